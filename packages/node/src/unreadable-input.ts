import {fill, type Data, type Locale, type Words} from '@hegao/core'
import {UnreadableError} from '@hegao/formats'
import {readWords, unreadableWords} from './messages.ts'

/** An input that cannot be read, for a reason that people can mend. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError'
  readonly words: Words
  readonly data: Data

  constructor(words: Words, data: Data = {}) {
    super(fill(words, data, 'en'))
    this.words = words
    this.data = data
  }
}

const systemWords: Readonly<Record<string, Words>> = {
  ENOENT: readWords.missing,
  ENOTDIR: readWords.missing,
  EACCES: readWords.permission,
  EPERM: readWords.permission,
  ELOOP: readWords.tooManyLinks
}

/** Why an input could not be read, in a sentence; undefined for an error that is ours. */
export function explainUnreadable(error: unknown, locale: Locale): string | undefined {
  if (error instanceof UnreadableInputError) return fill(error.words, error.data, locale)
  if (error instanceof UnreadableError)
    return error.reason === 'encoding' && error.offset !== undefined
      ? fill(readWords.encodingAt, {offset: error.offset + 1}, locale)
      : unreadableWords[error.reason][locale]
  const code = systemCode(error)
  return code === undefined ? undefined : fill(systemWords[code] ?? readWords.other, {code}, locale)
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
