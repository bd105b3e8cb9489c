import {type Abbreviation, type Article, defineRule, type Document, groupBy, overlaps, type Range, type Title} from '@hegao/core'
import {orphanTitles, otherGenre} from './orphans.ts'
import {otherShort} from './other-short.ts'

export default defineRule({
  id: 'abbreviation',
  category: 'wording',
  severity: 'warning',
  summary: {zh: '简称重复定义、一名两称、先用后定或定而不用', en: 'a short name given twice, for two things, too late or for nothing'},
  reads: ['abbreviation'],
  yieldsTo: ['document-title'],
  messages: {
    again: {zh: '简称“{{short}}”已在前文定义', en: 'the short name “{{short}}” has been given before'},
    'two-things': {
      zh: '简称“{{short}}”先后指两个全称：{{first}}、{{second}}',
      en: 'the short name “{{short}}” is given to two things: {{first}} and {{second}}'
    },
    'two-names': {zh: '{{full}}有两个简称：“{{first}}”“{{second}}”', en: '{{full}} has two short names: “{{first}}” and “{{second}}”'},
    early: {zh: '简称“{{short}}”用在定义之前', en: 'the short name “{{short}}” stands before it is given'},
    unused: {zh: '简称“{{short}}”定义后没有用过', en: 'the short name “{{short}}” is given and never used'},
    'full-again': {zh: '已定简称“{{short}}”，此处又写全称', en: 'the short name “{{short}}” has been given, yet the full name stands here'},
    orphan: {
      zh: '“《{{here}}》”在文中没有所指，所定、所称是《{{short}}》',
      en: '“《{{here}}》” stands for nothing in the text, which speaks of 《{{short}}》'
    },
    'other-genre': {
      zh: '简称《{{short}}》与全称的文种“{{genre}}”不合',
      en: 'the short name 《{{short}}》 is given to a title that ends with “{{genre}}”'
    },
    given: {zh: '文件名写在这里', en: 'the document is named here'},
    'check-title': {zh: '请核是否误写，或漏写全称', en: 'check whether it is mistaken, or the full title is missing'},
    'other-short': {zh: '已定简称“{{short}}”，此处另作“{{here}}”', en: 'the short name “{{short}}” has been given; here it is “{{here}}”'},
    places: {zh: '此写法{{count}}处', en: 'this form stands {{count}} ×'},
    defined: {zh: '在这里定义简称“{{short}}”', en: 'the short name “{{short}}” is given here'},
    'check-both': {zh: '请核后文的“{{short}}”各指哪一个', en: 'check which of the two each later “{{short}}” means'},
    'too-many': {zh: '本稿简称过多，未逐一核对', en: 'too many short names to check each'}
  },
  check({document, report, confirm, skip}) {
    const byArticle = groupBy(document.mentions('abbreviation'), ({start}) => document.articleAt(start))
    for (const article of document.articles)
      for (const {title, given, short} of orphanTitles(document, article, byArticle.get(article) ?? [])) {
        if (byArticle.get(article)?.some((one) => one === given && otherGenre(document, one) !== undefined)) continue
        report('orphan', title, {certainty: 'likely', data: {here: title.name, short}, note: 'check-title', related: [['given', given]]})
      }
    for (const [article, all] of byArticle) {
      if (!article) continue
      const checked = all.slice(0, mostChecked)
      for (const one of all.slice(mostChecked)) skip(one, 'too-many')
      const conflicts = new Set<Abbreviation>()
      for (const [, same] of groupBy(checked, ({value}) => value)) {
        const [first, second] = same
        if (!first || !second || isApart(document, first, second)) continue
        conflicts.add(first).add(second)
        const names = {first: fullOf(document, first), second: fullOf(document, second)}
        const differ = names.first !== '' && names.second !== '' && names.first !== names.second
        if (differ)
          report('two-things', second, {
            certainty: 'likely',
            data: {short: first.value, ...names},
            note: 'check-both',
            related: [['defined', first]]
          })
        else if (names.first === names.second)
          report('again', second, {certainty: 'likely', data: {short: first.value}, related: [['defined', first]]})
      }
      for (const [full, same] of groupBy(checked, (one) => fullOf(document, one))) {
        const [first] = same
        const second = same.find(({value}) => value !== first?.value)
        if (full === '' || !first || !second || areVersions(first.value, second.value)) continue
        conflicts.add(first).add(second)
        report('two-names', second, {
          certainty: 'likely',
          data: {full, first: first.value, second: second.value},
          related: [['defined', first, {short: first.value}]]
        })
      }
      for (const one of checked) {
        const {value: short} = one
        const genre = otherGenre(document, one)
        if (genre !== undefined && one.full) {
          conflicts.add(one)
          report('other-genre', one, {certainty: 'likely', data: {short, genre}, note: 'check-title', related: [['given', one.full]]})
        }
        const other = otherShort(document, article, one, all)
        if (other) {
          const data = {short, here: document.slice(other.here), count: other.count}
          report('other-short', other.here, {certainty: 'likely', data, note: 'places', related: [['defined', one, data]]})
        }
        const isGiven = checked.some(({value, start}) => value === short && start < one.start)
        const early = isGiven ? undefined : earlyUse(document, article, one)
        if (early && !conflicts.has(one)) report('early', early, {certainty: 'likely', data: {short}, related: [['defined', one]]})
        if (conflicts.has(one) || early) continue
        const use = useAfter(document, article, one)
        if (!use) {
          // A place of its own: the ledger keeps the definition as one that nothing was compared with, and not as a conflict.
          report('unused', {start: one.start, end: one.end}, {certainty: 'possible', data: {short}})
          skip(one, 'unused', {short})
        } else {
          confirm(one, [use])
          const again = fullAgain(document, article, one, use, all)
          if (again) report('full-again', again, {certainty: 'possible', data: {short}, related: [['defined', one]]})
        }
      }
    }
  }
})

