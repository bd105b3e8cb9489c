import {defineCases} from '@hegao/rule-tester'

const own = {id: 'qinghe', name: '青禾河流域委员会', neighbours: ['青禾河流域委员会会'], source: '云川市委文件'}

export default defineCases({
  valid: [
    {name: '名称写全', text: '中华人民共和国全国人民代表大会常务委员会审议了报告。'},
    {name: '书记处是另一个机构', text: '中共中央书记处书记出席会议。'},
    {name: '常务委员是职务', text: '他当选为市人民代表大会常务委员。'},
    {name: '全国人民代表', text: '全国人民代表的心声。'},
    {name: '政治工作', text: '中共中央政治工作座谈会召开。'},
    {name: '规范简称', text: '人力资源社会保障部、住房城乡建设部联合发文。'},
    {name: '自己的词表，名称写全', text: '青禾河流域委员会成立。', lexicons: {'protected-terms': [own]}},
    {name: '关掉的行不核', text: '国家发展改革委员会印发规划。', lexicons: {'protected-terms': [{id: 'ndrc', off: true}]}}
  ],
  invalid: [
    {
      name: '音近的字，只出现一次',
      text: '⟦中华人名共和国⟧成立以来，水利事业不断发展。',
      messages: [
        {
          id: 'slip',
          message: '名称“中华人名共和国”，应为“中华人民共和国”',
          note: '依据：《中华人民共和国宪法》',
          expected: ['中华人民共和国'],
          suggestions: [{title: '改为“中华人民共和国”', text: '中华人民共和国成立以来，水利事业不断发展。'}]
        }
      ]
    },
    {
      name: '职务缺一个字',
      text: '⟦中共中央书记⟧、国家主席出席会议。',
      messages: [
        {
          id: 'slip',
          message: '名称“中共中央书记”，应为“中共中央总书记”',
          note: '依据：《中国共产党章程》第二十三条',
          expected: ['中共中央总书记'],
          suggestions: [{title: '改为“中共中央总书记”', text: '中共中央总书记、国家主席出席会议。'}]
        }
      ]
    },
    {
      name: '长名称里的短名称，只报一次；引文里不代为改动',
      text: '标语写着“坚决拥护⟦全国人民代表大会常务委会⟧的决定”。',
      messages: [
        {
          id: 'slip',
          message: '名称“全国人民代表大会常务委会”，应为“全国人民代表大会常务委员会”',
          note: '依据：《中华人民共和国宪法》第五十七条',
          expected: ['全国人民代表大会常务委员会']
        }
      ]
    },
    {
      name: '自己的词表，两个字颠倒',
      text: '由⟦青禾流河域委员会⟧负责。',
      lexicons: {'protected-terms': [own]},
      messages: [
        {
          id: 'slip',
          message: '名称“青禾流河域委员会”，应为“青禾河流域委员会”',
          note: '依据：云川市委文件',
          expected: ['青禾河流域委员会'],
          suggestions: [{title: '改为“青禾河流域委员会”', text: '由青禾河流域委员会负责。'}]
        }
      ]
    }
  ]
})
