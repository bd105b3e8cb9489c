import {fill, type Locale, type Rule, type RuleSetting, type Severity} from '@hegao/core'
import {pluginWords} from './messages.ts'

/** What can be set for one rule. */
export interface RuleOptions {
  /** The most its messages become; the rule's own severity unless given. */
  readonly severity?: Severity | 'off'
  /** Options of the rule itself, as its page describes them. */
  readonly options?: Readonly<Record<string, unknown>>
}

const severities: readonly string[] = ['error', 'warning', 'info', 'off'] satisfies (Severity | 'off')[]

/** @throws {Error} where the severity is none: plugins are mostly set up from JavaScript and JSON. */
export function settingOf(rule: Rule, {severity, options}: RuleOptions, locale: Locale): RuleSetting {
  if (severity !== undefined && !severities.includes(severity))
    throw new Error(fill(pluginWords.badSeverity, {rule: rule.id, severity: String(severity), known: severities}, locale))
  return {rule, ...(severity === undefined ? {} : {severity}), ...(options === undefined ? {} : {options})}
}

/** @throws {Error} where the rule's own schema does not let its options through. */
export async function requireValidOptions({rule, options}: RuleSetting, locale: Locale): Promise<void> {
  if (options === undefined) return
  if (typeof rule.options !== 'object') throw new Error(fill(pluginWords.noOptions, {rule: rule.id}, locale))
  // Only a set-up with options waits for it: loading it takes longer than checking most drafts.
  const {Ajv2020} = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({allErrors: true, strict: false})
  // Both say “a JSON Schema”; ajv's type lacks the readonly arrays of the other.
  if (ajv.validate(rule.options as unknown as import('ajv/dist/2020.js').AnySchemaObject, options)) return
  const problems = ajv.errorsText(ajv.errors, {dataVar: 'options'})
  throw new Error(fill(pluginWords.badOptions, {rule: rule.id, problems}, locale))
}
