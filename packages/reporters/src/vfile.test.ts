import {expect, test} from 'vitest'
import {reporter} from 'vfile-reporter'
import {fileOf, messageOf, related} from '../testing/sample.ts'
import {toVFile} from './vfile.ts'

const draft = '会议提出五个方面任务：甲、乙、丙、丁。'

const message = messageOf(draft, '五个方面', {
  note: '列举到“丁”为止，请核改数还是漏项',
  expected: ['四个方面'],
  related: [related(draft, '甲、乙、丙、丁', '列举在这里')]
})

test('plain vfile-reporter shows both places', () => {
  const file = fileOf(draft, [
    message,
    messageOf(draft, '任务', {severity: 'warning'}),
    messageOf(draft, '乙', {severity: 'info', ruleId: 'abbreviation'})
  ])
  expect(reporter([toVFile(file)], {verbose: true, color: false})).toMatchInlineSnapshot(`
    "稿件.txt
    1:5-1:9       error   写“五个方面”，实列4项 count-mismatch hegao
      [cause]:
        1:12-1:19 info    列举在这里                           hegao
      [note]:
        列举到“丁”为止，请核改数还是漏项
    1:9-1:11      warning 写“五个方面”，实列4项 count-mismatch hegao
    1:14-1:15     info    写“五个方面”，实列4项 abbreviation   hegao

    3 messages (✖ 1 error, ⚠ 1 warning)"
  `)
})

test('fields are those of vfile-message, with ours beside them', () => {
  const [converted] = toVFile(fileOf(draft, [message])).messages
  expect(converted).toMatchObject({
    reason: message.message,
    place: message.place,
    ruleId: 'count-mismatch',
    source: 'hegao',
    fatal: true,
    file: '稿件.txt',
    actual: '五个方面',
    expected: ['四个方面'],
    note: message.note,
    url: undefined,
    messageId: 'mismatch',
    certainty: 'certain',
    related: message.related
  })
  expect(converted?.cause).toMatchObject({reason: '列举在这里', place: message.related[0]?.place})
})

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined]
] as const)('%s is fatal %s', (severity, fatal) => {
  expect(toVFile(fileOf(draft, [messageOf(draft, '甲', {severity})])).messages[0]?.fatal).toBe(fatal)
})

test('suppressed messages are left out; a fault is a message without a place', () => {
  const file = fileOf(draft, [{...message, suppressed: {kind: 'directive'}}], {
    faults: [{kind: 'rule', ruleId: 'plan-period', message: '中断'}]
  })
  const {messages} = toVFile(file)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({reason: '中断', ruleId: 'plan-period', fatal: true, place: undefined})
})

test('other errors keep their stacks', () => {
  const before = Error.stackTraceLimit
  toVFile(fileOf(draft, [message]))
  expect(Error.stackTraceLimit).toBe(before)
  expect(new Error('later').stack).toContain('vfile.test.ts')
})

test('the file is named and holds its text', () => {
  const vfile = toVFile(fileOf(draft))
  expect(vfile.path).toBe('稿件.txt')
  expect(String(vfile)).toBe(draft)
})
