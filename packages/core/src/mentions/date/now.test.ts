import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source, SourceBlock} from '../../document/source.ts'
import {readNow} from './now.ts'

const documentOf = (lines: readonly string[], date?: string): Document => {
  const text = lines.join('\n')
  let source = 0
  const blocks = lines.map((line): SourceBlock => {
    const block = {kind: 'paragraph', text: line, segments: [{start: 0, source, length: line.length}], gap: 0} as const
    source += line.length + 1
    return block
  })
  const given: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks, directives: []}
  return new Document(given, date === undefined ? {} : {date})
}
const now = (lines: readonly string[], date?: string) => [...documentOf(lines, date).read(readNow).values()][0]

describe('readNow', () => {
  it('takes the date that was given, and shows no place for it', () => {
    expect(now(['云川治水，三年有成。'], '2026-01-28')).toEqual({
      earliest: 12 * 2026,
      latest: 12 * 2026,
      from: 'date',
      year: 2026,
      date: {year: 2026, month: 1, day: 28}
    })
  })

  it('takes the date of the dateline, and where it stands', () => {
    expect(now(['本报2026年1月28日讯　云川治水，三年有成。'])).toMatchObject({from: 'date', evidence: {start: 2, end: 12}})
  })

  it('takes the years of headings: a review of one year and the work of the next leave few months', () => {
    expect(now(['一、2025年工作回顾', '云川治水，三年有成，水库建成三座，河道通畅。', '二、2026年重点工作'])).toMatchObject({
      earliest: 12 * 2026 - 2,
      latest: 12 * 2025 + 17,
      from: 'heading',
      year: 2026
    })
    expect(now(['2026年云川市政府工作报告', '云川治水，三年有成，水库建成三座，河道通畅。'])?.year).toBe(2026)
  })

  it('never takes a date of the body', () => {
    expect(now(['2026年1月28日，云川开闸，全市各县代表到场，河道通畅。'])).toBeUndefined()
  })

  it('is silent where headings contradict each other', () => {
    expect(now(['一、2015年工作回顾', '云川治水，三年有成，水库建成三座，河道通畅。', '二、2026年重点工作'])).toBeUndefined()
  })
})
