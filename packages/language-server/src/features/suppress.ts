import {type CheckResult, Document, type Edit, type Message, type Source} from '@hegao/core'
import type {Checked} from '../checking/outcome.ts'

/**
 * Edits that put a comment into a Markdown or HTML text so that one message is suppressed, and nothing else changes: each
 * place where a comment may stand is tried, the nearest first.
 *
 * @param format id of the format that the text is read as
 * @returns undefined where no place will do
 */
export function suppressInText(message: Message, reason: string, checked: Checked, format: string): Edit | undefined {
  const {source, result} = checked
  const candidates = [besideBlock(message, reason, source, format), forWholeText(message, reason, source, format)]
  return candidates.find((edit) => edit !== undefined && isRight(edit, message, source.text, result, checked))
}

/** Words of a person within a comment: one line, without what would end it or begin another reason. */
export const asReason = (reason: string): string =>
  reason
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/-{2,}/g, '—')
    .replace(/^[->]+/, '')
    .trim()

const comment = (directive: string, reason: string): string => `<!-- ${directive} -- ${asReason(reason)} -->`

/** Before the block that the message is in. */
function besideBlock({place, ruleId}: Message, reason: string, source: Source, format: string): Edit | undefined {
  const words = comment(`hegao-disable-next-line ${ruleId}`, reason)
  const document = new Document(source)
  const flow = document.flows.findLast((candidate) => document.sourceRange(candidate)[0] <= place.start.offset)
  if (!flow) return undefined
  const [start] = document.sourceRange(flow)
  if (format !== 'markdown') return {range: [start, start], text: words}
  const lineStart = Math.max(source.text.lastIndexOf('\n', start - 1), source.text.lastIndexOf('\r', start - 1)) + 1
  const prefix = containers.exec(source.text.slice(lineStart, start))?.[0] ?? ''
  const at = lineStart + prefix.length
  return {range: [at, at], text: `${words}${lineEndOf(source.text)}${continued(prefix)}`}
}

/** What stands before the words of a block: quotation marks, and marks of list items. */
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** The same on the next line of the same block. */
const continued = (prefix: string): string => prefix.replaceAll(/[^>\t]/g, ' ')

/** By its fingerprint, at the end of the text. */
function forWholeText({fingerprint}: Message, reason: string, {text}: Source, format: string): Edit {
  const words = comment(`hegao-disable-file ${fingerprint}`, reason)
  const lineEnd = lineEndOf(text)
  const body = format === 'html' ? text.search(/<\/body\s*>/i) : -1
  if (body >= 0) return {range: [body, body], text: words + lineEnd}
  const gap = /[\r\n]$/.test(text) ? lineEnd : lineEnd + lineEnd
  return {range: [text.length, text.length], text: gap + words + lineEnd}
}

const lineEndOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'

/** Whether the edit suppresses the message, at most others of its rule with it, and says or unsays nothing else. */
function isRight(
  {range: [start, end], text}: Edit,
  message: Message,
  before: string,
  {messages, faults}: CheckResult,
  checked: Checked
): boolean {
  const after = checked.again(before.slice(0, start) + text + before.slice(end))
  if (after.faults.length !== faults.length || after.messages.length !== messages.length) return false
  const now = new Map(after.messages.map((other) => [other.fingerprint, other]))
  return messages.every((other) => {
    const found = now.get(other.fingerprint)
    if (!found) return false
    if (other.fingerprint === message.fingerprint) return found.suppressed !== undefined
    return other.ruleId === message.ruleId || (found.suppressed === undefined) === (other.suppressed === undefined)
  })
}
