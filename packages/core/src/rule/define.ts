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

/** The options of a rule that has none. */
export type NoOptions = Readonly<Record<never, never>>

/** A JSON Schema that knows the type of what it lets through. */
export interface OptionsSchema<Options> {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, OptionSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties: false
  /** Never there: carries the type only. */
  readonly options?: Options
}

/** The schema of one option. */
export type OptionSchema = Exclude<JSONSchema, boolean> & {readonly description: string; readonly default: unknown}

/**
 * Declares the options of a rule: a JSON Schema 2020-12 whose every property has `description` and `default`. Stands in
 * the rule's `options.ts`, and the type of the options follows from it.
 *
 * @example
 * export default defineOptions({
 *   type: 'object',
 *   properties: {shortest: {type: 'integer', minimum: 10, default: 30, description: '参与比对的最短段落（字）'}},
 *   required: ['shortest'],
 *   additionalProperties: false
 * })
 */
export function defineOptions<const Schema extends OptionsSchema<unknown>>(
  schema: Schema
): OptionsSchema<Schema extends JSONSchema ? FromSchema<Schema> : never> {
  // The schema itself; only its type says more.
  return schema as unknown as OptionsSchema<never>
}

/** A rule as its author writes it. */
export interface RuleDefinition<Options, MessageId extends string, Prepared> extends RuleMeta<MessageId> {
  readonly options?: OptionsSchema<Options>
  prepare?(given: {readonly options: Options; readonly lexicons: Lexicons}): Prepared
  check(context: RuleContext<Options, MessageId, Prepared>): void
}

/** A rule as the engine runs it. */
export interface Rule extends RuleMeta {
  readonly options?: OptionsSchema<unknown>
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
export function defineRule<MessageId extends string, Prepared = undefined, Options = NoOptions>(
  rule: RuleDefinition<Options, MessageId, Prepared>
): Rule {
  // The engine hands a rule only options that its own schema let through, and lets it report only ids of its own messages.
  return rule as unknown as Rule
}
