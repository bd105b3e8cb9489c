import {Document, type GivenDate} from './document/document.ts'
import type {Source} from './document/source.ts'
import {frontMatterWords} from './front-matter/messages.ts'
import type {FrontMatterProblem} from './front-matter/read.ts'
import {writeLedger} from './ledger.ts'
import {isRest} from './limit.ts'
import type {ArticleProfile, CheckResult, Fault, Severity} from './message.ts'
import {type GivenProfile, type ProfileSettings, readProfiles} from './profile/held.ts'
import type {Lexicons, Rule} from './rule/define.ts'
import {type PreparedRule, runRules} from './rule/run.ts'
import {settle} from './settle.ts'
import {type RuleState, suppress, type Suppression} from './suppress.ts'
import {fill, type Locale} from './words.ts'

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
  /** ISO date that holds for every document; a plain one goes before whatever a document says of itself. */
  readonly documentDate?: string | GivenDate
  /** What holds in each kind of text in place of a rule's severity. */
  readonly profiles?: ProfileSettings
  /** The kind of text that every document is, or `auto` to detect it; what front matter says holds without it. */
  readonly profile?: GivenProfile
  /** A suppression without a reason does nothing. */
  readonly requireReason?: boolean
}

export interface CheckOptions {
  /** Also list what was checked. */
  readonly ledger?: boolean
  /** Suppressions of this document that do not stand in it. */
  readonly suppressions?: readonly Suppression[]
  /** ISO date on which suppressions end or not; they hold without end where none is given. */
  readonly today?: string
}

/** Built once, checks many documents. */
export interface Linter {
  /**
   * Pure and synchronous; a rule that throws becomes a fault, and the others still run. A document that somebody has
   * composed already keeps the date that it was given.
   */
  check(source: Source | Document, options?: CheckOptions): CheckResult
}

/** What is on where. */
type SeverityAt = (ruleId: string, offset: number) => Severity | 'off'

/** Prepares rules, options and lexicons for any number of documents. */
export function createLinter(options: LinterOptions): Linter {
  const {rules, lexicons = {}, locale = 'zh', documentDate, profiles = {}, profile, requireReason = false} = options
  const prepared: PreparedRule[] = []
  const severities = new Map<string, Severity | 'off'>()
  for (const {rule, severity = rule.severity, options: given = {}} of rules) {
    severities.set(rule.id, severity)
    if (severity !== 'off' || Object.values(profiles).some((settings) => isOn(settings[rule.id])))
      prepared.push(prepareRule(rule, given, lexicons))
  }
  const states = new Map(rules.map(({rule, severity = rule.severity}) => [rule.id, stateOf(severity, rule)]))
  return {
    check(source, {ledger = false, suppressions = [], today} = {}) {
      const document = source instanceof Document ? source : new Document(source, documentDate === undefined ? {} : {date: documentDate})
      const {frontMatter} = document
      const held = readProfiles(document, profile, locale)
      const severityAt = severitiesOf(document, severities, held, profiles)
      const starts = held.length === 0 ? [0] : document.articles.map(({start}) => start)
      const active = prepared.filter(({rule}) => starts.some((start) => severityAt(rule.id, start) !== 'off'))
      const {findings, faults, verdicts} = runRules(active, document, lexicons, (id, at) => severityAt(id, at) !== 'off', ledger)
      const settled = settle(findings, document, (id, at) => shown(severityAt(id, at)), locale)
      const ran = new Map(states)
      for (const {rule} of active) ran.set(rule.id, 'run')
      for (const message of settled) if (isRest(message)) ran.set(message.ruleId, 'in-part')
      const suppressed = suppress(settled, document, {
        suppressions: [...suppressions, ...suppressionsIn(document, locale)],
        requireReason,
        rules: ran,
        locale,
        ...(today === undefined ? {} : {today})
      })
      const {date} = document
      return {
        ...(date ? {documentDate: date} : {}),
        ...(held.length > 0 ? {profiles: held} : {}),
        messages: suppressed.messages,
        ...(ledger
          ? {
              ledger: writeLedger(
                document,
                active.map(({rule}) => rule),
                verdicts,
                locale
              )
            }
          : {}),
        faults: [
          ...faults,
          ...(frontMatter?.problems ?? []).map((problem) => frontMatterFault(document, problem, locale)),
          ...suppressed.faults
        ]
      }
    }
  }
}

/** 不报 in front matter holds for the whole document. */
function suppressionsIn(document: Document, locale: Locale): Suppression[] {
  return (document.frontMatter?.values.suppressions ?? []).map(({start, end, ...suppression}) => {
    const {line, column} = document.sourcePlace({start, end}).start
    return {...suppression, where: `${frontMatterName[locale]}:${line}:${column}`}
  })
}

const frontMatterName = {zh: '前置信息', en: 'front matter'}

function frontMatterFault(document: Document, {words, data, start, end}: FrontMatterProblem, locale: Locale): Fault {
  return {
    kind: 'directive',
    code: 'unknown',
    message: fill(frontMatterWords[words], data, locale),
    place: document.sourcePlace({start, end})
  }
}

const isOn = (severity: Severity | 'off' | undefined): boolean => severity !== undefined && severity !== 'off'

/** A rule is not heard where it is off, so that what is heard has a severity. */
const shown = (severity: Severity | 'off'): Severity => (severity === 'off' ? 'info' : severity)

const stateOf = (severity: Severity | 'off', rule: Rule): RuleState =>
  severity !== 'off' ? 'run' : rule.severity === 'off' ? 'off' : 'switched-off'

/** Each article goes by the kind of text that it is. */
function severitiesOf(
  document: Document,
  severities: ReadonlyMap<string, Severity | 'off'>,
  held: readonly ArticleProfile[],
  settings: ProfileSettings
): SeverityAt {
  const general: SeverityAt = (id) => severities.get(id) ?? 'info'
  const byArticle = held.map(({profile}) => profile && settings[profile])
  if (byArticle.every((own) => own === undefined)) return general
  return (id, offset) => byArticle[document.articleAt(offset)?.index ?? 0]?.[id] ?? general(id, offset)
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
