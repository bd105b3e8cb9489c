import type {Profile} from './profile/profile.ts'
import type {Data} from './words.ts'

/** How the text proves it: the page itself, a good reason, or a mere sign. */
export type Certainty = 'certain' | 'likely' | 'possible'

/** vfile's `fatal`: true, false, undefined. */
export type Severity = 'error' | 'warning' | 'info'

/** What a fault costs: 政治, 事实, 文字, 版面. */
export type Category = 'protocol' | 'fact' | 'wording' | 'layout'

/** A point in the source: 1-based line and column, 0-based offset, in UTF-16 code units (unist). */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Place {
  readonly start: Point
  readonly end: Point
}

/** The other place of a message. */
export interface Related {
  readonly message: string
  readonly place: Place
  /** Label for people, such as 第三部分（二）第4段. */
  readonly where: string
  /** Only when it stands in another file. */
  readonly path?: string
}

export interface Edit {
  /** Offsets in the source's text. */
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** An edit with its name. As a `fix` it is safe to apply unread; as a suggestion a person must choose it. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** What a rule reports, as plain data: it crosses workers, caches and shards, and is the JSON report's message. */
export interface Message {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  readonly certainty: Certainty
  readonly category: Category
  readonly message: string
  readonly note?: string
  /** What the text says at the place. */
  readonly actual: string
  /** Only what the text or a lexicon row proves. */
  readonly expected?: readonly string[]
  readonly place: Place
  readonly where: string
  readonly related: readonly Related[]
  readonly fix?: Fix
  readonly suggestions: readonly Fix[]
  /** Stable under edits elsewhere, moved lines, other words and locales. */
  readonly fingerprint: string
  readonly data: Data
  readonly suppressed?: {readonly kind: 'directive' | 'baseline'; readonly reason?: string}
}

/** Something that kept the tool from checking: it is never silent about that. */
export interface Fault {
  readonly kind: 'read' | 'rule' | 'directive'
  /**
   * What is wrong with a directive. `unused` and `expired` say that it can go; with the others it is not understood or not
   * allowed, and does nothing.
   */
  readonly code?: 'unknown' | 'reason' | 'unused' | 'expired'
  readonly ruleId?: string
  readonly message: string
  /** Where in the source, if it stands there. */
  readonly place?: Place
}

export type LedgerStatus = 'confirmed' | 'conflict' | 'unchecked'

/** One row of 核稿清单: a mention, and how its check came out. */
export interface LedgerEntry {
  readonly kind: string
  /** What it would cost if it were wrong: that of the rule that judged it, else the gravest of those that read its kind. */
  readonly category: Category
  readonly status: LedgerStatus
  readonly text: string
  readonly value?: string | number
  /** What a quantity is of (数字清单): indicator, period, scope, stage, as far as the text says them. */
  readonly about?: Readonly<Record<string, string>>
  readonly place: Place
  readonly where: string
  readonly evidence: readonly {readonly text: string; readonly place: Place}[]
  /** Why it was not checked, or how it came out. */
  readonly reason?: string
  readonly ruleId?: string
}

/** Where the date of a document was found. */
export interface DocumentDate {
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly value: string
  readonly from: 'option' | 'front-matter' | 'configuration' | 'dateline' | 'title' | 'signature'
}

/** 文种: the kind of text that one article was checked as. */
export interface ArticleProfile {
  /** Absent where it was asked for and nothing of the article tells. */
  readonly profile?: Profile
  readonly from: 'option' | 'front-matter' | 'configuration' | 'detected'
  /** Why, where it was detected. */
  readonly reason?: string
  /** The words that show it, where it was detected; else the article. */
  readonly place: Place
  readonly where: string
}

/** All that one check of one document yields; one entry of `files` in the JSON report but for its path. */
export interface CheckResult {
  readonly documentDate?: DocumentDate
  /** Of each article, where somebody named a kind of text or asked for it. */
  readonly profiles?: readonly ArticleProfile[]
  /** By place, then by rule. */
  readonly messages: readonly Message[]
  /** Only when asked for. */
  readonly ledger?: readonly LedgerEntry[]
  readonly faults: readonly Fault[]
}
