import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {name: '说的是繁体字', text: '《渔港養犬管理條例》的海报印了繁体字，被要求更换；《渔港养犬管理条例》的小册子已经发下。'},
    {name: '通用的外文缩写', text: '人均GDP增长5%，推广5G、AI应用，PM2.5浓度下降，C919投入运营，做CT检查、拍X光片，发行A股。'},
    {name: '罗马数字与计量符号', text: '水质保持Ⅱ类，气温38℃，面积20㎡，占比5‰。'},
    {name: '地名用字', text: '濛溪河两岸的群众。'},
    {name: '人名用字', text: '朱镕基、陶喆、李昇、王堃、甯静、于淼出席会议，乾县、乾隆、著作、瞭望哨不误。'},
    {name: '通篇繁体的稿件', text: '會議強調，要堅持問題導向，壓實責任，抓好整改，確保見效。各鎮要結合實際，認真貫徹執行。'},
    {
      name: '一段引繁体原文',
      text: `
        　　县志馆公布了一份旧文告。

        　　查本縣水利失修，農田歉收，應由各鄉聯合籌款，興修堤壩，以資灌溉。

        　　专家认为，文告写于民国年间。
      `
    },
    {name: '书名、引语用繁体', text: '展柜里陈列着《後漢書》和《説文》，匾额上写着“厚德載物”。'},
    {name: '姓於的人', text: '周建国、於长江、林海洋参加调研。'},
    {name: '通篇全角数字', text: '１９８８年全县建成闸站１２座，清淤３６公里，投资２．５亿元。'},
    {name: '通篇用圆圈作零', text: '一九八○年动工，一九九○年竣工，工期十年。'},
    {name: '日文书名与机构', text: '代表团访问了トヨタ自動車，收到《ひまわり》杂志。'},
    {name: '希腊字母作符号', text: '取显著性水平α＝0.05，阻值为5Ω，误差不超过Δt。'},
    {name: '表情和旗帜里的零宽连接符', text: '留言板上有人发来👨‍👩‍👧和👍。'},
    {name: '讲字符的句子', text: '“⽂”是部首，不是“文”字，检索时两不相认。'},
    {
      name: '夹有中文词语的英文段落',
      text: 'The draft quotes 意见 and 办法 by their titles, and the editors read both of them before they send it on.'
    },
    {name: '英文句子在引号里', text: '论坛主题为“Water and Land”，口号是“Hand in Hand for the River”。'},
    {name: '外来的小写词', text: '打开app扫码，会场提供wifi，做一个demo展示，还有一场live。'},
    {name: '西里尔字母写的名称', text: '俄方代表团来自Москва和Казань。'},
    {name: '容许的异体字', text: '周峰羣同志出席会议。', options: {allow: '羣'}},
    {name: '型号里的字母和数字', text: 'O2O平台与B2B平台并行，航班为CA1O8，另有AI和A1两种标号。'},
    {name: '百位以上的汉字数', text: '二〇二六年投入三百万元。'}
  ],
  invalid: [
    {
      name: '一个字前后都用了繁体',
      text: '一⟦貫⟧到底抓整改，一⟨貫⟩到底促落实。',
      messages: [
        {
          id: 'variant',
          message: '“貫”是繁体字或异体字，本稿用简体，应为“贯”',
          expected: ['贯'],
          related: ['这里也有：抓整改，一貫到底促落实'],
          suggestions: [{title: '改为“贯”', text: '一贯到底抓整改，一贯到底促落实。'}]
        }
      ]
    },
    {
      name: '关於、今後',
      text: '会议研究了关⟦於⟧₁防汛的工作，今⟦後⟧₂五年要建成闸站12座。',
      messages: [
        {
          id: 'variant',
          message: '“於”是繁体字，本稿用简体，应为“于”',
          expected: ['于'],
          suggestions: [{title: '改为“于”', text: '会议研究了关于防汛的工作，今後五年要建成闸站12座。'}]
        },
        {
          id: 'variant',
          message: '“後”是繁体字，本稿用简体，应为“后”',
          expected: ['后'],
          suggestions: [{title: '改为“后”', text: '会议研究了关於防汛的工作，今后五年要建成闸站12座。'}]
        }
      ]
    },
    {
      name: '日文字形',
      text: '坚持高质量⟦発⟧展，抓好防汛工作。',
      messages: [
        {
          id: 'variant',
          message: '“発”是日文字形，本稿用简体，应为“发”',
          expected: ['发'],
          suggestions: [{title: '改为“发”', text: '坚持高质量发展，抓好防汛工作。'}]
        }
      ]
    },
    {
      name: '引文里的一个繁体字，全文另有简体',
      text: '抓好“⟦兩⟧新”工作，落实“两新”政策。',
      messages: [
        {
          id: 'variant',
          message: '“兩”是繁体字或异体字，本稿用简体，应为“两”',
          certainty: 'likely',
          note: '在引文或书名里，请核原文',
          expected: ['两'],
          suggestions: [{title: '改为“两”', text: '抓好“两新”工作，落实“两新”政策。'}]
        }
      ]
    },
    {
      name: '从版式文件复制来的部首字',
      text: '印发⟦⽂⟧件，压实⟨⻓⟩效责任。',
      messages: [
        {
          id: 'compatible',
          message: '形似而非本字的字符2处：⽂（文）、⻓（长）',
          certainty: 'likely',
          related: ['这里也有：⽂件，压实⻓效责任。'],
          suggestions: [{title: '改为通用字', text: '印发文件，压实长效责任。'}]
        }
      ]
    },
    {
      name: '汉字之间的英文连词',
      text: '学习贯彻全会精神 ⟦and⟧ 县委部署要求。',
      messages: [{id: 'english', message: '汉字之间夹有英文“and”', certainty: 'likely'}]
    },
    {
      name: '没有转成汉字的拼音',
      text: '推进⟦gao⟧质量发展。',
      messages: [{id: 'pinyin', message: '汉字之间夹有拼音字母“gao”', certainty: 'likely'}]
    },
    {
      name: '字母O混进年份，l混进代号',
      text: '到⟦2O25⟧₁年建成。防控⟨H1N1⟩₂流感，⟦HlN1⟧₂疫情平稳。',
      messages: [
        {
          id: 'letter',
          message: '“2O25”里有字母代数字，应为“2025”',
          certainty: 'likely',
          expected: ['2025'],
          suggestions: [{title: '改为“2025”', text: '到2025年建成。防控H1N1流感，HlN1疫情平稳。'}]
        },
        {
          id: 'letter',
          message: '“HlN1”里有字母代数字，应为“H1N1”',
          expected: ['H1N1'],
          related: ['另一处写“H1N1”'],
          suggestions: [{title: '改为“H1N1”', text: '到2O25年建成。防控H1N1流感，H1N1疫情平稳。'}]
        }
      ]
    },
    {
      name: '汉字年份里的零',
      text: '⟦二O二五⟧₁年动工，二〇二六年竣工，⟦二○二七⟧₂年验收。',
      messages: [
        {
          id: 'zero',
          message: '年份“二O二五”里的零不是“〇”字，应为“二〇二五”',
          certainty: 'likely',
          expected: ['二〇二五'],
          suggestions: [{title: '改为“二〇二五”', text: '二〇二五年动工，二〇二六年竣工，二○二七年验收。'}]
        },
        {
          id: 'zero',
          message: '年份“二○二七”里的零不是“〇”字，应为“二〇二七”',
          certainty: 'likely',
          expected: ['二〇二七'],
          suggestions: [{title: '改为“二〇二七”', text: '二O二五年动工，二〇二六年竣工，二〇二七年验收。'}]
        }
      ]
    },
    {
      name: '假名混进汉字',
      text: '全县⟦の⟧₁工作要点，分⟦ニ⟧₂步走。',
      messages: [
        {
          id: 'kana',
          message: '汉字之间夹有假名“の”',
          certainty: 'likely',
          suggestions: [{title: '改为“的”', text: '全县的工作要点，分ニ步走。'}]
        },
        {
          id: 'kana',
          message: '汉字之间夹有假名“ニ”',
          certainty: 'likely',
          suggestions: [{title: '改为“二”', text: '全县の工作要点，分二步走。'}]
        }
      ]
    },
    {
      name: '西里尔字母冒充拉丁字母',
      text: '公司在⟦А⟧股上市。',
      messages: [
        {
          id: 'foreign',
          message: '“А”是希腊或西里尔字母，形似拉丁字母“A”',
          certainty: 'likely',
          suggestions: [{title: '改为“A”', text: '公司在A股上市。'}]
        }
      ]
    },
    {
      name: '一个数里两种宽度',
      text: '到⟦2０25⟧年建成闸站12座。',
      messages: [
        {
          id: 'mixedNumber',
          message: '一个数里全角、半角混用：2０25',
          certainty: 'likely',
          fix: {title: '改为半角', text: '到2025年建成闸站12座。'}
        }
      ]
    },
    {
      name: '半角数字中间的一处全角',
      text: '建成闸站⟦１２⟧座，清淤36公里，投资2.5亿元，受益8万人。',
      messages: [
        {
          id: 'wide',
          message: '全角数字、字母1处：１２；全文另4处用半角',
          certainty: 'possible',
          fix: {title: '改为半角', text: '建成闸站12座，清淤36公里，投资2.5亿元，受益8万人。'}
        }
      ]
    },
    {
      name: '词中间的零宽空格和软连字符',
      text: '国务⟦\u200b⟧院办公厅要求防⟨\u00ad⟩汛。',
      messages: [
        {
          id: 'invisible',
          message: '不显示的字符2处：零宽空格、软连字符',
          certainty: 'likely',
          note: '看不见，却把词语隔断，检索不到',
          related: ['这里也有：公厅要求防­汛。'],
          fix: {title: '删去', text: '国务院办公厅要求防汛。'}
        }
      ]
    },
    {
      name: '标点之后的字节顺序标记',
      text: '会议要求压实责任，⟦\ufeff⟧抓好整改。',
      messages: [
        {
          id: 'invisible',
          message: '不显示的字符1处：字节顺序标记',
          certainty: 'possible',
          fix: {title: '删去', text: '会议要求压实责任，抓好整改。'}
        }
      ]
    },
    {
      name: '私用区字符',
      text: '镇名用字为⟦\ue123⟧，须另造字。',
      messages: [{id: 'private', message: '私用区字符1处，换一种字库就不能显示', certainty: 'likely'}]
    },
    {
      name: '乱码',
      text: '会议要求⟦锟斤拷锟斤拷⟧抓好整改，压实⟨\ufffd⟩任。',
      messages: [{id: 'garbled', message: '乱码2处：会议要求锟斤拷锟斤拷抓好整改，', related: ['这里也有：整改，压实�任。']}]
    }
  ]
})
