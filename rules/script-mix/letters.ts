import {type Document, isInChinese, type Range, readAnchors} from '@hegao/core'

/** A run of Latin letters and digits. */
export interface Token extends Range {
  readonly word: string
}

/** All of them, looked for once: Chinese text has few. */
export function readTokens(document: Document): Token[] {
  const {text} = document
  const {tokens} = document.read(readAnchors)
  const found: Token[] = []
  for (let index = 0; index < tokens.length;) {
    const start = tokens[index++] ?? 0
    let kind = inLatinWords[text.charCodeAt(start)] ?? 0
    if (kind === 0) continue
    let end = start + 1
    while (tokens[index] === end && inLatinWords[text.charCodeAt(end)] !== 0) {
      kind |= inLatinWords[text.charCodeAt(end)] ?? 0
      index++
      end++
    }
    if (kind & ofLetters) found.push({word: text.slice(start, end), start, end})
  }
  return found
}

const [ofDigits, ofLetters] = [1, 2]
/** What a code unit is in a word of Latin letters and digits; 0 where it is in none. */
const inLatinWords = new Uint8Array(0x10000).fill(ofDigits, 0x30, 0x3a).fill(ofLetters, 0x41, 0x5b).fill(ofLetters, 0x61, 0x7b)

/** Words that hold an English sentence together; a Chinese one has no use for them. */
const functionWords = new Set(['and', 'or', 'the', 'of', 'with', 'for', 'by', 'from'])

/** 精神 and 纪律 */
export function readEnglishWords(document: Document, tokens: readonly Token[]): Range[] {
  const {text} = document
  return tokens.filter(
    ({word, start, end}) =>
      functionWords.has(word.toLowerCase()) &&
      isInChinese(text, {start, end}) &&
      /[\u3400-\u9fff”》）] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^ ?[\u3400-\u9fff“《（]/.test(text.slice(end, end + 2))
  )
}

const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])'
const final = '(?:iang|iong|uang|[aeio]ng|i?a[no]|ua[ni]|[aeu]i|ou|iu|[uv]e|ie|er|[aeiu]n|ia|u[ao]|[aeiouv])'
const syllable = new RegExp(`^${initial}${final}$`)
/** English words, at home in Chinese, that look like a syllable of pinyin. */
const loans: ReadonlySet<string> = new Set(
  'he she me we man fan pie tie die sun run fun gun ban pan can long song gang bang pose wan lan tai tan van'.split(' ')
)

/** 推进gao质量发展: the letters of one character that the input method did not turn into it. */
export function readPinyin({text}: Document, tokens: readonly Token[]): Range[] {
  return tokens.filter(
    ({word, start, end}) => word.length > 1 && isHan(text, start - 1) && isHan(text, end) && syllable.test(word) && !loans.has(word)
  )
}

/** A letter or mark that looks like what was meant. */
export interface Lookalike extends Range {
  /** What was meant; empty where only what stands there is known to be out of place. */
  readonly standard: string
  /** Where the text has it right. */
  readonly twin?: Range
}

const number = /^(?:[0-9]+[OolI][0-9OolI]*|[OolI][0-9]+)$/
const digits: Readonly<Record<string, string>> = {O: '0', o: '0', l: '1', I: '1'}

/** 2O25年; HlN1 in a text that also has H1N1. */
export function readLettersForDigits({text}: Document, tokens: readonly Token[]): Lookalike[] {
  const found: Lookalike[] = []
  let first: ReadonlyMap<string, Range> | undefined
  for (const {word, start, end} of tokens) {
    if (number.test(word) && /[年月日%％亿万]/.test(text.charAt(end)))
      found.push({start, end, standard: word.replace(/[OolI]/g, (letter) => digits[letter] ?? letter)})
    if (!/^[A-Z0-9lO]+$/.test(word) || !/[A-Z0-9]l[A-Z0-9]|[0-9]O|O[0-9]/.test(word)) continue
    const standard = word.replaceAll('l', '1').replace(/(?<=[0-9])O|O(?=[0-9])/g, '0')
    first ??= new Map(tokens.toReversed().map((token) => [token.word, token]))
    const twin = first.get(standard)
    if (twin && /[A-Z]/.test(standard)) found.push({start, end, standard, twin: {start: twin.start, end: twin.end}})
  }
  return found
}

const year = /[一二三四五六七八九〇○Oo](?<![一二三四五六七八九〇○Oo0-9].)[一二三四五六七八九〇○Oo]{3}(?=年)/g

/** 二O二五年; 二○二五年 where the text has 〇 as well. */
export function readZeros({text}: Document, tokens: readonly Token[]): Lookalike[] {
  const circles = text.includes('○') && text.includes('〇')
  const found: Lookalike[] = []
  if (!circles && !tokens.some(({word}) => /^[Oo]+$/.test(word))) return found
  for (const {0: numeral, index} of text.matchAll(year))
    if (/[一二三四五六七八九]/.test(numeral) && (circles ? /[○Oo]/ : /[Oo]/).test(numeral))
      found.push({start: index, end: index + numeral.length, standard: numeral.replace(/[○Oo]/g, '〇')})
  return found
}

const kanaAs = new Map(
  [...'ー一ニ二ハ八ロ口エ工カ力タ夕ト卜'.matchAll(/(.)(.)/g)].map(([, kana = '', character = '']) => [kana, character])
)

/** 两ニ三, 鲜の: one kana between Chinese characters. Japanese words are longer. */
export function readKana({text}: Document, runs: readonly Range[]): Lookalike[] {
  return runs.flatMap((range) => {
    const kana = text.charAt(range.start)
    // Behind a word ー may be a 一, but also a stray sound mark.
    const standard = kana === 'の' ? '的' : isHan(text, range.end) ? (kanaAs.get(kana) ?? '') : ''
    const ends = isHan(text, range.end) || /[，。；：、！？]/.test(text.charAt(range.end))
    return range.end - range.start === 1 && isHan(text, range.start - 1) && ends ? [{...range, standard}] : []
  })
}

const latinOf = new Map(
  [...'АAВBЕEКKМMНHОOРPСCТTХXΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/g)].map(([, foreign = '', latin = '']) => [foreign, latin])
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
