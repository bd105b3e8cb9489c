import type {Range} from '@hegao/core'

export type TokenType = 'WordNode' | 'PunctuationNode' | 'SymbolNode' | 'WhiteSpaceNode'

/** A piece of a sentence, with offsets in the text that it was cut from. */
export interface Token extends Range {
  readonly type: TokenType
}

/** What belongs to the character before it: combining marks, variation selectors of rare Han, joiners of emoji. */
const extend = String.raw`[\p{M}\p{Cf}]`

const blank = String.raw`\s[\s\p{Cf}]*`

/**
 * Han, and the private-use characters that older encodings have for rare ones. Planes 2 and 3 are Han's as a whole:
 * which of their characters `\p{Script=Han}` knows depends on the age of the runtime.
 */
const hanCharacter = String.raw`[\p{Script=Han}\p{Co}\u{20000}-\u{3FFFF}]`

const han = `(?:${hanCharacter}${extend}*)+`

const alphanumeric = String.raw`(?:(?!${hanCharacter})[\p{L}\p{N}]${extend}*)`

/** What a word may have inside, R&D, don’t, www.gov.cn, COVID-19, and a number, 1,234.5 and 9:30; 3-5 is two numbers. */
const inner = String.raw`(?:[&'’._@·]|(?<!\p{Nd})[-‐‑]|[-‐‑](?!\p{Nd})|(?<=\p{Nd})[,:．](?=\p{Nd}))`

const word = `${alphanumeric}+(?:${inner}${alphanumeric}+)*`

/** One bracket or quotation mark, else one mark or the same again and again: ——, ……. */
const punctuation = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]|(?<mark>\p{P})\k<mark>*`

const pieces = new RegExp(
  `(?<blank>${blank})|(?<word>${han}|${word})|(?<punctuation>(?:${punctuation})${extend}*)|(?<other>[^])\\k<other>*${extend}*`,
  'gu'
)

/**
 * Cuts a stretch of text into nlcst's classes, without a dictionary or `Intl.Segmenter`, so that every runtime cuts alike:
 * a run of Han is one word; a Latin word is one word, and so is a number, however they touch.
 */
export function tokenize(text: string, {start, end}: Range): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(pieces)) {
    const at = start + match.index
    tokens.push({type: typeOf(match), start: at, end: at + match[0].length})
  }
  return tokens
}

function typeOf({groups}: RegExpMatchArray): TokenType {
  if (groups?.blank !== undefined) return 'WhiteSpaceNode'
  if (groups?.word !== undefined) return 'WordNode'
  return groups?.punctuation === undefined ? 'SymbolNode' : 'PunctuationNode'
}
