import {type Data, fill, type Locale, type Words} from '@hegao/core'

/** Something in the call that the user can mend: one line, and exit code 2. */
export class CallError extends Error {
  override readonly name = 'CallError'

  /** Sentences are joined without a space between them. */
  constructor(locale: Locale, sentences: readonly Words[], data: Data = {}) {
    super(sentences.map((words) => fill(words, data, locale)).join(''))
  }
}
