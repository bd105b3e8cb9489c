import {expect, test} from 'vitest'
import {tokenize} from './tokens.ts'

const letters = {WordNode: 'w', PunctuationNode: 'p', SymbolNode: 's', WhiteSpaceNode: '_'}

/** Each token with the letter of its class, as in `GDP/w 增长/w`. */
const cut = (text: string): string =>
  tokenize(text, {start: 0, end: text.length})
    .map(({type, start, end}) => `${text.slice(start, end)}/${letters[type]}`)
    .join(' ')

test.each([
  ['a run of Han is one word', '坚持稳中求进，落实', '坚持稳中求进/w ，/p 落实/w'],
  ['rare Han, also outside the BMP', '𠮷林㐱〇々，', '𠮷林㐱〇々/w ，/p'],
  ['a Han character of a later Unicode', '\u{323FF}林', '\u{323FF}林/w'],
  ['a rare character that an older encoding kept in private use', '王\uE001林', '王\uE001林/w'],
  ['a variation selector of a rare character', '葛\u{E0100}城', '葛\u{E0100}城/w'],
  ['Latin words and numbers part from Han', 'GDP增长5.2%左右', 'GDP/w 增长/w 5.2/w %/p 左右/w'],
  ['a number with its marks is one word', '1,234.5亿元，9:30', '1,234.5/w 亿元/w ，/p 9:30/w'],
  ['full-width numbers too', '１２．５万人', '１２．５/w 万人/w'],
  ['a range is two numbers', '3-5个，2026-01-28', '3/w -/p 5/w 个/w ，/p 2026/w -/p 01/w -/p 28/w'],
  ['marks inside a Latin word', 'R&D、don’t、COVID-19、www.gov.cn', 'R&D/w 、/p don’t/w 、/p COVID-19/w 、/p www.gov.cn/w'],
  ['marks at the edge of a word stay outside', '1.加强5G.', '1/w ./p 加强/w 5G/w ./p'],
  ['dashes and dots of one mark', '——“十五五”……', '——/p “/p 十五五/w ”/p ……/p'],
  ['brackets one by one', '（（一））', '（/p （/p 一/w ）/p ）/p'],
  ['symbols', '＋＋㎡→', '＋＋/s ㎡/s →/s'],
  ['an emoji with its joiner', '👩\u200D🏭', '👩\u200D/s 🏭/s'],
  ['white space of every width', '第一章　 总则', '第一章/w 　 /_ 总则/w'],
  ['a lone surrogate and a control character', 'a\uD842\u0001', 'a/w \uD842/s \u0001/s']
])('%s', (_, text, expected) => {
  expect(cut(text)).toBe(expected)
})

test('nothing outside the stretch decides how it is cut', () => {
  expect(tokenize('1,234', {start: 0, end: 2})).toEqual([
    {type: 'WordNode', start: 0, end: 1},
    {type: 'PunctuationNode', start: 1, end: 2}
  ])
})
