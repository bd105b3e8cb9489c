import {fill, type CheckResult, type LedgerEntry, type Locale, type Message, type Place, type Rule} from '@hegao/core'
import {nameOfKind, nameSeverity, nameStatus} from '@hegao/reporters'
import type {Hover} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {diagnosticWords, hoverWords as words} from '../messages.ts'
import {pageUri} from '../protocol.ts'
import {expectedWords, relatedWords} from './diagnostics.ts'
import {escapeMarkdown, withoutMarkup} from './markdown.ts'

export interface HoverLook {
  readonly client: Pick<Client, 'markdownHover' | 'hoverMessages' | 'codeDescription' | 'commands'>
  readonly locale: Locale
  /** Why a rule exists. */
  reasonOf(ruleId: string): string | undefined
  ruleOf(ruleId: string): Pick<Rule, 'summary'> | undefined
}

/** What is known of a place: messages about it, why their rules exist, and what the ledger says. */
export function hoverAt(offset: number, {messages, ledger = []}: CheckResult, document: OpenDocument, look: HoverLook): Hover | undefined {
  const about = messages.filter(({place}) => isAt(place, offset))
  const entries = ledger.filter(({place}) => isAt(place, offset))
  if (about.length + entries.length === 0) return undefined
  const sections = [
    // What is suppressed is shown by no client.
    ...about.filter(({suppressed}) => look.client.hoverMessages || suppressed).map((message) => describe(message, document, look)),
    ...[...new Set(about.map(({ruleId}) => ruleId))].flatMap((ruleId) => describeRule(ruleId, look)),
    ...(entries.length > 0 ? [describeEntries(entries, look)] : [])
  ]
  const narrowest = (about.length > 0 ? about : entries).map(({place}) => place).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
  const value = sections.join('\n\n---\n\n')
  return {
    contents: look.client.markdownHover ? {kind: 'markdown', value} : {kind: 'plaintext', value: withoutMarkup(value)},
    ...(narrowest ? {range: document.rangeOfPlace(narrowest)} : {})
  }
}

const isAt = ({start, end}: Place, offset: number): boolean => start.offset <= offset && offset <= end.offset
const lengthOf = ({start, end}: Place): number => end.offset - start.offset

function describe(message: Message, document: OpenDocument, {locale}: HoverLook): string {
  const {category, severity, ruleId, note, related, suppressed} = message
  const said = suppressed
    ? fill(diagnosticWords.suppressed, {message: message.message, reason: suppressed.reason ?? diagnosticWords.noReason}, locale)
    : message.message
  const lines = [`**${nameSeverity(category, severity, locale)}** ${escapeMarkdown(said)} \`${ruleId}\``]
  for (const line of expectedWords(message, locale)) lines.push(escapeMarkdown(line))
  if (note !== undefined) lines.push(escapeMarkdown(fill(diagnosticWords.note, {text: note}, locale)))
  for (const other of related) {
    const {line, column} = other.place.start
    const name = escapeMarkdown(`${other.path ?? ''}${other.path === undefined ? '' : ':'}${line}:${column}`)
    const link = other.path === undefined ? `[${name}](${document.uri}#L${line},${column})` : name
    lines.push(`→ ${link} ${escapeMarkdown(relatedWords(other, locale))}`)
  }
  return lines.join('  \n')
}

function describeRule(ruleId: string, look: HoverLook): string[] {
  const {client, locale, reasonOf, ruleOf} = look
  const rule = ruleOf(ruleId)
  if (!rule) return []
  const page = client.codeDescription ? `[${words.page[locale]}](${pageLink(ruleId, look)})` : fill(words.explain, {rule: ruleId}, locale)
  const reason = reasonOf(ruleId)
  return [
    [`**${words.rule[locale]}** ${escapeMarkdown(rule.summary[locale])}`, ...(reason === undefined ? [] : [reason]), page].join('\n\n')
  ]
}

/** Editors take links of schemes that they do not know out of Markdown; one to a command of the client stays. */
function pageLink(ruleId: string, {client, locale}: HoverLook): string {
  const uri = pageUri(ruleId, locale)
  return client.commands.has('hegao.openPage') ? `command:hegao.openPage?${encodeURIComponent(JSON.stringify([uri]))}` : uri
}

function describeEntries(entries: readonly LedgerEntry[], {locale}: HoverLook): string {
  const lines = entries.map(({kind, text, status, reason, evidence, about}) => {
    const head = fill(words.entry, {kind: nameOfKind(kind, locale), text, status: nameStatus(status, locale)}, locale)
    const of = Object.values(about ?? {})
    const basis = evidence.length === 0 ? [] : [fill(words.basis, {items: evidence.map((other) => shorten(other.text))}, locale)]
    return `- ${[head, ...of, ...(reason === undefined ? [] : [reason]), ...basis].map(escapeMarkdown).join(' · ')}`
  })
  return [`**${words.ledger[locale]}**`, ...lines].join('\n')
}

/** Longest words of one piece of evidence. */
const longestEvidence = 24

const shorten = (text: string): string => (text.length > longestEvidence ? `${text.slice(0, longestEvidence)}…` : text)
