import {Document} from '@hegao/core'
import {readText} from '@hegao/formats'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {isLiteral} from 'nlcst-is-literal'
import {assert as assertNlcst} from 'nlcst-test'
import {toString} from 'nlcst-to-string'
import type {Point} from 'unist'
import {assert as assertUnist} from 'unist-util-assert'
import {map} from 'unist-util-map'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {toNlcst} from './to-nlcst.ts'

const treeOf = (text: string): Root => toNlcst(new Document(readText(text, {path: '稿件.txt'})))

/** The tree in short, as in `Sentence[今年 GDP 。]`: a word of one text is that text, white space is between slashes. */
function outline(node: Nodes): string {
  if (node.type === 'WhiteSpaceNode') return JSON.stringify(node.value).replaceAll('"', '/')
  if ('value' in node) return node.value
  if (node.type === 'WordNode' && node.children.length === 1) return toString(node)
  return `${node.type.replace('Node', '')}[${node.children.map(outline).join(' ')}]`
}

const isBuilt = (node: object): boolean => 'value' in (Object.getOwnPropertyDescriptor(node, 'children') ?? {})

const draft = '　　各地要抓好落实。 今年GDP增长5.2%。\r\n\r\n　　到2030年完成。'

test('paragraphs, sentences, words, marks and all white space', () => {
  expect(outline(treeOf(draft))).toBe(
    'Root[/　　/ Paragraph[Sentence[各地要抓好落实 。] / / Sentence[今年 GDP 增长 Word[5 . 2] % 。]] ' +
      '/\\r\\n\\r\\n　　/ Paragraph[Sentence[到 2030 年完成 。]]]'
  )
})

test('a text without words', () => {
  expect(outline(treeOf(''))).toBe('Root[]')
  expect(outline(treeOf(' \n'))).toBe('Root[/ \\n/]')
})

test('a paragraph that a layout broke in mid-sentence is one paragraph', () => {
  expect(outline(treeOf('各地要抓好重点任务落实，\n　　推动高质量发展。'))).toBe(
    'Root[Paragraph[Sentence[各地要抓好重点任务落实 ， /\\n　　/ 推动高质量发展 。]]]'
  )
})

test('a break between two sentences of a paragraph stands between them', () => {
  // Plain text knows no such break, since its blocks end without white space; a format of somebody else's may.
  const [first, second] = ['会议指出：“要抓好落实。 ', '要推动发展。”']
  const blocks = [
    {kind: 'paragraph' as const, text: first, segments: [{start: 0, length: first.length, source: 0}]},
    {kind: 'paragraph' as const, text: second, segments: [{start: 0, length: second.length, source: first.length + 1}]}
  ]
  const source = {path: '稿件', text: `${first}\n${second}`, blocks, encoding: 'utf-8', directives: []}
  expect(outline(toNlcst(new Document(source)))).toBe(
    'Root[Paragraph[Sentence[会议指出 ： “ 要抓好落实 。] / / /\\n/ Sentence[要推动发展 。 ”]]]'
  )
})

test('a byte order mark is white space, and the first word stands in column 2', () => {
  const tree = treeOf('\uFEFF通知')
  expect(outline(tree)).toBe('Root[/\uFEFF/ Paragraph[Sentence[通知]]]')
  expect(tree.children[1]?.position?.start).toEqual({line: 1, column: 2, offset: 1})
})

test('columns count UTF-16 code units, and lines end at CRLF, LF or CR', () => {
  const words: [string, Point | undefined][] = []
  visit(treeOf('𠮷林，甲。\r\n乙。\r丙。\n丁。'), 'WordNode', (node) => void words.push([toString(node), node.position?.start]))
  expect(words).toEqual([
    ['𠮷林', {line: 1, column: 1, offset: 0}],
    ['甲', {line: 1, column: 5, offset: 4}],
    ['乙', {line: 2, column: 1, offset: 8}],
    ['丙', {line: 3, column: 1, offset: 11}],
    ['丁', {line: 4, column: 1, offset: 14}]
  ])
})

