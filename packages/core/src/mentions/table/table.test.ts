import {expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {SourceBlock} from '../../document/source.ts'
import {readTables} from './table.ts'

function documentOf(blocks: readonly Pick<SourceBlock, 'text' | 'cell'>[]): Document {
  let source = 0
  const written = blocks.map(({text, cell}): SourceBlock => {
    const block: SourceBlock = {
      kind: cell ? 'cell' : 'paragraph',
      text,
      segments: [{start: 0, length: text.length, source}],
      ...(cell ? {cell} : {})
    }
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft', text: blocks.map(({text}) => text).join('\n'), blocks: written, encoding: 'utf-8', directives: []})
}

const plain = (text: string): Document => documentOf(text.split('\n').map((line) => ({text: line})))
const wordsOf = (document: Document): (string | undefined)[][][] =>
  readTables(document).map(({rows}) => rows.map((row) => row.map((cell) => cell?.text)))

const grid = [
  ['乡镇', '项目'],
  ['北渡镇', '12'],
  ['合计', '12']
]

test('a table of the format, in which a cell may reach over two rows or have two paragraphs', () => {
  const at = (row: number, column: number, text: string) => ({text, cell: {table: 0, row, column}})
  const cells = [at(0, 0, '乡镇'), at(0, 1, '项目'), at(1, 0, '北渡镇'), at(1, 1, '12'), at(1, 1, '含续建'), at(2, 1, '3')]
  expect(wordsOf(documentOf(cells))).toEqual([
    [
      ['乡镇', '项目'],
      ['北渡镇', '12'],
      [undefined, '3']
    ]
  ])
})

test.each([
  ['tabs', '各乡镇项目数\n乡镇\t项目\n北渡镇\t12\n合计\t12\n以上项目年内开工。'],
  ['bars', '| 乡镇 | 项目 |\n| --- | --- |\n| 北渡镇 | 12 |\n| 合计 | 12 |'],
  ['runs of spaces', '乡镇　　项目\n北渡镇　　12\n合　计　　12']
])('lines that %s part alike', (_, text) => {
  expect(wordsOf(plain(text))).toEqual([grid])
})

test('an empty cell between tabs, and rows below a cell that holds for all of them', () => {
  const rows = wordsOf(plain('类别\t序号\t指标\t目标\n民生\t1\t就业（人）\t900\n2\t参保率（%）\t95\n生态\t3\t\t12'))
  expect(rows).toEqual([
    [
      ['类别', '序号', '指标', '目标'],
      ['民生', '1', '就业（人）', '900'],
      ['', '2', '参保率（%）', '95'],
      ['生态', '3', '', '12']
    ]
  ])
})

test('lines that single blanks part into a name and numbers', () => {
  expect(wordsOf(plain('乡镇 项目 投资\n北渡镇 12 3.5\n合计 12 3.5'))).toEqual([
    [
      ['乡镇', '项目', '投资'],
      ['北渡镇', '12', '3.5'],
      ['合计', '12', '3.5']
    ]
  ])
})

test('the column that names the rows', () => {
  const names = (text: string): (number | undefined)[] => readTables(plain(text)).map((table) => table.names)
  expect(names('类别\t指标\t目标\n民生\t就业\t900\n生态\t造林\t12')).toEqual([1])
  expect(names('乡镇\t项目数\n北渡镇\t12\n合计\t12')).toEqual([0])
})

test.each(['田　禾　　市教育局\n白　帆　　市水利局\n周　渡　　市财政局', '北渡镇\t12\n合计\t12'])('no table: %s', (text) => {
  expect(readTables(plain(text))).toEqual([])
})

test('a place is that of the words, numbers carry their unit, a blank is nothing', () => {
  const document = plain('甲\t乙\t丙\n1,200\t12.5%\t—\n3万元\t约8\t-2')
  const [, ...rows] = readTables(document)[0]?.rows ?? []
  expect(rows.flat().map((cell) => cell && [document.slice(cell), cell.value, cell.unit])).toEqual([
    ['1,200', 1200, ''],
    ['12.5%', 12.5, '%'],
    ['—', 0, ''],
    ['3万元', 3, '万元'],
    ['约8', undefined, ''],
    ['-2', -2, '']
  ])
})
