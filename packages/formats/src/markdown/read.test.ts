import {describe, expect, test} from 'vitest'
import type {SourceBlock} from '@hegao/core'
import {UnreadableError} from '../format.ts'
import {markdownReader} from './read.ts'

const read = (text: string) => markdownReader()(text, {path: 'draft.md'})
const blocks = (text: string) => read(text).blocks
const texts = (text: string) => blocks(text).map((block) => block.text)
const refusal = (text: string) => {
  try {
    return read(text)
  } catch (error) {
    return error instanceof UnreadableError ? error.reason : error
  }
}
const kinds = (text: string) =>
  blocks(text).map(({kind, level, text: words}) => (level === undefined ? `${kind} ${words}` : `${kind}${level} ${words}`))

/** What the source has where a piece of a block's text stands, markup between its parts included. */
function sourceOf(source: string, block: SourceBlock | undefined, words: string): string {
  const start = block?.text.indexOf(words) ?? -1
  const covering = block?.segments.filter((segment) => segment.start < start + words.length && start < segment.start + segment.length) ?? []
  const [first, last] = [covering[0], covering.at(-1)]
  if (!first || !last || start < 0) return ''
  const from = first.source + (first.sourceLength === undefined ? start - first.start : 0)
  return source.slice(from, last.source + (last.sourceLength ?? start + words.length - last.start))
}

