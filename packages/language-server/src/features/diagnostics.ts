import {fill, type Fault, type Locale, type Message, type Related, type Severity} from '@hegao/core'
import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {diagnosticWords as words} from '../messages.ts'
import {type DiagnosticData, pageUri, section} from '../protocol.ts'

/** How diagnostics are to look for one client. */
export interface DiagnosticLook {
  readonly locale: Locale
  readonly client: Pick<Client, 'relatedInformation' | 'tags' | 'codeDescription'>
  readonly showSuppressed: boolean
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** All that is said of a document: messages, then what is wrong with the words to us in it. */
export function diagnosticsOf(
  {messages, faults}: {readonly messages: readonly Message[]; readonly faults: readonly Fault[]},
  document: OpenDocument,
  look: DiagnosticLook
): Diagnostic[] {
  return [
    ...messages.filter(({suppressed}) => !suppressed || look.showSuppressed).map((message) => toDiagnostic(message, document, look)),
    ...faults.map((fault) => faultDiagnostic(fault, document, look))
  ]
}

export function toDiagnostic(message: Message, document: OpenDocument, look: DiagnosticLook): Diagnostic {
  const {ruleId, place, severity, suppressed, fingerprint, messageId, category, certainty, where} = message
  const {client, locale} = look
  const here = message.related.filter(({path}) => path === undefined)
  const tags = tagsOf(message).filter((tag) => client.tags.includes(tag))
  const data: DiagnosticData = {fingerprint, messageId, category, certainty, where}
  return {
    range: document.rangeOfPlace(place),
    severity: suppressed ? DiagnosticSeverity.Hint : severities[severity],
    code: ruleId,
    ...(client.codeDescription ? {codeDescription: {href: pageUri(ruleId, locale)}} : {}),
    source: section,
    message: wordsOf(message, look),
    ...(tags.length > 0 ? {tags} : {}),
    ...(client.relatedInformation && here.length > 0
      ? {
          relatedInformation: here.map((related) => ({
            location: {uri: document.uri, range: document.rangeOfPlace(related.place)},
            message: relatedWords(related, locale)
          }))
        }
      : {}),
    data
  }
}

/** The message, what it should be, why, and the other places that the client cannot show by themselves. */
function wordsOf(message: Message, {client, locale}: DiagnosticLook): string {
  const {suppressed, note, related} = message
  const first = suppressed
    ? fill(words.suppressed, {message: message.message, reason: suppressed.reason ?? words.noReason}, locale)
    : message.message
  const lines = [first, ...expectedWords(message, locale)]
  if (note !== undefined) lines.push(fill(words.note, {text: note}, locale))
  for (const other of related) {
    if (client.relatedInformation && other.path === undefined) continue
    const {line, column} = other.place.start
    const place = `${other.path === undefined ? '' : `${other.path}:`}${line}:${column}`
    lines.push(fill(words.relatedLine, {place, message: relatedWords(other, locale)}, locale))
  }
  return lines.join('\n')
}

/** What it should be, where the message itself does not say so. */
export function expectedWords({message, expected = []}: Message, locale: Locale): string[] {
  if (expected.every((value) => message.includes(value))) return []
  return [fill(words.expected, {values: expected.join(words.or[locale])}, locale)]
}

export const relatedWords = ({message, where}: Related, locale: Locale): string =>
  where === '' ? message : fill(words.relatedAt, {message, where}, locale)

/** Messages about something that was right once. */
const outdated: readonly string[] = ['organization-name/former']

/** Unnecessary is what the offered edit takes out as a whole. */
function tagsOf({ruleId, messageId, fix, suggestions, place}: Message): DiagnosticTag[] {
  const tags: DiagnosticTag[] = []
  const isRemoval = (fix ? [fix, ...suggestions] : suggestions).some(({edits: [edit, ...others]}) => {
    if (!edit || others.length > 0 || edit.text !== '') return false
    return edit.range[0] === place.start.offset && edit.range[1] === place.end.offset
  })
  if (isRemoval) tags.push(DiagnosticTag.Unnecessary)
  if (outdated.includes(`${ruleId}/${messageId}`)) tags.push(DiagnosticTag.Deprecated)
  return tags
}

/** What is wrong with words to us, or with one of our rules; without a place it stands at the start of the text. */
function faultDiagnostic(
  {kind, code, ruleId, message, place}: Fault,
  document: OpenDocument,
  {client, locale}: DiagnosticLook
): Diagnostic {
  const isIdle = code === 'unused' || code === 'expired'
  const tags = isIdle && client.tags.includes(DiagnosticTag.Unnecessary) ? [DiagnosticTag.Unnecessary] : []
  return {
    range: place ? document.rangeOfPlace(place) : document.rangeOf(0, 0),
    severity: isIdle ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
    code: ruleId ?? kind,
    source: section,
    message: kind === 'rule' && ruleId !== undefined ? fill(words.ruleStopped, {rule: ruleId, reason: message}, locale) : message,
    ...(tags.length > 0 ? {tags} : {})
  }
}
