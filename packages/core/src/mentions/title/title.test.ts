import {expect, it} from 'vitest'
import {Document} from '../../document/document.ts'

/** Titles of a text whose lines are blocks. */
function titlesOf(text: string): string[] {
  let offset = 0
  const blocks = text.split('\n').map((line) => {
    const block = {kind: 'paragraph', text: line, segments: [{start: 0, length: line.length, source: offset}]} as const
    offset += line.length + 1
    return block
  })
  const document = new Document({path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []})
  return document.mentions('title').map(({name}) => name)
}

it('reads each title, and titles inside it as part of it', () => {
  expect(titlesOf('印发《实施意见》和《关于落实〈行动方案〉的通知》。')).toEqual(['实施意见', '关于落实〈行动方案〉的通知'])
  expect(titlesOf('《关于转发《工作细则》的通知》已印发。')).toEqual(['关于转发《工作细则》的通知'])
})

it('reads on behind a title that is never closed', () => {
  expect(titlesOf('印发《实施意见，请遵照执行。\n《工作细则》同时废止。')).toEqual(['工作细则'])
})

it('reads a title over a line that a layout broke', () => {
  expect(titlesOf('会议审议了《关于加快建设现代化产业\n体系的实施意见》。')).toEqual(['关于加快建设现代化产业体系的实施意见'])
})