test('a quoted run of Han is what nlcst calls a literal', () => {
  const literal: string[] = []
  visit(treeOf('编制“十五五”规划。'), 'WordNode', (node, index, parent) => {
    if (parent && index !== undefined && isLiteral(parent, index)) literal.push(toString(node))
  })
  expect(literal).toEqual(['十五五'])
})

describe('for every text', () => {
  const words = ['国务院', '落实', '𠮷', '一', '第二章', '\uE001', 'GDP', 'a', '2030', '5', '👩\u200D🏭', '\uD842', '\u0301']
  const space = ['　', ' ', '\t', '\n', '\r\n', '\r', '\f', '\u2028', '\uFEFF', '\u200B']
  const marks = [
    '。',
    '！',
    '；',
    '，',
    '、',
    '：',
    '……',
    '——',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '·',
    '＋',
    '.',
    ',',
    '-',
    '%',
    "'",
    '&',
    '"'
  ]
  const piece = fc.constantFrom(...words, ...space, ...marks)
  const text = fc.array(piece, {maxLength: 80}).map((pieces) => pieces.join(''))

  const lineEnd = /\r\n|\r|\n/
  const pointAt = (source: string, offset: number): Point => {
    const lines = source.slice(0, offset).split(lineEnd)
    return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset}
  }

  test('the tree is valid nlcst, holds the whole text, and each node stands where its position says', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tree = treeOf(source)
        assertNlcst(tree)
        assertUnist(tree)
        expect(toString(tree)).toBe(source)
        visit(tree, (node) => {
          const [start, end] = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]
          expect(toString(node)).toBe(source.slice(start, end))
          expect(node.position).toEqual({start: pointAt(source, start), end: pointAt(source, end)})
        })
      })
    )
  })

  test('no sentence begins or ends with white space, and none is empty', () => {
    fc.assert(
      fc.property(text, (source) => {
        visit(treeOf(source), 'SentenceNode', (node) => {
          expect(toString(node)).toMatch(/^\S/)
          expect(toString(node)).toMatch(/\S$/)
        })
      })
    )
  })
})

describe('children are built when somebody asks', () => {
  test('a tree that nobody looks at has none; looking at one paragraph builds that one', () => {
    const tree = treeOf(draft)
    expect(isBuilt(tree)).toBe(false)
    const [first, second] = tree.children.filter((node) => node.type === 'ParagraphNode')
    expect(isBuilt(tree)).toBe(true)
    expect(first?.children).toHaveLength(3)
    expect([first, second].map((node) => node && isBuilt(node))).toEqual([true, false])
  })

  test.each([
    ['spread', (tree: Root): Root => ({...tree})],
    ['structuredClone', (tree: Root): Root => structuredClone(tree)],
    ['JSON', (tree: Root): Root => JSON.parse(JSON.stringify(tree)) as Root],
    ['unist-util-map', (tree: Root): Root => map(tree, (node) => node) as Root],
    ['Object.assign', (tree: Root): Root => Object.assign({}, tree)]
  ])('%s copies the whole of an untouched tree', (_, copy) => {
    const copied = copy(treeOf(draft))
    expect(isBuilt(copied)).toBe(true)
    expect(outline(copied)).toBe(outline(treeOf(draft)))
    const seen = treeOf(draft)
    visit(seen, () => {})
    expect(copied).toEqual(seen)
  })

  test('what a plugin changes stays changed', () => {
    const tree = treeOf('甲。\n乙。\n丙。')
    tree.children = tree.children.slice(0, 3)
    const last = tree.children[2]
    if (last?.type !== 'ParagraphNode') throw new Error('the third child is the second paragraph')
    last.children.push({type: 'WhiteSpaceNode', value: ' '})
    expect(outline(structuredClone(tree))).toBe('Root[Paragraph[Sentence[甲 。]] /\\n/ Paragraph[Sentence[乙 。] / /]]')
  })

  test('no two nodes share a position', () => {
    const positions = new Set<unknown>()
    let nodes = 0
    visit(treeOf(draft), ({position}) => {
      nodes++
      positions.add(position).add(position?.start).add(position?.end)
    })
    expect(positions.size).toBe(nodes * 3)
  })
})
