import type {LedgerEntry, Source} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import {fileOf, messageOf, placeOf} from '../../testing/sample.ts'
import {report, type ReportedFile} from '../report.ts'
import {contextReader} from './context.ts'
import {createLedgerCsvReporter} from './sheet-csv.ts'
import {createLedgerHtmlReporter} from './sheet-html.ts'
import {sheetOf} from './sheet.ts'

const tool = {name: 'hegao', version: '0.1.0'}
const draft = '市委五届九次全会召开。“十五五”时期，要抓好三项任务。\n第五届委员会第九次全体会议指出，第十五个五年规划要落实。'

const entry = (kind: string, text: string, fields: Partial<LedgerEntry> = {}, nth = 1): LedgerEntry => ({
  kind,
  category: 'fact',
  status: 'confirmed',
  text,
  place: placeOf(draft, text, nth),
  where: '第1段',
  evidence: [],
  ...fields
})

const ledger = [
  entry('session', '五届九次全会', {value: '5-9', category: 'protocol', ruleId: 'meeting-session'}),
  entry('session', '第五届委员会第九次全体会议', {value: '5-9', category: 'protocol', ruleId: 'meeting-session', where: '第2段'}),
  entry('plan', '“十五五”', {value: 15, evidence: [{text: '第十五个五年规划', place: placeOf(draft, '第十五个五年规划')}]}),
  entry('plan', '第十五个五年规划', {value: 15, evidence: [{text: '“十五五”', place: placeOf(draft, '“十五五”')}]}),
  entry('count', '三项任务', {status: 'unchecked', reason: '文中没有逐项列出', value: 3}),
  entry('mascot', '落实', {category: 'layout', status: 'conflict', reason: '不符', ruleId: 'mascots'})
]

const setup = {
  configuration: ['hegao:strict', '.hegaorc.yaml'],
  rulesNotRun: [{ruleId: 'plan-period', reason: '.hegaorc.yaml:3:5 关闭'}],
  lexicons: [
    {name: 'sessions', rows: 140, sources: ['云川省届次'], reviewed: '2026-01-05'},
    {name: 'orders', rows: 9, sources: []}
  ]
}

const file: ReportedFile = {
  ...fileOf(draft, [messageOf(draft, '抓好', {category: 'wording', ruleId: 'repeated-word', message: '重复'})], {
    ledger,
    documentDate: {value: '2026-01-28', from: 'dateline'}
  }),
  sha256: 'ab12',
  setup
}

describe('the review sheet', () => {
  const sheet = sheetOf(file, {tool})

  test('says first how the draft was checked', () => {
    expect(sheet.facts).toEqual([
      ['字数', '55字（utf-8）'],
      ['文件指纹', 'SHA-256 ab12'],
      ['稿件日期', '2026-01-28（取自电头）'],
      ['工具', 'hegao 0.1.0'],
      ['配置', 'hegao:strict → .hegaorc.yaml'],
      ['词表', 'sessions，140行，2026-01-05核定，增补自云川省届次；orders，9行，未注明核定日期'],
      ['没有用的规则', 'plan-period（.hegaorc.yaml:3:5 关闭）']
    ])
  })

  test('goes by consequence, then by kind', () => {
    expect(sheet.sections.map(({category, name, counts}) => [category, name, counts.unchecked, counts.conflict, counts.confirmed])).toEqual(
      [
        ['政治', '届次', 0, 0, 2],
        ['事实', '规划', 0, 0, 2],
        ['事实', '计数', 1, 0, 0],
        ['文字', '其他问题', 0, 1, 0],
        ['版面', 'mascot', 0, 1, 0]
      ]
    )
  })

  test('shows one thing in one row: its forms with their counts, its places, what it was compared with', () => {
    const [session, plan] = sheet.sections.map(({rows: [row]}) => row)
    expect(session?.forms).toEqual([
      {text: '五届九次全会', count: 1},
      {text: '第五届委员会第九次全体会议', count: 1}
    ])
    expect(session?.places.map(({where}) => where)).toEqual(['第1段', '第2段'])
    expect(plan?.basis).toEqual([
      {text: '第十五个五年规划', count: 1},
      {text: '“十五五”', count: 1}
    ])
  })

  test('lists what was reported of things that are no mentions, and what was suppressed with its reason', () => {
    const suppressed = messageOf(draft, '抓好', {suppressed: {kind: 'directive', reason: '报告原文'}, message: '重复'})
    const [row] = sheetOf({...file, result: {...file.result, messages: [suppressed], ledger: []}}, {tool}).sections[0]?.rows ?? []
    expect(row).toMatchObject({status: 'conflict', result: '重复（注明不报：报告原文）', forms: [{text: '抓好', count: 1}]})
  })

  test('does not say twice what the ledger has as a conflict', () => {
    const message = messageOf(draft, '落实', {category: 'layout', ruleId: 'mascots'})
    const {sections} = sheetOf({...file, result: {...file.result, messages: [message]}}, {tool})
    expect(sections.map(({name}) => name)).not.toContain('其他问题')
  })
})

