import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {expect, test} from 'vitest'
import {readHtml} from './html/read.ts'
import {markdownReader} from './markdown/read.ts'

/** Words in order, whatever blocks they stand in, without code. */
const words = (text: string): string => text.replace(/[\s\ufffc]+/g, ' ').trim()

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

function seenInMarkdown({type, value, children = []}: MarkdownNode): string {
  if (type === 'text') return value ?? ''
  if (type === 'inlineCode') return '\ufffc'
  if (type === 'break') return ' '
  const inside = children.map(seenInMarkdown).join('')
  return ['paragraph', 'heading', 'tableCell'].includes(type) ? `${inside} ` : inside
}

test('micromark sees the same text in Markdown', () => {
  const read = markdownReader()
  const options = {
    extensions: [gfm({singleTilde: false}), {disable: {null: ['codeIndented']}}],
    mdastExtensions: [gfmFromMarkdown()]
  }
  const inline = 'a|b c|d|*|**| ~~z~~ |`|\\|[|](u)|]|.|(|)|&amp;|&lt|&#65;| |\nz|<ftp:a>| [r] '.split('|')
  const blocks = [
    '\n\n',
    '\n\n> ',
    '\n\n- ',
    '\n\n2. ',
    '\n\n## ',
    '\n\n|a|b|\n|-|-|\n|c|d|\n\n',
    '\n\n[r]: u\n\n',
    '\n\n```\na\n```\n\n',
    '\n\na\n---\n\n'
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof({arbitrary: fc.constantFrom(...inline), weight: 4}, fc.constantFrom(...blocks)), {maxLength: 20}),
      (parts) => {
        const text = parts.join('')
        // Runs of several lengths pair by a rule of threes, which the two apply in another order.
        fc.pre(new Set(text.match(/\*+/g)).size < 2)
        // mdast is a tree of nodes with a type, a value or children.
        const expected = words(seenInMarkdown(fromMarkdown(text, options) as MarkdownNode))
        const seen = read(text, {path: 'a.md'}).blocks.map((block) =>
          block.kind === 'item' ? block.text.replace(/^\d+\. /, '') : block.text
        )
        expect(words(seen.join(' '))).toBe(expected)
      }
    ),
    {numRuns: 1000}
  )
}, 30_000)

const unseen = ['script', 'style', 'title', 'template']

function seenInHtml(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || unseen.includes(node.nodeName)) return ''
  return node.childNodes.map(seenInHtml).join('')
}

test('parse5 sees the same text in HTML', () => {
  const parts =
    '甲|乙 |a&amp;b|&lt|&#x4e2d;|&NotEqualTilde;|&copy2|&|<|<p>|</p>|<div a="<b>">|</div>|<b>|</b>|<i|>|<br>|<ul><li>|<li>|</ul>|<!-- 丙 -->|<!-->|<h1>|</h1>|<td>|<script>|</script>|<title>|</title>|<style>丁</style>|\n'
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts.split('|')), {maxLength: 15}), (soup) => {
      // A tag that the end of the file cuts off is text to nobody.
      const html = `${soup.join('')}>`
      const seen = readHtml(html, {path: 'a.html'}).blocks.map((block) => block.text)
      expect(seen.join('').replace(/\s/g, '')).toBe(seenInHtml(parse(html)).replace(/\s/g, ''))
    }),
    {numRuns: 1000}
  )
}, 30_000)
