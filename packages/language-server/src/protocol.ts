/**
 * What passes between the server and a client beyond the Language Server Protocol itself. Plain data; every range is the
 * protocol's own, 0-based, in the units of the position encoding that the two agreed on (UTF-16 unless said).
 *
 * A client that knows none of this still has diagnostics, actions, hovers, symbols and code lenses.
 */

/** 0-based line and character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Name of the server in the protocol, `source` of its diagnostics, and the section of its settings. */
export const section = 'hegao'

/** Kind of the code action that makes every safe fix of a document. */
export const fixAllKind = 'source.fixAll.hegao'

/** Language ids whose documents are checked, with the format that each is read as. */
export const languages = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  html: 'html',
  xhtml: 'html'
} as const satisfies Readonly<Record<string, string>>

/** Schemes of the documents that a client should send: files, and what is not saved yet. */
export const schemes = ['file', 'untitled'] as const

// Settings ----------------------------------------------------------------------------------------------------------

/**
 * The section `hegao` of a client's settings, asked for with `workspace/configuration` or sent with
 * `workspace/didChangeConfiguration` as `{hegao: Settings}`. What is missing or cannot be used has its default, and what
 * cannot be used is named in the log. What concerns rules stands in `.hegaorc.yaml`, not here.
 */
export interface Settings {
  /** Whether anything is checked. Default true. May differ by folder. */
  readonly enable: boolean
  /** Language of messages; `auto` is the client's: Chinese where that begins with `zh` or is not said. Default `auto`. */
  readonly locale: 'auto' | 'zh' | 'en'
  /** When a document is checked. Default `onType`. */
  readonly run: 'onType' | 'onSave'
  /** Milliseconds without a keystroke before diagnostics are pushed. Default 150. */
  readonly delay: number
  /** Whether counts have code lenses, such as “13个方面 ✓ 13项”. Default true. */
  readonly codeLens: boolean
  /** Whether what was suppressed is shown too, as hints. Default false. */
  readonly showSuppressed: boolean
  /** Path of a configuration, from the workspace folder, to use instead of the nearest `.hegaorc.yaml`. Default ''. */
  readonly configuration: string
  /** Kind of text that every document is, `auto` to detect it, '' to leave it to configurations. Default ''. */
  readonly profile: string
  /** Characters (UTF-16 code units) of the longest document that is checked. Default 5,000,000. */
  readonly longest: number
}

export const defaultSettings: Settings = {
  enable: true,
  locale: 'auto',
  run: 'onType',
  delay: 150,
  codeLens: true,
  showSuppressed: false,
  configuration: '',
  profile: '',
  longest: 5_000_000
}

/** `initializationOptions` of `initialize`; all of it may be missing. */
export interface InitializationOptions {
  /** Language of messages, before the settings say otherwise. Else the `locale` of `initialize`, else Chinese. */
  readonly locale?: 'zh' | 'en'
  /** For clients that have no `workspace/configuration`. */
  readonly settings?: Partial<Settings>
  /**
   * Whether the client shows documents of the scheme `hegao-rule:` (it asks for them with `hegao/page` or
   * `workspace/textDocumentContent`). Diagnostics then have a `codeDescription` that leads there. A client that declares
   * `workspace.textDocumentContent` need not say so.
   */
  readonly pages?: boolean
  /** Whether a hover says what the messages of its place are. Default true; false for a client that shows those by itself. */
  readonly hoverMessages?: boolean
  /** Commands that the client has itself. The server then leaves them to the client, see {@link clientCommands}. */
  readonly commands?: readonly ClientCommand[]
}

// Commands ----------------------------------------------------------------------------------------------------------

/**
 * Commands that run in the client, where it names them in `initializationOptions.commands`.
 *
 * - `hegao.showPlaces` with {@link ShowPlacesArguments}: what a code lens does; it shows a mention and what it was compared
 *   with. Without it, lenses call the server's `hegao.jump`.
 * - `hegao.suppress` with {@link SuppressArguments}: asks for a reason, then sends `hegao/suppression` and applies the edit
 *   that comes back. Without it, the action writes a directive with words in the place of the reason.
 * - `hegao.openPage` with `[uri: string]`, a `hegao-rule:` address.
 */
export const clientCommands = ['hegao.showPlaces', 'hegao.suppress', 'hegao.openPage'] as const

export type ClientCommand = (typeof clientCommands)[number]

export type ShowPlacesArguments = readonly [uri: string, mention: Range, evidence: readonly Range[]]

export type SuppressArguments = readonly [target: SuppressionTarget]

/** Commands of `workspace/executeCommand`. */
export const serverCommands = {
  /** `[uri: string, range: Range]`: asks the client to show a place (`window/showDocument`). */
  jump: 'hegao.jump',
  /** No arguments: reads every configuration again and checks every open document. */
  reload: 'hegao.reload'
} as const

// Requests ----------------------------------------------------------------------------------------------------------

