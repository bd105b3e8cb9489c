import type {CheckResult, Fault, Locale, RuleMeta, Severity, Source} from '@hegao/core'

/** One file of a run, as plain data: what every reporter is given. */
export interface ReportedFile {
  /** As people named it, with `/`. */
  readonly path: string
  /** WHATWG name of the encoding it was read as; absent where it could not be read. */
  readonly encoding?: string
  /** What was checked. Absent where the file could not be read, or where results come back from a shard without their texts. */
  readonly source?: Source
  /** SHA-256 of its bytes in hexadecimal digits, which ties a signed ledger to the file. */
  readonly sha256?: string
  /** How it was checked, for a ledger. */
  readonly setup?: CheckSetup
  readonly result: CheckResult
}

/** What a person who signs for a check must know beside its outcome. */
export interface CheckSetup {
  /** Files and presets of its configuration, the nearest last. */
  readonly configuration: readonly string[]
  /** Rules that did not run, or not everywhere, and why. */
  readonly rulesNotRun: readonly {readonly ruleId: string; readonly reason: string}[]
  /** Lexicons that rules rested on: rows that held, who added some, the last day on which any was reviewed. */
  readonly lexicons: readonly {
    readonly name: string
    readonly rows: number
    readonly sources: readonly string[]
    readonly reviewed?: string
  }[]
}

export interface ReportOptions {
  readonly tool: {readonly name: string; readonly version: string}
  /** `zh` unless given. */
  readonly locale?: Locale
  /** Show messages that are errors only; everything is still counted. */
  readonly quiet?: boolean
  /** Use terminal colours (reporters for people only). */
  readonly colour?: boolean
  /** Whether sentences of the draft may stand in the report; they may unless said (reporters for people only). */
  readonly excerpt?: boolean
  /** The rules of the run, for reports that describe them. */
  readonly rules?: readonly Pick<RuleMeta, 'id' | 'summary' | 'category'>[]
  /** Which part of the run this is, for whoever merges their reports (JSON only). */
  readonly shard?: {readonly index: number; readonly count: number}
  /** Columns of a line of an excerpt, its line number included (reporters for people only); 100 unless given. */
  readonly columns?: number
}

/**
 * vfile's `(files, options) → string`, a piece at a time, so that a run of thousands of files holds one of them.
 * The pieces, in order, are the report.
 */
export interface Reporter {
  file(file: ReportedFile): string
  end(): string
}

export type CreateReporter = (options: ReportOptions) => Reporter

/** The whole report of files that are at hand. */
export function report(create: CreateReporter, files: Iterable<ReportedFile>, options: ReportOptions): string {
  const reporter = create(options)
  let pieces = ''
  for (const file of files) pieces += reporter.file(file)
  return pieces + reporter.end()
}

/** What a run came to. Suppressed messages are in `suppressed` only. */
export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly faults: number
}

export const emptySummary: Summary = {files: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, faults: 0}

/** The summary with one more file. */
export function addToSummary(summary: Summary, {messages, faults}: CheckResult): Summary {
  const spoken = messages.filter((message) => !message.suppressed)
  const count = (severity: Severity) => spoken.filter((message) => message.severity === severity).length
  return {
    files: summary.files + 1,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    suppressed: summary.suppressed + messages.length - spoken.length,
    faults: summary.faults + faults.length
  }
}

/** A mark that suppresses nothing any more keeps nothing from being checked; whatever else is wrong does. */
export const faultSeverity = ({code}: Fault): Severity => (code === 'unused' || code === 'expired' ? 'info' : 'error')

/** How far the check of a file came. A fault that names no rule stopped all of them; one of a directive stops nothing. */
export function completeness({result: {faults}}: ReportedFile): 'whole' | 'part' | 'none' {
  if (faults.some(({kind, ruleId}) => kind === 'read' || (kind === 'rule' && ruleId === undefined))) return 'none'
  return faults.some(({kind}) => kind === 'rule') ? 'part' : 'whole'
}
