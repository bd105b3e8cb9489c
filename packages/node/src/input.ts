import {createReadStream, readFileSync, statSync} from 'node:fs'
import {readWords} from './messages.ts'
import {UnreadableInputError} from './unreadable-input.ts'

/** Something to check: its name, and a way to its bytes that is gone only when its turn comes. */
export interface Input {
  /** As people named it, with `/`. */
  readonly path: string
  /** Where its file stands; absent for a stream. */
  readonly file?: string
  /** @throws what `explainUnreadable` explains. */
  read(): Uint8Array | Promise<Uint8Array>
}

/** The decoded text of more than this comes near the longest string that V8 can hold. */
const largestFile = 256 * 2 ** 20

export const fileInput = (path: string, absolute: string): Input => ({
  path,
  file: absolute,
  read() {
    const stat = statSync(absolute)
    // A pipe or a device says nothing of its size and may never end.
    if (!stat.isFile()) return readStream(createReadStream(absolute))
    if (stat.size > largestFile) throw tooLarge()
    return readFileSync(absolute)
  }
})

export const streamInput = (path: string, stream: () => AsyncIterable<Uint8Array>): Input => ({path, read: () => readStream(stream())})

/** An input that is known to be unreadable before its turn, such as a folder with nothing in it. */
export const unreadableInput = (path: string, error: unknown): Input => ({
  path,
  read() {
    throw error
  }
})

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largestFile) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => new UnreadableInputError(readWords.tooLargeFor, {megabytes: largestFile / 2 ** 20})
