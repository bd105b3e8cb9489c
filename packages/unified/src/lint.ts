import type {Severity} from '@hegao/core'
import {rules as all} from '@hegao/rules'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {join, type RunOptions} from './joint-run.ts'
import {type RuleOptions, settingOf} from './rule-options.ts'
import {requireRule} from './rule-plugin.ts'

export interface LintOptions extends RunOptions {
  /** What is set for single rules, by id: a severity, or severity and options. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | RuleOptions>>
  /** Ids of the rules to run; all of them unless given. */
  readonly only?: readonly string[]
}

/**
 * Checks a file with all rules, or with those named in `only`, and adds what they find to its messages, with the first
 * other place as `cause`. It reads `file.value` in the format that the path announces, whatever the tree; nothing is
 * changed.
 *
 * @throws {Error} where a rule, a severity or options are not known; `UnreadableError` where the file cannot be read.
 */
export const hegaoLint: Plugin<[options?: LintOptions | null | undefined], Node> = function (options) {
  const {rules = {}, only, ...shared} = options ?? {}
  const locale = shared.locale ?? 'zh'
  const chosen = only ? only.map((id) => requireRule(id, locale)) : all
  const set = Object.entries(rules).map(([id, given]) =>
    settingOf(requireRule(id, locale), typeof given === 'string' ? {severity: given} : given, locale)
  )
  return join(this, [...chosen.map((rule) => ({rule})), ...set.filter(({rule}) => chosen.includes(rule))], shared)
}
