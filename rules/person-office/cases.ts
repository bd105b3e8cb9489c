import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {name: '代县长当选为县长', text: '县委副书记、代县长罗敏作报告。会议选举县委副书记、县长罗敏为主席团成员。'},
    {
      name: '职务前后一致',
      text: '市水务局局长陈青禾介绍了进展。市水务局局长陈青禾还回答了提问。',
      ledger: [
        {text: '陈青禾', status: 'confirmed'},
        {text: '陈青禾', status: 'confirmed'}
      ]
    },
    {
      name: '没有可比的职务',
      text: '市水务局局长陈青禾介绍了进展。',
      ledger: [{text: '陈青禾', status: 'unchecked', reason: '文内没有可对照的同一机构职务'}]
    },
    {name: '一人兼两个机构的职务', text: '市水务局局长陈青禾出席。市河长办主任陈青禾主持。'},
    {name: '时任副局长', text: '2019年，时任市水务局副局长陈青禾带队勘察。今天，市水务局局长陈青禾旧地重访。'},
    {name: '由副职当选正职', text: '会议选举市水务协会副会长陈青禾为会长。会后，市水务协会会长陈青禾讲话。'},
    {name: '党组书记、局长', text: '市水务局党组书记、局长陈青禾讲话。'},
    {name: '副书记、书记处书记是两个职务', text: '团市委副书记、书记陈青禾讲话。'}
  ],
  invalid: [
    {
      name: '副书记写成书记',
      text: '⟨到会的有市委副书记、市长⟩罗敏。⟦市委书记⟧罗敏作总结讲话。',
      messages: [
        {
          id: 'rank',
          message: '罗敏的职务两种写法：此处“市委书记”，另处“市委副书记”',
          certainty: 'likely',
          note: '请核名录',
          related: ['另处作“市委副书记”']
        }
      ]
    },
    {
      name: '“据”字引出的同一机构',
      text: '⟨据市水务局副局长⟩田勇介绍，工程已完工。⟦市水务局局长⟧田勇还回答了提问。',
      messages: [
        {
          id: 'rank',
          message: '田勇的职务两种写法：此处“市水务局局长”，另处“市水务局副局长”',
          certainty: 'likely',
          note: '请核名录',
          related: ['另处作“市水务局副局长”']
        }
      ]
    },
    {
      name: '前称县长，后称代县长',
      text: '⟨县委副书记、县长⟩罗敏参加植树。⟦县委副书记、代县长⟧罗敏强调，要管护好苗木。',
      messages: [
        {
          id: 'rank',
          message: '罗敏的职务两种写法：此处“代县长”，另处“县长”',
          certainty: 'likely',
          note: '请核名录',
          related: ['另处作“县长”']
        }
      ]
    },
    {
      name: '同一职务写了两遍',
      text: '市水务局⟦局长、局长⟧陈青禾讲话。',
      messages: [{id: 'twice', message: '陈青禾的职务里“局长”写了两遍'}]
    },
    {
      name: '一处正职，一处副职',
      text: '⟨市水务局局长⟩陈青禾介绍了进展。⟦市水务局副局长⟧陈青禾还回答了提问。',
      messages: [
        {
          id: 'rank',
          message: '陈青禾的职务两种写法：此处“市水务局副局长”，另处“市水务局局长”',
          certainty: 'likely',
          note: '请核名录',
          related: ['另处作“市水务局局长”']
        }
      ]
    }
  ]
})
