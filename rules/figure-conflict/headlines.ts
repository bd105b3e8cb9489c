import {type Document, type Figure, indexAt, type Range, readFigures, readHeadings} from '@hegao/core'
import {agree, isRow, mayShareBody} from './same.ts'

/** A headline names its indicator short: 云川外贸进出口 for 云川市外贸进出口总值. */
const longForm = /^(?!对)\p{Script=Han}{2,4}[省市县区州盟镇](?=\p{Script=Han}{4})|(?:总值|总额|总量|规模|增速)$/gu
/** With fewer characters in common the two need not be one indicator; GDP is three. */
const shortestCore = 4

const coreOf = ({indicator}: Figure): string => indicator.replace(longForm, '')

/** So many headings with figures are looked at; more are a table. */
const mostHeadlines = 200

/** Figures of headings that no figure of their text bears out, though it gives the same indicator of the same time. */
export function headlines(document: Document): {readonly figure: Figure; readonly other: Figure}[] {
  const figures = document.read(readFigures)
  const within = ({start, end}: Range): readonly Figure[] => figures.slice(indexAt(figures, start - 1) + 1, indexAt(figures, end - 1) + 1)
  return (
    document
      .read(readHeadings)
      // A row of a table may look like a heading in plain text.
      .map(({heading, body}) => ({
        heads: within(heading).filter(({mention, relation}) => mention !== undefined || relation === 'rank'),
        body
      }))
      .filter(({heads: [head]}) => head !== undefined && !isRow(document, head))
      .slice(0, mostHeadlines)
      .flatMap(({heads, body}) => {
        const below = within(body)
        return heads.flatMap((figure) => {
          const same = below.filter((other) => isSame(figure, other) && shapeOf(document, figure) !== shapeOf(document, other))
          const [first] = same
          return first && !same.some((other) => agree(figure, other)) ? [{figure, other: first}] : []
        })
      })
  )
}

/** 三次会议　2024年1月　应出席359名, and the line below of 四次会议: rows of a list, whose lines say the same but for their numbers. */
function shapeOf({blocks, text}: Document, {start}: Figure): string {
  const block = blocks[indexAt(blocks, start)]
  return text.slice(block?.start, start).replace(/[0-9一二三四五六七八九十]+/g, '0')
}

function isSame(head: Figure, other: Figure): boolean {
  if (head.relation !== other.relation || head.quantity.dimension !== other.quantity.dimension) return false
  if (
    !mayShareBody(head, other) ||
    (head.stage === 'told') !== (other.stage === 'told') ||
    head.thing !== other.thing ||
    head.manner !== other.manner ||
    head.base !== other.base
  )
    return false
  if (
    head.timeFrom === 'sentence' &&
    other.time.year !== '' &&
    (head.time.part !== other.time.part || !mayBeOneYear(head.time.year, other.time.year))
  )
    return false
  const [one, two] = [coreOf(head), coreOf(other)]
  const shorter = Math.min(one.length, two.length)
  return one === two ? shorter >= 3 : shorter >= shortestCore && (one.endsWith(two) || two.endsWith(one))
}

/** 前2个月 of a headline is 今年前2个月. */
const mayBeOneYear = (head: string, other: string): boolean => head === other || (head === '' && /^(?:今年|20\d\d)$/.test(other))
