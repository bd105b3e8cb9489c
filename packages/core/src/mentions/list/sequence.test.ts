import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import type {Sequence} from './members.ts'
import {readRows} from './row.ts'
import {readSequences} from './sequence.ts'

/** A plain text of ours, one line a block. */
function documentOf(...lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

/** Each list as the numbers of its items, and its faults. */
const told = (document: Document, lists: readonly Sequence[]): string[] =>
  lists.map(({items, faults}) =>
    [items.map(({value}) => value).join(' '), ...faults.map(({kind, item}) => `${kind} ${document.slice(item.mark)}`)].join(', ')
  )

const sequencesOf = (...lines: readonly string[]): string[] => {
  const document = documentOf(...lines)
  return told(document, document.read(readSequences))
}
const rowsOf = (...lines: readonly string[]): string[] => {
  const document = documentOf(...lines)
  return told(document, document.read(readRows))
}

describe('readSequences', () => {
  test('follows a list over paragraphs', () => {
    expect(sequencesOf('一是清淤。', '工期一个月。', '二是护岸。', '三是补绿。')).toEqual(['1 2 3'])
  })
  test('keeps lists within lists apart', () => {
    expect(sequencesOf('第一，抓建设：一是修路，二是架桥。第二，抓管护：一是定人，二是定责。')).toEqual(['1 2', '1 2', '1 2'])
  })
  test('lets a list go on behind one of the same marks within its item', () => {
    expect(sequencesOf('一是抓建设。', '二是抓管护，要求一是定人，二是定责。', '三是抓督查。')).toEqual(['1 2 3', '1 2'])
  })
  test('counts 最后 on', () => {
    expect(sequencesOf('首先，看。其次，听。再次，问。最后，记。')).toEqual(['1 2 3 4'])
  })
  test('does not take 最后 for an item where no list is open', () => {
    expect(sequencesOf('首先，祝贺。', '会议进行了三天。', '二、报告', '最后，祝愿。')).toEqual(['1'])
  })
  test('ends a list at a heading', () => {
    expect(sequencesOf('一是清淤。二是护岸。', '二、保障措施', '四是补绿。')).toEqual(['1 2', '4'])
  })
  test('begins anew in the next article', () => {
    expect(
      sequencesOf(
        '清河整治见效',
        '本报讯（记者 陈未然）清河变清。',
        '一是清淤。',
        '老街改造开工',
        '本报讯（记者 江以宁）老街变新。',
        '二是修路。'
      )
    ).toEqual(['1', '2'])
  })
  test('reads numbers within one paragraph', () => {
    expect(sequencesOf('上午：（1）签到；（2）开班；（3）授课。下午：（1）讨论；（2）参观。')).toEqual(['1 2 3', '1 2'])
  })
  test('takes no row of paragraphs for one', () => {
    expect(sequencesOf('（1）签到', '（2）开班')).toEqual([])
  })
  test.each([
    ['a gap', ['一是清淤；二是护岸；四是补绿。'], ['1 2 4, gap 四是']],
    ['a number that both neighbours correct', ['一是清淤；二是护岸；二是补绿；四是亮灯。'], ['1 2 2 4, misnumbered 二是']],
    ['a repeated last', ['其一，散；其二，乱；其二，差。'], ['1 2 2, repeat 其二']],
    ['a step back', ['一要看；二要听；三要问；二要记。'], ['1 2 3 2, order 二要']],
    ['two that changed places', ['一是看；三是听；二是问；四是记。'], ['1 3 2 4, swapped 三是']],
    ['another series', ['第一，看；第二，听；三是问。'], ['1 2 3, mixed 三是']]
  ])('finds %s', (_, lines, expected) => {
    expect(sequencesOf(...lines)).toEqual(expected)
  })
})

describe('readRows', () => {
  test('begins a row anew under each parent', () => {
    expect(rowsOf('一、目标', '（一）近期', '（二）远期', '二、任务', '（一）修路')).toEqual(['1 2', '1 2', '1'])
  })
  test('lets a row run on through several parents', () => {
    expect(rowsOf('一、目标', '（一）近期', '（二）远期', '二、任务', '（三）修路', '（四）架桥')).toEqual(['1 2', '1 2 3 4'])
  })
  test('numbers articles through all chapters', () => {
    expect(rowsOf('第一章　总则', '第一条　目的。', '第二章　管护', '第二条　责任。', '第三条　义务。')).toEqual(['1 2', '1 2 3'])
  })
  test('parts decimal numbers by what stands before the last', () => {
    expect(rowsOf('1 总则', '1.1 目的', '1.2 范围', '2 职责', '2.1 指挥', '2.3 值守')).toEqual(['1 2', '1 2', '1 3, gap 2.3'])
  })
  test('reads a table of contents and the text behind it as two rows', () => {
    expect(rowsOf('1 总则', '1.1 目的', '2 职责', '1 总则', '1.1 目的', '2 职责')).toEqual(['1 2', '1', '1 2', '1'])
  })
  test.each([
    ['a gap', ['一、目标', '二、任务', '四、保障'], ['1 2 4, gap 四、']],
    ['a repeat', ['第一章　总则', '第二章　管护', '第二章　附则'], ['1 2 2, repeat 第二章']],
    ['an item lost', ['（1）名单', '（2）统计', '（4）照片'], ['1 2 4, gap （4）']]
  ])('finds %s', (_, lines, expected) => {
    expect(rowsOf(...lines)).toEqual(expected)
  })
})
