import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import type {Range} from '../../range.ts'
import {readAttachments} from '../attachment/attachment.ts'
import {readRepeatedCounts} from '../count/repeated.ts'
import {readRows} from './row.ts'
import {readSequences} from './sequence.ts'

/** A plain text, one line a block. */
function documentOf(lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

/** Everything of which lists are made, in any order: most of it is no list, and none of it may do harm. */
const piece = fc.constantFrom(
  ...'一二三四五十〇两12390、，；。：！（）“”《》—…第条款项章节是要其首先次最后个方面坚持等和与及附件表图专栏目录以上共各近超𠮷甲乙 　.'
)
const line = fc.oneof(
  fc.array(piece, {minLength: 1, maxLength: 30}).map((pieces) => pieces.join('')),
  fc.constantFrom(
    '一是清淤；二是护岸。',
    '（二）架桥',
    '抓好三个方面工作：',
    '“四个坚持”：坚持学习，坚持实干。',
    '甲、乙、丙等五类。',
    '附件：1.名单',
    '2.3 值守',
    '以上六条。'
  )
)
const draft = fc.array(line, {minLength: 1, maxLength: 12})

/** All places that the readings of lists name. */
function placesOf(document: Document): Range[] {
  const {listed, attached} = document.read(readAttachments)
  return [
    ...document.mentions('count'),
    ...document.mentions('ordinal'),
    ...document.mentions('reference'),
    ...document.mentions('count').flatMap((count) => document.enumerationOf(count)?.items ?? []),
    ...[...document.read(readSequences), ...document.read(readRows)].flatMap(({items}) => items),
    ...document.read(readRepeatedCounts).flatMap(({count, other}) => [count, other]),
    ...[...listed, ...attached].flatMap(({mark, name}) => (name ? [mark, name] : [mark]))
  ]
}

test('whatever the text, nothing throws and every place holds text', () => {
  fc.assert(
    fc.property(draft, (lines) => {
      const document = documentOf(lines)
      for (const {start, end} of placesOf(document)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(document.text.length)
      }
    }),
    {numRuns: 400}
  )
})

test('items stand in order, and number at least what they can be read as', () => {
  fc.assert(
    fc.property(draft, (lines) => {
      const document = documentOf(lines)
      for (const count of document.mentions('count')) {
        const list = document.enumerationOf(count)
        if (!list) continue
        expect(list.least).toBeLessThanOrEqual(list.most)
        expect(list.items.map(({start}) => start)).toEqual(list.items.map(({start}) => start).toSorted((a, b) => a - b))
      }
    }),
    {numRuns: 400}
  )
})

const places = (document: Document): string[] =>
  [...document.mentions('count'), ...document.mentions('ordinal'), ...document.mentions('reference')].map(
    ({start, end}) => `${start}–${end}`
  )

const told = (document: Document): string[] =>
  [...document.read(readSequences), ...document.read(readRows)].map(
    ({items, faults}) => `${items.map(({mark}) => mark.start).join()} ${faults.length}`
  )

test('text added after the end moves nothing before it', () => {
  fc.assert(
    fc.property(draft, (lines) => {
      const tail = ['结束语', '会议到此结束，与会者陆续离场。']
      const closed = [...lines, '散会。']
      expect(places(documentOf([...closed, ...tail]))).toEqual(places(documentOf(closed)))
      expect(told(documentOf([...closed, ...tail]))).toEqual(told(documentOf(closed)))
    }),
    {numRuns: 400}
  )
})
