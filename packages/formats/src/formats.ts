import type {Source} from '@hegao/core'
import type {Format, Reader, ReadOptions} from './format.ts'
import {html} from './html/format.ts'
import {markdown} from './markdown/format.ts'
import {readText} from './text/read.ts'

/** Every format that hegao reads. */
export const formats: readonly Format[] = [{id: 'text', extensions: ['.txt', '.text'], load: async () => readText}, markdown, html]

/** The format that a file's name announces. */
export function formatFor(path: string): Format | undefined {
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase()
  return extension === undefined ? undefined : formats.find((format) => format.extensions.includes(extension))
}

/**
 * The reader for a file; plain text's where the name announces nothing known, since somebody named the file on purpose.
 *
 * @param content what the reader is for, see {@link Format.load}
 */
export async function loadReader(path: string, content?: Uint8Array | string): Promise<Reader> {
  return (await formatFor(path)?.load(content)) ?? readText
}

/**
 * Reads one file in the format that its name announces.
 *
 * @throws {UnreadableError} where the content is not what the format or the encoding says.
 */
export async function readSource(content: Uint8Array | string, options: ReadOptions): Promise<Source> {
  const read = await loadReader(options.path, content)
  return read(content, options)
}
