import type {Directive, Source} from '@hegao/core'
import {BlockWriter} from '../block-writer.ts'
import {decode} from '../encoding/decode.ts'
import type {ReadOptions} from '../format.ts'
import {HtmlProjection} from './project.ts'

/** How far the HTML standard looks for an encoding that a page declares. */
const declarationWithin = 1024

/**
 * Reads HTML: the words that a reader of the page sees, by paragraphs, headings, list items, cells and captions.
 *
 * @throws {UnreadableError} where the bytes are not text, or elements are nested too deep.
 */
export function readHtml(content: Uint8Array | string, options: ReadOptions): Source {
  const declared = typeof content === 'string' ? undefined : declaredEncoding(content)
  const {text, encoding} = decode(content, {...options, ...(declared === undefined ? {} : {declared})})
  const writer = new BlockWriter(text)
  const directives: Directive[] = []
  new HtmlProjection(text, 0, writer, directives).run()
  return {path: options.path, text, blocks: writer.blocks, encoding, directives}
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, declarationWithin))
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
}
