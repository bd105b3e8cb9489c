import {describe, expect, it} from 'vitest'
import {Anchored, placesOf} from './anchored.ts'

const found = (anchored: Anchored, text: string): string[] => Array.from(anchored.matches(text), (match) => `${match.index} ${match[0]}`)
const foundByAll = (expression: RegExp, text: string): string[] =>
  Array.from(text.matchAll(expression), (match) => `${match.index} ${match[0]}`)

/** All texts of some characters up to a length. */
function textsOf(characters: string, longest: number): string[] {
  let texts = ['']
  const all = ['']
  for (let length = 1; length <= longest; length++) {
    texts = texts.flatMap((text) => Array.from(characters, (character) => text + character))
    for (const text of texts) all.push(text)
  }
  return all
}

it('finds literals in order, those that overlap included', () => {
  expect(placesOf('年月年年', '年', '月')).toEqual([0, 1, 2, 3])
  expect(placesOf('………', '……')).toEqual([0, 1])
  expect(placesOf('', '年')).toEqual([])
})

describe('an anchored expression finds what matchAll finds', () => {
  it.each([
    ['a number before a literal', '[0-9]{1,3}年', ['年'], 3, '0123456789'],
    ['a literal at the start', '年[0-9]', ['年'], 0, undefined],
    ['one of several literals', '(?:[0-9]+月)?[0-9]日|年初', ['月', '日', '年'], 3, undefined],
    ['what must not stand before it', '(?<!第)[0-9]年', ['年'], 1, '0123456789']
  ] as const)('%s', (_, source, literals, reach, beginnings) => {
    const anchored = new Anchored(new RegExp(source, 'y'), literals, reach, beginnings)
    for (const text of textsOf('1年月日第', 6)) expect(found(anchored, text), text).toEqual(foundByAll(new RegExp(source, 'g'), text))
  })
})
