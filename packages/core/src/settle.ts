import type {Document} from './document/document.ts'
import {hash, normalise} from './fingerprint.ts'
import {limit, mostOfOneRule, type Rest, restId, restWords} from './limit.ts'
import type {Certainty, Fix, Message, Related, Severity} from './message.ts'
import {indexAt, overlaps, type Range} from './range.ts'
import type {FixReport} from './rule/define.ts'
import type {Finding} from './rule/run.ts'
import {type Data, fill, type Locale} from './words.ts'

/**
 * Turns what rules said into messages: one for each fault, with places in the source, in order. Where a rule says more than
 * anybody reads, one message stands for the rest.
 *
 * @param most messages of one rule
 */
export function settle(
  findings: readonly Finding[],
  document: Document,
  severityAt: (ruleId: string, offset: number) => Severity,
  locale: Locale,
  most = mostOfOneRule
): Message[] {
  const {listed, rests} = limit(yieldPlaces(findings), most)
  const severityOf = ({rule, range, certainty}: Finding): Severity => ceiling(severityAt(rule.id, range.start), certainty)
  const messages = listed.map(({finding, yielded}) => {
    const {rule, messageId, range, certainty} = finding
    const data = finding.data ?? {}
    const say = (id: string, extra: Data = {}): string => {
      const words = rule.messages[id]
      return words ? fill(words, {...data, ...extra}, locale) : id
    }
    const related = (other: Range, message: string): Related => ({
      message,
      place: document.locate(other),
      where: document.label(other, locale)
    })
    const fix = finding.fix && settleFix(finding.fix, document, say)
    return {
      range,
      message: {
        ruleId: rule.id,
        messageId,
        severity: severityOf(finding),
        certainty,
        category: rule.category,
        message: say(messageId),
        ...(finding.note === undefined ? {} : {note: say(finding.note)}),
        actual: finding.actual ?? document.slice(range),
        ...(finding.expected ? {expected: finding.expected} : {}),
        place: document.locate(range),
        where: document.label(range, locale),
        related: [
          ...(finding.related ?? []).map(([id, other, extra]) => related(other, say(id, extra))),
          ...yielded.map((loser) =>
            related(loser.range, fill(loser.rule.messages[loser.messageId] ?? {zh: '', en: ''}, loser.data ?? {}, locale))
          )
        ],
        ...(fix ? {fix} : {}),
        suggestions: (finding.suggestions ?? []).flatMap((suggestion) => settleFix(suggestion, document, say) ?? []),
        fingerprint: '',
        data
      } satisfies Message
    }
  })
  const sorted = [...messages, ...rests.map((rest) => messageOfRest(rest, document, severityOf, most, locale))].toSorted(
    (a, b) =>
      a.message.place.start.offset - b.message.place.start.offset ||
      compare(a.message.ruleId, b.message.ruleId) ||
      a.message.place.end.offset - b.message.place.end.offset ||
      compare(a.message.messageId, b.message.messageId)
  )
  const seen = new Map<string, number>()
  // One long sentence may hold many findings: it is read once.
  const hashes = new Map<number, string>()
  const sentenceHash = (range: Range): string => {
    const sentence = document.sentenceAt(range.start) ?? range
    const known = hashes.get(sentence.start) ?? hash(normalise(document.slice(sentence)))
    hashes.set(sentence.start, known)
    return known
  }
  return sorted.map(({range, message}) => {
    const key = fingerprintKey(message, sentenceHash(range))
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return {...message, fingerprint: hash(`${key}\n${nth}`)}
  })
}

/** The message for what is not listed of a rule: as grave as the gravest of it, and where the first of it stands. */
function messageOfRest(
  rest: Rest,
  document: Document,
  severityOf: (finding: Finding) => Severity,
  most: number,
  locale: Locale
): {readonly range: Range; readonly message: Message} {
  const [{rule, range}] = rest
  const gravest = rest.reduce((a, b) => (gravity[severityOf(b)] > gravity[severityOf(a)] ? b : a))
  const data = {most, count: rest.length}
  return {
    range,
    message: {
      ruleId: rule.id,
      messageId: restId,
      severity: severityOf(gravest),
      certainty: gravest.certainty,
      category: rule.category,
      message: fill(restWords, data, locale),
      actual: document.slice(range),
      place: document.locate(range),
      where: document.label(range, locale),
      related: [],
      suggestions: [],
      fingerprint: '',
      data
    }
  }
}

