import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {marksOf, readPairs} from './pair.ts'
import {isQuoted} from './quoted.ts'

/** A plain text of ours, one line a block. */
function documentOf(...lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1, indented: true} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

const faultsOf = (...lines: readonly string[]): string[] => {
  const document = documentOf(...lines)
  return readPairs(document).faults.map(
    (fault) =>
      `${fault.kind} ${marksOf(fault)
        .map(({start}) => start)
        .join('–')}`
  )
}

describe('readPairs finds nothing amiss in', () => {
  test.each([
    ['a term, a title and an aside', ['按照《关于推进“两河共治”的意见》（以下简称《意见》），抓好“一站式”服务。']],
    ['single marks in double ones, titles in titles', ['他说：“‘三查’要查到户。”见《关于印发〈河道管理办法〉的通知》。']],
    ['brackets in brackets', ['详见附件（名单（第二批）另发）。']],
    ['half a bracket with half a full-width one', ['会议(扩大）如期举行。']],
    ['the numbers of items', ['1）明确责任。', '二）加强督查；三）抓好整改。', 'a) 报名']],
    ['an apostrophe', ['论坛以People’s Livelihood为主题。']],
    ['a quotation of several paragraphs, each opened', ['来信写道：', '“村里通了水。', '“路也修好了。', '“日子有盼头。”']],
    [
      'a provision that an amendment quotes',
      ['一、将第三条修改为：“河道实行分级管理。', '县级以上河道由县水务局管理。', '其他河道由乡镇管理。”']
    ],
    ['marks that are spoken of', ['公文里“（”与“）”须成对，“《”“》”也是。']],
    ['a title broken by the layout', ['关于印发《沿河县河道', '管理办法》的通知']],
    ['the history of a regulation', ['（2004年3月1日县政府令第2号公布', '2011年5月6日第一次修订', '2019年8月9日第二次修订）']]
  ])('%s', (_, lines) => {
    expect(faultsOf(...lines)).toEqual([])
  })
})

describe('readPairs names once', () => {
  test.each([
    ['a lost closing mark', ['抓好“一站式服务，推进“两河共治”，建设“水美乡村”。'], ['unclosed 2']],
    ['a lost opening mark', ['抓好一站式”服务，推进“两河共治”。'], ['unopened 5']],
    ['a lost title mark among whole ones', ['按照《意见的要求，修订《办法》和《细则》。'], ['unclosed 2']],
    ['a closing mark of another kind', ['“两河共治’的做法得到推广，《意见〉也已印发。'], ['mismatched 0–5', 'mismatched 14–17']],
    ['marks that face the same way', ['推进“两河共治“，建设”水美乡村”。'], ['turned 2–7', 'turned 11–16']],
    ['marks turned round', ['推进”两河共治“行动。'], ['turned 2–7']],
    ['a crossing', ['推进“两河共治（水美乡村”）行动。'], ['crossed 2–7']],
    ['double marks in double ones', ['他说：“要把“两河共治”抓到底。”'], ['nested 3–6']],
    ['marks that take turns', ['《关于转发〈关于贯彻《预算法》的意见〉的通知》', '他说：“文件里写着‘要落实“河长”责任’。”'], []],
    ['a title in a title', ['《关于印发《河道管理办法》的通知》'], ['nested 0–5']]
  ])('%s', (_, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults)
  })

  test('a lost mark, whatever stands in other paragraphs', () => {
    expect(faultsOf('抓好“一站式服务。', '推进“两河共治”。', '建设“水美乡村”。')).toEqual(['unclosed 2'])
  })
})

test('a great many marks are read in no time', () => {
  const document = documentOf('“'.repeat(100_000), '（”'.repeat(100_000))
  const start = performance.now()
  expect(readPairs(document).faults.length).toBeGreaterThan(100_000)
  expect(performance.now() - start).toBeLessThan(3000)
})

describe('isQuoted', () => {
  const document = documentOf('按《办法》抓“一站式”服务（试点）。', '他说"很好"，大家赞成。', '抓“一站式服务，再说。')
  test.each([
    ['办法', true],
    ['一站式', true],
    ['服务', false],
    ['试点', false],
    ['很好', true],
    ['大家', false],
    ['再说', true]
  ])('%s: %s', (words, quoted) => {
    const start = document.text.indexOf(words)
    expect(isQuoted(document, {start, end: start + words.length})).toBe(quoted)
  })
})
