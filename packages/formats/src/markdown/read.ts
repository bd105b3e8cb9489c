import type {Source} from '@hegao/core'
import {decode} from '../encoding/decode.ts'
import type {Reader, ReadOptions} from '../format.ts'
import {type ParseFrontMatter, splitFrontMatter} from '../front-matter/split.ts'
import {MarkdownProjection} from './project.ts'
import {parseMarkdown} from './syntax.ts'

/** Makes a reader of Markdown. `parseFrontMatter` may be left out where the content has none. */
export function markdownReader(parseFrontMatter?: ParseFrontMatter): Reader {
  return (content, options) => readMarkdown(content, options, parseFrontMatter)
}

function readMarkdown(content: Uint8Array | string, options: ReadOptions, parseFrontMatter: ParseFrontMatter | undefined): Source {
  const {text, encoding} = decode(content, options)
  const matter = splitFrontMatter(text)
  const frontMatter = matter && parseFrontMatter?.(text, matter.start, matter.end)
  const start = matter && frontMatter ? matter.after : 0
  const tree = parseMarkdown('\n'.repeat(start) + parseable(text.slice(start)))
  const {blocks, directives} = new MarkdownProjection(tree, text).run()
  return {path: options.path, text, blocks, encoding, directives, ...(frontMatter ? {frontMatter} : {})}
}

/** The text as the parser can take it, of the same length so that offsets stay: it knows no \r, and no table with white space behind its rule. */
function parseable(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text
  return lines.replaceAll(/^([ \t>|:-]*)\|([ \t]+)$/gm, '$1$2|')
}
