import type {Severity} from '../message.ts'
import type {Words} from '../words.ts'

/** What is set for one rule: its severity, or that with options. */
export type RuleEntry = Severity | 'off' | readonly [severity: Severity | 'off', options: Readonly<Record<string, unknown>>]

/** A named set of rule settings; a rule without an entry has its own severity. */
export interface Preset {
  /** `hegao:` and a word, as a configuration's `extends` names it. */
  readonly name: `hegao:${string}`
  /** One line for lists. */
  readonly summary: Words
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** A suppression without a reason does nothing. */
  readonly requireReason?: boolean
}
