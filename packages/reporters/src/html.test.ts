import {describe, expect, it} from 'vitest'
import {fileOf, messageOf, related} from '../testing/sample.ts'
import {createHtmlReporter} from './html.ts'
import {report, type ReportedFile, type ReportOptions} from './report.ts'

const draft = '会议提出五个方面任务：甲、乙、丙、丁。\n<script>不是脚本</script>'
const message = messageOf(draft, '五个方面', {
  note: '请核',
  expected: ['四个方面'],
  related: [related(draft, '甲、乙、丙、丁', '列举在这里')]
})
const html = (files: readonly ReportedFile[], options: Partial<ReportOptions> = {}): string =>
  report(createHtmlReporter, files, {tool: {name: 'hegao', version: '0.1.0'}, ...options})

describe('the page for the browser', () => {
  it('shows both places, the note and what is expected', () => {
    const page = html([fileOf(draft, [message])])
    expect(page).toContain('会议提出<mark>五个方面</mark>任务')
    expect(page).toContain('<mark>甲、乙、丙、丁</mark>')
    expect(page).toContain('列举在这里')
    expect(page).toContain('应为：四个方面')
    expect(page).toContain('核稿1个文件：差错1，存疑0，提示0')
  })

  it('lets no word of a draft become markup', () => {
    expect(html([fileOf(draft, [messageOf(draft, '<script>不是脚本</script>')])])).not.toContain('<script>不是')
  })

  it('is sorted by consequence: protocol before fact, fact before layout', () => {
    const of = (category: 'protocol' | 'fact' | 'layout', part: string) => messageOf(draft, part, {category, message: category})
    const page = html([fileOf(draft, [of('layout', '会议'), of('fact', '任务'), of('protocol', '甲')])])
    expect([...page.matchAll(/<\/span> (protocol|fact|layout)/g)].map(([, name]) => name)).toEqual(['protocol', 'fact', 'layout'])
  })

  it('puts what was not checked first, then the files whose gravest message costs most', () => {
    const file = (path: string, category: 'protocol' | 'fact' | 'layout', severity: 'error' | 'info' = 'error'): ReportedFile =>
      fileOf(draft, [messageOf(draft, '会议', {category, severity})], {}, path)
    const unread: ReportedFile = {path: '坏.txt', result: {messages: [], faults: [{kind: 'read', message: '读不出'}]}}
    const page = html([
      file('版面.txt', 'layout'),
      file('轻.txt', 'fact', 'info'),
      file('事实.txt', 'fact'),
      file('政治.txt', 'protocol'),
      unread
    ])
    const sections = [...page.matchAll(/<section style="order:(\d+)"><h2>([^.]+)/g)].map(([, order, name]) => ({
      order: Number(order),
      name
    }))
    expect(sections.toSorted((a, b) => a.order - b.order).map(({name}) => name)).toEqual(['坏', '政治', '事实', '轻', '版面'])
  })

  it('holds no sentence of the draft where excerpts are not wanted', () => {
    expect(html([fileOf(draft, [message])], {excerpt: false})).not.toContain('会议提出')
  })

  it('loads nothing from anywhere', () => {
    expect(html([fileOf(draft, [message])])).not.toMatch(/(?:src|href)=|url\(|@import/)
  })

  it('says so where nothing was found, and names what could not be read', () => {
    expect(html([fileOf(draft)])).toContain('未发现问题')
    const unread = {path: '坏.txt', result: {messages: [], faults: [{kind: 'read' as const, message: '读不出'}]}}
    expect(html([unread])).toContain('读不出')
    expect(html([fileOf(draft), unread])).toContain('核稿1个文件：未发现问题；另有1个文件未核')
  })
})
