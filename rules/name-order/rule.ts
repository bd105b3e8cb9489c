import {defineRule, type Document, type Hit, type Range, readTextIndex} from '@hegao/core'
import {type Order, type OrderTable, orderTable} from './orders.ts'
import {leaderSlips} from './leaders.ts'
import {exchangedMembers} from './exchanged.ts'
import {strokeSlips} from './strokes.ts'

export default defineRule({
  id: 'name-order',
  category: 'protocol',
  severity: 'error',
  summary: {zh: '有固定次序的并列，次序不对', en: 'a sequence that has a fixed order, in another one'},
  reads: [],
  yieldsTo: ['fixed-formulation'],
  lexicons: ['orders'],
  messages: {
    order: {zh: '次序“{{found}}”，应为“{{right}}”', en: 'the order “{{found}}” should be “{{right}}”'},
    strokes: {
      zh: '以姓氏笔画为序，“{{here}}”（{{hereStrokes}}画）排在“{{before}}”（{{beforeStrokes}}画）之后',
      en: 'by strokes of the surname, yet “{{here}}” ({{hereStrokes}}) stands behind “{{before}}” ({{beforeStrokes}})'
    },
    leaders: {
      zh: '“{{here}}”排在“{{first}}”之前，文内“{{first}}”是书记',
      en: '“{{here}}” stands before “{{first}}”, whom the text calls the secretary'
    },
    first: {zh: '“{{first}}”在这里', en: '“{{first}}”'},
    check: {zh: '请核领导同志的排序', en: 'check the order of the leaders'},
    'the-one-before': {zh: '“{{before}}”在这里', en: '“{{before}}”'},
    lost: {zh: '“{{called}}”缺“{{lost}}”，只列“{{found}}”', en: '“{{called}}” lacks “{{lost}}”, only “{{found}}” are listed'},
    exchanged: {zh: '“{{called}}”没有“{{found}}”，应为“{{right}}”', en: '“{{found}}” is none of “{{called}}”; it should be “{{right}}”'},
    source: {zh: '依据：{{source}}', en: 'by {{source}}'}
  },
  prepare: ({lexicons}) => orderTable(lexicons),
  check({document, prepared, report}) {
    for (const {here, before, ...counts} of strokeSlips(document.text)) {
      const data = {here: document.slice(here), before: document.slice(before), ...counts}
      report('strokes', here, {certainty: 'likely', data, related: [['the-one-before', before, data]]})
    }
    for (const {here, first} of leaderSlips(document)) {
      const data = {here: here.value, first: first.value}
      report('leaders', here, {certainty: 'likely', data, note: 'check', related: [['first', first, data]]})
    }
    for (const {order, called, item, right} of exchangedMembers(document, prepared.orders))
      if (applies(document, item, order))
        report('exchanged', item, {
          certainty: 'likely',
          data: {called, found: document.slice(item), right, source: order.source},
          expected: [right],
          note: 'source'
        })
    for (const {order, hits} of rowsOf(document, prepared)) {
      const places = hits.map(({place}) => place)
      const [first, last] = [hits[0], hits.at(-1)]
      if (!first || !last || new Set(places).size < places.length) continue
      const found = hits.map(({place}) => order.members[place] ?? '')
      const called = calledIn(document.text, {start: first.start, end: last.end}, order)
      if (called !== undefined && places.length < order.members.length && places.length >= order.members.length - mostLost) {
        if (!applies(document, first, order)) continue
        const lost = order.members.filter((_, place) => !places.includes(place))
        report(
          'lost',
          {start: first.start, end: last.end},
          {
            certainty: 'certain',
            data: {called, found: found.join('、'), lost: lost.join('”“'), source: order.source},
            actual: found.join('、'),
            expected: [order.members.join('、')],
            note: 'source'
          }
        )
        continue
      }
      if (
        order.free === true ||
        isSorted(places) ||
        !isNearlySorted(places) ||
        places.length < (order.least ?? order.members.length) ||
        !applies(document, first, order)
      )
        continue
      const right = places.toSorted((a, b) => a - b).map((place) => order.members[place] ?? '')
      report(
        'order',
        {start: first.start, end: last.end},
        {
          certainty: 'certain',
          data: {found: found.join('、'), right: right.join('、'), source: order.source},
          actual: found.join('、'),
          expected: [right.join('、')],
          note: 'source'
        }
      )
    }
  }
})

interface Member extends Range {
  readonly place: number
}

/** Members of one row that stand one after another, joined by 、 or 和, as items of their own. */
function rowsOf(document: Document, {terms, placesOf}: OrderTable): {order: Order; hits: Member[]}[] {
  const {text} = document
  const open = new Map<Order, Member[]>()
  const rows: {order: Order; hits: Member[]}[] = []
  for (const hit of document.read(readTextIndex).search(terms))
    for (const {order, place} of placesOf[hit.term] ?? []) {
      const row = open.get(order)
      const last = row?.at(-1)
      const member = {start: hit.start, end: hit.end, place}
      if (row && last && joins(text, last, hit, order)) row.push(member)
      else if (isItemHead(text, hit)) {
        const hits = [member]
        open.set(order, hits)
        rows.push({order, hits})
      }
    }
  return rows
}

/** 、 or 和 alone between two members; nothing else may belong to either: 绿色发展、开放 is another list. */
function joins(text: string, last: Range, next: Hit, {titled}: Order): boolean {
  const between = text.slice(last.end, Math.min(next.start, last.end + longestTitle))
  return titled
    ? /^[^。；：！？\n]*(?:[、，]|和|与|以及)$/.test(between) && next.start - last.end < longestTitle
    : /^(?:[、，]|和|与|以及|”、“)$/.test(between)
}

/** An office and a name after a member. */
const longestTitle = 24

/** A member in the middle of a list of other things does not open the row: 科技、创新、开放. */
const isItemHead = (text: string, {start}: Hit): boolean => text.charAt(start - 1) !== '、'

/** A list that lacks more of its members is another list, or a choice of them. */
const mostLost = 2

/** The name of the whole that stands with a list: （列举）的新发展理念, “四个意识”（列举）. */
function calledIn(text: string, {start, end}: Range, {called = []}: Order): string | undefined {
  return called.find(
    (name) =>
      [name, `的${name}`, `“${name}”`, `等“${name}”`].some((behind) => text.startsWith(behind, end)) ||
      (/[”]?[（：]$/.test(text.slice(start - 2, start)) &&
        text.slice(Math.max(0, start - name.length - 2), start).includes(name) &&
        /[^、，和与及等]/.test(text.charAt(end)))
  )
}

const isSorted = (places: readonly number[]): boolean => places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place)

/** Whether one member, or two that changed places, make the difference: who tells a list in quite another order means to. */
function isNearlySorted(places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b)
  if (places.filter((place, at) => place !== sorted[at]).length === 2) return true
  return places.some((moved) => isSorted(places.filter((place) => place !== moved)))
}

/** 按姓氏笔画为序 and speakers in turn have an order of their own. */
const ownOrder = /为序|排序|先后|依次|分别|轮流|顺序/

function applies(document: Document, range: Range, {from, to}: Order): boolean {
  const sentence = document.sentenceAt(range.start)
  if (sentence && ownOrder.test(document.slice(sentence))) return false
  if (from === undefined && to === undefined) return true
  const article = document.articleAt(range.start)
  const date = article && document.dateOf(article)?.value
  return date !== undefined && (from === undefined || date >= from) && (to === undefined || date < to)
}
