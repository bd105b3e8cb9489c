import {risesAndFalls} from './rises-and-falls.ts'
import {
  type Count,
  agrees,
  defineRule,
  type Document,
  type Enumeration,
  type Range,
  numberedNameParts,
  readCountsAcross,
  readRepeatedCounts
} from '@hegao/core'
import {attachedRows} from './attached-rows.ts'
import {holderCounts} from './holders.ts'
import {missingMembers} from './members.ts'
import {pointedBack} from './pointed-back.ts'
import {respectives} from './respective.ts'
import {isNear, rolls} from './rolls.ts'
import {structures} from './structure.ts'
import {sizeFaults} from './sizes.ts'
import {undeveloped} from './undeveloped.ts'

export default defineRule({
  id: 'count-mismatch',
  category: 'fact',
  severity: 'error',
  summary: {zh: '写明的数目与实际列举的项数不符', en: 'a stated number and the items listed disagree'},
  reads: ['count'],
  yieldsTo: ['ordinal-sequence'],
  messages: {
    mismatch: {
      zh: '写“{{claim}}”，实列{{found}}项：{{items}}',
      en: 'says “{{claim}}”, lists {{found}}: {{items}}'
    },
    below: {
      zh: '写至少“{{claim}}”，实列{{found}}项：{{items}}',
      en: 'says at least “{{claim}}”, lists {{found}}: {{items}}'
    },
    respective: {
      zh: '“分别”之前是{{things}}项，之后列了{{found}}个数',
      en: '{{things}} things stand before 分别, {{found}} values behind it'
    },
    rises: {zh: '写“{{claim}}”，所列为{{up}}涨{{down}}降', en: 'says “{{claim}}”; {{up}} rose and {{down}} fell'},
    'at-rises': {zh: '各项涨跌在这里', en: 'what rose and fell'},
    roll: {zh: '写“{{claim}}”，名单实列{{found}}行', en: 'says “{{claim}}”, the roll has {{found}} lines'},
    member: {zh: '正文所列“{{body}}”，成员名单中没有', en: '“{{body}}” of the text is not in the list of members'},
    'at-body': {zh: '正文列有“{{body}}”', en: 'the text names “{{body}}”'},
    size: {zh: '《{{name}}》写“{{claim}}”，另一处写“{{usual}}”', en: '《{{name}}》 has “{{claim}}”, elsewhere “{{usual}}”'},
    'size-text': {zh: '《{{name}}》写“{{claim}}”，文本到“{{usual}}”', en: '《{{name}}》 has “{{claim}}”, its text ends with “{{usual}}”'},
    'at-size': {zh: '“{{usual}}”在这里', en: '“{{usual}}” stands here'},
    things: {zh: '各项在这里', en: 'the things'},
    list: {zh: '列举在这里', en: 'the list is here'},
    'part-of-name': {zh: '名称作“{{name}}”，所列作{{part}}', en: 'the name is “{{name}}”, what is listed under it {{part}}'},
    name: {zh: '名称在这里', en: 'the name'},
    structure: {zh: '写“{{claim}}”，正文逐项列至“{{until}}”', en: 'says “{{claim}}”, the text numbers up to “{{until}}”'},
    attached: {zh: '写“{{claim}}”，附件逐项列至“{{until}}”', en: 'says “{{claim}}”, the attachment numbers up to “{{until}}”'},
    undeveloped: {zh: '列有“{{item}}”，下文逐项展开时没有', en: '“{{item}}” is announced, and not taken up with the others'},
    'taken-up': {zh: '下文由此逐项展开', en: 'the others are taken up from here on'},
    'last-one': {zh: '最后一项“{{until}}”在这里', en: 'the last one, “{{until}}”'},
    first: {zh: '列举由此起', en: 'the list begins here'},
    last: {zh: '列举至此止', en: 'the list ends here'},
    repeated: {
      zh: '同一名目两个数：“{{claim}}”“{{usual}}”',
      en: 'one thing, two numbers: “{{claim}}”, “{{usual}}”'
    },
    'points-back': {zh: '写“{{claim}}”，前文是“{{usual}}”', en: 'says “{{claim}}”, the text before it “{{usual}}”'},
    other: {zh: '另一处写“{{usual}}”', en: 'elsewhere “{{usual}}”'},
    'same-words': {
      zh: '所数名目相同，请核是否同指一事',
      en: 'the words counted are the same: check whether both mean one thing'
    },
    check: {zh: '请核是改数，还是补漏、删重', en: 'check whether to change the number, or to add or drop an item'},
    'check-open': {
      zh: '列举带“等”字：若已列全，请核数目；若只是举例，可不改',
      en: 'the list ends in 等: check the number if all are named; leave it if they are examples'
    },
    'no-list': {zh: '文中没有逐项列出', en: 'the text lists no items'},
    'open-list': {zh: '列举带“等”字，只举了{{found}}项', en: 'the list is open and names only {{found}}'},
    'broken-list': {zh: '列举的序次有缺漏，另见序次差错', en: 'the numbering of the list is broken; see there'},
    'short-list': {zh: '数目与邻近并列的{{found}}项未必同指', en: 'the number need not mean the {{found}} items beside it'},
    cited: {zh: '书名号内之数，说的是另一文件', en: 'a number within a title speaks of another document'},
    distributed: {zh: '“各”“均”之数，不与列举相比', en: 'a number for each, not a number of the items'},
    rough: {zh: '约数，不与列举相比', en: 'an approximate number'}
  },
  check({document, report, confirm, skip}) {
    const across = [...document.read(readCountsAcross)]
      // What a headline says of the page is for heading-body to compare.
      .filter(([count]) => document.blockAt(count.start)?.kind !== 'heading')
      .map(([count, other]) => ({count, other}))
    for (const {count, other} of [...document.read(readRepeatedCounts), ...across]) {
      const noun = sharedNoun(document, count, other)
      report('repeated', count, {
        certainty: 'likely',
        data: {claim: document.slice(count) + noun, usual: document.slice(other) + noun},
        note: 'same-words',
        related: [['other', other]]
      })
    }
    for (const {here, there} of document.read(numberedNameParts))
      report('part-of-name', here, {
        certainty: 'likely',
        data: {part: document.slice(here), name: document.slice(there)},
        related: [['name', there]]
      })
    for (const {here, there} of pointedBack(document)) {
      const data = {claim: document.slice(here), usual: document.slice(there)}
      report('points-back', here, {certainty: 'likely', data, note: 'check', related: [['other', there, data]]})
    }
    for (const {claim, last, agrees: whole} of structures(document)) {
      const data = {claim: document.slice(claim), until: document.slice(last)}
      if (!whole) report('structure', claim, {certainty: 'likely', data, note: 'check', related: [['last-one', last, data]]})
    }
    for (const {things, found, least, most, ...values} of respectives(document))
      if (found < least || found > most)
        report('respective', values, {certainty: 'likely', data: {things: most, found}, note: 'check', related: [['things', things]]})
    for (const {size, other, kind} of sizeFaults(document)) {
      const data = {name: size.name, claim: document.slice(size), usual: document.slice(other)}
      report(kind, size, {certainty: 'certain', data, note: 'check', related: [['at-size', other]]})
    }
    for (const {body, list} of missingMembers(document)) {
      const data = {body: document.slice(body)}
      report('member', list, {certainty: 'likely', data, note: 'check', related: [['at-body', body, data]]})
    }
    for (const {claim, names} of holderCounts(document))
      report('mismatch', claim, {
        certainty: 'likely',
        data: {claim: document.slice(claim), found: names.length, items: names.map((name) => document.slice(name)).join('、')},
        note: 'check',
        related: names.slice(0, 1).map((name) => ['list', {start: name.start, end: names.at(-1)?.end ?? name.end}] as const)
      })
    for (const {claim, last} of attachedRows(document)) {
      const data = {claim: document.slice(claim), until: document.slice(last)}
      report('attached', claim, {certainty: 'likely', data, note: 'check', related: [['last-one', last, data]]})
    }
    for (const {claim, up, down, shown} of risesAndFalls(document)) {
      const data = {claim: document.slice(claim), up, down}
      report('rises', claim, {certainty: 'likely', data, note: 'check', related: [['at-rises', shown]]})
    }
    for (const {item, other} of undeveloped(document))
      report('undeveloped', item, {certainty: 'likely', data: {item: document.slice(item)}, related: [['taken-up', other]]})
    for (const roll of rolls(document)) {
      const {claim, value, lines} = roll
      const [first, last] = [lines[0], lines.at(-1)]
      if (!first || !last || lines.length === value || !isNear(roll)) continue
      report('roll', claim, {
        certainty: 'likely',
        data: {claim: document.slice(claim), found: lines.length},
        note: 'check',
        related: [
          ['first', opening(document, first)],
          ['last', opening(document, last)]
        ]
      })
    }
    for (const count of document.mentions('count')) {
      const list = document.enumerationOf(count)
      if (count.cited) skip(count, 'cited')
      else if (count.each) skip(count, 'distributed')
      else if (!list) skip(count, count.bound === 'about' ? 'rough' : 'no-list')
      else if (agrees(count, list)) confirm(count, list.items)
      else if (count.bound === 'about') skip(count, 'rough')
      else if (list.broken) {
        const last = lastOf(document, count, list)
        if (!last) skip(count, 'broken-list')
        else
          report('structure', count, {
            certainty: 'likely',
            data: {claim: document.slice(count), until: document.slice(last)},
            note: 'check',
            related: [['last-one', last]]
          })
      } else if (list.certainty === 'possible')
        skip(count, list.open && list.most < count.value ? 'open-list' : 'short-list', {found: list.items.length})
      else if (isQuantity(count, list) || namesOnlySome(document, list) || addsUp(document, count, list)) skip(count, 'no-list')
      else
        report(count.bound === 'least' ? 'below' : 'mismatch', count, {
          certainty: list.certainty,
          data: {claim: document.slice(count), found: list.items.length, items: heads(document, list)},
          note: list.open ? 'check-open' : 'check',
          related: placesOf(document, list)
        })
    }
  }
})