/** 新条例 and 旧条例: what was revised, under one title. */
const areVersions = (one: string, other: string): boolean =>
  /^[新旧原现]/.test(one) && /^[新旧原现]/.test(other) && one.slice(1) === other.slice(1)

/** More short names in one article are a glossary, and searching for each would take too long. */
const mostChecked = 60
/** Annexes and chapters this far apart define anew for readers who start there. */
const farApart = 4000

const fullOf = (document: Document, {full}: Abbreviation): string => (full ? document.slice(full).replace(/[\s　]+/g, '') : '')

/** 附件1, 社论, 侧记 on a line of their own, and （2025年12月11日全会通过） below a head: from there on a reader may start anew. */
const newPiece =
  /\n[\s　【]*(?:附[件录则][\s　0-9０-９一二三四五六七八九十：:]*|社论|短评|时评|侧记|特写|综述|解读|答记者问|编者按|(?:本报|特约)?评论(?:员(?:文章)?)?|(?:相关|新闻)链接)】?\n|\n[\s　]*（[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^\n（）]{0,40}通过）\n/

/** Whether a piece of its own, or so much text, begins between two definitions that a reader of the second cannot know the first. */
const isApart = (document: Document, first: Range, second: Range): boolean =>
  second.start - first.end > farApart || newPiece.test(document.text.slice(first.end, second.start))

/** The short title standing alone before it is given. 中央《建议》, “十四五”规划《纲要》 say themselves which one they mean. */
function earlyUse(document: Document, article: Article, {form, short, start}: Abbreviation): Title | undefined {
  if (form !== 'title') return undefined
  const words = document.slice(short)
  return document
    .mentions('title')
    .find(
      (title) =>
        title.start >= article.start &&
        title.start < start &&
        document.slice(title) === words &&
        document.blockAt(title.start)?.kind !== 'heading' &&
        standsAlone.test(document.text.slice(Math.max(0, title.start - 2), title.start))
    )
}

/** What may stand before a title that nothing qualifies. */
const standsAlone = /(?:^|[，。；：、\n]|[在对按据照合落贯])$|(?:按照|根据|依据|落实|贯彻|执行|起草|制定|印发|通过|审议)$/

function useAfter(document: Document, article: Article, {value, end}: Abbreviation): Range | undefined {
  const at = document.text.indexOf(value, end)
  return at < 0 || at >= article.end ? undefined : {start: at, end: at + value.length}
}

/** The full title in running text once the short one has come into use. */
function fullAgain(
  document: Document,
  article: Article,
  {full, form}: Abbreviation,
  use: Range,
  all: readonly Abbreviation[]
): Title | undefined {
  if (!full || form !== 'title') return undefined
  const words = document.slice(full)
  return document.mentions('title').find(
    (title) =>
      title.start > use.end &&
      title.end <= article.end &&
      document.slice(title) === words &&
      document.blockAt(title.start)?.kind === 'paragraph' &&
      // Where a piece of its own begins, it is given anew.
      !all.some((other) => other.full && overlaps(other.full, title))
  )
}
