import {expect, test} from 'vitest'
import {fileOf, messageOf, placeOf, related} from '../testing/sample.ts'
import {report, type ReportedFile, type ReportOptions} from './report.ts'
import {createLedgerReporter, createTextReporter} from './text.ts'

const tool = {name: 'hegao', version: '0.1.0'}
const text = (files: readonly ReportedFile[], options: Partial<ReportOptions> = {}) => report(createTextReporter, files, {tool, ...options})

const draft = '会议提出五个方面任务：甲、乙、丙、丁。\r\n要抓好落实。\r\n要抓好落实。\r\n'

const mismatch = messageOf(draft, '五个方面', {
  message: '写“五个方面”，实列4项：甲、乙、丙、丁',
  related: [related(draft, '甲、乙、丙、丁', '列举在这里', {where: '第1段'})],
  note: '列举到“丁”为止，请核改数还是漏项',
  expected: ['四个方面', '4个方面']
})

const repeated = messageOf(draft, '要抓好落实', {
  ruleId: 'duplicate-sentence',
  severity: 'info',
  category: 'layout',
  message: '与第3段相同',
  where: '第2段',
  related: [related(draft, '要抓好落实', '相同的在这里', {nth: 2, where: '第3段'})],
  suggestions: [{title: '删去此段', edits: [{range: [21, 27], text: ''}]}]
})

test('messages with both places underlined, most costly first, and a summary', () => {
  expect(text([fileOf(draft, [repeated, mismatch])])).toMatchInlineSnapshot(`
    "稿件.txt

      1:5  事实差错  写“五个方面”，实列4项：甲、乙、丙、丁  count-mismatch
          ┌ 第1段
        1 │ 会议提出五个方面任务：甲、乙、丙、丁。
          │         ━━━━━━━━
          │                       ────────────── 列举在这里
          ├ 说明：列举到“丁”为止，请核改数还是漏项
          └ 应为：四个方面，或4个方面

      2:1  版面提示  与第3段相同  duplicate-sentence
          ┌ 第2段
        2 │ 要抓好落实。
          │ ━━━━━━━━━━
          ├ 第3段
        3 │ 要抓好落实。
          │ ────────── 相同的在这里
          └ 可改：删去此段

    核稿1个文件：差错1，存疑0，提示1
    规则的道理和例子：hegao explain count-mismatch
    "
  `)
})

test('the same in English', () => {
  expect(text([fileOf(draft, [mismatch, repeated])], {locale: 'en'})).toMatchInlineSnapshot(`
    "稿件.txt

      1:5  fact error   写“五个方面”，实列4项：甲、乙、丙、丁  count-mismatch
          ┌ 第1段
        1 │ 会议提出五个方面任务：甲、乙、丙、丁。
          │         ━━━━━━━━
          │                       ────────────── 列举在这里
          ├ note: 列举到“丁”为止，请核改数还是漏项
          └ expected: 四个方面, or 4个方面

      2:1  layout info  与第3段相同  duplicate-sentence
          ┌ 第2段
        2 │ 要抓好落实。
          │ ━━━━━━━━━━
          ├ 第3段
        3 │ 要抓好落实。
          │ ────────── 相同的在这里
          └ possible change: 删去此段

    Files checked: 1; errors: 1, warnings: 0, infos: 1
    Why, with examples: hegao explain count-mismatch
    "
  `)
})

test('colours only when asked for', () => {
  expect(text([fileOf(draft, [mismatch])])).not.toContain('\u001b')
  const coloured = text([fileOf(draft, [mismatch])], {colour: true})
  expect(coloured).toContain('\u001b[31m━━━━━━━━\u001b[39m')
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text([fileOf(draft, [mismatch])]))
})

test('of a message with many other places three are shown, some named, the rest counted', () => {
  const long = '推进。\n'.repeat(20)
  const places = Array.from({length: 19}, (_, index) => related(long, '推进', '又见', {nth: index + 2, where: `第${index + 2}段`}))
  const shown = text([fileOf(long, [messageOf(long, '推进', {related: places})])])
  expect(shown.match(/ 又见/g)).toHaveLength(3)
  expect(shown).toContain('另有16处：5:1、6:1、7:1、8:1、9:1、10:1、11:1、12:1、13:1、14:1、15:1、16:1、…\n')
})