/** The last mark of a broken list, where the count is neither its number nor how many items there are; near enough to be meant. */
function lastOf(document: Document, {value}: Count, {items, certainty}: Enumeration): Range | undefined {
  const last = items.at(-1)
  const mark = last && document.mentions('ordinal').find(({start}) => start === last.start)
  if (!mark || certainty === 'possible' || items.length < fewestBroken || value === mark.value || value === items.length) return undefined
  return Math.abs(value - mark.value) <= nearMiss ? mark : undefined
}
const fewestBroken = 3
const nearMiss = 2

/** 六件大事：一是……，四是……，其余两件……: the rest is not listed. */
const namesOnlySome = (document: Document, {items}: Enumeration): boolean => {
  const last = items.at(-1)
  return last !== undefined && /其余[一二两三四五六七八九0-9]/.test(document.slice(last))
}

/** 一、撤销线路（2条），二、改道线路（3条）……以上▸5条▸线路: each item has how many are its own. */
function addsUp({text}: Document, {value}: Count, {items}: Enumeration): boolean {
  const own = items.map(({start, end}) =>
    Number(/^[^。；：\n]{0,20}[（(](?<own>[0-9]{1,3})[条项个家处件名]/.exec(text.slice(start, end + longestItemHead))?.groups?.['own'])
  )
  return own.reduce((sum, one) => sum + one, 0) === value
}
const longestItemHead = 24

/** Nobody lists more than so many, or leaves out two of three. */
const mostListed = 40
const mostTimes = 3

/** 人均结案208件。 above five headings: a quantity, of which no list was meant. */
const isQuantity = ({value}: Count, {most, items}: Enumeration): boolean =>
  value > mostListed || (items.length > 2 && value > mostTimes * most)

/** Longest words shown of what is counted. */
const longestNoun = 10

/** The words behind two counts as far as they are the same: 的改革举措. */
function sharedNoun({text}: Document, a: Range, b: Range): string {
  let length = 0
  while (
    length < longestNoun &&
    text.charAt(a.end + length) === text.charAt(b.end + length) &&
    /\p{Script=Han}/u.test(text.charAt(a.end + length))
  )
    length++
  return text.slice(a.end, a.end + length)
}

/** The list where it stands together, its first and last mark where it runs over paragraphs. */
function placesOf(document: Document, list: Enumeration): readonly (readonly ['list' | 'first' | 'last', Range])[] {
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (!first || !last || document.flowAt(first.start) === document.flowAt(last.start)) return [['list', list]]
  return [
    ['first', opening(document, first)],
    ['last', opening(document, last)]
  ]
}

/** The first words of an item, within its own paragraph. */
const opening = (document: Document, {start, end}: Range): Range => ({
  start,
  end: start + (/^.{2}[^，。；：！？\n]*/u.exec(document.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 1)
})

/** Longest words of one item in a message. */
const longestHead = 14
/** 第二步，……: a mark that is parted from its item. */
const markAlone =
  /^(?:第?[一二三四五六七八九十]{1,3}\p{Script=Han}{0,3}|[首其再最][先次后]|[0-9]{1,2}|其[一二三四五六七八九十])[，：:、.．]/u

/** Words before the first of a row: 设有序厅、展区, 由总则、附则. */
const before = /^(?:其中|主要|包括|涵盖|涉及|围绕|设有|设立|分设|[有在对从由以将向设])(?=.{2})/u

/** The items as the message tells them; parted by ； where 、 stands in them. */
function heads(document: Document, {items, precedes}: Enumeration): string {
  const words = items.map((item) => head(document, item))
  if (precedes && words[0] !== undefined) words[0] = words[0].replace(before, '')
  return words.join(words.some((item) => /[、，：]/.test(item)) ? '；' : '、')
}

/** How an item begins: its mark and first clause. */
function head(document: Document, item: Range): string {
  const text = document.slice(item).trim()
  const mark = markAlone.exec(text)?.[0] ?? text.slice(0, 2)
  const clause = `${mark}${/^[^，。；：！？\n]*/u.exec(text.slice(mark.length))?.[0] ?? ''}`.replace(/[，：:、]$/, '')
  return clause.length > longestHead ? `${clause.slice(0, longestHead)}…` : clause
}
