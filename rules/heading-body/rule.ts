import {
  type Count,
  defineRule,
  type Document,
  type Headed,
  indexAt,
  type Range,
  readCountsAcross,
  readHeadings,
  readRows,
  readSequences,
  type Sequence,
  thingOf
} from '@hegao/core'
import {futureIn, landmarks} from './landmarks.ts'
import {ordinalSlips} from './ordinals.ts'
import {misplacedBodies} from './misplaced.ts'
import {otherPlace} from './places.ts'

export default defineRule({
  id: 'heading-body',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '标题与正文的数目、日期或完成与否不一',
    en: 'a heading and the text under it disagree on a number, a date, or whether a thing is done'
  },
  reads: ['count'],
  yieldsTo: ['count-mismatch', 'figure-conflict'],
  messages: {
    count: {zh: '标题“{{actual}}”，正文“{{body}}”', en: 'the heading says “{{actual}}”, the text “{{body}}”'},
    row: {zh: '标题“{{actual}}”，正文逐项列至“{{last}}”', en: 'the heading says “{{actual}}”, the text goes up to “{{last}}”'},
    date: {zh: '标题说{{actual}}{{act}}，正文是{{body}}', en: 'the heading says {{act}} on {{actual}}, the text on {{body}}'},
    place: {zh: '标题作“{{actual}}”，导语作“{{body}}”', en: 'the heading says “{{actual}}”, the lead “{{body}}”'},
    ordinal: {zh: '标题“{{actual}}”，正文“{{body}}”', en: 'the heading says “{{actual}}”, the text “{{body}}”'},
    'same-act': {zh: '后面的话完全相同', en: 'what follows is the same'},
    done: {zh: '标题说“{{actual}}”，正文还是“{{body}}”', en: 'the heading says “{{actual}}”, the text still “{{body}}”'},
    misplaced: {zh: '标题“{{actual}}”所说的，其下没有提到', en: 'nothing under the heading “{{actual}}” speaks of it'},
    'check-body': {
      zh: '同组各节都有人作答，只有这一节没有，请核是否串入别处文字',
      en: 'each other section has somebody who speaks: check whether text from elsewhere was put here'
    },
    'at-text': {zh: '其下正文在这里', en: 'the text under it'},
    'at-body': {zh: '正文“{{body}}”在这里', en: 'the text says “{{body}}” here'},
    'at-heading': {zh: '标题在这里', en: 'the heading'},
    'at-last': {zh: '最后一项在这里', en: 'the last item'},
    'same-thing': {zh: '所指相同：{{thing}}', en: 'both speak of {{thing}}'}
  },
  check({document, report, confirm}) {
    const headings = document.read(readHeadings)
    for (const {heading, body} of misplacedBodies(document, headings))
      report('misplaced', heading, {
        certainty: 'likely',
        data: {actual: document.slice(heading)},
        note: 'check-body',
        related: [['at-text', body]]
      })
    for (const headed of headings) {
      for (const count of countsIn(document, headed.heading)) if (count.bound === 'exact') checkCount(headed, count)
      checkDate(headed)
      const places = otherPlace(document, headed)
      for (const {here, there} of ordinalSlips(document, headed)) {
        const data = {actual: document.slice(here), body: document.slice(there)}
        report('ordinal', here, {certainty: 'likely', data, related: [['at-body', there, data]]})
      }
      if (places)
        report('place', places.there, {
          certainty: 'likely',
          data: {actual: document.slice(places.here), body: document.slice(places.there)},
          note: 'same-act',
          related: [['at-heading', places.here]]
        })
      if (headed.heading.level === undefined) checkDone(headed)
    }

    for (const runIn of runInHeadings(document))
      for (const count of countsIn(document, runIn.heading)) if (count.bound === 'exact') checkCount({...runIn, isTitle: false}, count)

    function checkCount({heading, body, isTitle}: Pick<Headed, 'body' | 'isTitle'> & {readonly heading: Range}, count: Count): void {
      const thing = thingOf(document, count, heading.end)
      if (thing.length < shortestThing) return
      const counted = countsIn(document, body).filter(({bound}) => bound === 'exact')
      const same = counted.filter((other) => sameThing(thing, thingOf(document, other, body.end)))
      const others = same.length === 0 && isTitle ? ofOneNoun(count, counted) : same
      const agreeing = others.find(({value}) => value === count.value)
      const [other] = others
      const across = document.read(readCountsAcross).get(count)
      if (agreeing) confirm(count, [agreeing])
      else if (other)
        report('count', count, {
          certainty: same.length > 0 && new Set(others.map(({value}) => value)).size === 1 ? 'certain' : 'likely',
          data: {
            actual: withThing(document, count, heading.end),
            body: withThing(document, other, body.end),
            thing: same.length > 0 ? thing : count.noun
          },
          note: 'same-thing',
          related: [['at-body', other]]
        })
      else if (across)
        report('count', count, {
          certainty: 'likely',
          data: {actual: withThing(document, count, heading.end), body: withThing(document, across, document.text.length), thing},
          note: 'same-thing',
          related: [['at-body', across]]
        })
      else if (isTitle) checkRow(body, count, withThing(document, count, heading.end))
    }

    /** 标题“12条措施”，正文一、至十三、，或“一是”至“十三是”. */
    function checkRow(body: Range, count: Count, actual: string): void {
      if (!/^(?:条|项|招)|举措|措施/.test(count.unit)) return
      const isOwn = ({start, items}: Sequence): boolean => start >= body.start && start < body.end && items.length >= fewestItems
      // Of several running lists none need be the one that the headline counts.
      const running = document.read(readSequences).filter(isOwn)
      const row = document.read(readRows).find(isOwn) ?? (running.length === 1 ? running[0] : undefined)
      const last = row?.items.at(-1)
      if (!row || !last || row.faults.length > 0 || row.items[0]?.value !== 1) return
      const away = Math.abs(row.items.length - count.value)
      if (away === 0) confirm(count, row.items)
      else if (away <= nearMiss)
        report('row', count, {certainty: 'likely', data: {actual, last: document.slice(last.mark)}, related: [['at-last', last.mark]]})
    }

    function checkDate({heading, body}: Headed): void {
      for (const {date, act, value} of datedActs(document, heading)) {
        const others = datedActs(document, body).filter((other) => other.act === act)
        const [other] = others
        if (!other || others.some((same) => sameDay(same.value, value))) continue
        report('date', date, {
          certainty: 'likely',
          data: {actual: document.slice(date), act, body: document.slice(other.date)},
          related: [['at-body', other.date]]
        })
      }
    }

    function checkDone({heading, body}: Headed): void {
      const words = document.slice(heading)
      if (futureIn(words)) return
      for (const match of words.matchAll(landmarks)) {
        const subject = words.slice(Math.max(0, match.index - subjectLength), match.index).replace(/[\s　]/g, '')
        const range = {start: heading.start + match.index, end: heading.start + match.index + match[0].length}
        const clauses = clausesWith(document, body, match[0], subject.slice(-2))
        const [future] = clauses
        if (subject.length < 2 || !future || !clauses.every((clause) => futureIn(document.slice(clause)))) continue
        report('done', range, {certainty: 'likely', data: {actual: match[0], body: document.slice(future)}, related: [['at-body', future]]})
      }
    }
  }
})

