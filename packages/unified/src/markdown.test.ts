import {PassThrough} from 'node:stream'
import type {Document} from '@hegao/core'
import {loadReader, type Reader} from '@hegao/formats'
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {assert as assertNlcst} from 'nlcst-test'
import {toString} from 'nlcst-to-string'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type PluggableList, unified} from 'unified'
import {engine} from 'unified-engine'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test, vi} from 'vitest'
import {twice, witness} from '../testing/twice.ts'
import {hegaoLint, hegaoParse, hegaoRule} from './index.ts'

const counted = '会议提出**五个**方面任务：一是稳增长，二是强&#x521B;新，三是惠民生，四是保安全。'

type VFileMessage = VFile['messages'][number]

const slice = (source: string, {place}: VFileMessage): string | undefined =>
  place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : undefined

const remark = () => unified().use(remarkParse).use(remarkStringify)

/** The source at a message and at its first other place. */
const placesOf = (source: string, {messages}: VFile): (string | undefined)[][] =>
  messages.map((message) => [slice(source, message), slice(source, message.cause as VFileMessage)])

describe('in a remark pipeline', () => {
  test('hegaoLint reads Markdown, and vfile-reporter prints both places', async () => {
    const value = `# 会议纪要\n\n> ${counted}\n`
    const file = await remark()
      .use(hegaoLint)
      .process(new VFile({path: '纪要.md', value}))
    const [place, cause] = placesOf(value, file)[0] ?? []
    expect(place).toBe('五个**方面')
    expect(cause).toMatch(/^一是稳增长，二是强&#x521B;新/)
    const [heading, first, label, second] = reporter(file, {verbose: true, color: false}).split('\n')
    expect(heading).toBe('纪要.md')
    expect(first).toMatch(/^3:9-3:15 +error .*五个方面.* count-mismatch +hegao$/)
    expect(label).toBe('  [cause]:')
    expect(second).toMatch(/^ +3:18-3:\d+ +info +\S/)
  })

  test.each([
    ['emphasis inside a word', '要落**实**政策。再落实责任。', ['落实', '落**实']],
    ['an entity before it', '要落实A&amp;B&nbsp;政策。&lt;再&gt;落实责任。', ['落实', '落实']],
    ['an entity in it', '要落实政策。再&#x843D;实责任。', ['&#x843D;实', '落实']],
    ['an escape before it', '1\\. 要落实政策。\\*再落实责任。', ['落实', '落实']],
    ['rare characters and CRLF', '𠮷林要落实政策。\r\n\r\n- 𠮷林再落实责任。\r\n', ['落实', '落实']],
    ['a byte order mark', '\uFEFF要落实政策。\n\n再落实责任。', ['落实', '落实']],
    ['the cells of a table', '| 事项 | 要求 |\n| - | - |\n| 要落实 | 再落实 |\n', ['落实', '落实']],
    ['a block of code is not text', '要落实。\n\n```\n再落实\n```\n', undefined]
  ])('%s', async (_, value, places) => {
    const file = await remark()
      .use(hegaoRule(twice))
      .process(new VFile({path: '稿件.md', value}))
    expect(placesOf(value, file)).toEqual(places ? [places] : [])
  })

  test('a file without a name is what its tree was parsed from', async () => {
    const value = '要落**实**政策。再落实责任。'
    expect(placesOf(value, await remark().use(hegaoRule(twice)).process(value))).toEqual([['落实', '落**实']])
    expect(placesOf(value, await unified().use(hegaoParse).use(hegaoRule(twice)).process(value))).toEqual([])
  })

  test('a tree of HTML too', async () => {
    const value = '<p>要落<b>实</b>政策。</p><p>再落&#x5B9E;责任。</p>'
    const file = new VFile(value)
    const paragraph = {type: 'element', tagName: 'p', properties: {}, children: []}
    await unified()
      .use(hegaoRule(twice))
      .run({type: 'root', children: [paragraph, paragraph]} as Node, file)
    expect(placesOf(value, file)).toEqual([['落&#x5B9E;', '落<b>实']])
  })

  test('the path goes before the tree', async () => {
    const value = '要落**实**政策。再落实责任。'
    const processor = remark().use(hegaoRule(twice))
    expect((await processor.process(new VFile({path: '稿件.txt', value}))).messages).toEqual([])
  })

  test('on unified-engine, as remark-cli runs it', async () => {
    const output = new PassThrough()
    const options = {only: ['count-mismatch'], rules: {'count-mismatch': 'warning'}} as const
    const code = await new Promise((resolve, reject) => {
      engine(
        {
          processor: remark(),
          plugins: [[hegaoLint, options]] as PluggableList,
          streamIn: Object.assign(new PassThrough().end(counted), {isTTY: false}),
          filePath: '纪要.md',
          streamOut: new PassThrough(),
          streamError: output,
          color: false,
          frail: true,
          out: false
        },
        (error, status) => (error ? reject(error) : resolve(status))
      )
    })
    expect(code).toBe(1)
    expect(String(output.read())).toMatch(/^纪要\.md\n1:7-1:13 +warning .*五个方面.* count-mismatch +hegao\n +\[cause\]:\n +1:16-/)
  })
})

describe('hegaoParse with a reader', () => {
  test('has the words of Markdown where they stand, and what is no text as source', async () => {
    const value = '## R&amp;D\r\n\r\n国务**院**办公厅`npm run`。\r\n\r\n```\n代码\n```\r\n'
    const processor = unified().use(hegaoParse, {read: await loadReader('稿件.md')})
    const found: [string, string, string][] = []
    const tree = processor.parse(new VFile({path: '稿件.md', value}))
    visit(tree, (node: Nodes) => {
      if (node.type === 'WordNode' || node.type === 'SourceNode')
        found.push([node.type, toString(node), value.slice(node.position?.start.offset, node.position?.end.offset)])
    })
    expect(found).toEqual([
      ['SourceNode', '##', '##'],
      ['WordNode', 'R&D', 'R&amp;D'],
      ['WordNode', '国务院办公厅', '国务**院**办公厅'],
      ['SourceNode', '`npm run`', '`npm run`'],
      ['SourceNode', '```\n代码\n```', '```\n代码\n```']
    ])
  })

  test('has every node in order and within its parent, whatever the Markdown', async () => {
    const read = await loadReader('稿件.md')
    const inline = [
      '国务院',
      '𠮷林',
      '**',
      '*',
      '_',
      '~~',
      '`',
      '&amp;',
      '&nbsp;',
      '&#x4E2D;',
      '\\*',
      '。',
      '，',
      '“',
      '”',
      'R',
      '5.2',
      ' '
    ]
    const block = ['\n', '\n\n', '\r\n\r\n', '\n# ', '\n- ', '\n1. ', '\n> ', '\n| - | - |\n| ', ' | ', '\n```\n', '\n<!-- 注 -->\n']
    const markdown = fc.array(fc.constantFrom(...inline, ...block), {maxLength: 60}).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(markdown, (value) => {
        const tree = unified()
          .use(hegaoParse, {read})
          .parse(new VFile({path: '稿件.md', value}))
        assertNlcst(tree)
        visit(tree, (node: Nodes) => {
          if (!('children' in node)) return
          const bounds = node.children.flatMap(({position}) => [position?.start.offset ?? -1, position?.end.offset ?? -1])
          const all = [node.position?.start.offset ?? -1, ...bounds, node.position?.end.offset ?? -1]
          expect(all).toEqual(all.toSorted((a, b) => a - b))
        })
      })
    )
  })

  test('shares its document with the rules, which read as it does', async () => {
    const seen: Document[] = []
    const read: Reader = vi.fn(await loadReader('稿件.md'))
    const value = '要落**实**政策。再落实责任。'
    const file = await unified()
      .use(hegaoParse, {read})
      .use(hegaoRule(twice))
      .use(hegaoRule(witness('witness', seen)))
      .process(new VFile({path: '稿件.draft', value}))
    expect(placesOf(value, file)).toEqual([['落实', '落**实']])
    expect(read).toHaveBeenCalledTimes(1)
    expect(seen.map(({source}) => source.path)).toEqual(['稿件.draft'])
  })
})
