import {type Datum, defineRule, type Document, groupBy, neighbours, type Range, type Title} from '@hegao/core'
import {headNames} from './heads.ts'
import {type Name, nameOf} from './name.ts'
import {unmarkedStatutes, unmarkedTitles} from './unmarked.ts'
import {attributeVariant, genreVariant, headVariant, issuedVariant, type Variant, variantOf} from './variant.ts'

export default defineRule({
  id: 'document-title',
  category: 'fact',
  severity: 'warning',
  summary: {zh: '同一文件、书刊的名称前后不一', en: 'one paper named in two ways'},
  reads: ['title'],
  messages: {
    less: {zh: '书名两种写法，此处少“{{part}}”', en: 'a title in two forms; this one lacks “{{part}}”'},
    more: {zh: '书名两种写法，此处多“{{part}}”', en: 'a title in two forms; this one has “{{part}}” besides'},
    other: {zh: '书名两种写法：此处作“{{here}}”，另处作“{{there}}”', en: 'a title in two forms: here “{{here}}”, elsewhere “{{there}}”'},
    unmarked: {zh: '文件名“{{name}}”此处没有书名号', en: 'the title “{{name}}” stands without its marks'},
    marked: {zh: '另一处写《{{name}}》', en: 'elsewhere 《{{name}}》'},
    'marked-beside': {zh: '同一句里《{{name}}》有书名号', en: 'in the same sentence 《{{name}}》 has them'},
    add: {zh: '加书名号', en: 'add the marks'},
    'once-more': {zh: '另一写法{{count}}处，请核原文件名', en: 'the other form stands {{count}} times; check the name of the paper'},
    even: {
      zh: '两种写法各{{count}}处，文内不能判定，请核原文件名',
      en: 'both forms are as frequent, {{count}} × each, so the text cannot tell; check the name of the paper'
    },
    'the-other': {zh: '另一写法：《{{name}}》', en: 'the other form: 《{{name}}》'},
    again: {zh: '此写法还见于此处', en: 'this form again'},
    alone: {zh: '文内没有可对照的书名', en: 'the text has no title to compare it with'}
  },
  check({document, report, confirm, skip}) {
    const titles = document.mentions('title')
    const byTitle = titles.map(namesOf)
    const names = byTitle.flat()
    const byWords = groupBy(names, ({words}) => words)
    const settled = new Set<string>()
    for (const {rare, usual, variant} of variantsOf(document, titles.length === 0 ? names : [...names, ...headNames(document)])) {
      const [place, ...more] = rare
      const [other] = usual
      if (!place || !other || settled.has(place.words)) continue
      for (const {words} of rare) settled.add(words)
      report(variant.kind === 'lost' ? (variant.a === '' ? 'less' : 'more') : 'other', place, {
        certainty: 'likely',
        data: {part: variant.a + variant.b, here: variant.a, there: variant.b, count: usual.length},
        note: rare.length === usual.length ? 'even' : 'once-more',
        related: [['the-other', other, {name: withoutMarks(document, other)}], ...more.map((range) => ['again', range] as const)]
      })
    }
    for (const [marked, unmarked] of [
      ['marked', unmarkedTitles(document, titles)],
      ['marked-beside', unmarkedStatutes(document, titles)]
    ] as const)
      for (const {here, title} of unmarked)
        report('unmarked', here, {
          certainty: 'likely',
          data: {name: document.slice(here)},
          related: [[marked, title, {name: title.name}]],
          suggestions: [{title: 'add', edits: [{range: here, text: `《${document.slice(here)}》`}]}]
        })
    const fullBy = new Map<string, Title>()
    for (const [at, title] of titles.entries()) {
      const [name] = byTitle[at] ?? []
      if (!name || settled.has(name.words)) continue
      const others = (byWords.get(name.words) ?? []).slice(0, mostEvidence + 1).filter(({start}) => start !== title.start)
      const full = fullBy.get(name.words.slice(-shortName))
      if (others.length > 0) confirm(title, others.slice(0, mostEvidence))
      else if (name.words.length <= shortName && full) confirm(title, [full])
      else skip(title, 'alone')
      for (let length = 2; length <= shortName; length++) if (name.words.length > shortName) fullBy.set(name.core.slice(-length), title)
    }
  }
})

/** 《建议》, 《实施意见》, 《规划纲要》 are short for what was named before. */
const shortName = 4
const mostEvidence = 3

/** How many places of either title are looked at for one beside the other. */
const mostBeside = 20

/** 《纵向经费管理办法》和《横向经费管理办法》 are two. */
function areSideBySide({text}: Document, some: readonly Name[], others: readonly Name[]): boolean {
  const isJoined = (a: Range, b: Range): boolean =>
    a.end <= b.start && b.start - a.end <= 3 && /^》?[和与及、]?《?$/.test(text.slice(a.end, b.start))
  return some.slice(0, mostBeside).some((one) => others.slice(0, mostBeside).some((other) => isJoined(one, other) || isJoined(other, one)))
}

/** 《水库管理办法》▸同时废止: the paper that another took the place of. */
const isRepealed = ({text}: Document, {end}: Range): boolean => /^》?[^。；，]{0,40}废止/.test(text.slice(end, end + 50))

