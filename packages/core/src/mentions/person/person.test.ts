import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {readPersons, readSpeakers} from './person.ts'

function documentOf(text: string): Document {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return new Document(source)
}

const read = (text: string): string[] =>
  readPersons(documentOf(text)).map(({value, office, post}) => `${value} ${text.slice(office.start, office.end)} ${post}`)

describe('readPersons', () => {
  it('reads a name after its offices', () => {
    expect(read('会前，市水务局党组书记、局长陈青禾介绍了情况。')).toEqual(['陈青禾 市水务局党组书记、局长 局长'])
  })
  it('ends a name of two characters before a verb', () => {
    expect(read('市发展改革委主任高健介绍，工程已开工。')).toEqual(['高健 市发展改革委主任 主任'])
  })
  it('reads everybody in a list, and names after a space', () => {
    expect(read('县长 许山\n副县长周禾、秘书长吴桥出席。').map((line) => line.split(' ')[0])).toEqual(['许山', '周禾', '吴桥'])
  })
  it('takes no verb or place for a name', () => {
    expect(read('市长应当每年报告，部长关心支持，会长单位江苏省分会承办。')).toEqual([])
  })
})

describe('readSpeakers', () => {
  it('reads who says something without an office', () => {
    expect([...readSpeakers(documentOf('陈青禾表示，工程已开工。随后，许山说，会按期完工。')).keys()]).toEqual(['陈青禾', '许山'])
  })
})
