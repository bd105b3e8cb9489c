import type {Document, Range} from '@hegao/core'

const han = '[\\u3400-\\u9fff]'
/** Words that hold an English sentence together; a Chinese one has no use for them. */
const functionWords = 'and|or|the|of|with|for|from|by'
const englishWord = new RegExp(`(?<=[\\u3400-\\u9fff”》）] ?)(?:${functionWords})(?= ?[\\u3400-\\u9fff“《（])`, 'gi')

/** 精神 and 纪律 */
export const readEnglishWords = ({text}: Document): Range[] => Array.from(text.matchAll(englishWord), rangeOf)

const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])'
const final = '(?:iang|iong|uang|[aeio]ng|i?a[no]|ua[ni]|[aeu]i|ou|iu|[uv]e|ie|er|[aeiu]n|ia|u[ao]|[aeiouv])'
const syllable = new RegExp(`^${initial}${final}$`)
const lowerCase = new RegExp(`(?<=${han})[a-z]{2,6}(?=${han})`, 'g')
/** English words, at home in Chinese, that look like a syllable of pinyin. */
const loans: ReadonlySet<string> = new Set([
  'he',
  'she',
  'me',
  'we',
  'man',
  'fan',
  'pie',
  'tie',
  'die',
  'sun',
  'run',
  'fun',
  'gun',
  'ban',
  'pan',
  'can',
  'long',
  'song',
  'gang',
  'bang',
  'pose',
  'diy',
  'wan',
  'lan',
  'tai',
  'tan',
  'van'
])

/** 推进gao质量发展: the letters of one character that the input method did not turn into it. */
export const readPinyin = ({text}: Document): Range[] =>
  Array.from(text.matchAll(lowerCase), (match) => ({word: match[0], range: rangeOf(match)}))
    .filter(({word}) => syllable.test(word) && !loans.has(word))
    .map(({range}) => range)

/** A letter or mark that looks like what was meant. */
export interface Lookalike extends Range {
  /** What was meant; empty where only what stands there is known to be out of place. */
  readonly standard: string
  /** Where the text has it right. */
  readonly twin?: Range
}

const token = /[A-Za-z0-9]+/g
const number = /(?<![A-Za-z0-9])(?:[0-9]+[OolI][0-9OolI]*|[OolI][0-9]+)(?=[年月日%％亿万])/g
const digits: Readonly<Record<string, string>> = {O: '0', o: '0', l: '1', I: '1'}

/** 2O25年; HlN1 in a text that also has H1N1. */
export function readLettersForDigits({text}: Document): Lookalike[] {
  const found: Lookalike[] = []
  for (const match of text.matchAll(number))
    found.push({...rangeOf(match), standard: match[0].replace(/[OolI]/g, (letter) => digits[letter] ?? letter)})
  if (!/[A-Z0-9]l[A-Z0-9]|[0-9]O|O[0-9]/.test(text)) return found
  const first = new Map<string, Range>()
  for (const match of text.matchAll(token)) if (!first.has(match[0])) first.set(match[0], rangeOf(match))
  for (const match of text.matchAll(token)) {
    if (!/^[A-Z0-9lO]*(?:[A-Z0-9]l[A-Z0-9]|[0-9]O|O[0-9])[A-Z0-9lO]*$/.test(match[0])) continue
    const standard = match[0].replaceAll('l', '1').replace(/(?<=[0-9])O|O(?=[0-9])/g, '0')
    const twin = first.get(standard)
    if (twin && /[A-Z]/.test(standard)) found.push({...rangeOf(match), standard, twin})
  }
  return found
}

const year = /(?<![一二三四五六七八九〇○Oo0-9])[一二三四五六七八九〇○Oo]{4}(?=年)/g

/** 二O二五年; 二○二五年 where the text has 〇 as well. */
export function readZeros({text}: Document): Lookalike[] {
  const hasZero = text.includes('〇')
  const found: Lookalike[] = []
  for (const match of text.matchAll(year)) {
    const [numeral] = match
    if (!/[一二三四五六七八九]/.test(numeral) || !(hasZero ? /[○Oo]/ : /[Oo]/).test(numeral)) continue
    found.push({...rangeOf(match), standard: numeral.replace(/[○Oo]/g, '〇')})
  }
  return found
}

const kanaAs = new Map(
  [...'ー一ニ二ハ八ロ口エ工カ力タ夕ト卜'.matchAll(/(.)(.)/gu)].map(([, kana = '', character = '']) => [kana, character])
)

/** 两ニ三, 鲜の: one kana between Chinese characters. Japanese words are longer. */
export function readKana({text}: Document, runs: readonly Range[]): Lookalike[] {
  return runs.flatMap((range) => {
    if (range.end - range.start > 1 || !isHan(text, range.start - 1) || !isHan(text, range.end)) return []
    const kana = text.charAt(range.start)
    return [{...range, standard: kana === 'の' ? '的' : (kanaAs.get(kana) ?? '')}]
  })
}

const latinOf = new Map(
  [...'АAВBЕEКKМMНHОOРPСCТTХXΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu)].map(([, foreign = '', latin = '']) => [foreign, latin])
)

/** А股 with a Cyrillic А, МW with a Cyrillic М. */
export function readForeign({text}: Document, runs: readonly Range[]): Lookalike[] {
  return runs.flatMap((range) => {
    const letters = Array.from(text.slice(range.start, range.end))
    const standard = letters.map((letter) => latinOf.get(letter) ?? '').join('')
    const isWord = /[\u0370-\u03ff\u0430-\u04ff]/.test(text.charAt(range.start - 1) + text.charAt(range.end))
    return letters.length > 2 || standard.length < letters.length || isWord ? [] : [{...range, standard}]
  })
}

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x3400 && code <= 0x9fff
}

const rangeOf = ({0: words, index}: RegExpExecArray): Range => ({start: index, end: index + words.length})
