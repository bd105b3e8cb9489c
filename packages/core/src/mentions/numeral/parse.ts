/** What the characters of a Chinese numeral stand for, by code unit: digits below 10, then 十, 百 and 千, then 万 and 亿. */
const values = new Map(
  [
    ['〇零○', 0],
    ['一', 1],
    ['二两', 2],
    ['三', 3],
    ['四', 4],
    ['五', 5],
    ['六', 6],
    ['七', 7],
    ['八', 8],
    ['九', 9],
    ['十', 10],
    ['百', 100],
    ['千', 1000],
    ['万', 10_000],
    ['亿', 100_000_000]
  ].flatMap(([characters, value]) => Array.from(String(characters), (character) => [character.charCodeAt(0), Number(value)] as const))
)
const smallestTen = 10
const smallestMyriad = 10_000

/**
 * Value of a numeral as Chinese texts write it: 13, １３, 十三, 二〇三五, 4万亿, 1,200, 三万五千. Undefined where the
 * characters are no number: 三四, 百, 十四五.
 */
export function parseNumeral(text: string): number | undefined {
  if (values.has(text.charCodeAt(0))) return parseHan(text)
  if (text === '') return undefined
  const whole = parseWhole(text)
  if (whole !== undefined) return whole
  const simple = arabic.exec(text)
  const plain = simple ? text : text.normalize('NFKC').replaceAll(',', '')
  const match = simple ?? arabic.exec(plain)
  return match?.[1] === undefined ? parseHan(plain) : scaled(Number(match[1]), match[2] ?? '')
}

/** 12.6, 4万亿: what is left has full-width digits or commas between the thousands. */
const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/

/** Numbers of more digits are left to the language. */
const mostDigits = 9

/** Most numbers are a few digits and nothing else. */
function parseWhole(text: string): number | undefined {
  if (text.length > mostDigits) return undefined
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return undefined
    value = 10 * value + digit
  }
  return value
}

function scaled(value: number, scale: string): number | undefined {
  let result = value
  for (const character of scale) result *= values.get(character.charCodeAt(0)) ?? Number.NaN
  return Number.isFinite(result) ? Math.round(result * 1e6) / 1e6 : undefined
}

function parseHan(text: string): number | undefined {
  if (!hasScale(text)) return parseRow(text)
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastTen = Number.POSITIVE_INFINITY
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at)) ?? Number.NaN
    if (value < smallestTen) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (value < smallestMyriad) {
      if (value >= lastTen || (digit === undefined && value !== smallestTen)) return undefined
      section += (digit ?? 1) * value
      lastTen = value
      digit = undefined
    } else if (value >= smallestMyriad) {
      section += digit ?? 0
      if (section === 0 && total === 0) return undefined
      total = section === 0 ? total * value : total > 0 && total < value ? (total + section) * value : total + section * value
      section = 0
      digit = undefined
      lastTen = Number.POSITIVE_INFINITY
    }
  }
  return total + section + (digit ?? 0)
}

function hasScale(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((values.get(text.charCodeAt(at)) ?? 0) >= smallestTen) return true
  return false
}

/** 二〇三五, 一九九七; but 三四 and 五六 are rough numbers, and 一二三 is none. */
function parseRow(text: string): number | undefined {
  let value = 0
  let hasZero = false
  for (let at = 0; at < text.length; at++) {
    const digit = values.get(text.charCodeAt(at))
    if (digit === undefined) return undefined
    hasZero ||= digit === 0
    value = 10 * value + digit
  }
  return text.length === 1 || text.length === 4 || hasZero ? value : undefined
}
