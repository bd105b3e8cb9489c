import {existsSync} from 'node:fs'
import path from 'node:path'
import {createLinter, fill, type Data, type Lexicons, type Linter, type Locale, type Rule, type Severity, type Words} from '@hegao/core'
import {configurationWords} from './messages.ts'
import {nearest} from './nearest.ts'

/** A rule and the severity that somebody asked for. */
export interface Override {
  readonly ruleId: string
  readonly severity: Severity | 'off'
}

export interface ConfigurationRequest {
  /** Every rule there is. */
  readonly rules: readonly Rule[]
  /** The tables that they rest on, by name. */
  readonly lexicons?: Lexicons
  /** What the caller says goes before whatever is configured; of two for one rule the later holds. */
  readonly overrides?: readonly Override[]
  /** A configuration to use instead of looking for one; `false` for none. */
  readonly file?: string | false
  readonly cwd: string
  readonly locale?: Locale
  /** ISO date that holds for every document. */
  readonly documentDate?: string
}

/** Something in the call or in a configuration that the user can mend. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'

  constructor(locale: Locale, sentences: readonly Words[], data: Data) {
    super(sentences.map((words) => fill(words, data, locale)).join(''))
  }
}

/**
 * Decides which linter checks which file. There are no configuration files yet, so that it is one linter for all;
 * they will stand between a rule's own severity and `overrides`, looked for from each file upwards.
 *
 * @throws {ConfigurationError} before anything is read.
 */
export function configure(request: ConfigurationRequest): (path: string) => Linter {
  const {rules, lexicons = {}, overrides = [], file, cwd, locale = 'zh', documentDate} = request
  if (typeof file === 'string') {
    const words = existsSync(path.resolve(cwd, file)) ? configurationWords.notYet : configurationWords.noFile
    throw new ConfigurationError(locale, [words], {file})
  }
  const severities = new Map(overrides.map(({ruleId, severity}) => [ruleId, severity]))
  for (const ruleId of severities.keys()) requireRule(ruleId, rules, locale)
  const linter = createLinter({
    rules: rules.map((rule) => ({rule, severity: severities.get(rule.id) ?? rule.severity})),
    lexicons,
    locale,
    ...(documentDate === undefined ? {} : {documentDate})
  })
  return () => linter
}

/** @throws {ConfigurationError} where there is no such rule, with the nearest spelling. */
export function requireRule(ruleId: string, rules: readonly Rule[], locale: Locale): Rule {
  const rule = rules.find(({id}) => id === ruleId)
  if (rule) return rule
  const near = nearest(
    ruleId,
    rules.map(({id}) => id)
  )
  const advice = near === undefined ? configurationWords.listRules : configurationWords.nearestRule
  throw new ConfigurationError(locale, [configurationWords.unknownRule, advice], {rule: ruleId, nearest: near ?? ''})
}