test('a place in another file is named, not underlined', () => {
  const elsewhere = related(draft, '要抓好落实', '定稿作“要抓实”', {path: '定稿.txt', where: '第2段'})
  expect(text([fileOf(draft, [messageOf(draft, '五个方面', {related: [elsewhere]})])])).toContain('└ 定稿.txt:2:1 第2段 定稿作“要抓实”\n')
})

test('without the text of the file, places are named', () => {
  const {source: _, ...file} = fileOf(draft, [mismatch])
  const shown = text([file])
  expect(shown).toContain('┌ 第1段 1:5\n')
  expect(shown).toContain('├ 第1段 1:12 列举在这里\n')
  expect(shown).not.toContain('━')
})

test('suppressed messages are counted, not shown', () => {
  const shown = text([fileOf(draft, [{...mismatch, suppressed: {kind: 'directive', reason: '报告原文'}}])])
  expect(shown).toBe('核稿1个文件：未发现问题；已注明不报1\n')
})

test('quiet shows errors only, and counts everything', () => {
  const shown = text([fileOf(draft, [mismatch, repeated])], {quiet: true})
  expect(shown).toContain('写“五个方面”')
  expect(shown).not.toContain('与第3段相同')
  expect(shown).toContain('核稿1个文件：差错1，存疑0，提示1（只列差错）\n')
})

test('nothing found', () => {
  expect(text([fileOf(draft), fileOf(draft, [], {}, '乙.txt')])).toBe('核稿2个文件：未发现问题\n')
  expect(text([fileOf(draft)], {locale: 'en'})).toBe('Files checked: 1; nothing found\n')
})

test('an empty file is said to be empty', () => {
  expect(text([fileOf('', [], {}, '空.txt')])).toBe('空.txt\n\n  空文件，没有可核的文字\n\n核稿1个文件：未发现问题\n')
})

test('a file that could not be read is named and not counted as checked', () => {
  const missing: ReportedFile = {path: '无.txt', result: {messages: [], faults: [{kind: 'read', message: '没有这个文件'}]}}
  expect(text([missing])).toBe('无.txt\n\n  未核  没有这个文件\n\n没有核到文件；另有1个文件未核\n')
  expect(text([missing, fileOf(draft)])).toContain('核稿1个文件：未发现问题；另有1个文件未核\n')
})

test('a file whose check stopped altogether is not counted as checked', () => {
  const stopped = fileOf(draft, [], {faults: [{kind: 'rule', message: 'x is not a function'}]})
  expect(text([stopped])).toBe('稿件.txt\n\n  未核  x is not a function\n\n没有核到文件；另有1个文件未核\n')
})

test('a rule that stopped is named', () => {
  const stopped = fileOf(draft, [], {faults: [{kind: 'rule', ruleId: 'plan-period', message: 'x is not a function'}]})
  expect(text([stopped])).toContain('未核全  规则plan-period中断：x is not a function\n')
  expect(text([stopped])).toContain('核稿1个文件：未发现问题；其中1个文件未核全\n')
})

test('a directive that does nothing is named at its place, and the file was checked whole', () => {
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
  const noted = fileOf(draft, [], {faults: [{kind: 'directive', code: 'unused', message: '不报“plan-period”没有用到', place}]})
  expect(text([noted])).toBe('稿件.txt\n\n  1:1  标记  不报“plan-period”没有用到\n\n核稿1个文件：未发现问题\n')
})

test('the kind of text that an article was taken for is said, and why', () => {
  const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
  const profiles = [
    {profile: 'notice', from: 'detected', reason: '标题末尾“的通知”', place, where: '标题'},
    {from: 'detected', reason: '没有认出，按通用设置核', place, where: '标题'},
    {profile: 'news', from: 'configuration', place, where: '标题'}
  ] as const
  expect(text([fileOf(draft, [], {profiles})])).toBe(
    '稿件.txt\n\n  1:1  文种按通知核：据标题末尾“的通知”\n\n  1:1  文种没有认出，按通用设置核\n\n核稿1个文件：未发现问题\n'
  )
})

