import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [
    {name: '两处都有书名号', text: '《云川日报》作了报道。次日，《云川日报》又发表评论。'},
    {name: '指报社和记者，不是报名', text: '《云川日报》作了报道。会前，云川日报社负责人和云川日报记者到会。'},
    {
      name: '署名行里的来源',
      text: `
        全市供水会议召开

        来源：云川日报

        　　会议提出的目标，《云川日报》作了报道。
      `
    },
    {name: '另一文件名称里的报名', text: '《云川日报》刊发《云川日报创刊纪念专辑》。'}
  ],
  invalid: [
    {
      name: '后文漏书名号',
      text: '⟨《云川日报》⟩作了报道。次日，⟦云川日报⟧又发表评论。',
      messages: [
        {
          id: 'bare',
          message: '“云川日报”此处没有书名号',
          certainty: 'likely',
          related: ['另一处写《云川日报》'],
          suggestions: [{title: '加书名号', text: '《云川日报》作了报道。次日，《云川日报》又发表评论。'}]
        }
      ]
    }
  ]
})