/** 七项▸举措▸稳就业, 八项▸举措▸: a headline puts its verb right behind the noun. All that counts so must say one number, close to the headline's. */
function ofOneNoun({noun, value}: Count, counted: readonly Count[]): Count[] {
  const alike = noun.length < shortestThing || noun === '方面' ? [] : counted.filter((other) => other.noun === noun)
  const same = alike.filter((other) => other.value === value)
  if (same.length > 0) return same
  return new Set(alike.map((other) => other.value)).size === 1 && Math.abs((alike[0]?.value ?? 0) - value) <= nearMiss ? alike : []
}

/** （三）办好十件实事。▸集中力量办好……: the first sentence of a numbered paragraph is its heading. */
const longestRunIn = 24

function runInHeadings(document: Document): {readonly heading: Range; readonly body: Range}[] {
  const found: {readonly heading: Range; readonly body: Range}[] = []
  for (const {leads, start} of document.mentions('ordinal')) {
    const flow = leads ? document.flowAt(start) : undefined
    if (!flow) continue
    // No farther than it may stand: a text without any would be read to its end from each heading.
    const length = document.text.slice(start, Math.min(flow.end, start + longestRunIn + 1)).indexOf('。')
    const stop = start + length
    if (length < 0 || stop + 1 >= flow.end) continue
    found.push({heading: {start, end: stop}, body: {start: stop + 1, end: flow.end}})
  }
  return found
}

