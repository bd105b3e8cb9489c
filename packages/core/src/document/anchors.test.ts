import {expect, it} from 'vitest'
import {readAnchors} from './anchors.ts'
import {Document} from './document.ts'

function anchorsOf(text: string): {marks: string; tokens: string} {
  const blocks = [{kind: 'paragraph', text, segments: [{start: 0, length: text.length, source: 0}]}] as const
  const document = new Document({path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []})
  const {marks, tokens} = readAnchors(document)
  const charactersAt = (offsets: Int32Array): string => Array.from(offsets, (at) => document.text.charAt(at)).join('')
  return {marks: charactersAt(marks), tokens: charactersAt(tokens)}
}

it('tells marks from the characters of numbers and Latin words, and both from all others', () => {
  expect(anchorsOf('全市“十四五”GDP增长５.２%，达1200亿元。')).toEqual({marks: '“”.%，。', tokens: '十四五GDP５２1200亿'})
})

it('has room for a text that is nothing but marks', () => {
  expect(anchorsOf('。'.repeat(20_000)).marks).toBe('。'.repeat(20_000))
  expect(anchorsOf('九'.repeat(20_000)).tokens).toBe('九'.repeat(20_000))
})
