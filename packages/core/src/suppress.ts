import type {Document} from './document/document.ts'
import type {Directive} from './document/source.ts'
import {isRest} from './limit.ts'
import {isDay} from './mentions/date/calendar.ts'
import type {Fault, Message} from './message.ts'
import {indexAt, type Range} from './range.ts'
import {type Data, fill, type Locale, type Words} from './words.ts'

/** A wish not to hear of some messages, as it stands outside the text: in a file beside it, in a configuration. */
export interface Suppression {
  /** Ids of rules; with neither rules nor fingerprints every message is meant. */
  readonly rules?: readonly string[]
  readonly fingerprints?: readonly string[]
  readonly reason?: string
  /** ISO date, the last day on which it holds. */
  readonly until?: string
  /** Where it is written, for people: 通知.txt.hegao.yaml:3:5. */
  readonly where: string
}

/** Whether a rule was run; `in-part` where not all that it said is listed, `off` by itself, `switched-off` by somebody. */
export type RuleState = 'run' | 'in-part' | 'off' | 'switched-off'

export interface SuppressOptions {
  /** Suppressions of the whole document that do not stand in it. */
  readonly suppressions?: readonly Suppression[]
  /** ISO date that `until` is compared with; a suppression does not end where none is given. */
  readonly today?: string
  /** Whether a suppression without a reason does nothing. */
  readonly requireReason?: boolean
  /** Every rule that there is, by id: one that was not run may have had something to suppress. */
  readonly rules: ReadonlyMap<string, RuleState>
  readonly locale: Locale
}

const words = {
  verb: {
    zh: '“{{word}}”不认识，可写 hegao-disable、hegao-enable、hegao-disable-next-line、hegao-disable-file',
    en: '“{{word}}” is unknown: write hegao-disable, hegao-enable, hegao-disable-next-line or hegao-disable-file'
  },
  rule: {zh: '没有“{{word}}”这条规则，规则名见 hegao rules', en: 'there is no rule “{{word}}”: see hegao rules'},
  date: {
    zh: 'until 后面要写 2026-06-30 这样的日期，“{{word}}”不是',
    en: 'until is followed by a date such as 2026-06-30, not “{{word}}”'
  },
  reason: {
    zh: '不报“{{what}}”没有写理由，不起作用；请在 -- 后面写上',
    en: 'the suppression of {{what}} gives no reason and does nothing: write one behind --'
  },
  unused: {zh: '不报“{{what}}”没有用到，这处标记可以删去', en: 'the suppression of {{what}} is not needed: it can go'},
  expired: {zh: '不报“{{what}}”已于{{date}}到期，不再起作用', en: 'the suppression of {{what}} ended on {{date}}'},
  notOpen: {zh: '前面没有写不报“{{what}}”，这处标记可以删去', en: 'no suppression of {{what}} is open before it: it can go'},
  everything: {zh: '全部规则', en: 'all rules'}
} satisfies Record<string, Words>

type Verb = 'disable' | 'enable' | 'disable-next-line' | 'disable-file'

const verbs: readonly string[] = ['disable', 'enable', 'disable-next-line', 'disable-file'] satisfies Verb[]
const isVerb = (word: string): word is Verb => verbs.includes(word)

const fingerprintForm = /^[0-9a-f]{16}$/
/** Chinese input methods write the two hyphens as a dash. */
const reasonMark = /(?:^|\s)(?:--|——)(?:\s|$)|——/

/** Whether there is such a day: 2026-02-30 is none. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  return year !== undefined && month !== undefined && day !== undefined && isDay({year, month, day})
}

/** A directive that is understood, or a suppression from outside. */
interface Wish {
  readonly verb: Verb
  /** Rule ids and fingerprints; `*` for every message. */
  readonly keys: readonly string[]
  readonly reason: string | undefined
  /** Offsets in the source's text; absent for one from outside. */
  readonly at?: Range
  readonly where?: string
  /** Keys that a message was suppressed by. */
  readonly used: Set<string>
}

/** What suppresses at one place, by key. */
type Scope = Map<string, Wish>

const everything = '*'

/**
 * Marks the messages that somebody asked not to hear of, and says which of these wishes are not understood, ended, or have
 * nothing to suppress. No message is lost.
 */
