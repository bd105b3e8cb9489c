import type {Source} from '@hegao/core'

export interface ReadOptions {
  /** Shown to people and put into the source; never opened. */
  readonly path: string
  /** WHATWG name of an encoding that somebody is sure of; found from the bytes unless given. */
  readonly encoding?: string
  /**
   * A faster way from UTF-8 to a string than `TextDecoder`, for platforms that have one.
   * It answers undefined for bytes that are not UTF-8.
   */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | undefined
}

/**
 * Reads one file into blocks. Never partial: a file that cannot be read whole is refused.
 * A string is text that is decoded already, such as an editor's; offsets then count in this string as it is.
 *
 * @throws {UnreadableError} where the content is not what the format or the encoding says.
 */
export type Reader = (content: Uint8Array | string, options: ReadOptions) => Source

/** A kind of file. */
export interface Format {
  readonly id: string
  /** Lower-case file name endings, with the dot. */
  readonly extensions: readonly string[]
  /**
   * Brings the reader, and the libraries it rests on, when the first such file comes.
   *
   * @param content what the reader is for: libraries that it does not need are left out. A reader for any content if absent.
   */
  load(content?: Uint8Array | string): Promise<Reader>
}

/** Why a file could not be read, in a word that callers turn into a sentence. */
export type UnreadableReason = 'binary' | 'encoding' | 'damaged' | 'too-large' | 'too-deep'

export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly reason: UnreadableReason
  /** Of the first byte in question where one is known; for `too-deep` of the first UTF-16 code unit. */
  readonly offset: number | undefined

  constructor(reason: UnreadableReason, offset?: number) {
    super(offset === undefined ? reason : `${reason} at ${offset}`)
    this.reason = reason
    this.offset = offset
  }
}
