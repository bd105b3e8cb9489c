import {execFileSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'
import {editBytes, encode, UnwritableError, writableEncodings} from './encode.ts'

const draft =
  '关于印发《沿河县村级助老服务站建设办法》的通知，现将办法印发给你们。\r\n　　到2027年，全县建成助老服务站36个，服务老年人1.2万人。\r\n'
const recode = (text: string, encoding: string) => new Uint8Array(execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], {input: text}))
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('encode', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk'])('writes %s as iconv does', (encoding) => {
    expect(encode(draft, encoding)).toEqual(recode(draft, encoding))
  })

  test('writes what GB18030 has four bytes for', () => {
    const text = '甲村𠮷家庄、㐱村，café 👍\u00ad\u0080'
    expect(encode(text, 'gb18030')).toEqual(recode(text, 'gb18030'))
  })

  test('is read back by decode', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030'), (text, encoding) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decode(encode(text, encoding), {encoding}).text).toBe(text)
      })
    )
  })

  test('refuses what an encoding does not have', () => {
    expect(() => encode('𠮷', 'gbk')).toThrow(new UnwritableError('gbk', '𠮷'))
    expect(() => encode('甲', 'big5')).toThrow(new UnwritableError('big5'))
    expect(() => encode('\ud842', 'utf-8')).toThrow(UnwritableError)
  })
})

describe('editBytes', () => {
  const marks: Readonly<Record<string, readonly number[]>> = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
    gb18030: [0x84, 0x31, 0x95, 0x33]
  }

  test.each(Object.keys(marks))('edits %s, and keeps a byte order mark and line ends', (encoding) => {
    const bytes = join(marks[encoding] ?? [], encode('甲𠮷,乙\r\n，，丙\r丁\n', encoding))
    const edited = editBytes(bytes, encoding, [
      {range: [3, 4], text: '，'},
      {range: [7, 8], text: ''}
    ])
    expect(edited).toEqual(join(marks[encoding] ?? [], encode('甲𠮷，乙\r\n，丙\r丁\n', encoding)))
  })

  test('copies unusual sequences that it does not edit', () => {
    // 0x80 is the euro sign of Windows; GB18030 writes it otherwise.
    const bytes = join([0x80], recode('元,', 'gbk'))
    expect(editBytes(bytes, 'gb18030', [{range: [2, 3], text: '，'}])).toEqual(join([0x80], recode('元，', 'gbk')))
  })

  test('refuses an edit inside a character or beyond the end', () => {
    const bytes = encode('𠮷', 'utf-8')
    expect(() => editBytes(bytes, 'utf-8', [{range: [1, 2], text: ''}])).toThrow(RangeError)
    expect(() => editBytes(bytes, 'utf-8', [{range: [2, 3], text: ''}])).toThrow(RangeError)
  })

  test('reads back as the text with the same edits', () => {
    const character = fc.constantFrom('汉', '，', ',', 'a', '\r\n', '𠮷', '㐱', 'é', '〇')
    fc.assert(
      fc.property(
        fc.array(character),
        fc.array(character),
        fc.array(character),
        fc.constantFrom('', '，', '汉𠮷'),
        fc.constantFrom(...writableEncodings.filter((encoding) => encoding !== 'gbk')),
        fc.boolean(),
        (before, cut, after, words, encoding, marked) => {
          const [head, middle, tail] = [before.join(''), cut.join(''), after.join('')]
          const bytes = join(marked ? (marks[encoding] ?? []) : [], encode(head + middle + tail, encoding))
          const edited = editBytes(bytes, encoding, [{range: [head.length, head.length + middle.length], text: words}])
          expect(decode(edited, {encoding}).text).toBe(head + words + tail)
        }
      )
    )
  })
})
