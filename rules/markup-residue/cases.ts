import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {name: '井号另有说明', text: '项目　2023年\n渔业　148.2亿元\n#捕捞　112.6亿元\n注：“#”表示其中的主要项。'},
    {
      name: '纯文本里的整张表格',
      text: '各镇资金分配如下：\n| 镇 | 产业（万元） | 小计 |\n| --- | --- | --- |\n| 石桥镇 | 62 | 62 |\n| 沙港镇 | 39 | 39 |\n以上资金年底前拨付。'
    },
    {name: '没有标记的正文', text: '会议要求压实责任，抓好整改，年底前见效。'},
    {name: '研发经费与公司名里的&', text: '全县R&D经费投入强度达到2.1%，与AT&T公司开展合作。'},
    {name: '话题的井号', text: '活动话题#水美乡村#阅读量过百万，#一起治水#列第二。'},
    {name: '大小比较', text: '合格率<95%的予以通报，PM2.5浓度>35的加密监测。'},
    {name: '书名里的尖括号', text: '会议通过《关于修改<河道管理办法>的决定》。'},
    {name: '涂去的数字与填空的横线', text: '补助***万元，联系电话138****5678，负责人签字______。'},
    {
      name: '条目的短横',
      text: `
        会议议程：

        - 听取汇报

        - 讨论方案
      `
    },
    {
      name: '图片说明自成一段',
      text: `
        　　会议要求压实责任。

        　　图为会议现场。新华社记者 周远 摄

        　　会议还部署了防汛工作。
      `
    },
    {name: '段末的图片署名', text: '　　图为建设中的沿河闸站。本报记者 周远 摄'},
    {name: '起止年份和型号里的连接号', text: '2021—2025年建成A-3型闸站6座，分值占比为3—5分。'},
    {
      name: '表格里的数字',
      text: `
        序号

        1

        2
      `
    },
    {name: '栏目名', text: '【数说】全县建成闸站12座。【视频】见县电视台今晚节目。'},
    {name: '讲网页的句子', text: '市民可点击查看原文，也可返回首页查询，打印办事指南。'},
    {name: '方括号注释与文号', text: '据县志[1]记载，县政办〔2026〕8号文件明确了任务。'},
    {name: '反斜杠路径', text: '材料存放在共享盘\\notice\\report目录。'},
    {name: '引用条款第几页', text: '详见方案第12页，共3个表。'},
    {name: '记者拍摄的叙述', text: '本报记者周远摄下了抢险的一幕，照片登在头版，反响热烈。'}
  ],
  invalid: [
    {
      name: '加粗标记',
      text: '会议要求⟦**压实责任**⟧，抓好整改。⟨**⟩重点任务如下。',
      messages: [
        {
          id: 'residues',
          message: '正文里残留加粗标记2处：**压实责任**',
          related: ['这里也有：**'],
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任，抓好整改。重点任务如下。'}]
        }
      ]
    },
    {
      name: '下划线式的加粗',
      text: '会议要求⟦__压实责任__⟧，抓好整改。',
      messages: [
        {
          id: 'residue',
          message: '正文里残留加粗标记：__压实责任__',
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任，抓好整改。'}]
        }
      ]
    },
    {
      name: '网页转义符',
      text: '会议要求压实责任，⟦&nbsp;⟧抓好⟨&ldquo;⟩整改⟨&#8221;⟩。',
      messages: [
        {
          id: 'residues',
          message: '正文里残留网页转义符3处：&nbsp;',
          related: ['这里也有：&ldquo;', '这里也有：&#8221;'],
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任， 抓好“整改”。'}]
        }
      ]
    },
    {
      name: '不认得的转义符',
      text: '县政府办公室 ⟦&sp;⟧',
      messages: [{id: 'residue', message: '正文里残留网页转义符：&sp;', certainty: 'possible'}]
    },
    {
      name: '网页标签',
      text: '会议要求压实责任，⟦<br>⟧抓好整改。⟨<span style="color:red">⟩年底前见效。⟨</span>⟩',
      messages: [
        {
          id: 'residues',
          message: '正文里残留网页标签3处：<br>',
          related: ['这里也有：<span style="color:red">', '这里也有：</span>'],
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任，抓好整改。年底前见效。'}]
        }
      ]
    },
    {
      name: '链接标记',
      text: '详见⟦[河道管理办法](https://lanhe.example/1.html)⟧全文。',
      messages: [
        {
          id: 'residue',
          message: '正文里残留链接标记：[河道管理办法](https://lanhe.e…',
          suggestions: [{title: '去掉标记，留下文字', text: '详见河道管理办法全文。'}]
        }
      ]
    },
    {
      name: '行首的标题井号',
      text: `
        ⟦## ⟧一、总体要求

        　　会议要求压实责任。
      `,
      messages: [
        {
          id: 'residue',
          message: '正文里残留标题井号：##',
          certainty: 'likely',
          suggestions: [
            {
              title: '去掉标记，留下文字',
              text: `
        一、总体要求

        　　会议要求压实责任。
      `
            }
          ]
        }
      ]
    },
    {
      name: '网页按钮',
      text: '会议要求压实责任，抓好整改。⟦[查看原文]⟧',
      messages: [
        {
          id: 'residue',
          message: '正文里残留网页按钮、提示语：[查看原文]',
          certainty: 'likely',
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任，抓好整改。'}]
        }
      ]
    },
    {
      name: '正文中间的网页提示语',
      text: `
        　　会议要求压实责任，抓好整改，年底前见效；各镇要按月报告进展，县里按季通报情况，年底统一验收。

        ⟦点击查看更多⟧

        　　会议还部署了防汛工作，要求各镇备足物料、落实值班，汛期每日巡查堤防闸站，发现险情立即报告处置。
      `,
      messages: [{id: 'residue', message: '正文里残留网页按钮、提示语：点击查看更多', certainty: 'likely'}]
    },
    {
      name: '页头的网页提示语',
      text: `
        ⟦分享：⟧

        　　会议要求压实责任，抓好整改，年底前见效；各镇要按月报告进展，县里按季通报情况，年底统一验收。
      `,
      messages: [{id: 'residue', message: '正文里残留网页按钮、提示语：分享：', certainty: 'possible'}]
    },
    {
      name: '夹在段间、句间的页码',
      text: `
        　　会议要求压实责任，抓好整改。

        ⟦— 12 —⟧

        　　会议还部署了防⟨— 13 —⟩汛工作。
      `,
      messages: [
        {
          id: 'residues',
          message: '正文里残留页码2处：— 12 —',
          certainty: 'likely',
          related: ['这里也有：— 13 —'],
          suggestions: [
            {
              title: '去掉标记，留下文字',
              text: `
        　　会议要求压实责任，抓好整改。



        　　会议还部署了防汛工作。
      `
            }
          ]
        }
      ]
    },
    {
      name: '串进段中的图片署名',
      text: '会议要求压实责任。⟦本报记者 周远 摄⟧各镇要按月报告进展，县里按季通报情况。',
      messages: [{id: 'residue', message: '正文里残留图片署名：本报记者 周远 摄', certainty: 'likely'}]
    },
    {
      name: '文字处理软件的域代码',
      text: '具体要求见⟦错误！未找到引用源⟧。各镇遵照执行。',
      messages: [{id: 'residue', message: '正文里残留域代码：错误！未找到引用源'}]
    },
    {
      name: '转义字符',
      text: '会议要求压实责任。⟦\\n⟧会议还部署了防汛工作。',
      messages: [{id: 'residue', message: '正文里残留转义字符：\\n'}]
    },
    {
      name: '论坛标签',
      text: '会议要求⟦[b]⟧压实责任⟨[/b]⟩。',
      messages: [
        {
          id: 'residues',
          message: '正文里残留论坛标签2处：[b]',
          certainty: 'likely',
          related: ['这里也有：[/b]'],
          suggestions: [{title: '去掉标记，留下文字', text: '会议要求压实责任。'}]
        }
      ]
    },
    {
      name: '表格的竖线',
      text: `
        　　各镇任务如下。

        ⟦| 镇名 | 闸站 |⟧
      `,
      messages: [{id: 'residue', message: '正文里残留表格竖线：| 镇名 | 闸站 |', certainty: 'likely'}]
    }
  ]
})