describe('blocks', () => {
  test('headings of both kinds have their level', () => {
    expect(kinds('# 通知\n\n## 一、总体要求 ##\n\n主要任务\n---\n\n工作方案\n==')).toEqual([
      'heading1 通知',
      'heading2 一、总体要求',
      'heading2 主要任务',
      'heading1 工作方案'
    ])
  })

  test('lines that their author parted by single line ends are paragraphs; text wrapped at a column is one', () => {
    expect(kinds('各有关单位：\n现将事项通知如下。\n（一）抓好春灌。\n（二）抓好秋灌\n（三）抓好冬修')).toEqual([
      'paragraph 各有关单位：',
      'paragraph 现将事项通知如下。',
      'paragraph （一）抓好春灌。',
      'paragraph （二）抓好秋灌',
      'paragraph （三）抓好冬修'
    ])
    expect(texts('全县要抓好春灌，及早检修\n渠道和泵站，落实责任。各镇要抓好\n秋灌，清淤疏浚。')).toEqual([
      '全县要抓好春灌，及早检修渠道和泵站，落实责任。各镇要抓好秋灌，清淤疏浚。'
    ])
  })

  test('a list item has its depth; what follows in it is a paragraph', () => {
    expect(kinds('- 甲项\n  - 乙项\n\n    乙项续段\n- [x] 丙项')).toEqual(['item1 甲项', 'item2 乙项', 'paragraph 乙项续段', 'item1 丙项'])
  })

  test('an ordered list shows the numbers that its author wrote', () => {
    expect(texts('1. 甲\n2. 乙\n4. 丁')).toEqual(['1. 甲', '2. 乙', '4. 丁'])
    expect(texts('1) 甲\n2) 乙')).toEqual(['1) 甲', '2) 乙'])
  })

  test('the format counts where its author did not', () => {
    expect(texts('1. 甲\n1. 乙\n1. 丙')).toEqual(['1. 甲', '2. 乙', '3. 丙'])
    expect(texts('1. 只有一项')).toEqual(['1. 只有一项'])
  })

  test('a number keeps its place', () => {
    const source = '正文\n\n3.  甲项'
    expect(sourceOf(source, blocks(source)[1], '3.')).toBe('3.')
    expect(sourceOf(source, blocks(source)[1], '甲项')).toBe('甲项')
  })

  test('Chinese numbering is text', () => {
    expect(kinds('一、甲\n\n（二）乙\n\n1．丙')).toEqual(['paragraph 一、甲', 'paragraph （二）乙', 'paragraph 1．丙'])
  })

  test('cells have their table, row and column, and an empty one none', () => {
    const source = '| 指标 | 数值 |\n|---|--:|\n| 站点 |  |\n|  | **36**个 |\n\n甲|乙\n-|-\n丙|丁'
    expect(blocks(source).map(({kind, text, cell}) => [kind, text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['cell', '指标', 0, 0, 0],
      ['cell', '数值', 0, 0, 1],
      ['cell', '站点', 0, 1, 0],
      ['cell', '36个', 0, 2, 1],
      ['cell', '甲', 1, 0, 0],
      ['cell', '乙', 1, 0, 1],
      ['cell', '丙', 1, 1, 0],
      ['cell', '丁', 1, 1, 1]
    ])
  })

  test('quotations, footnotes and pictures that stand alone', () => {
    expect(kinds('> 引文甲\n> 接着\n\n正文[^1]。\n\n[^1]: 注文，\n    接着。\n\n![图1 分布图](a.png)')).toEqual([
      'quote 引文甲接着',
      'paragraph 正文。',
      'caption 注文，接着。',
      'caption 图1 分布图'
    ])
  })

  test('a whole block in bold or struck out says so', () => {
    expect(blocks('**全段加粗**\n\n~~全段删去~~\n\n**半**段').map((block) => block.style)).toEqual([
      {bold: true},
      {struck: true},
      undefined
    ])
  })
})

describe('what is not seen', () => {
  test('code, formulas, rules and definitions give no block', () => {
    expect(texts('```\n代码\n```\n\n~~~\n代码\n~~~\n\n$$\nx\n$$\n\n---\n\n[甲]: http://a.cn "乙"\n\n正文')).toEqual(['正文'])
  })

  test('code inside a sentence leaves one character in its place', () => {
    expect(texts('运行`npm`、`node`即可')).toEqual(['运行\ufffc、\ufffc即可'])
  })

  test('prose that has the form of a definition stays', () => {
    expect(texts('[注]:另有规定的除外。')).toEqual(['[注]:另有规定的除外。'])
  })

  test('four spaces before a paragraph are no code', () => {
    expect(texts('正文\n\n    缩进的段落')).toEqual(['正文', '缩进的段落'])
  })

  test('comments that speak to hegao are directives, wherever they stand', () => {
    const source =
      '<!-- 备忘 -->\n<!-- hegao-disable count-mismatch -- 报告原文 -->\n\n正文<!--hegao-enable-->继续\n\n`<!-- hegao-enable -->`'
    const {directives, blocks: read_} = read(source)
    expect(directives.map(({text, start, end}) => [text, source.slice(start, end)])).toEqual([
      ['hegao-disable count-mismatch -- 报告原文', '<!-- hegao-disable count-mismatch -- 报告原文 -->'],
      ['hegao-enable', '<!--hegao-enable-->']
    ])
    expect(read_.map((block) => block.text)).toEqual(['正文继续'])
  })
})

describe('no markup hides a term or moves a column', () => {
  test.each([
    ['推进**“双减”**工作', '推进“双减”工作'],
    ['**《规划》**提出', '《规划》提出'],
    ['乡**村振**兴', '乡村振兴'],
    ['***三星***与***三星***', '三星与三星'],
    ['**a *b***', 'a b'],
    ['_斜_ snake_case_名', '斜 snake_case_名'],
    ['**未闭合', '**未闭合'],
    ['5~10%，3~5个', '5~10%，3~5个'],
    ['增长\\*5\\%、甲&amp;乙、&#x4E2D;国、A&T', '增长*5%、甲&乙、中国、A&T'],
    ['[链接](http://a.cn/b_c "题")与<http://a.cn>', '链接与http://a.cn'],
    ['国办发[2024]5号', '国办发[2024]5号'],
    ['见[甲][乙]、[乙]、[丙]\n\n[乙]: http://a.cn', '见甲、乙、[丙]'],
    ["[国办发[2024]5号](http://a.cn/x(1) '题')、[甲](<http://a b>)", '国办发[2024]5号、甲'],
    ['*甲**乙', '*甲**乙'],
    ['[a] b](http://a.cn)', '[a] b](http://a.cn)'],
    ['甲<span class="x">乙</span>丙<!-- 备忘 -->丁', '甲乙丙丁'],
    ['文![](a.png)字', '文字']
  ])('%s', (source, text) => {
    expect(texts(source)[0]).toBe(text)
  })

  test('a soft line break has no width between Han, and is a space between words', () => {
    expect(texts('国务\n院，Hello\nworld\n你好')).toEqual(['国务院，Hello world你好'])
    expect(texts('> 国务\n>  院')).toEqual(['国务院'])
    expect(texts('国务\r\n院\r国\r务')).toEqual(['国务院国务'])
  })

  test.each(['甲。  \n乙。', '甲。\\\n乙。', '甲。<br>乙。', '甲。<br/>\n乙。', '甲。  \r\n乙。', '甲。\f乙。', '甲。\n　　乙。'])(
    'a shown line break parts paragraphs: %j',
    (source) => {
      expect(kinds(source)).toEqual(['paragraph 甲。', 'paragraph 乙。'])
    }
  )

  test('a heading stays one, and so does a cell whose line is not complete', () => {
    expect(kinds('# 关于<br>工作的通知\n\n|增长<br>率|\n|-|\n|完成甲。<br>完成乙。|')).toEqual([
      'heading1 关于工作的通知',
      'cell 增长率',
      'cell 完成甲。',
      'cell 完成乙。'
    ])
  })

  test.each(['双减', '“双减”工作', '甲&乙', '接着'])('the place of “%s” is exact', (words) => {
    const source = '推进**“双减”**工作，甲&amp;乙。接\n着写。'
    const expected: Record<string, string> = {双减: '双减', '“双减”工作': '“双减”**工作', '甲&乙': '甲&amp;乙', 接着: '接\n着'}
    expect(sourceOf(source, blocks(source)[0], words)).toBe(expected[words])
  })
})

test('HTML inside Markdown is read as HTML', () => {
  const source = '<p align="center">关于<b>工作</b>的通知</p>\n\n> <div>引文&nbsp;甲\n> 乙</div>\n\n<table><tr><td>甲</td></tr></table>\n'
  expect(kinds(source)).toEqual(['paragraph 关于工作的通知', 'paragraph 引文\u00a0甲乙', 'cell 甲'])
  expect(sourceOf(source, blocks(source)[0], '关于工作')).toBe('关于<b>工作')
})

test('quotations nested deeper than any author does are refused', () => {
  expect(refusal('>'.repeat(10_000))).toBe('too-deep')
  expect(refusal(`正文\n\n${'- '.repeat(10_000)}甲`)).toBe('too-deep')
  expect(refusal('<div>'.repeat(10_000))).toBe('too-deep')
})

test('a paragraph of very many marks is read to its end', () => {
  const text = texts('**甲**乙\n'.repeat(3000))[0] ?? ''
  expect(text).toBe('甲乙'.repeat(3000))
})
