const digits = new Map(
  [...'〇零○一二两三四五六七八九'].map((character) => [
    character,
    '〇零○'.includes(character) ? 0 : '一二三四五六七八九'.indexOf(character === '两' ? '二' : character) + 1
  ])
)
const tens = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000]
])
const myriads = new Map([
  ['万', 10_000],
  ['亿', 100_000_000]
])

/**
 * Value of a numeral as Chinese texts write it: 13, １３, 十三, 二〇三五, 4万亿, 1,200, 三万五千. Undefined where the
 * characters are no number: 三四, 百, 十四五.
 */
export function parseNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '')
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain)
  if (arabic?.[1] !== undefined) return scaled(Number(arabic[1]), arabic[2] ?? '')
  return parseHan(plain)
}

function scaled(value: number, scale: string): number | undefined {
  let result = value
  for (const character of scale) result *= tens.get(character) ?? myriads.get(character) ?? Number.NaN
  return Number.isFinite(result) ? Math.round(result * 1e6) / 1e6 : undefined
}

function parseHan(text: string): number | undefined {
  if (!/[十百千万亿]/.test(text)) {
    const values = [...text].map((character) => digits.get(character))
    if (values.includes(undefined)) return undefined
    if (values.length === 1) return values[0]
    // 二〇三五, 一九九七; but 三四 and 五六 are rough numbers, and 一二三 is none.
    return values.length === 4 || values.includes(0) ? Number(values.join('')) : undefined
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastTen = Number.POSITIVE_INFINITY
  for (const character of text) {
    const value = digits.get(character)
    const ten = tens.get(character)
    const myriad = myriads.get(character)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (ten !== undefined) {
      if (ten >= lastTen || (digit === undefined && ten !== 10)) return undefined
      section += (digit ?? 1) * ten
      lastTen = ten
      digit = undefined
    } else if (myriad !== undefined) {
      section += digit ?? 0
      if (section === 0 && total === 0) return undefined
      total = section === 0 ? total * myriad : total > 0 && total < myriad ? (total + section) * myriad : total + section * myriad
      section = 0
      digit = undefined
      lastTen = Number.POSITIVE_INFINITY
    }
  }
  return total + section + (digit ?? 0)
}
