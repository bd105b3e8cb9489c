import type {Source} from '@hegao/core'
import {decode} from '../encoding/decode.ts'
import type {Reader, ReadOptions} from '../format.ts'
import {type ParseFrontMatter, splitFrontMatter} from '../front-matter/split.ts'
import {MarkdownProjection} from './project.ts'
import {markdownParser} from './syntax.ts'

/** Makes a reader of Markdown. `parseFrontMatter` may be left out where the content has none. */
export function markdownReader(parseFrontMatter?: ParseFrontMatter): Reader {
  return (content, options) => readMarkdown(content, options, parseFrontMatter)
}

function readMarkdown(content: Uint8Array | string, options: ReadOptions, parseFrontMatter: ParseFrontMatter | undefined): Source {
  const {text, encoding} = decode(content, options)
  const matter = splitFrontMatter(text)
  const frontMatter = matter && parseFrontMatter?.(text, matter.start, matter.end)
  const start = matter && frontMatter ? matter.after : 0
  // The parser knows neither front matter nor a \r alone. What stands for them is as long, so that offsets stay.
  const body = '\n'.repeat(start) + text.slice(start).replaceAll(/\r(?!\n)/g, '\n')
  const tree = markdownParser.parse(body)
  const {blocks, directives} = new MarkdownProjection(tree, text).run()
  return {path: options.path, text, blocks, encoding, directives, ...(frontMatter ? {frontMatter} : {})}
}