export function suppress(
  messages: readonly Message[],
  document: Document,
  options: SuppressOptions
): {readonly messages: readonly Message[]; readonly faults: readonly Fault[]} {
  const {directives} = document.source
  if (directives.length === 0 && !options.suppressions?.length) return {messages, faults: []}
  const faults: Fault[] = []
  const reader = new WishReader(document, options, faults)
  const wishes = [
    ...directives.flatMap((directive) => reader.ofDirective(directive) ?? []),
    ...(options.suppressions ?? []).flatMap((suppression) => reader.ofSuppression(suppression) ?? [])
  ]
  const marked = mark(messages, wishes, nextBlocks(wishes, document), (wish) => reader.complain(wish, words.notOpen, 'unused'))
  for (const wish of wishes) {
    if (wish.verb === 'enable') continue
    const unused = wish.keys.filter((key) => !wish.used.has(key) && reader.mayBeUnused(key))
    if (unused.length > 0) reader.complain({...wish, keys: unused}, words.unused, 'unused')
  }
  return {messages: marked, faults: faults.toSorted((a, b) => (a.place?.start.offset ?? Infinity) - (b.place?.start.offset ?? Infinity))}
}

/** Understands wishes, and complains of those that it does not. */
class WishReader {
  readonly #document: Document
  readonly #options: SuppressOptions
  readonly #faults: Fault[]

  constructor(document: Document, options: SuppressOptions, faults: Fault[]) {
    this.#document = document
    this.#options = options
    this.#faults = faults
  }

  ofDirective({text, start, end}: Directive): Wish | undefined {
    const at = {start, end}
    const dash = reasonMark.exec(text)
    const command = (dash ? text.slice(0, dash.index) : text).split(/[\s,，、]+/).filter((word) => word !== '')
    const reason = dash ? text.slice(dash.index + dash[0].length).trim() : ''
    const verb = command[0]?.replace(/^hegao-/, '') ?? ''
    if (!isVerb(verb)) return this.#fault(words.verb, {word: command[0] ?? ''}, 'unknown', at)
    const untilAt = command.indexOf('until')
    const until = untilAt < 0 ? undefined : (command[untilAt + 1] ?? '')
    const named = untilAt < 0 ? command.slice(1) : [...command.slice(1, untilAt), ...command.slice(untilAt + 2)]
    return this.#allowed({verb, named, until, reason, at})
  }

  ofSuppression({rules = [], fingerprints = [], reason = '', until, where}: Suppression): Wish | undefined {
    // A fingerprint says more than its rule.
    const named = fingerprints.length > 0 ? fingerprints : rules
    return this.#allowed({verb: 'disable-file', named, until, reason, where})
  }

  /** Whether it tells anything that nothing was suppressed by a key: all that it may speak of was run. */
  mayBeUnused(key: string): boolean {
    const {rules} = this.#options
    if (key === everything || fingerprintForm.test(key)) return [...rules.values()].every((state) => state === 'run' || state === 'off')
    return rules.get(key) === 'run'
  }

  complain({keys, at, where}: Wish, sentence: Words, code: NonNullable<Fault['code']>, data: Data = {}): void {
    const what = keys.includes(everything) ? words.everything : keys
    this.#fault(sentence, {...data, what}, code, at, where)
  }

  #allowed({
    verb,
    named,
    until,
    reason,
    at,
    where
  }: {
    readonly verb: Verb
    readonly named: readonly string[]
    readonly until: string | undefined
    readonly reason: string
    readonly at?: Range
    readonly where?: string
  }): Wish | undefined {
    const {rules, today, requireReason} = this.#options
    const place = {...(at ? {at} : {}), ...(where === undefined ? {} : {where})}
    const unknown = named.find((word) => !rules.has(word) && !fingerprintForm.test(word))
    if (unknown !== undefined) return this.#fault(words.rule, {word: unknown}, 'unknown', at, where)
    if (until !== undefined && !isIsoDate(until)) return this.#fault(words.date, {word: until}, 'unknown', at, where)
    const keys = named.length === 0 ? [everything] : [...new Set(named)]
    const wish: Wish = {verb, keys, reason: reason === '' ? undefined : reason, used: new Set(), ...place}
    if (verb === 'enable') return wish
    if (requireReason && reason === '') {
      this.complain(wish, words.reason, 'reason')
      return undefined
    }
    if (until !== undefined && today !== undefined && until < today) {
      this.complain(wish, words.expired, 'expired', {date: until})
      return undefined
    }
    return wish
  }

  #fault(sentence: Words, data: Data, code: NonNullable<Fault['code']>, at?: Range, where?: string): undefined {
    const {locale} = this.#options
    const message = fill(sentence, data, locale)
    const place = at && {place: this.#document.sourcePlace(at)}
    this.#faults.push({kind: 'directive', code, message: where === undefined ? message : `${where} ${message}`, ...place})
    return undefined
  }
}

/** A stretch of the source, and what a directive before it suppresses in it. */
interface NextBlock extends Range {
  readonly scope: Scope
}

