import {defineCases} from '@hegao/rule-tester'

/** A lexicon of one row of somebody's own, merged with the rows here. */
const own = {
  id: 'qinghe-spirit',
  standard: '守河护堤、同心治水',
  deviations: ['同心治水、守河护堤', '守河护堤'],
  within: ['守河护堤日'],
  to: '2030-01-01',
  source: '云川市委文件'
}

/** Set phrases of somebody's own. */
const ownPhrases = {id: 'qinghe-phrases', phrases: '同饮清河水 共护一江清', neighbours: ['共护一江轻舟'], source: '云川市委文件'}

export default defineCases({
  valid: [
    {name: '固定词组的规范写法', text: '踔厉奋发，久久为功，推动水利工作提质增效。'},
    {name: '另一种规范写法', text: '山青水秀的河谷，山清水秀的村庄。以坚忍不拔、坚韧不拔的意志治沙。'},
    {name: '同义的另一个词', text: '先辈发愤图强，后人发奋图强。'},
    {name: '两个词组首尾相接', text: '蹄疾步稳推进河道治理。'},
    {name: '那个字属于后面的词', text: '镇里依法治果园，整治违规搭建。'},
    {name: '音不近形不似的字，是另一种说法', text: '推动渔业提质降耗，坚持以船为本。'},
    {name: '引号里的双关，文中另有这个字', text: '渔港举办“渔水情深”晚会，渔民登台。'},
    {name: '词表里列出的双关', text: '窗口推行码上就办。河湾村打造以旧焕新样板。'},
    {name: '文中多次这样写，是自己起的名称', text: '启动执证为民行动。执证为民小组已到位，执证为民岗已设立。'},
    {name: '自己的词组', text: '同饮清河水，共护一江清。共护一江轻舟。', lexicons: {'set-phrases': [ownPhrases]}},
    {
      name: '自己列为规范写法的，不报',
      text: '河湾村持之一恒清淤。',
      lexicons: {'set-phrases': [{id: 'own', phrases: '持之一恒', source: '云川市委文件'}]}
    },
    {name: '加“的”字不是走样', text: '实现中华民族的伟大复兴。加强党中央的集中统一领导。'},
    {name: '数目不同是另一回事', text: '完善“三位一体”的信用体系，实现第一个百年奋斗目标。'},
    {name: '规范写法', text: '紧密团结在以习近平同志为核心的党中央周围，铸牢中华民族共同体意识。'},
    {name: '引用旧时的提法', text: '陈列馆里，一张旧报纸上印着“建设有中国特色社会主义”。', date: '2026-03-01'},
    {name: '当年这样提', text: '坚持建设有中国特色社会主义，是全市人民的共识。', date: '1996-03-01'},
    {name: '说的是当年', text: '1996年，全市干部学习建设有中国特色社会主义的理论。', date: '2026-03-01'},
    {name: '没有日期时不核已被取代的提法', text: '发展全过程民主，拓宽协商渠道。'},
    {name: '更长的正确名称里含着误写', text: '每年九月是守河护堤日。', lexicons: {formulations: [own]}},
    {name: '系统内的提法是另一回事', text: '深化全面从严管党治校，推进全面从严管党治警。'},
    {name: '过了有效期的行不用', text: '坚持同心治水、守河护堤。', date: '2031-05-01', lexicons: {formulations: [own]}},
    {name: '关掉的行不用', text: '高质量共建“一路一带”。', lexicons: {formulations: [{id: 'belt-and-road', off: true}]}}
  ],
  invalid: [
    {
      name: '固定词组里一个字音近',
      text: '治水要⟦久久为攻⟧。',
      messages: [
        {
          id: 'phrase',
          certainty: 'likely',
          message: '固定词组“久久为攻”，应为“久久为功”',
          note: '依据：党和国家文件、历年政府工作报告、《新闻联播》播出稿中的写法',
          expected: ['久久为功'],
          suggestions: [{title: '改为“久久为功”', text: '治水要久久为功。'}]
        }
      ]
    },
    {
      name: '固定词组里一个字形近，引号里不代为改动',
      text: '树牢“⟦千字当头⟧”的作风。',
      messages: [
        {
          id: 'phrase',
          certainty: 'likely',
          message: '固定词组“千字当头”，应为“干字当头”',
          note: '依据：党和国家文件、历年政府工作报告、《新闻联播》播出稿中的写法',
          expected: ['干字当头']
        }
      ]
    },
    {
      name: '固定词组里相邻两字颠倒',
      text: '推动灌区⟦质提增效⟧。',
      messages: [
        {
          id: 'phrase',
          certainty: 'likely',
          message: '固定词组“质提增效”，应为“提质增效”',
          note: '依据：党和国家文件、历年政府工作报告、《新闻联播》播出稿中的写法',
          expected: ['提质增效'],
          suggestions: [{title: '改为“提质增效”', text: '推动灌区提质增效。'}]
        }
      ]
    },
    {
      name: '自己的词组里一个字音近',
      text: '⟦同饮青河水⟧，两岸一家亲。',
      lexicons: {'set-phrases': [ownPhrases]},
      messages: [
        {
          id: 'phrase',
          certainty: 'likely',
          message: '固定词组“同饮青河水”，应为“同饮清河水”',
          note: '依据：云川市委文件',
          expected: ['同饮清河水'],
          suggestions: [{title: '改为“同饮清河水”', text: '同饮清河水，两岸一家亲。'}]
        }
      ]
    },
    {
      name: '少一个字',
      text: '为实现⟦中华民族伟复兴⟧而奋斗。',
      messages: [
        {
          id: 'deviates',
          message: '提法“中华民族伟复兴”，应为“中华民族伟大复兴”',
          note: '依据：党的十九大报告（2017年10月18日）',
          expected: ['中华民族伟大复兴'],
          suggestions: [{title: '改为“中华民族伟大复兴”', text: '为实现中华民族伟大复兴而奋斗。'}]
        }
      ]
    },
    {
      name: '提法与误写表相叠，只说一次',
      text: '坚持⟦以习近平同志为中心的党中央⟧集中统一领导。',
      messages: [
        {
          id: 'deviates',
          message: '提法“以习近平同志为中心的党中央”，应为“以习近平同志为核心的党中央”',
          note: '依据：中国共产党第十八届中央委员会第六次全体会议公报（2016年10月27日）',
          expected: ['以习近平同志为核心的党中央'],
          suggestions: [{title: '改为“以习近平同志为核心的党中央”', text: '坚持以习近平同志为核心的党中央集中统一领导。'}]
        }
      ]
    },
    {
      name: '称谓走样',
      text: '紧密团结在⟦以习近平总书记为核心的党中央⟧周围。',
      messages: [
        {
          id: 'deviates',
          message: '提法“以习近平总书记为核心的党中央”，应为“以习近平同志为核心的党中央”',
          note: '依据：中国共产党第十八届中央委员会第六次全体会议公报（2016年10月27日）',
          expected: ['以习近平同志为核心的党中央'],
          suggestions: [{title: '改为“以习近平同志为核心的党中央”', text: '紧密团结在以习近平同志为核心的党中央周围。'}]
        }
      ]
    },
    {
      name: '引号里的短语，不代为改动',
      text: '高质量共建“⟦一路一带⟧”。',
      messages: [
        {
          id: 'deviates',
          message: '提法“一路一带”，应为“一带一路”',
          note: '依据：《推动共建丝绸之路经济带和21世纪海上丝绸之路的愿景与行动》（2015年3月28日）',
          expected: ['一带一路']
        }
      ]
    },
    {
      name: '已被取代的提法',
      text: '发展⟦全过程民主⟧，拓宽协商渠道。',
      date: '2026-03-01',
      messages: [
        {
          id: 'deviates',
          message: '提法“全过程民主”，应为“全过程人民民主”',
          note: '依据：习近平在庆祝中国共产党成立100周年大会上的讲话（2021年7月1日）',
          expected: ['全过程人民民主'],
          suggestions: [{title: '改为“全过程人民民主”', text: '发展全过程人民民主，拓宽协商渠道。'}]
        }
      ]
    },
    {
      name: '自己的词表，两个误写重叠时取长的',
      text: '坚持⟦同心治水、守河护堤⟧。',
      date: '2026-05-01',
      lexicons: {formulations: [own]},
      messages: [
        {
          id: 'deviates',
          message: '提法“同心治水、守河护堤”，应为“守河护堤、同心治水”',
          note: '依据：云川市委文件',
          expected: ['守河护堤、同心治水'],
          suggestions: [{title: '改为“守河护堤、同心治水”', text: '坚持守河护堤、同心治水。'}]
        }
      ]
    }
  ]
})
