import type {Words} from '@hegao/core'

const messages = {
  sum: {
    zh: '总数“{{total}}”，分项合计{{sum}}{{unit}}：{{parts}}',
    en: 'the total is “{{total}}”, the parts make {{sum}}{{unit}}: {{parts}}'
  },
  cell: {
    zh: '“{{actual}}”与所在行、所在列的合计都算不拢，作“{{expected}}”则都相等',
    en: '“{{actual}}” fits neither the total of its row nor that of its column; with “{{expected}}” both are right'
  },
  law: {
    zh: '其余各行都合{{law}}，本行应得{{expected}}，写作“{{actual}}”',
    en: 'all other rows follow {{law}}; this one would be {{expected}}, written “{{actual}}”'
  },
  unit: {
    zh: '分项“{{part}}”与总数“{{total}}”算不拢，作“{{expected}}”则正好相等',
    en: 'the part “{{part}}” does not fit the total “{{total}}”; with “{{expected}}” the sum is right'
  },
  share: {
    zh: '{{total}}中的{{part}}占{{expected}}%，写作“{{actual}}”',
    en: '{{part}} of {{total}} are {{expected}}%, written “{{actual}}”'
  },
  structure: {
    zh: '三次产业结构“{{actual}}”合计{{sum}}，不是100',
    en: 'the shares of the three industries, {{actual}}, make {{sum}}, not 100'
  },
  ratio: {
    zh: '城乡居民收入{{urban}}与{{rural}}之比是{{expected}}，写作“{{actual}}”',
    en: 'urban to rural income, {{urban}} to {{rural}}, is {{expected}}, written “{{actual}}”'
  },
  overfull: {zh: '实到“{{actual}}”多于应到“{{due}}”', en: 'present are “{{actual}}”, more than the “{{due}}” who were due'},
  'more-than-all': {
    zh: '增加“{{actual}}”，比总数“{{all}}”还大',
    en: 'the increase of “{{actual}}” is more than the whole, {{all}}'
  },
  'per-head': {zh: '{{each}}“{{actual}}”，不会有这么多', en: '“{{actual}}” for each ({{each}}) is more than anybody is given'},
  balance: {
    zh: '{{out}}与{{into}}相差{{expected}}{{unit}}，写作“{{actual}}”',
    en: '{{out}} and {{into}} differ by {{expected}}{{unit}}, written “{{actual}}”'
  },
  age: {
    zh: '{{born}}年生，{{died}}年去世，不会是“{{actual}}”',
    en: 'born in {{born}} and dead in {{died}}, nobody is “{{actual}}”'
  },
  span: {
    zh: '{{from}}年至{{now}}年是{{expected}}年，写作“{{actual}}”',
    en: 'from {{from}} to {{now}} are {{expected}} years, written “{{actual}}”'
  },
  increment: {
    zh: '{{level}}比上年{{change}}，合{{verb}}{{expected}}%，写作“{{actual}}”',
    en: '{{level}}, changed by {{change}}, is a change ({{verb}}) of {{expected}}%, written “{{actual}}”'
  },
  gained: {
    zh: '{{level}}、{{rate}}，增减的是{{expected}}{{unit}}，写作“{{actual}}”',
    en: '{{level}} at {{rate}} is a change of {{expected}}{{unit}}, written “{{actual}}”'
  },
  equivalent: {
    zh: '“{{one}}”合{{expected}}{{unit}}，写作“{{actual}}”',
    en: '“{{one}}” is {{expected}}{{unit}}, written “{{actual}}”'
  },
  goal: {
    zh: '“{{actual}}”与目标“{{goal}}”相比，不是“{{said}}”',
    en: 'measured by the aim of “{{goal}}”, “{{actual}}” is not “{{said}}”'
  },
  natural: {
    zh: '出生率{{births}}、死亡率{{deaths}}，自然增长率是{{expected}}，写作“{{actual}}”',
    en: 'births of {{births}} and deaths of {{deaths}} make {{expected}}, written “{{actual}}”'
  },
  part: {zh: '“其中”的“{{part}}”大于总数“{{total}}”', en: 'the part “{{part}}” is larger than the whole, “{{total}}”'},
  'part-again': {
    zh: '{{name}}作“{{actual}}”，是总数；作为分项列的是“{{part}}”',
    en: '{{name}} is “{{actual}}” here, which is the whole; where that is split it is “{{part}}”'
  },
  times: {
    zh: '{{part}}是{{total}}的{{expected}}倍，写作“{{actual}}”',
    en: '{{part}} is {{expected}} times {{total}}, written “{{actual}}”'
  },
  leverage: {
    zh: '{{base}}带动{{led}}，是1∶{{expected}}，写作“{{actual}}”',
    en: '{{base}} led to {{led}}, 1 to {{expected}}, written “{{actual}}”'
  },
  pace: {
    zh: '每{{every}}一个，{{span}}应是{{expected}}，写作“{{actual}}”',
    en: 'one every {{every}} makes {{expected}} in {{span}}, written “{{actual}}”'
  },
  gap: {
    zh: '{{first}}与{{second}}相差{{expected}}个百分点，写作“{{actual}}”',
    en: '{{first}} and {{second}} are {{expected}} points apart, written “{{actual}}”'
  },
  'wrong-way': {zh: '由{{from}}到{{to}}，却写“{{actual}}”', en: 'from {{from}} to {{to}}, yet “{{actual}}”'},
  width: {zh: '前面说“{{verb}}”，后面说“{{actual}}”', en: 'it says “{{verb}}”, and then “{{actual}}”'},
  exclusion: {
    zh: '扣除{{part}}后增长{{rest}}，总体增长{{whole}}，{{part}}不会是“{{actual}}”',
    en: 'growth is {{rest}} without {{part}} and {{whole}} with it, so {{part}} cannot be “{{actual}}”'
  },
  'beyond-all': {zh: '“{{actual}}”超过100%，而这里是部分占全部的比率', en: '“{{actual}}” is over 100 %, though it is a part of a whole'},
  'rate-unit': {
    zh: '“{{name}}”是部分占全部的比率，写作“{{actual}}”',
    en: '“{{name}}” is a part of a whole, written “{{actual}}”'
  },
  yearly: {
    zh: '每年{{rate}}，{{count}}年是{{expected}}{{unit}}，写作“{{actual}}”',
    en: '{{rate}} a year make {{expected}}{{unit}} in {{count}} years, written “{{actual}}”'
  },
  moved: {
    zh: '由第{{from}}位到第{{to}}位是{{expected}}位，写作“{{actual}}”',
    en: 'from place {{from}} to {{to}} is {{expected}}, written “{{actual}}”'
  },
  growth: {
    zh: '由{{from}}到{{to}}，{{verb}}{{expected}}，写作“{{actual}}”',
    en: 'from {{from}} to {{to}} is a change ({{verb}}) of {{expected}}, written “{{actual}}”'
  },
  direction: {zh: '由{{from}}到{{to}}，却写“{{actual}}”', en: 'from {{from}} to {{to}}, yet “{{actual}}”'},
  range: {zh: '区间“{{actual}}”前大后小', en: 'the range “{{actual}}” runs backwards'},
  'at-total': {zh: '总数在这里', en: 'the total'},
  'at-parts': {zh: '分项在这里', en: 'the parts'},
  'at-part': {zh: '分项在这里', en: 'the part'},
  'at-verb': {zh: '升降写在这里', en: 'the rise or fall'},
  'at-column': {zh: '本列在这里', en: 'the column'},
  'at-goal': {zh: '目标在这里', en: 'the aim'},
  'at-operand': {zh: '据此计算', en: 'computed from this'},
  'at-levels': {zh: '前后两数在这里', en: 'the two figures'},
  'at-trade': {zh: '两数在这里', en: 'the two amounts'},
  'at-year': {zh: '起算的年份在这里', en: 'the year that it counts from'},
  'at-birth': {zh: '生年在这里', en: 'the year of birth'},
  'at-due': {zh: '应到人数在这里', en: 'who were due'},
  'at-change': {zh: '本年数与增减数在这里', en: 'the value and its change'},
  'at-incomes': {zh: '两项收入在这里', en: 'the two incomes'},
  'check-unit': {zh: '请核两数的单位', en: 'check the units of both'},
  'check-sum': {zh: '请核总数，或是否漏列、重列分项', en: 'check the total, and whether a part is missing or twice'},
  'check-rate': {
    zh: '按所写两数计算，已计四舍五入；如按可比口径，请注明',
    en: 'computed from the figures as written, rounding allowed; say so if prices are comparable'
  }
} satisfies Record<string, Words>

export default messages