/** For each `disable-next-line` the block behind it: a line means nothing where a paragraph is one, or is wrapped into many. */
function nextBlocks(wishes: readonly Wish[], document: Document): readonly NextBlock[] {
  const own = wishes.filter(({verb}) => verb === 'disable-next-line')
  if (own.length === 0) return []
  const stretches = stretchesOf(document)
  const found = new Map<Range, NextBlock>()
  for (const wish of own) {
    const stretch = stretches[indexAt(stretches, (wish.at?.end ?? 0) - 1) + 1]
    if (!stretch) continue
    const block = found.get(stretch) ?? {...stretch, scope: new Map<string, Wish>()}
    found.set(stretch, block)
    for (const key of wish.keys) block.scope.set(key, wish)
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

/** Where flows stand in the source, in its order; a row of a table is one. */
function stretchesOf(document: Document): Range[] {
  const stretches: {start: number; end: number; row: string | undefined}[] = []
  for (const flow of document.flows) {
    const [start, end] = document.sourceRange(flow)
    const cell = flow.blocks[0]?.source.cell
    const row = cell && `${cell.table}:${cell.row}`
    const last = stretches.at(-1)
    if (last && row !== undefined && last.row === row) last.end = Math.max(last.end, end)
    else stretches.push({start, end, row})
  }
  return stretches.toSorted((a, b) => a.start - b.start)
}

/** Goes through messages and directives in the order of the text. */
function mark(
  messages: readonly Message[],
  wishes: readonly Wish[],
  next: readonly NextBlock[],
  onNotOpen: (wish: Wish) => void
): Message[] {
  const whole: Scope = new Map()
  for (const wish of wishes) if (wish.verb === 'disable-file') for (const key of wish.keys) whole.set(key, wish)
  const switches = wishes.filter(({verb}) => verb === 'disable' || verb === 'enable').toSorted((a, b) => startOf(a) - startOf(b))
  const open = new OpenScope()
  let at = 0
  const pass = (offset: number): void => {
    for (let wish = switches[at]; wish && startOf(wish) <= offset; wish = switches[++at]) {
      if (wish.verb === 'disable') open.disable(wish)
      else if (!open.enable(wish)) onNotOpen(wish)
    }
  }
  const byPlace = messages.map((message, index) => ({message, index})).toSorted((a, b) => offsetOf(a.message) - offsetOf(b.message))
  const marked = [...messages]
  for (const {message, index} of byPlace) {
    const offset = offsetOf(message)
    pass(offset)
    const block = next[indexAt(next, offset)]
    const keys = [message.fingerprint, message.ruleId, everything]
    const local = isRest(message) ? undefined : (block && offset < block.end && take(block.scope, keys)) || open.take(message)
    const wish = local || take(whole, keys)
    if (wish) marked[index] = {...message, suppressed: {kind: 'directive', ...(wish.reason === undefined ? {} : {reason: wish.reason})}}
  }
  pass(Infinity)
  return marked
}

const startOf = ({at}: Wish): number => at?.start ?? 0
const offsetOf = ({place}: Message): number => place.start.offset

/** The wish of a scope that one of the keys stands for, which is then used. */
function take(scope: Scope, keys: readonly string[]): Wish | undefined {
  for (const key of keys) {
    const wish = scope.get(key)
    if (!wish) continue
    wish.used.add(key)
    return wish
  }
  return undefined
}

/** What `disable` opened and `enable` has not closed. */
class OpenScope {
  readonly #named: Scope = new Map()
  #all: Wish | undefined
  /** Enabled again one by one while everything else stays disabled. */
  readonly #except = new Set<string>()

  disable(wish: Wish): void {
    for (const key of wish.keys) {
      if (key === everything) {
        this.#all = wish
        this.#except.clear()
      } else this.#named.set(key, wish)
    }
  }

  /** @returns whether there was anything to close. */
  enable({keys}: Wish): boolean {
    let closed = false
    for (const key of keys) {
      if (key === everything) {
        closed ||= this.#all !== undefined || this.#named.size > 0
        this.#all = undefined
        this.#named.clear()
      } else {
        const wasNamed = this.#named.delete(key)
        closed ||= wasNamed || this.#all !== undefined
        this.#except.add(key)
      }
    }
    return closed
  }

  take({fingerprint, ruleId}: Message): Wish | undefined {
    const named = take(this.#named, [fingerprint, ruleId])
    if (named || !this.#all || this.#except.has(ruleId) || this.#except.has(fingerprint)) return named
    this.#all.used.add(everything)
    return this.#all
  }
}
