import {expect, it} from 'vitest'
import {type Certainty, createLinter, defineRule, type Locale, type Source} from './index.ts'
import {mostOfOneRule} from './limit.ts'

/** Says of every 甲 that it stands there. */
const rule = defineRule({
  id: 'alpha',
  category: 'wording',
  severity: 'error',
  summary: {zh: '字', en: 'character'},
  reads: [],
  messages: {found: {zh: '见“甲”', en: '“甲” is here'}},
  check({document, report}) {
    const certaintyAt = (start: number): Certainty => (document.text.charAt(start + 1) === '！' ? 'certain' : 'likely')
    // From behind, so that their order is not that of the text.
    for (let start = document.text.lastIndexOf('甲'); start >= 0; start = start === 0 ? -1 : document.text.lastIndexOf('甲', start - 1))
      report('found', {start, end: start + 1}, {certainty: certaintyAt(start)})
  }
})

const sourceOf = (text: string, directives: Source['directives'] = []): Source => ({
  path: 'draft.txt',
  text,
  blocks: [{kind: 'paragraph', text, segments: [{start: 0, length: text.length, source: 0}]}],
  encoding: 'utf-8',
  directives
})

const check = (text: string, directives?: Source['directives'], locale: Locale = 'zh') =>
  createLinter({rules: [{rule}], locale}).check(sourceOf(text, directives))

it('lists all that a rule says, as long as anybody might read it', () => {
  const {messages} = check('甲'.repeat(mostOfOneRule))
  expect([messages.length, new Set(messages.map(({messageId}) => messageId))]).toEqual([mostOfOneRule, new Set(['found'])])
})

it('lists the first of more, and says how many it leaves out and from where', () => {
  const {messages} = check('甲'.repeat(mostOfOneRule + 3))
  expect(messages.map(({place}) => place.start.offset)).toEqual(Array.from({length: mostOfOneRule + 1}, (_, at) => at))
  expect(messages.at(-1)).toMatchObject({
    ruleId: 'alpha',
    messageId: 'not-listed',
    severity: 'warning',
    message: '这条规则报出的超过10000处，从这里起还有3处，不再逐处列出',
    data: {most: 10_000, count: 3}
  })
  expect(check('甲'.repeat(mostOfOneRule + 1), [], 'en').messages.at(-1)?.message).toBe(
    'this rule has more than 10000 messages here: the 1 from here on are not listed one by one'
  )
})

it('is as grave as the gravest of what it leaves out', () => {
  expect(check(`${'甲'.repeat(mostOfOneRule + 3)}！`).messages.at(-1)).toMatchObject({severity: 'error', certainty: 'certain'})
})

it('hides what is left out only where the whole document is not to be spoken of, and calls no suppression needless', () => {
  const directives = [
    {text: 'hegao-disable alpha', start: 0, end: 0},
    {text: 'hegao-enable alpha', start: mostOfOneRule + 1, end: mostOfOneRule + 1},
    {text: 'hegao-disable alpha', start: mostOfOneRule + 2, end: mostOfOneRule + 2}
  ]
  const text = '甲'.repeat(mostOfOneRule + 3)
  const inPart = check(text, directives)
  expect(inPart.messages.filter(({suppressed}) => !suppressed).map(({messageId}) => messageId)).toEqual(['not-listed'])
  expect(inPart.faults).toEqual([])
  expect(check(text, [{text: 'hegao-disable-file alpha', start: 0, end: 0}]).messages.every(({suppressed}) => suppressed)).toBe(true)
})