/** Two characters name a thing: 措施, 机遇. Longer names are compared up to here: 标志性改革成果 and 标志性成果 differ. */
const shortestThing = 2
const longestThing = 4
/** A row of fewer items is not what a title counts. */
const fewestItems = 3
const nearMiss = 2
const subjectLength = 8

function countsIn(document: Document, {start, end}: Range): Count[] {
  const counts = document.mentions('count')
  const found: Count[] = []
  for (let at = indexAt(counts, start - 1) + 1; ; at++) {
    const count = counts[at]
    if (!count || count.end > end) return found
    if (!count.cited && !count.back && !count.each && count.parts === undefined) found.push(count)
  }
}

/** Whether two things have one name; a headline goes on behind it: 12条措施[支持民营经济]. */
function sameThing(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, longestThing)
  return length >= shortestThing && a.slice(0, length) === b.slice(0, length)
}

/** The count with what it counts, for the message. */
const withThing = (document: Document, count: Count, limit: number): string =>
  document.slice(count) + (/^[\p{Script=Han}的]{0,8}/u.exec(document.text.slice(count.end, Math.min(limit, count.end + 8)))?.[0] ?? '')

const acts = /^(?:日)?(?:上午|下午|晚|起|正式|在[^，。；]{1,10})?(施行|实施|执行|开幕|闭幕|召开|举行|启动|开工|通车|开通|投用)/

interface DatedAct {
  readonly date: Range
  readonly act: string
  /** Month and day, or with the year where it says it. */
  readonly value: string
}

/** Whether two days are the same, as far as both say. */
const sameDay = (a: string, b: string): boolean => a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`)

/** Days on which something begins: 5月1日起施行. */
function datedActs(document: Document, {start, end}: Range): DatedAct[] {
  const dates = document.mentions('date')
  const found: DatedAct[] = []
  for (let at = indexAt(dates, start - 1) + 1; ; at++) {
    const date = dates[at]
    if (!date || date.end > end) return found
    const act = acts.exec(document.text.slice(date.end, Math.min(end, date.end + 18)))?.[1]
    const {month, day, year} = date.from
    if (act !== undefined && month !== undefined && day !== undefined && !date.to && !date.lunar)
      found.push({date, act, value: `${year === undefined ? '' : `${year}-`}${month}-${day}`})
  }
}

/** Clauses of a body that hold two words. */
function clausesWith(document: Document, {start, end}: Range, verb: string, subject: string): Range[] {
  const found: Range[] = []
  const {text} = document
  for (let at = text.indexOf(verb, start); at >= 0 && at < end; at = text.indexOf(verb, at + 1)) {
    const from = Math.max(start, lastBoundary(text, at) + 1)
    const clause = {start: from, end: at + verb.length}
    const sentence = document.sentenceAt(at)
    if (sentence && document.text.slice(sentence.start, at).includes(subject)) found.push(clause)
  }
  return found
}

function lastBoundary(text: string, at: number): number {
  for (let index = at - 1; index >= 0 && at - index < 60; index--) if ('，。；：！？\n'.includes(text.charAt(index))) return index
  return Math.max(-1, at - 60)
}
