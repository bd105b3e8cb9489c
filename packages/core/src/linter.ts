import {Document} from './document/document.ts'
import type {Source} from './document/source.ts'
import {writeLedger} from './ledger.ts'
import type {CheckResult, Severity} from './message.ts'
import type {Lexicons, Rule} from './rule/define.ts'
import {type PreparedRule, runRules} from './rule/run.ts'
import {settle} from './settle.ts'
import type {Locale} from './words.ts'

/** A rule with what was configured for it. */
export interface RuleSetting {
  readonly rule: Rule
  /** The most its messages become; the rule's own severity unless given. */
  readonly severity?: Severity | 'off'
  /** Valid by the rule's schema; defaults of the schema stand for what is missing. */
  readonly options?: Readonly<Record<string, unknown>>
}

export interface LinterOptions {
  readonly rules: readonly RuleSetting[]
  readonly lexicons?: Lexicons
  /** `zh` unless given. */
  readonly locale?: Locale
  /** ISO date that holds for every document, before what a document says of itself. */
  readonly documentDate?: string
}

export interface CheckOptions {
  /** Also list what was checked. */
  readonly ledger?: boolean
}

/** Built once, checks many documents. */
export interface Linter {
  /**
   * Pure and synchronous; a rule that throws becomes a fault, and the others still run. A document that somebody has
   * composed already keeps the date that it was given.
   */
  check(source: Source | Document, options?: CheckOptions): CheckResult
}

/** Prepares rules, options and lexicons for any number of documents. */
export function createLinter({rules, lexicons = {}, locale = 'zh', documentDate}: LinterOptions): Linter {
  const active: PreparedRule[] = []
  const severities = new Map<string, Severity>()
  for (const {rule, severity = rule.severity, options = {}} of rules) {
    if (severity === 'off') continue
    severities.set(rule.id, severity)
    active.push(prepareRule(rule, options, lexicons))
  }
  const kinds = [...new Set(active.flatMap(({rule}) => rule.reads))]
  return {
    check(source, {ledger = false} = {}) {
      const given = documentDate === undefined ? {} : {date: documentDate}
      const document = source instanceof Document ? source : new Document(source, given)
      const {findings, faults, verdicts} = runRules(active, document, lexicons)
      const {date} = document
      return {
        ...(date ? {documentDate: date} : {}),
        messages: settle(findings, document, severities, locale),
        ...(ledger ? {ledger: writeLedger(document, kinds, verdicts, locale)} : {}),
        faults
      }
    }
  }
}

function prepareRule(rule: Rule, given: Readonly<Record<string, unknown>>, lexicons: Lexicons): PreparedRule {
  const options = {...defaultsOf(rule), ...given}
  let made: {readonly value: unknown} | undefined
  return {
    rule,
    options,
    prepared() {
      made ??= {value: rule.prepare?.({options, lexicons})}
      return made.value
    }
  }
}

/** The defaults that a rule's schema states for its options. */
function defaultsOf({options}: Rule): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(options?.properties ?? {})) defaults[name] = schema.default
  return defaults
}
