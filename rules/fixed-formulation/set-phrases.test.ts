import {createLinter, type Source} from '@hegao/core'
import {expect, it} from 'vitest'
import rule from './rule.ts'
import {setPhrasesOf} from './set-phrases.ts'

const linter = createLinter({rules: [{rule}]})
const phrases = setPhrasesOf({}).flatMap((row) => row.phrases?.split(' ') ?? [])

const reportedIn = (text: string): readonly string[] => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return linter.check(source).messages.flatMap(({expected}) => expected ?? [])
}

it('no phrase stands in the table twice, and none is shorter than four characters', () => {
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at || phrase.length < 4)).toEqual([])
})

it('every phrase may stand, one after another', () => {
  expect(reportedIn(`会议提到${phrases.join('、')}。`)).toEqual([])
})

it('a slip is found at the beginning, in the middle and at the end of a phrase', () => {
  expect(reportedIn('会议提到既往开来、勇毅钱行、凝心聚利。')).toEqual(['继往开来', '勇毅前行', '凝心聚力'])
})

it('many slips take no longer than their number', () => {
  const text = Array.from({length: 2000}, (_, nth) => `第${nth}组久久为攻，质提增效。`).join('')
  expect(reportedIn(text)).toEqual([])
})

it('no mistyped word stands in the table twice, and each is as long as the right one', () => {
  const pairs = setPhrasesOf({}).flatMap((row) => row.mistyped?.split(' ') ?? [])
  const wrong = pairs.map((pair) => pair.slice(0, pair.length / 2))
  expect(
    pairs.filter((pair, at) => pair.length % 2 > 0 || pair.endsWith(wrong[at] ?? '') || wrong.indexOf(wrong[at] ?? '') !== at)
  ).toEqual([])
})
