import type {Rule} from '@hegao/core'
import {describe, test} from 'vitest'
import type {Cases, ValidCase} from './cases.ts'
import {type JudgeOptions, judgeRule} from './judge.ts'
import type {Refusal} from './refusal.ts'

/**
 * Declares vitest tests for a rule: one for each case, and one for the cases as a whole.
 *
 * @example
 * testRule(rule, cases, {lexicons})
 */
export function testRule(rule: Rule, cases: Cases, options: JudgeOptions = {}): void {
  let judged: Promise<Refusal[]> | undefined
  const requireNone = async (about: string, concerns: (refusal: Refusal) => boolean): Promise<void> => {
    judged ??= judgeRule(rule, cases, options)
    const refusals = (await judged).filter(concerns)
    if (refusals.length > 0)
      throw new RefusedError(`${rule.id}, ${about}:\n${refusals.map(({kind, reason}) => `[${kind}] ${reason}`).join('\n\n')}`)
  }
  const declare = ({name}: ValidCase): void => test(name, () => requireNone(`case “${name}”`, (refusal) => refusal.case === name))
  describe(rule.id, () => {
    describe('is silent', () => cases.valid.forEach(declare))
    describe('speaks', () => cases.invalid.forEach(declare))
    test('has cases for all it can do', () => requireNone('the cases as a whole', (refusal) => refusal.case === undefined))
  })
}

/** A rule or its cases fall short; the stack would only show the tester. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
  override readonly stack = ''
}
