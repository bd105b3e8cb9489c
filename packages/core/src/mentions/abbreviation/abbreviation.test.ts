import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {readAbbreviations} from './abbreviation.ts'

const read = (text: string) => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return readAbbreviations(new Document(source)).map(({value, form, full}) => [value, form, full ? text.slice(full.start, full.end) : ''])
}

describe('readAbbreviations', () => {
  it('reads a short title and the title it stands for', () => {
    expect(read('根据《云川市水网条例》（以下简称《条例》）执行。')).toEqual([['条例', 'title', '《云川市水网条例》']])
  })
  it('reads one that shares its bracket with a document number', () => {
    expect(read('按照《关于水网的决定》（云政发〔2024〕2号，以下简称《决定》）办理。')).toEqual([['决定', 'title', '《关于水网的决定》']])
  })
  it('reads quoted and bare ones', () => {
    expect(read('“清单、通报、复核”（以下统称“三项制度”），渔港管理机构（以下称渔管机构）。')).toEqual([
      ['三项制度', 'quoted', '“清单、通报、复核”'],
      ['渔管机构', 'bare', '']
    ])
  })
  it('does not take every mention of short names for one', () => {
    expect(read('企业名称（包括简称、字号等）不得混淆；登记时（简称变更的除外）应当核对。')).toEqual([])
  })
})
