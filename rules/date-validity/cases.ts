import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {
      name: '日历上有的日期',
      text: '3月31日、4月30日、2024年2月29日、十二月三十一日，云川都发过水情通报。',
      ledger: [
        {text: '3月31日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '4月30日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '2024年2月29日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '十二月三十一日', status: 'unchecked', reason: '历法上有此日，文中无可比对'}
      ]
    },
    {name: '农历的三十日、皇帝年号的年月', text: '农历二月三十，云川人放水灯。光绪二十四年二月三十日，河堤建成。正月初五，水会开张。'},
    {
      name: '星期相符',
      text: '2018年9月23日（周日）、2026年1月28日，星期三，工地照常施工。',
      ledger: [
        {text: '2018年9月23日', status: 'confirmed'},
        {text: '2026年1月28日', status: 'confirmed'}
      ]
    },
    {name: '周是姓氏', text: '2018年9月3日，周一峰介绍了治水经过，4月7日起每周四开放工地。'},
    {
      name: '没有年份，几个星期能在同一年',
      text: '2月2日（星期六）、2月3日（星期日）上班，9月29日（星期日）补休。',
      ledger: [
        {text: '2月2日', status: 'unchecked', reason: '未写年份，星期未验'},
        {text: '2月3日', status: 'unchecked', reason: '未写年份，星期未验'},
        {text: '9月29日', status: 'unchecked', reason: '未写年份，星期未验'}
      ]
    },
    {name: '跨年、跨月的起止', text: '供暖期为11月15日至3月15日，施工期为25日至次月5日，枯水期为10月至次年3月。'},
    {
      name: '起止与天数相符',
      text: '会议于10月15日至18日举行，会期4天。展览10月1日至7日举行，历时6天。2006—2015年十年间，云川栽树九万棵。',
      ledger: [
        {text: '10月15日至18日', status: 'confirmed'},
        {text: '10月1日至7日', status: 'confirmed'},
        {text: '2006—2015年', status: 'confirmed'}
      ]
    },
    {name: '约数、另有所指的天数', text: '3月1日至20日，全市共15天优良天气；会议10月15日至18日举行，会期三天多。'},
    {name: '值数与年数相符', text: '2021—2023年，每年新增湿地分别为3处、5处、8处。'},
    {
      name: '今天与昨天同指一天前后',
      text: '今天（3月29日），云川开闸。昨天（3月28日），市里检查了水情，明晚（3月30日）预报有雨。',
      ledger: [
        {text: '3月29日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '3月28日', status: 'confirmed'},
        {text: '3月30日', status: 'confirmed'}
      ]
    },
    {name: '次日见报', text: '　　本报2026年3月29日讯　今天（3月29日），云川开闸。'},
    {name: '今年去年与稿件日期相符', text: '今年（2026年）的目标高于去年（2025年）。', date: '2026-01-28'},
    {
      name: '周年相符，先行筹备不算',
      text: '2026年是中国共产党成立105周年。2020年为迎接中国共产党成立100周年，云川修缮了旧址。今年是改革开放48周年。',
      date: '2026-01-28',
      ledger: []
    },
    {name: '与上年同期相比', text: '由2022年的3亿元增至2023年的4亿元，同比增长三成；从2004年到2023年增长八倍，2023年一季度同比增长一成。'},
    {
      name: '将来的日期说成将来',
      text: '水库将于2026年9月30日投产，2026年12月31日前已完成验收的除外。',
      date: '2026-01-28',
      ledger: [
        {text: '2026年9月30日', status: 'confirmed'},
        {text: '2026年12月31日', status: 'confirmed'}
      ]
    },
    {
      name: '先通过，后公布，再施行',
      text: `
        云川市河道管理条例

        2023年9月1日云川市第六届人民代表大会常务委员会第十次会议通过

        2023年9月15日公布

        第一条　为了管好河道，制定本条例。

        第二条　本条例自2024年1月1日起施行。
      `,
      ledger: [
        {text: '2023年9月1日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '2023年9月15日', status: 'confirmed'},
        {text: '2023年9月15日', status: 'unchecked', reason: '作为稿件日期，取自题下'},
        {text: '2024年1月1日', status: 'confirmed'}
      ]
    },
    {
      name: '修正的日期不改施行的日期',
      text: `
        云川市河道管理条例

        2013年9月1日云川市人民代表大会常务委员会第十次会议通过

        2023年9月15日云川市人民代表大会常务委员会第二十次会议修正

        第一条　为了管好河道，制定本条例。

        第二条　本条例自2014年1月1日起施行。
      `
    },
    {name: '比分、比例、时刻', text: '云川队以3:2获胜，配比为1:75，上午8:30开闸，24时关闸，25点半的说法是玩笑。'},
    {name: '版本号不是日期', text: '系统版本为2012.13.1，接口文档见2026-01-28。'},
    {
      name: '题下的日期',
      text: `
        云川治水三年回顾

        （2026年1月28日）

        　　云川治水，三年有成。
      `,
      ledger: [
        {text: '2026年1月28日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '2026年1月28日', status: 'unchecked', reason: '作为稿件日期，取自题下'}
      ]
    },
    {
      name: '题名里的年份推出星期',
      text: `
        云川市2019年部分节假日安排

        　　2月2日（星期六）、9月29日（星期日）上班。
      `
    },
    {name: '两位数的年份跨世纪', text: '1998—03年，云川三次大修河堤；1953—57年，云川初修河堤。'},
    {name: '文号、编号里的号不是日子', text: '3月8号文件与第5月报同时印发，8月1号开工。'},
    {name: '日期之前的星期另有所指', text: '2018年9月3日一周一开奖，2018年9月4日起每逢星期五开放。'},
    {
      name: '全角数字、汉字日期',
      text: '２０２６年１月２８日，二〇二六年一月二十九日，云川两次开闸。',
      ledger: [
        {text: '２０２６年１月２８日', status: 'unchecked', reason: '历法上有此日，文中无可比对'},
        {text: '二〇二六年一月二十九日', status: 'unchecked', reason: '历法上有此日，文中无可比对'}
      ]
    },
    {name: '别国、别的党派的周年', text: '今年是邻国建国50周年，2026年是邻国某党建党96周年。', date: '2026-01-28'},
    {name: '公元前的年份倒着数', text: '公元前2000—1500年，云川先民在此筑坝。文号2025-45-3不是日期。'}
  ],
  invalid: [
    {name: '月份没有这一天', text: '⟦11月31日⟧，云川开闸。', messages: [{id: 'impossible', message: '没有“11月31日”：11月只有30天'}]},
    {
      name: '平年没有二月二十九日',
      text: '⟦2025年2月29日⟧，云川开闸。',
      messages: [{id: 'impossible', message: '没有“2025年2月29日”：2025年是平年，2月只有28天'}]
    },
    {
      name: '没有十三月，区间里的一端也算',
      text: '⟦13月5日⟧₁开工，工期为⟦2月20日至30日⟧₂。',
      messages: [
        {id: 'impossible', message: '没有“13月5日”：一年十二个月'},
        {id: 'impossible', message: '没有“2月20日至30日”：2月至多29天'}
      ]
    },
    {
      name: '农历没有三十一',
      text: '⟦腊月三十一⟧，云川人祭水。',
      messages: [{id: 'impossible', message: '没有“腊月三十一”：农历一月至多三十天'}]
    },
    {
      name: '星期不符',
      text: '⟨2018年9月23日⟩（⟦星期六⟧），工地停工。',
      messages: [{id: 'weekday', message: '2018年9月23日是星期日，此处作“星期六”', note: '请核日期和星期', related: ['日期写在这里']}]
    },
    {
      name: '星期与稿件日期推出的年份不符',
      text: '　　本报2026年1月28日讯　⟨1月26日⟩（⟦星期五⟧），工地停工。',
      messages: [
        {
          id: 'weekday',
          message: '2026年1月26日是星期一，此处作“星期五”',
          certainty: 'likely',
          note: '请核日期和星期',
          related: ['日期写在这里']
        }
      ]
    },
    {
      name: '没有年份，两个星期不能同年',
      text: '⟨2月2日⟩（星期六）上班，2月3日（⟦星期三⟧）补休。',
      messages: [
        {
          id: 'weekdays',
          message: '“2月3日星期三”与“2月2日星期六”不能同在一年',
          certainty: 'likely',
          note: '文内未写年份，不能判定哪一处不确，请核',
          related: ['日期写在这里']
        }
      ]
    },
    {
      name: '起止颠倒',
      text: '会议于⟦10月18日至15日⟧₁举行。⟦2026年3月1日至2025年3月1日⟧₂为施工期。',
      messages: [
        {id: 'reversed', message: '“10月18日至15日”先后颠倒', note: '请核起止'},
        {id: 'reversed', message: '“2026年3月1日至2025年3月1日”先后颠倒', note: '请核起止'}
      ]
    },
    {
      name: '年份区间颠倒',
      text: '⟦2025—2021年⟧，云川新增湿地九处。',
      messages: [{id: 'reversed', message: '“2025—2021年”先后颠倒', certainty: 'likely', note: '请核起止'}]
    },
    {
      name: '会期与起止不符',
      text: '会议于⟨10月15日至18日⟩举行，⟦会期6天⟧。',
      messages: [
        {
          id: 'days',
          message: '“会期6天”，而10月15日至18日是4天',
          certainty: 'likely',
          note: '首尾都算在内；请核起止和总数',
          related: ['起止写在这里']
        }
      ]
    },
    {
      name: '年数与起止不符',
      text: '⟨2006—2015年⟩⟦11年间⟧，云川栽树九万棵。',
      messages: [
        {
          id: 'span-years',
          message: '“11年间”，而2006—2015年是10年',
          certainty: 'likely',
          note: '首尾都算在内；请核起止和总数',
          related: ['起止写在这里']
        }
      ]
    },
    {
      name: '值数多于年数',
      text: '⟨2021—2023年⟩，每年新增湿地分别为⟦3处、5处、8处、9处⟧。',
      messages: [
        {
          id: 'values',
          message: '2021—2023年是3年，列了4个数',
          certainty: 'likely',
          note: '首尾都算在内；请核起止和总数',
          related: ['起止写在这里']
        }
      ]
    },
    {
      name: '两个今天不是同一天',
      text: `
        ⟨今天（3月29日）⟩，云川开闸。

        ⟦今天（3月25日）⟧，青水关闸。
      `,
      messages: [
        {id: 'today', message: '“今天（3月25日）”与“今天（3月29日）”不合', certainty: 'likely', related: ['另一处作“今天（3月29日）”']}
      ]
    },
    {
      name: '今天与电头不符',
      text: '　　本报⟨2026年3月29日⟩讯　⟦今天（3月25日）⟧，云川开闸。',
      messages: [
        {
          id: 'today-date',
          message: '“今天（3月25日）”与稿件日期2026年3月29日不合',
          certainty: 'likely',
          note: '今天所指应是3月29日',
          related: ['稿件日期在这里']
        }
      ]
    },
    {
      name: '今年与稿件日期不符',
      text: '　　本报⟨2026年1月28日⟩讯　⟦今年（2025年）⟧的目标已经下达。',
      messages: [{id: 'year', message: '“今年（2025年）”与稿件日期2026年1月28日不合', certainty: 'likely', related: ['稿件日期在这里']}]
    },
    {
      name: '周年算错',
      text: '⟨2026年⟩是中国共产党成立⟦104周年⟧。',
      messages: [
        {id: 'anniversary', message: '2026年不是中国共产党成立104周年', note: '自1921年起算，2026年为105周年', related: ['年份写在这里']}
      ]
    },
    {
      name: '今年的周年算错',
      text: '⟨今年⟩是改革开放⟦47周年⟧。',
      date: '2026-01-28',
      messages: [
        {
          id: 'anniversary',
          message: '2026年不是改革开放47周年',
          certainty: 'likely',
          note: '自1978年起算，2026年为48周年',
          related: ['年份写在这里']
        }
      ]
    },
    {
      name: '跨十九年称“同比”',
      text: '⟨由2004年的3亿元增至2023年⟩的9亿元，⟦同比⟧增长两倍。',
      messages: [
        {
          id: 'compared',
          message: '由2004年到2023年跨19年，不是“同比”',
          certainty: 'likely',
          note: '“同比”指与上年同期相比',
          related: ['起止写在这里']
        }
      ]
    },
    {
      name: '晚于稿件的日期说成已经发生',
      text: '　　本报⟨2026年1月28日⟩讯　⟦2026年3月5日⟧，水库已投产，各县代表到场。',
      messages: [
        {
          id: 'after',
          message: '“2026年3月5日”晚于稿件日期2026年1月28日，此处说的是已经发生',
          certainty: 'likely',
          note: '请核时间，或是否尚未发生',
          related: ['稿件日期在这里']
        }
      ]
    },
    {
      name: '施行早于通过',
      text: `
        云川市河道管理条例

        ⟨2023年9月1日⟩云川市第六届人民代表大会常务委员会第十次会议通过

        第一条　为了管好河道，制定本条例。

        第二条　本条例自⟦2023年1月1日⟧起施行。
      `,
      messages: [
        {
          id: 'order',
          message: '施行日期“2023年1月1日”早于通过日期“2023年9月1日”',
          certainty: 'likely',
          note: '先通过、后公布、再施行',
          related: ['另一处作“2023年9月1日”']
        }
      ]
    },
    {
      name: '钟面上没有的时刻',
      text: '⟦上午14:30⟧₁开闸，⟦18时65分⟧₂关闸。',
      messages: [
        {id: 'clock', message: '没有“上午14:30”这一时刻'},
        {id: 'clock', message: '没有“18时65分”这一时刻'}
      ]
    },
    {
      name: '用户的周年表',
      text: '⟨2026年⟩是云川大坝建成⟦49周年⟧。',
      lexicons: {anniversaries: [{id: 'yunchuan-dam', terms: ['云川大坝建成'], year: 1976, source: '市志'}]},
      messages: [
        {id: 'anniversary', message: '2026年不是云川大坝建成49周年', note: '自1976年起算，2026年为50周年', related: ['年份写在这里']}
      ]
    }
  ]
})
