import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {fileOf, messageOf, placeOf, related} from '../testing/sample.ts'
import {createJsonReporter} from './json.ts'
import {report, type ReportedFile, type ReportOptions} from './report.ts'

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@hegao/schemas/report.schema.json'), 'utf8'))
const validate = new Ajv2020({strictTypes: false}).compile(schema)

const tool = {name: 'hegao', version: '0.1.0'}

function json(files: readonly ReportedFile[], options: Partial<ReportOptions> = {}) {
  const parsed = JSON.parse(report(createJsonReporter, files, {tool, ...options}))
  validate(parsed)
  expect(validate.errors ?? []).toEqual([])
  return parsed
}

const draft = '会议提出五个方面任务：甲、乙、丙、丁。'

const full = messageOf(draft, '五个方面', {
  note: '列举到“丁”为止',
  expected: ['四个方面'],
  related: [related(draft, '甲、乙、丙、丁', '列举在这里', {path: '别处.txt'})],
  fix: {title: '改为四个', edits: [{range: [4, 5], text: '四'}]},
  suggestions: [{title: '补一项', edits: [{range: [18, 18], text: '、戊'}]}],
  suppressed: {kind: 'baseline', reason: '历史稿'},
  data: {claim: '五个方面'}
})

test('a message with everything it may have', () => {
  const {files} = json([fileOf(draft, [full], {documentDate: {value: '2026-01-28', from: 'dateline'}})])
  expect(files[0].documentDate).toEqual({value: '2026-01-28', from: 'dateline'})
  expect(JSON.stringify(files[0].messages[0], undefined, 1)).toMatchInlineSnapshot(`
    "{
     "ruleId": "count-mismatch",
     "messageId": "mismatch",
     "severity": "error",
     "certainty": "certain",
     "category": "fact",
     "message": "写“五个方面”，实列4项",
     "note": "列举到“丁”为止",
     "actual": "五个方面",
     "expected": [
      "四个方面"
     ],
     "where": "第1段",
     "fingerprint": "f0",
     "place": {
      "start": {
       "line": 1,
       "column": 5,
       "offset": 4
      },
      "end": {
       "line": 1,
       "column": 9,
       "offset": 8
      }
     },
     "related": [
      {
       "message": "列举在这里",
       "place": {
        "start": {
         "line": 1,
         "column": 12,
         "offset": 11
        },
        "end": {
         "line": 1,
         "column": 19,
         "offset": 18
        }
       },
       "where": "第2段",
       "path": "别处.txt"
      }
     ],
     "fix": {
      "title": "改为四个",
      "edits": [
       {
        "range": [
         4,
         5
        ],
        "text": "四"
       }
      ]
     },
     "suggestions": [
      {
       "title": "补一项",
       "edits": [
        {
         "range": [
          18,
          18
         ],
         "text": "、戊"
        }
       ]
      }
     ],
     "suppressed": {
      "kind": "baseline",
      "reason": "历史稿"
     }
    }"
  `)
})

test('the order of fields never depends on whoever made the objects', () => {
  const backwards = Object.fromEntries(Object.entries(full).toReversed()) as unknown as typeof full
  expect(report(createJsonReporter, [fileOf(draft, [backwards])], {tool})).toBe(report(createJsonReporter, [fileOf(draft, [full])], {tool}))
})

test('suppressed messages are marked and counted apart', () => {
  expect(json([fileOf(draft, [full, messageOf(draft, '甲', {severity: 'warning'})])]).summary).toEqual({
    files: 1,
    errors: 0,
    warnings: 1,
    infos: 0,
    suppressed: 1,
    faults: 0
  })
})

test('the ledger stands there only when it was asked for', () => {
  expect(json([fileOf(draft)]).files[0]).not.toHaveProperty('ledger')
  const place = placeOf(draft, '五个方面')
  const entry = {
    kind: 'count',
    category: 'fact',
    status: 'confirmed',
    text: '五个方面',
    value: 5,
    place,
    where: '第1段',
    evidence: [{text: '甲', place}]
  } as const
  expect(json([fileOf(draft, [], {ledger: [entry]})]).files[0].ledger).toEqual([entry])
})

test('a file that could not be read has a fault and no encoding', () => {
  const missing: ReportedFile = {path: '无.txt', result: {messages: [], faults: [{kind: 'read', message: '没有这个文件'}]}}
  expect(json([missing, fileOf(draft)])).toMatchObject({
    files: [
      {path: '无.txt', messages: [], faults: [{kind: 'read', message: '没有这个文件'}]},
      {path: '稿件.txt', encoding: 'utf-8'}
    ],
    summary: {files: 2, faults: 1}
  })
})

test('quiet leaves warnings and infos out and still counts them', () => {
  const messages = [messageOf(draft, '甲'), messageOf(draft, '乙', {severity: 'warning'}), messageOf(draft, '丙', {severity: 'info'})]
  const {files, summary} = json([fileOf(draft, messages)], {quiet: true})
  expect(files[0].messages).toHaveLength(1)
  expect(summary).toMatchObject({errors: 1, warnings: 1, infos: 1})
})

test('no files', () => {
  expect(json([])).toMatchObject({version: 1, tool, files: [], summary: {files: 0}})
})

test('the schema refuses what the report must not be', () => {
  const good = json([fileOf(draft, [full])])
  for (const broken of [
    {...good, version: 2},
    {...good, files: [{...good.files[0], messages: [{...good.files[0].messages[0], severity: 'fatal'}]}]},
    {...good, files: [{...good.files[0], faults: undefined, messages: undefined}]},
    {...good, files: [{...good.files[0], messages: [{...good.files[0].messages[0], place: {start: {line: 0, column: 1, offset: 0}}}]}]}
  ])
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false)
})