interface Pair {
  readonly rare: readonly Name[]
  readonly usual: readonly Name[]
  readonly variant: Variant
}

/** Titles that probably mean one paper. The form that stands less often is the one in question; of two as frequent, the shorter, else the later. */
function variantsOf(document: Document, names: readonly Name[]): Pair[] {
  const byForm = groupBy(names, formOf)
  // By the words with and without the issuer: either may be what two titles share.
  const byKey = groupBy(
    [...byForm].flatMap(([form, places]) => [...new Set([places[0]?.core ?? form, form])].map((key) => ({key, places}))),
    ({key}) => key
  )
  const headed = new Set(names.filter(({isHead}) => isHead).map(({words}) => words))
  const pairs: Pair[] = []
  const compare = (as: readonly Name[], bs: readonly Name[]): void => {
    const [a, b] = [as[0], bs[0]]
    if (!a || !b) return
    const order = as.length - bs.length || a.words.length - b.words.length || b.start - a.start
    const [rare, usual] = order <= 0 ? [as, bs] : [bs, as]
    const [here, there] = [rare[0], usual[0]]
    const variant =
      here && there && (variantOf(here, there) ?? (rare.length === 1 ? variantApart(document, here, usual, headed) : undefined))
    if (
      variant &&
      !areSideBySide(document, rare, usual) &&
      ![...rare, ...usual].slice(0, mostBeside).some((name) => isRepealed(document, name))
    )
      pairs.push({rare, usual, variant})
  }
  for (const [one, other] of neighbours(byKey.keys(), longestLoss))
    for (const a of byKey.get(one)?.slice(0, mostIssuers) ?? [])
      for (const b of byKey.get(other)?.slice(0, mostIssuers) ?? []) if (a.places !== b.places) compare(a.places, b.places)
  for (const alike of byForm.values()) {
    const byStatus = [...groupBy(alike, ({status}) => status).values()].slice(0, mostIssuers)
    for (const [at, one] of byStatus.entries()) for (const other of byStatus.slice(at + 1)) compare(one, other)
  }
  return pairs.toSorted((a, b) => (a.rare[0]?.start ?? 0) - (b.rare[0]?.start ?? 0))
}

/** Titles of plans differ by so many characters: 和二〇三五年远景目标. */
const longestLoss = 10

/** The same title of another genre, 《甲条例》 and 《甲办法》, or without a word. Papers that one sentence names are two. */
function variantApart(document: Document, here: Name, others: readonly Name[], headed: ReadonlySet<string>): Variant | undefined {
  const [there] = others
  const variant = there && (genreVariant(here, there) ?? headVariant(here, there))
  if (variant) return areTogether(document, here, others) ? undefined : variant
  const issued = there && issuedVariant(here, there)
  const titles = here.isHead ? others : [here]
  // A second plan may be attached to the one that is issued.
  if (issued && !titles.some(({words}) => headed.has(words)) && isOfNotice(document, titles)) return issued
  const lost = there && attributeVariant(here, there)
  return lost && !others.some((other) => areBothTold(document, here, other)) ? lost : undefined
}

/** 去年印发甲方案……今年印发乙方案: two papers, as are those that one paragraph names. */
const areBothTold = (document: Document, one: Range, other: Range): boolean =>
  document.blockAt(one.start) === document.blockAt(other.start) || [one, other].every((title) => isIssued(document, title))

const isIssued = ({text}: Document, {start, end}: Range): boolean =>
  /(?:印发|出台|发布|公布|颁布|制定)了?$/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^.{0,2}(?:印发|出台|发布|公布|颁布)/.test(text.slice(end, end + 4))

const areTogether = (document: Document, here: Range, others: readonly Range[]): boolean => {
  const sentence = document.sentenceAt(here.start)
  return others.some(({start}) => document.sentenceAt(start) === sentence)
}

/** 印发▸《农贸市场提升行动方案》▸的通知: what a notice issues stands below it under the same title. */
const isOfNotice = (document: Document, titles: readonly Name[]): boolean =>
  titles.some(
    ({start, end}) =>
      /(?:印发|转发|批转)$/.test(document.text.slice(Math.max(0, start - 2), start)) &&
      /^的通知(?:\n|$)/.test(document.text.slice(end, end + 4))
  )

/** What 草案 and final text have in common. */
const formOf = ({issuer, core}: Name): string => issuer + core

/** How many issuers of titles with the same core, and how many statuses of one title, are compared. */
const mostIssuers = 4

/** A title, and the titles in 〈〉 inside it. */
function namesOf(title: Title): Name[] {
  const names = [nameOf(title, title.name)]
  if (title.name.includes('〈'))
    for (const inner of title.name.matchAll(/〈([^〈〉]+)〉/g)) {
      const start = title.start + 1 + inner.index
      names.push(nameOf({start, end: start + inner[0].length}, inner[1] ?? ''))
    }
  return names
}

const withoutMarks = (document: Document, {start, end, isHead}: Name): Datum =>
  document.text.slice(isHead ? start : start + 1, isHead ? end : end - 1)
