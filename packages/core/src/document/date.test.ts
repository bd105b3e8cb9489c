import {describe, expect, it} from 'vitest'
import {Document} from './document.ts'
import type {Source, SourceBlock} from './source.ts'

const documentOf = (lines: readonly string[], frontMatter?: Source['frontMatter']): Document => {
  let source = 0
  const blocks = lines.map((line): SourceBlock => {
    const block = {kind: 'paragraph', text: line, segments: [{start: 0, source, length: line.length}], gap: 0} as const
    source += line.length + 1
    return block
  })
  return new Document({
    path: 'draft.txt',
    encoding: 'utf-8',
    text: lines.join('\n'),
    blocks,
    directives: [],
    ...(frontMatter ? {frontMatter} : {})
  })
}
const body = '云川治水，三年有成，水库建成三座，河道通畅，百姓称便。'

describe('the date of a document', () => {
  it.each([
    [['云川市政府工作报告', '——2026年1月27日在云川市第六届人民代表大会第四次会议上', body], '2026-01-27', 'title'],
    [['云川市政府工作报告', '2026年1月27日在云川市第六届人民代表大会第四次会议上', '时间：2026-02-10', body], '2026-01-27', 'title'],
    [['云川治水三年', '时间：2026-02-10', body], '2026-02-10', 'title'],
    [['云川治水三年', '（二〇二六年一月二十八日）', body], '2026-01-28', 'title'],
    [['云川治水三年', '云川市水利局（2026年1月28日　星期三）', body], '2026-01-28', 'title'],
    [['云川治水三年', '新华社云川2026年1月28日电　' + body], '2026-01-28', 'dateline'],
    [['云川市人民政府关于治水的通知', '各县人民政府：', body, '云川市人民政府', '2026年1月28日', '附件', body], '2026-01-28', 'signature']
  ] as const)('%j', (lines, value, from) => {
    expect(documentOf(lines).date).toEqual({value, from})
  })

  it('is that of the last amendment for a statute', () => {
    const lines = ['云川市河道条例', '2013年9月1日市人大常委会第十次会议通过', '根据2023年9月15日市人大常委会第二十次会议修正', body]
    expect(documentOf(lines).date).toEqual({value: '2023-09-15', from: 'title'})
  })

  it('is never one of the body, nor one without a year', () => {
    expect(documentOf(['云川治水三年', `2026年1月28日，${body}`]).date).toBeUndefined()
    expect(documentOf(['云川治水三年', `本报讯　1月28日，${body}`]).date).toBeUndefined()
    expect(documentOf(['云川治水三年', body, `会议2026年1月28日在云川举行，${body}`]).date).toBeUndefined()
  })

  it('is never a day that the calendar has not', () => {
    expect(documentOf(['云川治水三年', '（2026年2月30日）', body]).date).toBeUndefined()
  })

  it('may stand in front matter', () => {
    const frontMatter = {values: {发布日期: '2026-01-28'}, places: {}}
    expect(documentOf(['云川治水三年', body], frontMatter).date).toEqual({value: '2026-01-28', from: 'front-matter'})
  })
})
