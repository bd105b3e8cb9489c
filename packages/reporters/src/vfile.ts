import type {CheckResult, Message, Severity} from '@hegao/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {ReportedFile} from './report.ts'

const source = 'hegao'

const fatal: Readonly<Record<Severity, true | false | undefined>> = {error: true, warning: false, info: undefined}

/**
 * The file as the unified ecosystem knows it: plain `vfile-reporter` shows every message with its first other place
 * (as `cause`).
 */
export function toVFile(file: ReportedFile): VFile {
  const vfile = new VFile({path: file.path, ...(file.source ? {value: file.source.text} : {})})
  for (const message of toVFileMessages(file.result, file.path)) vfile.messages.push(message)
  return vfile
}

/**
 * What a check came to, as messages for a `VFile` of that path. Suppressed messages are left out; a fault is a message,
 * mostly without a place.
 */
export function toVFileMessages({faults, messages}: CheckResult, path?: string): VFileMessage[] {
  return withoutStacks(() => [
    ...faults.map(({message, ruleId, place, code}) => {
      const converted = new VFileMessage(message, {source, ...(place ? {place} : {}), ...(ruleId === undefined ? {} : {ruleId})})
      return named(converted, path, code !== 'unused' && code !== 'expired')
    }),
    ...messages.filter(({suppressed}) => !suppressed).map((message) => toVFileMessage(message, path))
  ])
}

function toVFileMessage(message: Message, path: string | undefined): VFileMessage {
  const {ruleId, place, note, expected} = message
  const cause = causeOf(message, path)
  const converted = new VFileMessage(message.message, {place, ruleId, source, ...(cause ? {cause} : {})})
  return Object.assign(named(converted, path, fatal[message.severity]), {
    actual: message.actual,
    ...(expected ? {expected: [...expected]} : {}),
    ...(note === undefined ? {} : {note}),
    messageId: message.messageId,
    certainty: message.certainty,
    category: message.category,
    fingerprint: message.fingerprint,
    related: message.related,
    fix: message.fix,
    suggestions: message.suggestions
  })
}

function causeOf({related: [first]}: Message, path: string | undefined): VFileMessage | undefined {
  return first && named(new VFileMessage(first.message, {place: first.place, source}), first.path ?? path)
}

/** What `VFile#message` does to a message of its own. */
function named(message: VFileMessage, path: string | undefined, severity?: boolean): VFileMessage {
  message.fatal = severity
  if (path === undefined) return message
  message.name = `${path}:${message.name}`
  message.file = path
  return message
}

/** Nearly all the cost of a `VFileMessage` is a stack that nobody reads (it is replaced by an empty one). */
function withoutStacks<Made>(work: () => Made): Made {
  // V8's own property, which a package for any platform has no types for.
  const errors = Error as {stackTraceLimit?: number}
  const before = errors.stackTraceLimit
  errors.stackTraceLimit = 0
  try {
    return work()
  } finally {
    if (before === undefined) delete errors.stackTraceLimit
    else errors.stackTraceLimit = before
  }
}
