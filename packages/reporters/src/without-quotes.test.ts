import {expect, test} from 'vitest'
import {fileOf, messageOf, related} from '../testing/sample.ts'
import {createHtmlReporter} from './html.ts'
import {createJsonReporter} from './json.ts'
import {createSarifReporter} from './sarif.ts'
import {createTextReporter} from './text.ts'
import {type CreateReporter, report} from './report.ts'
import {withoutQuotes} from './without-quotes.ts'

const draft = '会议提出五个方面任务：稳增长、惠民生。'
const file = fileOf(
  draft,
  [
    messageOf(draft, '五个方面', {
      note: '列举到“惠民生”为止',
      expected: ['两个方面'],
      where: '“五个方面”一段',
      data: {items: ['稳增长', '惠民生']},
      related: [related(draft, '稳增长、惠民生', '“稳增长”在这里')],
      fix: {title: '改为“两个”', edits: [{range: [4, 5], text: '两'}]},
      suggestions: [{title: '删去“任务”', edits: [{range: [8, 10], text: ''}]}]
    })
  ],
  {profiles: [{from: 'detected', reason: '标题“五个方面”', place: messageOf(draft, '会议').place, where: '会议'}]}
)
const rules = [{id: 'count-mismatch', category: 'fact' as const, summary: {zh: '数目不符', en: 'a number'}}]

test.each([createJsonReporter, createTextReporter, createHtmlReporter, createSarifReporter])(
  'no two characters of the draft that stand side by side are in the report: %o',
  (create: CreateReporter) => {
    const text = report(create, [withoutQuotes(file, rules, 'zh')], {tool: {name: 'hegao', version: '0'}, rules})
    const pairs = Array.from({length: draft.length - 1}, (_, at) => draft.slice(at, at + 2))
    expect(pairs.filter((pair) => text.includes(pair))).toEqual([])
    expect(text).toContain('数目不符')
    expect(text).not.toContain('两个')
  }
)

test('places, severities and fingerprints stay; a rule that nobody knows is named by its id', () => {
  const {result} = withoutQuotes(file, [], 'zh')
  expect(result.messages).toMatchObject([
    {
      ruleId: 'count-mismatch',
      message: 'count-mismatch',
      severity: 'error',
      fingerprint: 'f0',
      where: '第1行',
      related: [{message: '另一处'}]
    }
  ])
  expect(result.messages[0]?.place).toEqual(file.result.messages[0]?.place)
})
