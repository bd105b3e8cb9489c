import type {CheckResult, Message} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import {Baseline, BaselineError, type BaselineEntry, entriesOf, formatBaseline, parseBaseline} from './baseline.ts'

const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
const messageOf = (fingerprint: string, ruleId = 'count-mismatch'): Message => ({
  ruleId,
  messageId: 'mismatch',
  severity: 'error',
  certainty: 'certain',
  category: 'fact',
  message: '写“五个方面”，实列4项',
  actual: '五个方面',
  place,
  where: '第1段',
  related: [],
  suggestions: [],
  fingerprint,
  data: {}
})
const resultOf = (...fingerprints: string[]): CheckResult => ({
  messages: fingerprints.map((fingerprint) => messageOf(fingerprint)),
  faults: []
})
const entry = (path: string, fingerprint: string): BaselineEntry => ({path, ruleId: 'count-mismatch', fingerprint})
const marks = (result: CheckResult): boolean[] => result.messages.map(({suppressed}) => suppressed?.kind === 'baseline')
const of = (entries: readonly BaselineEntry[], gone: readonly string[] = []): Baseline =>
  new Baseline({version: 1, entries}, (path) => gone.includes(path))

describe('a baseline', () => {
  it('marks what it knows, and leaves what is new', () => {
    expect(marks(of([entry('甲.txt', 'a')]).apply('甲.txt', resultOf('a', 'b')))).toEqual([true, false])
  })

  it('knows a finding as often as it stood there', () => {
    expect(marks(of([entry('甲.txt', 'a')]).apply('甲.txt', resultOf('a', 'a')))).toEqual([true, false])
  })

  it('does not know the finding of one file in another', () => {
    expect(marks(of([entry('甲.txt', 'a')]).apply('乙.txt', resultOf('a')))).toEqual([false])
  })

  it('follows a file that was renamed', () => {
    expect(marks(of([entry('甲.txt', 'a')], ['甲.txt']).apply('乙.txt', resultOf('a')))).toEqual([true])
  })

  it('names the entries that are not needed any more', () => {
    const baseline = of([entry('甲.txt', 'a'), entry('甲.txt', 'b'), entry('没核.txt', 'c')])
    baseline.apply('甲.txt', resultOf('a'))
    expect(baseline.stale((path) => path === '甲.txt')).toEqual([entry('甲.txt', 'b')])
  })

  it('takes no message that a directive already hides', () => {
    const hidden: CheckResult = {messages: [{...messageOf('a'), suppressed: {kind: 'directive'}}], faults: []}
    expect(entriesOf('甲.txt', hidden)).toEqual([])
  })
})

describe('its file', () => {
  it('is the same whatever the order, and reads back', () => {
    const entries = [entry('乙.txt', 'b'), entry('甲.txt', 'a')]
    const text = formatBaseline(entries)
    expect(formatBaseline(entries.toReversed())).toBe(text)
    expect(new Set(parseBaseline(text).entries)).toEqual(new Set(entries))
    expect(parseBaseline(formatBaseline([])).entries).toEqual([])
  })

  it.each([
    '',
    '{',
    '[]',
    '{"version":2,"entries":[]}',
    '{"version":1,"entries":[{"path":"甲"}]}',
    '{"version":1,"entries":{"__proto__":1}}'
  ])('is refused where it is something else: %s', (text) => {
    expect(() => parseBaseline(text)).toThrow(BaselineError)
  })
})