const ledger = [
  {
    kind: 'count',
    category: 'fact',
    status: 'conflict',
    text: '五个方面',
    value: 5,
    place: mismatch.place,
    where: '第1段',
    evidence: [],
    reason: mismatch.message,
    ruleId: 'count-mismatch'
  },
  {
    kind: 'title',
    category: 'fact',
    status: 'confirmed',
    text: '《关于加快建设现代化产业体系的若干意见》',
    place: placeOf(draft, '要抓好'),
    where: '第2段',
    evidence: [{text: '《意见》', place: mismatch.place}]
  },
  {
    kind: 'count',
    category: 'fact',
    status: 'unchecked',
    text: '三大任务',
    value: 3,
    place: placeOf(draft, '落实'),
    where: '第2段',
    evidence: [],
    reason: '文中无可比对'
  },
  {kind: 'mascot', category: 'fact', status: 'confirmed', text: '“熊熊”', place: placeOf(draft, '抓好'), where: '第2段', evidence: []}
] as const

test('the ledger: kind by kind in columns, with reasons and what was compared', () => {
  const file = fileOf(draft, [mismatch], {ledger, documentDate: {value: '2026-01-28', from: 'dateline'}})
  expect(report(createLedgerReporter, [file], {tool})).toMatchInlineSnapshot(`
    "稿件.txt

      字数      31字（utf-8）
      稿件日期  2026-01-28（取自电头）
      工具      hegao 0.1.0

      类别  种类    未核  矛盾  一致  合计
      事实  计数       1     1     0     2
      事实  书名       0     0     1     1
      事实  mascot     0     0     1     1

      计数2处：一致0，矛盾1，未核1
        矛盾  五个方面  1:5  第1段  写“五个方面”，实列4项：甲、乙、丙、丁
        未核  三大任务  2:4  第2段  文中无可比对

      书名1处：一致1，矛盾0，未核0
        一致  《关于加快建设现代化产业体…  2:1  第2段  对照1处：《意见》

      mascot1处：一致1，矛盾0，未核0
        一致  “熊熊”  2:2  第2段

    核稿1个文件：差错1，存疑0，提示0；比对4处：一致2，矛盾1，未核1
    "
  `)
  expect(report(createLedgerReporter, [file], {tool, locale: 'en'})).toMatchInlineSnapshot(`
    "稿件.txt

      Length         31 characters (utf-8)
      Document date  2026-01-28 (from the dateline)
      Tool           hegao 0.1.0

      Category  Kind    unchecked  conflict  confirmed  Total
      fact      counts          1         1          0      2
      fact      titles          0         0          1      1
      fact      mascot          0         0          1      1

      counts: 2 (confirmed: 0, conflict: 1, unchecked: 1)
        conflict   五个方面  1:5  第1段  写“五个方面”，实列4项：甲、乙、丙、丁
        unchecked  三大任务  2:4  第2段  文中无可比对

      titles: 1 (confirmed: 1, conflict: 0, unchecked: 0)
        confirmed  《关于加快建设现代化产业体…  2:1  第2段  compared with 1: 《意见》

      mascot: 1 (confirmed: 1, conflict: 0, unchecked: 0)
        confirmed  “熊熊”  2:2  第2段

    Files checked: 1; errors: 1, warnings: 0, infos: 0; mentions: 4 (confirmed: 2, conflict: 1, unchecked: 1)
    "
  `)
})

test('with messages the ledger stands below them', () => {
  const shown = text([fileOf(draft, [mismatch], {ledger})])
  expect(shown.indexOf('核稿清单')).toBeGreaterThan(shown.indexOf('count-mismatch'))
  expect(shown).toContain('核稿1个文件：差错1，存疑0，提示0；比对4处：一致2，矛盾1，未核1\n')
})

test('an empty ledger says so', () => {
  expect(report(createLedgerReporter, [fileOf(draft, [], {ledger: []})], {tool})).toContain('没有可核的提法')
})
