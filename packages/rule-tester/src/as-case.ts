import type {Message} from '@hegao/core'
import {type Mark, writeMarks} from './marks.ts'
import {byPlace} from './place.ts'

/** What a rule said of a text, written as the author of a case would write it. */
export function asCase(text: string, messages: readonly Message[]): string {
  const marks: Mark[] = []
  const many = messages.length > 1
  for (const [index, message] of messages.entries()) {
    const numbers = many ? [index + 1] : []
    marks.push({kind: 'message', ...offsets(message), numbers})
    for (const related of message.related) marks.push({kind: 'related', ...offsets(related), numbers})
  }
  const marked = writeMarks({text, marks})
  const lines = marked.includes('\n')
    ? ['text: `', ...marked.split('\n').map((line) => (line === '' ? '' : `  ${line}`)), '`']
    : [`text: ${quote(marked)}`]
  if (messages.length === 0) return lines.join('\n')
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`, 'messages: [', ...messages.map((message) => `  ${entry(message)}`), ']'].join(
    '\n'
  )
}

function entry(message: Message): string {
  const fields = [`id: ${quote(message.messageId)}`, `message: ${quote(message.message)}`]
  if (message.certainty !== 'certain') fields.push(`certainty: ${quote(message.certainty)}`)
  if (message.note !== undefined) fields.push(`note: ${quote(message.note)}`)
  if (message.expected) fields.push(`expected: ${list(message.expected)}`)
  if (message.related.length > 0) fields.push(`related: ${list(message.related.toSorted(byPlace).map((related) => related.message))}`)
  if (message.fix) fields.push(`fix: {title: ${quote(message.fix.title)}, text: …}`)
  if (message.suggestions.length > 0)
    fields.push(`suggestions: [${message.suggestions.map(({title}) => `{title: ${quote(title)}, text: …}`).join(', ')}]`)
  return `{${fields.join(', ')}}`
}

const offsets = ({place}: Pick<Message, 'place'>): {start: number; end: number} => ({start: place.start.offset, end: place.end.offset})
const list = (words: readonly string[]): string => `[${words.map(quote).join(', ')}]`
const quote = (words: string): string => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
