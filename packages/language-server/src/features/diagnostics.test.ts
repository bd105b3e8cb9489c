import type {Fault, Message} from '@hegao/core'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {expect, test} from 'vitest'
import {OpenDocument} from '../documents/open-document.ts'
import {type DiagnosticLook, diagnosticsOf} from './diagnostics.ts'

const text = '甲𠮷乙，\n丙丁。'
const document = new OpenDocument(TextDocument.create('file:///a.txt', 'plaintext', 1, text), 'utf-16')
const place = (start: number, end: number) => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end}
})

const message: Message = {
  ruleId: 'count-mismatch',
  messageId: 'mismatch',
  severity: 'error',
  certainty: 'certain',
  category: 'fact',
  message: '写“乙”',
  actual: '乙',
  place: place(3, 4),
  where: '第1段',
  related: [],
  suggestions: [],
  fingerprint: '0123456789abcdef',
  data: {}
}

const look: DiagnosticLook = {locale: 'zh', client: {relatedInformation: true, tags: [1, 2], codeDescription: true}, showSuppressed: false}
const one = (changes: Partial<Message>, other: DiagnosticLook = look) =>
  diagnosticsOf({messages: [{...message, ...changes}], faults: []}, document, other)[0]
const oneFault = (fault: Fault, other: DiagnosticLook = look) => diagnosticsOf({messages: [], faults: [fault]}, document, other)[0]

test('a message is a diagnostic at its place', () => {
  expect(one({})).toEqual({
    range: {start: {line: 0, character: 3}, end: {line: 0, character: 4}},
    severity: 1,
    code: 'count-mismatch',
    codeDescription: {href: 'hegao-rule:/count-mismatch.md?locale=zh'},
    source: 'hegao',
    message: '写“乙”',
    data: {fingerprint: '0123456789abcdef', messageId: 'mismatch', category: 'fact', certainty: 'certain', where: '第1段'}
  })
})

test.each([
  ['error', 1],
  ['warning', 2],
  ['info', 3]
] as const)('%s is severity %i', (severity, level) => {
  expect(one({severity})?.severity).toBe(level)
})

test('what it should be is said unless the message says it', () => {
  expect(one({expected: ['丙', '丁']})?.message).toBe('写“乙”\n应为：丙，或丁')
  expect(one({expected: ['乙']})?.message).toBe('写“乙”')
})

test('a place in another file is named in words', () => {
  const related = [{message: '另一处', place: place(0, 1), where: '', path: '旧稿.txt'}]
  expect(one({related})?.message).toBe('写“乙”\n→ 旧稿.txt:1:1 另一处')
  expect(one({related})).not.toHaveProperty('relatedInformation')
})

test('what is suppressed is shown where that is wanted, as a hint', () => {
  const suppressed = {kind: 'directive'} as const
  expect(one({suppressed})).toBeUndefined()
  expect(one({suppressed}, {...look, showSuppressed: true})).toMatchObject({severity: 4, message: '不报：写“乙”（未写理由）'})
})

test('what an edit takes out as a whole is unnecessary, what was right once is deprecated', () => {
  const removal = {title: '删', edits: [{range: [3, 4], text: ''}]} as const
  expect(one({fix: removal})?.tags).toEqual([1])
  expect(one({suggestions: [removal]})?.tags).toEqual([1])
  expect(one({fix: removal}, {...look, client: {...look.client, tags: []}})).not.toHaveProperty('tags')
  for (const edits of [[{range: [3, 5], text: ''}], [{range: [3, 4], text: '丁'}], [...removal.edits, {range: [0, 1], text: ''}]] as const)
    expect(one({fix: {title: '改', edits}})).not.toHaveProperty('tags')
  expect(one({ruleId: 'organization-name', messageId: 'former'})?.tags).toEqual([2])
})

test('what is wrong with words to us stands at its place, and is a warning unless it can just go', () => {
  expect(oneFault({kind: 'directive', code: 'unknown', message: '不认识', place: place(0, 1)})).toEqual({
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 1}},
    severity: 2,
    code: 'directive',
    source: 'hegao',
    message: '不认识'
  })
  expect(oneFault({kind: 'directive', code: 'unused', message: '可以删去', place: place(0, 1)})).toMatchObject({severity: 3, tags: [1]})
})

test('a rule that stopped is named at the start', () => {
  expect(oneFault({kind: 'rule', ruleId: 'plan-period', message: '坏了'})).toMatchObject({
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    code: 'plan-period',
    message: '规则plan-period中断，没有核完：坏了'
  })
})