describe('as a page', () => {
  const page = report(createLedgerHtmlReporter, [file, fileOf('<script>alert(1)</script>', [], {ledger: []}, '<b>.txt')], {tool})

  test('nothing of it is loaded, nothing of it runs, and a draft cannot write into it', () => {
    expect(page).not.toMatch(/https?:|<script|<link|<img|url\(|@import/)
    expect(page).toContain('&lt;b&gt;.txt')
    expect(page).toContain("default-src 'none'")
  })

  test('has a box to tick for every row, and a place to sign for every draft', () => {
    expect(page.match(/class="box"/g)).toHaveLength(5)
    expect(page.match(/核稿人：/g)).toHaveLength(2)
  })

  test('is for A4, and needs no colour', () => {
    expect(page).toContain('@page{size:A4')
    expect(
      [...page.matchAll(/#([0-9a-f]{3,6})\b/g)].map(([, colour]) => colour).filter((colour) => colour !== '000' && colour !== 'fff')
    ).toEqual([])
  })

  test('shows the text in its context, and how it came out', () => {
    expect(page).toContain('“十五五”时期，要抓好<b>三项任务</b>。')
    expect(page).toContain('<b>未核</b><br><small>文中没有逐项列出</small>')
  })
})

describe('as a table', () => {
  const lines = report(createLedgerCsvReporter, [file], {tool}).split('\r\n')

  test('opens in a spreadsheet', () => {
    expect(lines[0]).toBe('\ufeff稿件,序号,类别,种类,结果,位置,行,列,原文,原文（前后文）,值,所指,依据,说明,规则,核')
    expect(lines[5]).toBe(
      '稿件.txt,5,事实,计数,未核,第1段,1,23,三项任务,"…五届九次全会召开。“十五五”时期，要抓好【三项任务】。\n第五届委员会第九次全体会议指出，第十…",3,,,文中没有逐项列出,,□'
    )
    expect(lines).toHaveLength(9)
  })

  test('has no formulas', () => {
    const text = '=HYPERLINK("x") @a +b -c -5'
    const rows = ['=HYPERLINK("x")', '@a', '+b', '-c', '-5'].map((part): LedgerEntry => ({
      kind: 'count',
      category: 'fact',
      status: 'confirmed',
      text: part,
      place: placeOf(text, part),
      where: '',
      evidence: []
    }))
    const table = report(createLedgerCsvReporter, [fileOf(text, [], {ledger: rows})], {tool})
    expect(table).toContain(`,"'=HYPERLINK(""x"")",`)
    expect(table.match(/,'[@+-]/g)).toHaveLength(3)
    expect(table).toContain(',-5,')
  })
})

test('context is what people read, not how it is marked', () => {
  const text = '要**抓好**A&amp;B。'
  const source: Source = {
    path: '稿.md',
    text,
    encoding: 'utf-8',
    directives: [],
    blocks: [
      {
        kind: 'paragraph',
        text: '要抓好A&B。',
        segments: [
          {start: 0, length: 1, source: 0},
          {start: 1, length: 2, source: 3},
          {start: 3, length: 1, source: 7},
          {start: 4, length: 1, source: 8, sourceLength: 5},
          {start: 5, length: 2, source: 13}
        ]
      }
    ]
  }
  const read = contextReader(source)
  expect(read(placeOf(text, '抓好'))).toEqual({before: '要', text: '抓好', after: 'A&B。'})
  expect(read(placeOf(text, 'A&amp;B'))).toEqual({before: '要抓好', text: 'A&B', after: '。'})
})
