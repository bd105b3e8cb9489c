import type {FromSchema, JSONSchema} from 'json-schema-to-ts'
import type {Document} from '../document/document.ts'
import type {Category, Certainty, Severity} from '../message.ts'
import type {MentionKind} from '../mentions/kinds.ts'
import type {Range} from '../range.ts'
import type {Data, Words} from '../words.ts'

/** Open tables of knowledge by name, as rules asked for them in `lexicons`. Plain rows, validated before they come here. */
export type Lexicons = Readonly<Record<string, readonly LexiconRow[]>>

export interface LexiconRow {
  readonly id: string
  readonly [field: string]: unknown
}

/** Another place of a message: its words (an id in `messages`), its range, and what its words need beyond the message's own data. */
export type RelatedReport<MessageId extends string> = readonly [message: MessageId, range: Range, data?: Data]

export interface FixReport<MessageId extends string> {
  /** An id in `messages`. */
  readonly title: MessageId
  /** In the visible text; each edit lies within one segment of the source or the fix is dropped. */
  readonly edits: readonly {readonly range: Range; readonly text: string}[]
}

export interface Report<MessageId extends string> {
  readonly certainty: Certainty
  readonly data?: Data
  readonly related?: readonly RelatedReport<MessageId>[]
  /** An id in `messages`. */
  readonly note?: MessageId
  /** What the text says; the text at the place unless given. */
  readonly actual?: string
  /** Only what the text or a lexicon row proves. */
  readonly expected?: readonly string[]
  readonly fix?: FixReport<MessageId>
  readonly suggestions?: readonly FixReport<MessageId>[]
}

export interface RuleContext<Options, MessageId extends string, Prepared> {
  readonly document: Document
  readonly options: Options
  readonly lexicons: Lexicons
  /** What `prepare` returned, made once for all documents. */
  readonly prepared: Prepared
  /** Says that a place disagrees with another. */
  report(messageId: MessageId, place: Range, report: Report<MessageId>): void
  /** Says that a mention was compared and agrees, and with what. */
  confirm(mention: Range, evidence: readonly Range[]): void
  /** Says that a mention could not be compared, and why: an id in `messages`. */
  skip(mention: Range, reason: MessageId, data?: Data): void
}

export interface RuleMeta<MessageId extends string = string> {
  /** Public and stable; the name of the rule's folder. */
  readonly id: string
  readonly category: Category
  /** The most its messages become unless configured otherwise. `off`: not run until somebody asks. */
  readonly severity: Severity | 'off'
  /** One line for lists. */
  readonly summary: Words
  /** The kinds of mention it compares; they make the ledger. */
  readonly reads: readonly MentionKind[]
  /** Names of the lexicons it rests on. */
  readonly lexicons?: readonly string[]
  /** Rules that speak instead where both name overlapping places; this rule's place then becomes a related place. */
  readonly yieldsTo?: readonly string[]
  readonly messages: Readonly<Record<MessageId, Words>>
}

/** A rule as its author writes it: options are typed by their schema. */
export interface RuleDefinition<Schema extends JSONSchema, MessageId extends string, Prepared> extends RuleMeta<MessageId> {
  /** JSON Schema 2020-12 of the options object; each property with `default` and `description`. */
  readonly options?: Schema
  prepare?(given: {readonly options: FromSchema<Schema>; readonly lexicons: Lexicons}): Prepared
  check(context: RuleContext<FromSchema<Schema>, MessageId, Prepared>): void
}

/** A rule as the engine runs it. */
export interface Rule extends RuleMeta {
  readonly options?: JSONSchema
  prepare?(given: {readonly options: unknown; readonly lexicons: Lexicons}): unknown
  check(context: RuleContext<unknown, string, unknown>): void
}

/**
 * Declares a rule.
 *
 * @example
 * export default defineRule({
 *   id: 'empty-title', category: 'layout', severity: 'warning', reads: ['title'],
 *   summary: {zh: '空书名号', en: 'an empty title'},
 *   messages: {empty: {zh: '书名号内没有文字', en: 'nothing stands between the title marks'}},
 *   check({document, report}) {
 *     for (const title of document.mentions('title')) if (title.name === '') report('empty', title, {certainty: 'certain'})
 *   }
 * })
 */
export function defineRule<const Schema extends JSONSchema, MessageId extends string, Prepared = undefined>(
  rule: RuleDefinition<Schema, MessageId, Prepared>
): Rule {
  // The engine hands a rule only options that its own schema let through and reports only ids of its own `messages`.
  return rule as unknown as Rule
}
