import {describe, expect, test} from 'vitest'
import {han, writtenOut} from '../../scripts/bundle-han.mjs'

describe('the script of Chinese characters, written out in a bundle', () => {
  test('in a class and by itself, in an expression and in a template', () => {
    expect(writtenOut(String.raw`/^\p{Script=Han}{2}[^\p{Script=Han}A-Z]/u`)).toBe(`/^[${han}]{2}[^${han}A-Z]/u`)
    expect(writtenOut('`[\\\\[(]\\\\p{Script=Han}`')).toBe(`\`[\\\\[(][${han}]\``)
  })

  test('later in a class it would be taken for something else', () => {
    expect(() => writtenOut(String.raw`/[A-Z\p{Script=Han}]/u`)).toThrow('first in its class')
  })

  test('all of them but radicals, numerals of merchants and marks', () => {
    const [written, script] = [new RegExp(`[${han}]`, 'u'), /\p{Script=Han}/u]
    const other: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      // What a later version of Unicode assigns is no difference of ours.
      if (script.test(character) !== written.test(character) && /\P{Cn}/u.test(character)) other.push(character)
    }
    expect(other.filter((character) => !/[\u2e80-\u2fdf\u3021-\u303b\u4dc0-\u4dff\u{16fe0}-\u{16fff}]/u.test(character))).toEqual([])
    expect(other.length).toBeGreaterThan(300)
  })
})
