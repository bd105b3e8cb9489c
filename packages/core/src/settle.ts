import type {Document} from './document/document.ts'
import {hash, normalise} from './fingerprint.ts'
import type {Certainty, Fix, Message, Related, Severity} from './message.ts'
import {overlaps, type Range} from './range.ts'
import type {FixReport} from './rule/define.ts'
import type {Finding} from './rule/run.ts'
import {type Data, fill, type Locale} from './words.ts'

/** Turns what rules said into messages: one for each fault, with places in the source, in order. */
export function settle(
  findings: readonly Finding[],
  document: Document,
  severities: ReadonlyMap<string, Severity>,
  locale: Locale
): Message[] {
  const messages = yieldPlaces(findings).map(({finding, yielded}) => {
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
    const severity = severities.get(rule.id) ?? 'info'
    const fix = finding.fix && settleFix(finding.fix, document, say)
    return {
      range,
      message: {
        ruleId: rule.id,
        messageId,
        severity: ceiling(severity, certainty),
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
  messages.sort(
    (a, b) =>
      a.message.place.start.offset - b.message.place.start.offset ||
      compare(a.message.ruleId, b.message.ruleId) ||
      a.message.place.end.offset - b.message.place.end.offset ||
      compare(a.message.messageId, b.message.messageId)
  )
  const seen = new Map<string, number>()
  return messages.map(({range, message}) => {
    const key = fingerprintKey(message, document, range)
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return {...message, fingerprint: hash(`${key}\n${nth}`)}
  })
}

/** Order by code unit: the same under every locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** certain → as configured, likely → at most warning, possible → at most info. */
export function ceiling(severity: Severity, certainty: Certainty): Severity {
  if (certainty === 'possible') return 'info'
  return certainty === 'likely' && severity === 'error' ? 'warning' : severity
}

function fingerprintKey(message: Message, document: Document, range: Range): string {
  const data = Object.entries(message.data)
    .filter(([, value]) => typeof value !== 'object' || Array.isArray(value))
    .sort(([a], [b]) => compare(a, b))
    .map(([name, value]) => `${name}=${normalise(String(value))}`)
  const sentence = document.sentenceAt(range.start)
  return [message.ruleId, message.messageId, ...data, normalise(document.slice(sentence ?? range))].join('\n')
}

function settleFix(fix: FixReport<string>, document: Document, say: (id: string) => string): Fix | undefined {
  // An edit across markup, a break or an entity would change more than the words it names.
  if (!fix.edits.every(({range}) => document.isWhole(range))) return undefined
  return {title: say(fix.title), edits: fix.edits.map(({range, text}) => ({range: document.sourceRange(range), text}))}
}

/** Where two rules name one fault, the one that yields gives its place to the other. */
function yieldPlaces(findings: readonly Finding[]): {finding: Finding; yielded: Finding[]}[] {
  const byRule = new Map<string, {finding: Finding; yielded: Finding[]}[]>()
  const all = findings.map((finding) => ({finding, yielded: [] as Finding[]}))
  for (const entry of all) {
    const of = byRule.get(entry.finding.rule.id)
    if (of) of.push(entry)
    else byRule.set(entry.finding.rule.id, [entry])
  }
  return all.filter((loser) => {
    for (const id of loser.finding.rule.yieldsTo ?? []) {
      const winner = byRule.get(id)?.find((other) => sameFault(loser.finding, other.finding))
      if (!winner) continue
      const known = winner.finding.related?.some(([, range]) => overlaps(range, loser.finding.range)) ?? false
      if (!known && !overlaps(winner.finding.range, loser.finding.range)) winner.yielded.push(loser.finding)
      return false
    }
    return true
  })
}

function sameFault(loser: Finding, winner: Finding): boolean {
  if (overlaps(loser.range, winner.range)) return true
  return (
    (winner.related?.some(([, range]) => overlaps(range, loser.range)) ?? false) ||
    (loser.related?.some(([, range]) => overlaps(range, winner.range)) ?? false)
  )
}
