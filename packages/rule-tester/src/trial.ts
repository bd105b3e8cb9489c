import {type CheckResult, createLinter, type Lexicons, type Linter, type Locale, type Range, type Rule, type Source} from '@hegao/core'
import {readSource} from '@hegao/formats'
import type {ValidCase} from './cases.ts'

/** A draft as a file would hold it. */
export interface Draft {
  readonly path: string
  /** Bytes where it matters how the text is stored. */
  readonly content: string | Uint8Array
}

/** What of a case decides how a linter is built. */
export type Setting = Pick<ValidCase, 'options' | 'date' | 'lexicons'>

export interface Trial extends CheckResult {
  readonly source: Source
}

/** Runs one rule on drafts the way the command does: read by a format, checked by a linter that is built once. */
export class Trials {
  readonly #rule: Rule
  readonly #lexicons: Lexicons
  readonly #linters = new Map<string, Linter>()
  readonly #said = new Set<string>()

  constructor(rule: Rule, lexicons: Lexicons) {
    this.#rule = rule
    this.#lexicons = lexicons
  }

  /** Ids in the rule's `messages` that it has used so far. */
  get said(): ReadonlySet<string> {
    return this.#said
  }

  async run(draft: Draft, setting: Setting, locale: Locale = 'zh'): Promise<Trial> {
    const source = await readSource(draft.content, {path: draft.path})
    return {...this.#linter(setting, locale).check(source, {ledger: true}), source}
  }

  #linter({options, date, lexicons}: Setting, locale: Locale): Linter {
    const key = JSON.stringify([locale, options, date, lexicons])
    const known = this.#linters.get(key)
    if (known) return known
    const rule = overheard(this.#rule, (id) => this.#said.add(id))
    const linter = createLinter({
      // A rule that is off by default is on where it is tested.
      rules: [{rule, severity: rule.severity === 'off' ? 'error' : rule.severity, ...(options ? {options} : {})}],
      lexicons: {...this.#lexicons, ...lexicons},
      locale,
      ...(date === undefined ? {} : {documentDate: date})
    })
    this.#linters.set(key, linter)
    return linter
  }
}

/** The same rule, with every message id that it uses told to a listener: a result shows filled words only. */
function overheard(rule: Rule, hear: (id: string) => void): Rule {
  return {
    ...rule,
    check(context) {
      // The ledger knows a mention by identity: a verdict on anything else would be lost without a word.
      const requireMention = (verdict: string, range: Range): void => {
        if (!rule.reads.some((kind) => context.document.mentions(kind).some((mention) => mention === range)))
          throw new Error(
            `${verdict}: “${context.document.slice(range)}” is no mention of a kind that the rule reads (${rule.reads.join(', ')})`
          )
      }
      rule.check({
        ...context,
        report(id, place, report) {
          hear(id)
          for (const [other] of report.related ?? []) hear(other)
          if (report.note !== undefined) hear(report.note)
          if (report.fix) hear(report.fix.title)
          for (const {title} of report.suggestions ?? []) hear(title)
          context.report(id, place, report)
        },
        confirm(mention, evidence) {
          requireMention('confirm', mention)
          context.confirm(mention, evidence)
        },
        skip(mention, reason, data) {
          hear(reason)
          requireMention('skip', mention)
          context.skip(mention, reason, data)
        }
      })
    }
  }
}
