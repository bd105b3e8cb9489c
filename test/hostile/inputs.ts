/** Texts that drive an expression or a loop as far as it goes, of any number of characters. */
export const inputs: Readonly<Record<string, (characters: number) => string>> = {
  'opening brackets': repeat('（'),
  'closing brackets': repeat('）'),
  'empty brackets': repeat('（）'),
  'brackets in brackets': (characters) => '（'.repeat(characters / 2) + '）'.repeat(characters / 2),
  'opening title marks': repeat('《'),
  'opening quotation marks': repeat('“'),
  'marks that never close': repeat('“《（'),
  'a quotation that never closes': (characters) => `“${repeat('发展')(characters)}`,
  pauses: repeat('、'),
  commas: repeat('，'),
  'full stops': repeat('。'),
  colons: repeat('：'),
  dashes: repeat('—'),
  digits: repeat('0123456789'),
  'one digit': repeat('9'),
  'decimal points': repeat('1.1.'),
  'Chinese numerals': repeat('一二三四五六七八九十'),
  'one numeral': repeat('一'),
  'ordinals 一是': repeat('一是'),
  'ordinals 第一': repeat('第一'),
  'ordinals that count on': numbered((index) => `第${index}，推进发展；`),
  'items that count on': numbered((index) => `（${index}）推进发展\n`),
  years: repeat('年月日'),
  'days that are none': repeat('2026年2月30日（星期三）至3月1日，'),
  spaces: repeat(' '),
  'wide spaces': repeat('　'),
  'empty lines': repeat('\n'),
  'line ends of Windows': repeat('\r\n'),
  'lines of one character': repeat('发\n'),
  'short headings': repeat('一、工作\n'),
  'numbered headings': numbered((index) => `第${index}章 工作\n`),
  'headings of three levels': repeat('一、工作\n（一）任务\n1.措施\n推进发展。\n'),
  articles: numbered((index) => `第${index}条 甲应当遵守本办法第${index}条。\n`),
  attachments: repeat('附件1：'),
  'references to one attachment': repeat('详见附件3，'),
  'one line': repeat('推进产业发展，加强科技创新。'),
  'one paragraph again and again': repeat('推进产业发展，加强科技创新，扩大对外开放，保障改善民生。\n'),
  'one passage with a character different': numbered((index) => `加快推进产业${hanzi(index)}发展和科技创新。\n`),
  'titles with a character different': numbered((index) => `《关于产业${hanzi(index)}发展的意见》、`),
  'quoted phrases with a character different': numbered((index) => `“一网${hanzi(index)}管”、`),
  'short names for many things': numbered((index) => `云川${hanzi(index)}发展规划（以下简称《规划》），`),
  'one short name': repeat('（以下简称“发展”）'),
  counts: repeat('重点做好三个方面工作：一是发展，二是改革，三是稳定。'),
  'counts in a row': repeat('三个方面、'),
  percentages: repeat('增长5%，'),
  'sums of money': repeat('12.5亿元，'),
  'growth that does not add up': repeat('由10亿元增至20亿元，增长5%，其中3亿元，'),
  plans: repeat('第十四个五年规划'),
  'sessions of a committee': repeat('市委六届九次全会审议通过《建议》。'),
  'national sessions and what they plan': repeat('党的二十届三中全会对未来五年'),
  'two names of one director': repeat('市水务局局长王小明、市水务局局长王小名，'),
  bodies: repeat('市水务局、市住房和城乡建设局，'),
  datelines: repeat('本报讯（记者 '),
  captions: repeat('记者 摄\n'),
  'numbers of documents': repeat('云政发〔2025〕1号'),
  'rolls of names': repeat('获奖个人（9名）\n陈青禾\n'),
  contents: repeat('目录……1\n'),
  'one character': repeat('的'),
  'two characters by turns': repeat('甲乙'),
  tags: repeat('<a '),
  stars: repeat('*'),
  addresses: repeat('http://a.b/'),
  'first halves of a pair': repeat('\ud842'),
  'second halves of a pair': repeat('\udfb7'),
  'controls of direction': repeat('\u202e会\u202c'),
  'tabs behind a point': (characters) => `1.${repeat('\t')(characters)}`,
  'characters beyond 65,535': repeat('𠮷')
}

function repeat(part: string): (characters: number) => string {
  return (characters) => part.repeat(Math.ceil(characters / part.length)).slice(0, characters)
}

function numbered(part: (index: number) => string): (characters: number) => string {
  return (characters) => {
    const parts: string[] = []
    for (let length = 0, index = 1; length < characters; index++) {
      const next = part(index)
      parts.push(next)
      length += next.length
    }
    return parts.join('').slice(0, characters)
  }
}

const hanzi = (index: number): string => String.fromCharCode(0x4e00 + (index % 9000))
