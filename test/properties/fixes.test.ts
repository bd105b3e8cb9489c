import {applyFixes, createLinter, type Message} from '@hegao/core'
import {readText} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {draft, wholes} from './drafts.ts'
import {runs} from './runs.ts'

vi.setConfig({testTimeout: 60_000 * Number(process.env.HEGAO_FUZZ ?? 1)})

const linter = createLinter({rules: rules.map((rule) => ({rule, severity: 'error' as const})), lexicons})
const check = (text: string): readonly Message[] => linter.check(readText(text, {path: 'draft.txt'})).messages

/** Cases with something to fix, among others. */
const fixable = wholes.filter((text) => check(text).some(({fix}) => fix))
const faulty = fc
  .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...fixable)}, draft), {minLength: 1, maxLength: 5})
  .map((parts) => parts.join('\n'))

/** As `hegao --fix` does: a fix may make room for another. */
function fixed(text: string): {readonly text: string; readonly passes: number} {
  let now = text
  for (let passes = 0; ; passes++) {
    const {text: next, edits} = applyFixes(now, check(now))
    if (edits.length === 0 || passes > 9) return {text: now, passes}
    now = next
  }
}

const countByRule = (messages: readonly Message[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

describe('the fixes of all rules', () => {
  it('come to an end, and fixing again changes nothing', () => {
    let changed = 0
    fc.assert(
      fc.property(faulty, (text) => {
        const {text: once, passes} = fixed(text)
        if (once !== text) changed++
        expect(passes).toBeLessThan(5)
        expect(fixed(once).text).toBe(once)
      }),
      runs(100)
    )
    expect(changed).toBeGreaterThan(50)
  })

  it('make no new finding', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const before = countByRule(check(text))
        for (const [rule, count] of countByRule(check(fixed(text).text)))
          expect(count, `${rule} in ${JSON.stringify(fixed(text).text)}`).toBeLessThanOrEqual(before.get(rule) ?? 0)
      }),
      runs(100)
    )
  })

  it('change nothing but what their messages name', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const messages = check(text)
        for (const {range} of applyFixes(text, messages).edits)
          expect(
            messages.some(({fix, place, related}) => {
              const places = [place, ...related.map((other) => other.place)]
              return fix && places.some(({start, end}) => start.offset <= range[1] && range[0] <= end.offset)
            })
          ).toBe(true)
      }),
      runs(60)
    )
  })
})
