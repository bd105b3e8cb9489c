// Figures: one of two places that say the same number is changed, a part, a total, a rate.
const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, words) => text.slice(0, at) + words + text.slice(at + length)
/** Another first digit, so that no rounding can explain it. */
const other = (number, random) => {
  const digit = Number(number[0])
  return String(((digit + 1 + Math.floor(random() * 7)) % 9) + 1).replace(String(digit), String((digit % 9) + 1)) + number.slice(1)
}
const unit = '(?:万亿元|亿元|万元|亿美元|万人|万吨|万亩|公里|%|万千瓦|个|家|项|人)'

export const operators = {
  // Both places have the same words and the same year: a careful reader who remembers the first sees the second.
  'figure: one of two equal figures of one year changed'(text, random) {
    const found = all(
      text,
      new RegExp(`(20\\d\\d年[^。；\\n]{0,24}?)([\\u4e00-\\u9fff]{4,12}?)(?:达到|达|为|突破|超过|增长)?(\\d[\\d.]*)(${unit})`, 'g')
    )
    const seen = new Map()
    const pairs = []
    for (const match of found) {
      const key = `${match[1].slice(0, 5)}${match[2].slice(-4)}${match[3]}${match[4]}`
      if (seen.has(key)) pairs.push(match)
      seen.set(key, match)
    }
    const match = pick(pairs, random)
    if (!match) return undefined
    const at = match.index + match[0].length - match[4].length - match[3].length
    const words = other(match[3], random)
    return {text: splice(text, at, match[3].length, words), span: [at, at + words.length + match[4].length], business: /figure/}
  },
  // The parts stand behind 其中 in the same sentence and make the total: a pencil is enough.
  'figure: a part of a total changed'(text, random) {
    const match = pick(
      all(
        text,
        /(\d{2,5})([个项件家人名处万亿元]{1,3})[^。；\d]{0,10}，其中[^。；\d]{1,14}(\d+)\2、[^。；\d]{1,14}(\d+)\2(?=[。；，])/g
      ).filter(([, total, , a, b]) => Number(a) + Number(b) === Number(total)),
      random
    )
    if (!match) return undefined
    const at = match.index + match[0].lastIndexOf(match[4])
    const words = other(match[4], random)
    return {text: splice(text, at, match[4].length, words), span: [match.index, at + words.length + 2], business: /figure/}
  },
  // From A to B, growth p%: the three do not fit any more.
  'figure: a rate of growth changed'(text, random) {
    const match = pick(
      all(
        text,
        /(?:由|从)[^。；，\d]{0,6}(?:20\d\d年的?)?(\d[\d.]*)(万亿元|亿元|万人|万吨)[^。；，\d]{0,4}(?:增加到|增长到|增至|提高到|提升到)(?:20\d\d年的?)?(\d[\d.]*)\2，(?:增长|增加)(\d[\d.]*)%/g
      ),
      random
    )
    if (!match) return undefined
    const at = match.index + match[0].length - 1 - match[4].length
    const words = other(match[4], random)
    return {text: splice(text, at, match[4].length, words), span: [at, at + words.length + 1], business: /figure/}
  },
  // 超过……多: two words for one approximation.
  'quantity: approximation doubled'(text, random) {
    const match = pick(all(text, /超过(\d+)(万|亿)?(人|家|个|项|元|亩|公里)/g), random)
    if (!match) return undefined
    const at = match.index + 2 + match[1].length
    return {text: splice(text, at, 0, '多'), span: [match.index, match.index + match[0].length + 1], business: /quantity|figure/}
  },
  // 约……左右: as well.
  'quantity: 左右 behind 约'(text, random) {
    const match = pick(all(text, /约(\d[\d.]*)(万|亿)?(人|家|个|项|元|亩|公里|吨)(?![左上以多\u4e00-\u9fff]{0,2}[右下])/g), random)
    if (!match) return undefined
    const at = match.index + match[0].length
    return {text: splice(text, at, 0, '左右'), span: [match.index, at + 2], business: /quantity|figure/}
  },
  // 个百分点 lost between two rates.
  'quantity: points become per cent'(text, random) {
    const match = pick(all(text, /由(\d[\d.]*)%(提高|上升|提升|下降)到(\d[\d.]*)%，(提高|上升|提升|下降)(\d[\d.]*)个百分点/g), random)
    if (!match) return undefined
    const at = match.index + match[0].length - 4
    return {text: splice(text, at, 4, '%'), span: [at - match[5].length, at + 1], business: /quantity|figure/}
  }
}
