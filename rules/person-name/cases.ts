import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {name: '同一班子的两个人，一句并提', text: '县委常委王立君、王立军、陈志高出席。会后，县委常委陈志高讲话。'},
    {
      name: '先有职务，后面只说姓名，是两个人',
      text: '县水利局局长王建民到场。县水利局副局长王建国介绍，大坝已加固。王建国说，汛前完工。王建国表示，资金到位。'
    },
    {
      name: '前后一致',
      text: '市水务局局长陈青禾介绍了进展。会后，市水务局局长陈青禾答问。',
      ledger: [
        {text: '陈青禾', status: 'confirmed'},
        {text: '陈青禾', status: 'confirmed'}
      ]
    },
    {
      name: '只出现一次的姓名，不猜',
      text: '市水务局局长陈青禾介绍了进展。',
      ledger: [{text: '陈青禾', status: 'unchecked', reason: '文内只出现一次'}]
    },
    {name: '同席的两个人，姓名相近', text: '副市长陈青禾、陈青和出席。副市长陈青禾讲话，副市长陈青和主持。'},
    {name: '两位局长，职务不同', text: '市水务局局长陈山作报告，市林业局局长程山作说明。'},
    {name: '署名的两名记者', text: '本报记者 周禾 许桥报道。（记者 周禾 许桥）'},
    {name: '职务相同，姓名无关', text: '市水务局局长陈青禾去年到任。前任市水务局局长吴桥退休。'},
    {name: '一句里的两位，各只一次', text: '省水利厅厅长陈青禾会见了水文局局长陈清禾。'}
  ],
  invalid: [
    {
      name: '名单里的姓名与后文形近',
      text: '县委常委罗敏、高志远、⟨尹立群⟩出席。会议听取县委常委、政法委书记⟦伊立群⟧的汇报。',
      messages: [
        {
          id: 'similar',
          message: '姓名两种写法：此处“伊立群”，另处“尹立群”',
          certainty: 'likely',
          note: '此写法1处，另一写法1处，请核名录',
          related: ['另一写法“尹立群”']
        }
      ]
    },
    {
      name: '只说话、没有职务的另一写法',
      text: '县水利局局长⟨王建国⟩到场。王建国介绍，大坝已加固。王建国表示，资金到位。⟦王建民⟧分析说，汛前可完工。',
      messages: [
        {
          id: 'similar',
          message: '姓名两种写法：此处“王建民”，另处“王建国”',
          certainty: 'likely',
          note: '此写法1处，另一写法3处，请核名录',
          related: ['另一写法“王建国”']
        }
      ]
    },
    {
      name: '同一职务两个姓名',
      text: '市水务局局长⟨陈青禾⟩介绍了进展。会后，市水务局局长⟦陈清禾⟧答问。',
      messages: [
        {
          id: 'same-office',
          message: '同一职务两个姓名：“陈清禾”“陈青禾”',
          certainty: 'likely',
          note: '此写法1处，另一写法1处，请核名录',
          related: ['另一写法“陈青禾”']
        }
      ]
    },
    {
      name: '多处一个写法，一处音近',
      text: '市水务局局长⟨陈青禾⟩介绍了进展。陈青禾表示，工程已经开工。陈青禾强调，质量第一。⟦陈青和⟧说，明年完工。',
      messages: [
        {
          id: 'similar',
          message: '姓名两种写法：此处“陈青和”，另处“陈青禾”',
          certainty: 'likely',
          note: '此写法1处，另一写法3处，请核名录',
          related: ['另一写法“陈青禾”']
        }
      ]
    },
    {
      name: '两名记者的姓名连排',
      text: `
        　　本报讯（记者 ⟦周禾许桥⟧）全市水网建设会议昨日召开。

        　　会议部署了明年的工作。

        记者 ⟨周禾 许桥⟩
      `,
      messages: [
        {
          id: 'run-together',
          message: '“周禾许桥”连排，另处作“周禾 许桥”',
          certainty: 'likely',
          note: '疑为两人姓名之间缺空格',
          related: ['另一写法“周禾 许桥”']
        }
      ]
    }
  ]
})
