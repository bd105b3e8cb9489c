import type {Message, Severity} from '@hegao/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {ReportedFile} from './report.ts'

const source = 'hegao'

const fatal: Readonly<Record<Severity, true | false | undefined>> = {error: true, warning: false, info: undefined}

/**
 * The file as the unified ecosystem knows it: plain `vfile-reporter` shows every message with its first other place
 * (as `cause`). Suppressed messages are left out; a fault is a message without a place.
 */
export function toVFile(file: ReportedFile): VFile {
  const vfile = new VFile({path: file.path, ...(file.source ? {value: file.source.text} : {})})
  withoutStacks(() => {
    for (const fault of file.result.faults) {
      const message = new VFileMessage(fault.message, {source, ...(fault.ruleId === undefined ? {} : {ruleId: fault.ruleId})})
      vfile.messages.push(Object.assign(message, {fatal: true, file: file.path}))
    }
    for (const message of file.result.messages) if (!message.suppressed) vfile.messages.push(toVFileMessage(message, file.path))
  })
  return vfile
}

function toVFileMessage(message: Message, path: string): VFileMessage {
  const {ruleId, place, note, expected} = message
  const cause = causeOf(message, path)
  return Object.assign(new VFileMessage(message.message, {place, ruleId, source, ...(cause ? {cause} : {})}), {
    fatal: fatal[message.severity],
    file: path,
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

function causeOf({related: [first]}: Message, path: string): VFileMessage | undefined {
  if (!first) return undefined
  return Object.assign(new VFileMessage(first.message, {place: first.place, source}), {file: first.path ?? path})
}

/** Nearly all the cost of a `VFileMessage` is a stack that nobody reads (it is replaced by an empty one). */
function withoutStacks(work: () => void): void {
  // V8's own property, which a package for any platform has no types for.
  const errors = Error as {stackTraceLimit?: number}
  const before = errors.stackTraceLimit
  errors.stackTraceLimit = 0
  try {
    work()
  } finally {
    if (before === undefined) delete errors.stackTraceLimit
    else errors.stackTraceLimit = before
  }
}