/** Methods of ours. */
export const methods = {
  /** Request {@link DocumentParams} → {@link Ledger}. */
  ledger: 'hegao/ledger',
  /** Request {@link PageParams} → {@link Page}. */
  page: 'hegao/page',
  /** Request without parameters → {@link RuleList}. */
  rules: 'hegao/rules',
  /** Request {@link SuppressionParams} → {@link SuppressionReply}. */
  suppression: 'hegao/suppression',
  /** Notification to the client, {@link Status}. */
  status: 'hegao/status'
} as const

export interface DocumentParams {
  readonly textDocument: {readonly uri: string}
}

export type LedgerStatus = 'confirmed' | 'conflict' | 'unchecked'

/** 核稿清单: what was checked in a document, and how it came out. */
export interface Ledger {
  readonly uri: string
  /** Of the text that it is about; null where the document is not open. */
  readonly version: number | null
  /** By what a fault would cost, the gravest first; then by kind. */
  readonly groups: readonly LedgerGroup[]
  /** Why there is nothing, in a sentence for people. Absent where there is something. */
  readonly reason?: string
}

/** All entries of one kind. */
export interface LedgerGroup {
  /** Id of the kind, such as `count`, `quantity`, `date`, `person`, `plan`; `message` for what is no mention. */
  readonly kind: string
  /** Its name for people, in the server's language: 计数, 数量, 日期 … */
  readonly name: string
  readonly counts: Readonly<Record<LedgerStatus, number>>
  /** In the order of the text. */
  readonly entries: readonly LedgerEntry[]
}

export interface LedgerEntry {
  readonly status: LedgerStatus
  /** Name of the status for people: 一致, 矛盾, 未核. */
  readonly statusName: string
  readonly text: string
  readonly range: Range
  /** Place for people: 第三部分（二）第4段. */
  readonly where: string
  /** What a figure is of, joined for people; absent where the text does not say. */
  readonly about?: string
  /** What it was compared with. */
  readonly evidence: readonly {readonly text: string; readonly range: Range}[]
  /** Why it was not checked, or what disagrees. */
  readonly reason?: string
  readonly ruleId?: string
}

/** Scheme of virtual documents that hold the page of a rule. */
export const pageScheme = 'hegao-rule'

/** Address of a rule's page: `hegao-rule:/count-mismatch.md?locale=zh`. */
export const pageUri = (ruleId: string, locale: 'zh' | 'en'): string => `${pageScheme}:/${encodeURIComponent(ruleId)}.md?locale=${locale}`

export interface PageParams {
  /** A `hegao-rule:` address; without `locale` the server's language is taken. `.md` may be missing. */
  readonly uri: string
}

export interface Page {
  readonly uri: string
  /** Markdown. A page that is not there says so. */
  readonly text: string
}

/** All rules, by their ids: what a person chooses a page from. */
export interface RuleList {
  readonly rules: readonly {
    readonly id: string
    /** What it finds, in the server's language. */
    readonly summary: string
  }[]
}

/** Which message is meant. */
export interface SuppressionTarget {
  readonly uri: string
  readonly ruleId: string
  /** 16 hexadecimal digits, `data.fingerprint` of its diagnostic. */
  readonly fingerprint: string
}

export interface SuppressionParams extends SuppressionTarget {
  /** Words for those who come after; one line. */
  readonly reason: string
}

export interface SuppressionReply {
  /** A `WorkspaceEdit` for the client to apply; absent where there is nothing to suppress or no way to. */
  readonly edit?: unknown
  /** Why there is no edit, in a sentence. */
  readonly refused?: string
}

/** `data` of a diagnostic. */
export interface DiagnosticData {
  readonly fingerprint: string
  readonly messageId: string
  readonly category: 'protocol' | 'fact' | 'wording' | 'layout'
  readonly certainty: 'certain' | 'likely' | 'possible'
  /** Place for people: 第三部分（二）第4段. */
  readonly where: string
}

/**
 * Sent after each check of a document, and whenever a document that could have been checked was not. Whoever shows its ledger
 * asks for it again. The same in words goes to the log (`window/logMessage`), once for each change of state.
 */
export interface Status {
  readonly uri: string
  readonly version: number
  /**
   * - `checked`: diagnostics are there
   * - `skipped`: nobody wants it checked (`reason` says who: a setting, an `ignore`, its size, its language, its scheme)
   * - `failed`: it could not be checked (`reason`: what is wrong with its configuration or with us)
   * - `closed`: it was closed
   */
  readonly state: 'checked' | 'skipped' | 'failed' | 'closed'
  /** Only with `checked`. */
  readonly counts?: {readonly errors: number; readonly warnings: number; readonly infos: number; readonly suppressed: number}
  /** One sentence in the server's language; always with `skipped` and `failed`. */
  readonly reason?: string
  /** Milliseconds that the check took; only with `checked`. */
  readonly took?: number
}
