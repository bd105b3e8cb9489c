import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {
      name: '以“以上”“以下”收尾的整句，旁边有“在……上，”',
      text: '在待遇上，参照县级标准执行。在管护上，实行包段到人。报名人员应当在乡镇水管站工作。在基层服务三年以上。年龄不限。'
    },
    {
      name: '在……上收尾的句子，别处没有同样的状语',
      text: '老人说，孩子们都回来了。在村口的石桥上。水声比往年大了许多。'
    },
    {name: '机构之间有顿号', text: '县财政局、县农业农村局、县水利局有关负责人到会。'},
    {name: '一个机构的名称里有“县”', text: '县财政局、县驻省城县办企业服务部、县水利局到会。'},
    {name: '“省委省政府”连写', text: '落实省委省政府、市委市政府部署，抓紧修渠。'},
    {name: '等作动词', text: '过去客人要绕山路、等轮渡，以后过桥就到。'},
    {name: '标点各在其位', text: '会议指出，成绩来之不易；会议强调，整改要动真格。'},
    {name: '问号叹号连用以加强语气', text: '这样的浪费，怎能容忍？！决不容忍！！'},
    {name: '并列的引号、书名号之间有无顿号都可以', text: '推进“一站式”、“一网通”服务，落实《办法》《细则》《方案》。'},
    {name: '引文末句号在引号内，另起一句', text: '镇长说：“路修好了。”村民都说好。'},
    {name: '的确开头的分句', text: '会议认为，的确到了攻坚的时候，的士、公交都要保运营。'},
    {name: '等级、等待、等额不是表示列举未完的等', text: '按规格、等级、产地分类，减少排队、等待时间，实行差额、等额选举。'},
    {name: '顿号之前的等', text: '克服等、靠、要思想，发扬自力、自强精神。'},
    {name: '和平、与会开头的词', text: '倡导互利、和平、共赢，欢迎代表、与会嘉宾发言。'},
    {name: '列举标点', text: '句子止于。！？；几种标点，文件名以、.txt为界。'},
    {name: '讲标点的句子', text: '句末误用“，。”“。。”的，一律改正。'},
    {name: '省略号之后另起一句', text: '修路、通水、架桥……件件都落实。'},
    {name: '括号里的问号', text: '原件作“三千亩（？）”，待查。'},
    {name: '在……方面后用逗号', text: '在公共服务方面，一是延长服务时间，二是增设窗口。'},
    {
      name: '通篇以“在……方面。”领起各段',
      text: `
        　　在教育方面。新建学校12所。

        　　在卫生方面。新建医院3所。

        　　在就业方面。新增岗位5万个。
      `
    },
    {
      name: '标题独占一段',
      text: `
        在改进作风方面。

        　　会议要求压实责任。
      `
    },
    {name: '后引号前的问号与引号外的句号', text: '会上提出“钱从哪里来？”。代表们展开讨论。'},
    {name: '引文中略去几句', text: '文件写道：“要压实责任……要抓好整改……”各镇照此办理。'},
    {name: '大家说的话之后有逗号', text: '“路修好了，”村民说，“日子就有盼头。”'},
    {name: '破折号之前的逗号', text: '他最看重的，——用他的话说，是“实”字。'}
  ],
  invalid: [
    {
      name: '逗号重复',
      text: '会议强调⟦，，⟧整改要动真格。',
      messages: [
        {id: 'doubled', message: '标点重复：，，', expected: ['，'], fix: {title: '删去多余的标点', text: '会议强调，整改要动真格。'}}
      ]
    },
    {
      name: '一全一半，中间还有空格',
      text: '会议强调⟦， ,⟧整改要动真格。',
      messages: [
        {id: 'doubled', message: '标点重复：，,', expected: ['，'], fix: {title: '删去多余的标点', text: '会议强调，整改要动真格。'}}
      ]
    },
    {
      name: '引文里的重复，只提示不改',
      text: '镇长说：“路修好了⟦。。⟧”村民都说好。',
      messages: [
        {
          id: 'doubled',
          message: '标点重复：。。',
          expected: ['。'],
          suggestions: [{title: '删去多余的标点', text: '镇长说：“路修好了。”村民都说好。'}]
        }
      ]
    },
    {
      name: '以三个句号代省略号',
      text: '修路、通水、架桥⟦。。。⟧件件都落实。',
      messages: [
        {
          id: 'stops',
          message: '以句号代省略号：。。。',
          suggestions: [
            {title: '改为省略号', text: '修路、通水、架桥……件件都落实。'},
            {title: '改为一个句号', text: '修路、通水、架桥。件件都落实。'}
          ]
        }
      ]
    },
    {
      name: '逗号之后又是句号',
      text: '会议指出，成绩来之不易⟦，。⟧会议强调，整改要动真格。',
      messages: [
        {
          id: 'clash',
          message: '两种标点连用：，。',
          suggestions: [
            {title: '留“，”', text: '会议指出，成绩来之不易，会议强调，整改要动真格。'},
            {title: '留“。”', text: '会议指出，成绩来之不易。会议强调，整改要动真格。'}
          ]
        }
      ]
    },
    {
      name: '前引号之后紧跟逗号',
      text: '会议提出⟦“，⟧整改要动真格”的要求。',
      messages: [
        {
          id: 'afterOpen',
          message: '前引号、前括号之后紧跟点号：“，',
          suggestions: [{title: '删去多余的标点', text: '会议提出“整改要动真格”的要求。'}]
        }
      ]
    },
    {
      name: '后括号之前多出逗号',
      text: '各镇（含街道⟦，）⟧都要压实责任。',
      messages: [
        {
          id: 'beforeClose',
          message: '后引号、后括号之前多出点号：，）',
          suggestions: [{title: '删去多余的标点', text: '各镇（含街道）都要压实责任。'}]
        }
      ]
    },
    {
      name: '段首是逗号',
      text: `
        　　会议要求压实责任。

        　　⟦，⟧整改要动真格。
      `,
      messages: [{id: 'leading', message: '段首是“，”', note: '请核前面是否有脱漏，或误断了段'}]
    },
    {
      name: '等之前用了顿号',
      text: '重点抓好修路、通水、架桥⟦、等⟧工作。',
      messages: [
        {
          id: 'beforeDeng',
          message: '“等”之前用了顿号',
          certainty: 'likely',
          suggestions: [{title: '删去多余的标点', text: '重点抓好修路、通水、架桥等工作。'}]
        }
      ]
    },
    {
      name: '的之前多出顿号',
      text: '坚持稳字当头、稳中求进⟦、的⟧总基调。',
      messages: [
        {
          id: 'beforeDe',
          message: '“的”之前多出标点：、的',
          certainty: 'likely',
          suggestions: [{title: '删去多余的标点', text: '坚持稳字当头、稳中求进的总基调。'}]
        }
      ]
    },
    {
      name: '等与省略号并用',
      text: '重点抓好修路、通水、架桥⟦等……⟧',
      messages: [
        {
          id: 'dengEllipsis',
          message: '“等”与省略号并用',
          certainty: 'likely',
          suggestions: [
            {title: '留“等”', text: '重点抓好修路、通水、架桥等'},
            {title: '留“……”', text: '重点抓好修路、通水、架桥……'}
          ]
        }
      ]
    },
    {
      name: '省略号之后又用句号',
      text: '重点抓好修路、通水、架桥⟦……。⟧会议要求压实责任。',
      messages: [
        {
          id: 'ellipsisStop',
          message: '省略号之后又用句号',
          certainty: 'likely',
          suggestions: [{title: '删去多余的标点', text: '重点抓好修路、通水、架桥……会议要求压实责任。'}]
        }
      ]
    },
    {
      name: '后引号内外都有句号',
      text: '镇长说：“路修好了⟦。”。⟧村民都说好。',
      messages: [
        {
          id: 'quotedStop',
          message: '后引号内外都有点号：。”。',
          certainty: 'likely',
          suggestions: [
            {title: '点号放在引号外', text: '镇长说：“路修好了”。村民都说好。'},
            {title: '点号放在引号内', text: '镇长说：“路修好了。”村民都说好。'}
          ]
        }
      ]
    },
    {
      name: '在……方面之后用了句号，接着列举',
      text: '⟦在便民服务方面。⟧一是延长服务时间。二是增设窗口。',
      messages: [
        {
          id: 'adverbial',
          message: '“在便民服务方面”不成句，其后用了句号',
          certainty: 'likely',
          suggestions: [{title: '改为逗号', text: '在便民服务方面，一是延长服务时间。二是增设窗口。'}]
        }
      ]
    },
    {
      name: '前面几段同样的状语都用逗号',
      text: `
        　　在水源建设上，新建小型水库两座，年内全部开工。

        　　在管网改造上，更换老旧管网四十公里，惠及十二个村。

        　　⟦在制度管护上。⟧落实水管员工资，做到一渠一人。
      `,
      messages: [
        {
          id: 'adverbial',
          message: '“在制度管护上”不成句，其后用了句号',
          certainty: 'likely',
          suggestions: [
            {
              title: '改为逗号',
              text: `
                　　在水源建设上，新建小型水库两座，年内全部开工。

                　　在管网改造上，更换老旧管网四十公里，惠及十二个村。

                　　在制度管护上，落实水管员工资，做到一渠一人。
              `
            }
          ]
        }
      ]
    },
    {
      name: '同一段里别的方面都用逗号',
      text: '在交通方面，修路百里。在能源方面，建光伏电站一处。⟦在水利方面。⟧打井十眼。',
      messages: [
        {
          id: 'adverbial',
          message: '“在水利方面”不成句，其后用了句号',
          certainty: 'likely',
          suggestions: [{title: '改为逗号', text: '在交通方面，修路百里。在能源方面，建光伏电站一处。在水利方面，打井十眼。'}]
        }
      ]
    },
    {
      name: '在……的基础上之后用了句号',
      text: '村里年年变样。⟦在上级支持的基础上。⟧村里修通了公路。',
      messages: [
        {
          id: 'adverbial',
          message: '“在上级支持的基础上”不成句，其后用了句号',
          certainty: 'possible',
          suggestions: [{title: '改为逗号', text: '村里年年变样。在上级支持的基础上，村里修通了公路。'}]
        }
      ]
    },
    {
      name: '两个机构之间脱了顿号',
      text: '县财政局、⟦县农业农村局县水利局⟧、县林业局有关负责人到会。',
      messages: [
        {
          id: 'unparted',
          certainty: 'likely',
          message: '“县农业农村局县水利局”两个机构之间没有标点',
          suggestions: [{title: '补一个顿号', text: '县财政局、县农业农村局、县水利局、县林业局有关负责人到会。'}]
        }
      ]
    }
  ]
})