const gravity: Readonly<Record<Severity, number>> = {error: 2, warning: 1, info: 0}

/** Order by code unit: the same under every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** certain → as configured, likely → at most warning, possible → at most info. */
export function ceiling(severity: Severity, certainty: Certainty): Severity {
  if (certainty === 'possible') return 'info'
  return certainty === 'likely' && severity === 'error' ? 'warning' : severity
}

/**
 * What a fault is known by. Numbers are left out, since they count what stands elsewhere (另一写法3处), and words for people,
 * which name places: an edit elsewhere must not make a known message a new one.
 */
function fingerprintKey(message: Message, sentence: string): string {
  const data = Object.entries(message.data)
    .filter(([, value]) => typeof value === 'string' || Array.isArray(value))
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, value]) => `${name}=${normalise(String(value))}`)
  return [message.ruleId, message.messageId, ...data, sentence].join('\n')
}

function settleFix(fix: FixReport<string>, document: Document, say: (id: string) => string): Fix | undefined {
  // An edit across markup, a break or an entity would change more than the words it names.
  if (!fix.edits.every(({range}) => document.isWhole(range))) return undefined
  return {title: say(fix.title), edits: fix.edits.map(({range, text}) => ({range: document.sourceRange(range), text}))}
}

interface Settled {
  readonly finding: Finding
  /** Findings of other rules about the same fault; their places become related ones. */
  readonly yielded: Finding[]
}

/** Where two rules name one fault, the one that yields gives its place to the other. */
function yieldPlaces(findings: readonly Finding[]): Settled[] {
  const all = findings.map((finding): Settled => ({finding, yielded: []}))
  const winners = new Map<string, Stretch[]>()
  const stretchesOf = (id: string): Stretch[] => {
    let stretches = winners.get(id)
    if (!stretches) {
      stretches = all.filter(({finding}) => finding.rule.id === id).flatMap(stretchesOfFinding)
      stretches.sort((a, b) => a.start - b.start)
      let reach = 0
      for (const stretch of stretches) stretch.reach = reach = Math.max(reach, stretch.end)
      winners.set(id, stretches)
    }
    return stretches
  }
  return all.filter((loser) => {
    for (const id of loser.finding.rule.yieldsTo ?? []) {
      const winner = winnerOver(loser.finding, stretchesOf(id))
      if (!winner) continue
      const {finding} = winner
      const known =
        overlaps(finding.range, loser.finding.range) || finding.related?.some(([, range]) => overlaps(range, loser.finding.range))
      if (!known) winner.yielded.push(loser.finding)
      return false
    }
    return true
  })
}

/** A place of a finding, its own or a related one. */
interface Stretch extends Range {
  readonly of: Settled
  readonly own: boolean
  /** The farthest end of this and all stretches before it. */
  reach: number
}

function stretchesOfFinding(of: Settled): Stretch[] {
  const stretch = ({start, end}: Range, own: boolean): Stretch => ({start, end, of, own, reach: end})
  return [stretch(of.finding.range, true), ...(of.finding.related ?? []).map(([, range]) => stretch(range, false))]
}

/** The first finding that shares a place with the loser, where at least one of the two places is a finding's own. */
function winnerOver(loser: Finding, stretches: readonly Stretch[]): Settled | undefined {
  const own = firstOverlap(stretches, loser.range, () => true)
  if (own) return own.of
  for (const [, range] of loser.related ?? []) {
    const other = firstOverlap(stretches, range, (stretch) => stretch.own)
    if (other) return other.of
  }
  return undefined
}

function firstOverlap(stretches: readonly Stretch[], range: Range, fits: (stretch: Stretch) => boolean): Stretch | undefined {
  let found: Stretch | undefined
  for (let at = indexAt(stretches, range.end - 1); at >= 0; at--) {
    const stretch = stretches[at]
    if (!stretch || stretch.reach <= range.start) break
    if (stretch.end > range.start && fits(stretch)) found = stretch
  }
  return found
}
