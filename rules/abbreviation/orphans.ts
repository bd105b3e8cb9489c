import {
  type Abbreviation,
  type Article,
  differenceOf,
  type Document,
  groupBy,
  indexAt,
  isConfusable,
  type Range,
  type Title,
  isSubsequence
} from '@hegao/core'

/** A short title that stands for nothing in its article, and what it probably means. */
export interface Orphan {
  readonly title: Title
  /** The bracket that gives another short title, or the only full title before it. */
  readonly given: Range
  /** The short title that was given, or that the full one ends with. */
  readonly short: string
}

const genres = '政策|举措|条例|办法|规定|细则|规则|章程|意见|方案|规划|纲要|计划|决定|决议|建议|措施|指南|标准|公报'
/** 《规划》, 《实施意见》, 《措施办法》: nothing but what kind of paper it is. */
const genreAlone = new RegExp(`^(?:实施|指导|总体|行动|若干|工作|专项|具体|暂行|${genres})?(${genres})$`)
const genreAtEnd = new RegExp(`(${genres})(?:（[^（）]*）)?$`)
/** Words right before a genre that make a document of it where no marks stand: 五年规划, 管理办法. */
const documentWords =
  '关于[^，。；：]{2,30}|管理|发展|实施|保护|促进|工作|五年|年度|规划|计划|总体|专项|行动|改革|建设|指导|若干|暂行|试行|[该本此原][项部份]?|这[项部份]'
/** A short title that stands more often than this is at home in the text, whatever gives it. */
const mostOften = 2
/** The full title stands so near before a short one that is given nowhere. */
const nearBefore = 300
/** A full title has more characters. */
const longestShort = 6

/** 《规划》 where the article gives only 《方案》 as a short title: no title, and no words without marks, that it could stand for. */
export function orphanTitles(document: Document, article: Article, given: readonly Abbreviation[]): Orphan[] {
  const all = document.mentions('title')
  const titles = all.slice(indexAt(all, article.start - 1) + 1, indexAt(all, article.end) + 1).filter(({end}) => end <= article.end)
  const known = document.mentions('abbreviation')
  const full = titles.filter(({name}) => name.length > longestShort && known.every(({value}) => value !== name))
  const [only] = full
  const isOnly = only !== undefined && full.every(({name}) => name === only.name)
  // What another article of the page gives and this one goes on to use.
  const goesOn = known.findLast(
    ({form, start, value}) => form === 'title' && start < article.start && titles.some(({name}) => name === value)
  )
  const found: Orphan[] = []
  for (const [name, places] of groupBy(titles, (title) => title.name)) {
    if (name.length > longestShort || places.length > mostOften || known.some((one) => one.value === name || isFullOf(document, name, one)))
      continue
    const genre = genreAlone.exec(name)?.[1]
    const own = places.filter(({start}) => document.text.charAt(start - 1) === '本')
    const itself =
      own.length === 0 ? undefined : given.find((one) => one.form === 'title' && one.value !== name && isWithin(document, name, one))
    if (itself) {
      for (const title of own) found.push({title, given: itself, short: itself.value})
      continue
    }
    const near =
      given.find(({form, value}) => form === 'title' && isTwin(name, value)) ??
      // What one article of a page gives, the others go on to use.
      known.find((one) => one.form === 'title' && one.start < article.end && isOtherShort(document, name, one))
    const twin =
      near ?? known.find(({form, value, start}) => form === 'title' && start < article.end && genre !== undefined && isTwin(name, value))
    if (
      twin
        ? (near ? full : all).some((title) => title.name.length > longestShort && isShortFor(document, title, name, twin))
        : genre === undefined || isKnown(document, article, name, genre)
    )
      continue
    for (const title of places) {
      if (document.blockAt(title.start)?.kind === 'heading') continue
      if (isQualified.test(document.text.slice(Math.max(0, title.start - 4), title.start))) continue
      if (isAnother.test(document.text.slice(title.end, title.end + 4))) continue
      const definition = twin ?? given[indexAt(given, title.start)] ?? goesOn
      if (definition?.form === 'title' && (twin || genreAtEnd.test(definition.value)))
        found.push({title, given: definition, short: definition.value})
      else if (given.length === 0 && isOnly) {
        const [nearest, short] = [full[indexAt(full, title.start)], genreAtEnd.exec(only.name)?.[1]]
        if (nearest && short !== undefined && title.start - nearest.end <= nearBefore) found.push({title, given: nearest, short})
      }
    }
  }
  return found
}

/** ▸本《规划》▸ where 《纲要》 was given to 《……规划纲要》: the text itself has one short title. */
const isWithin = (document: Document, name: string, {full}: Abbreviation): boolean =>
  full !== undefined && document.slice(full).slice(1, -1).includes(name)

/** Whether a title, or words without marks, can be what a short title of a genre stands for. */
const isKnown = (document: Document, {start, end}: Article, short: string, genre: string): boolean =>
  document.mentions('title').some(({name}) => name !== short && name.includes(genre)) ||
  new RegExp(`(?:${documentWords})的?${genre}`).test(document.text.slice(start, end))

/** 《意见》▸另行发布 */
const isAnother = /^(?:另行|另|同时|同步|随后|将|正在|尚|也|和|与|、)/

/** 《总体办法》 and 《总体规划》: one short title with two genres. */
const isTwin = (one: string, other: string): boolean =>
  one !== other &&
  one.length <= longestShort &&
  ((one.length > 3 && one.slice(0, -2) === other.slice(0, -2) && genreAtEnd.test(one) && genreAtEnd.test(other)) || isMistyped(one, other))

/**
 * 《规划建议》 where 《建议》 was given to 《关于制定……规划的建议》, 《规划草案》 or 《规划纲要》 where 《纲要草案》 was given to
 * 《……规划纲要（草案）》: other words of the full title, and its end, with or without what is in brackets there.
 */
function isOtherShort(document: Document, name: string, {value, full}: Abbreviation): boolean {
  if (full === undefined || value.endsWith(name) || withoutStatus(value).endsWith(name)) return false
  const title = document.slice(full).slice(1, -1)
  return [title, withoutStatus(title)].some(
    (words) => words.replace(/[（）()]/g, '').endsWith(name.slice(-2)) && isSubsequence(name, words)
  )
}

/** 《河道条例》（以下简称《条例》） */
const isFullOf = (document: Document, name: string, {full}: Abbreviation): boolean =>
  full !== undefined && document.slice(full) === `《${name}》`

const withoutStatus = (words: string): string => words.replace(/（[^（）]*）$/, '')

/** Whether another paper is what a short title may stand for. The same one with another number in its name is none. */
function isShortFor(document: Document, title: Title, name: string, {full}: Abbreviation): boolean {
  const isGiven = full !== undefined && numberless(title.name) === numberless(document.slice(full).slice(1, -1))
  return !isGiven && title.name !== name && isSubsequence(name, title.name)
}

const numberless = (words: string): string => words.replace(/[〇零一二三四五六七八九十0-9]/g, '')

/** 《条列》 for 《条例》. */
function isMistyped(one: string, other: string): boolean {
  const {head, tail, a, b} = differenceOf(one, other)
  return head + tail > 0 && a.length === 1 && b.length === 1 && !genreAtEnd.test(one) && isConfusable(a, b)
}

/** 中央《建议》, 国家《纲要》, “十四五”规划《纲要》 say themselves which one they mean. */
const isQualified = /[央家级院省市县区部委局厅会议”法]$|全会$/

/** A short title that is of another kind than the title it is given to: 《……方案》（以下简称《意见》）. */
export function otherGenre(document: Document, {form, value, full}: Abbreviation): string | undefined {
  if (form !== 'title' || !full) return undefined
  const title = document.slice(full).slice(1, -1)
  const [short, genre] = [genreAlone.exec(value)?.[1], genreAtEnd.exec(title)?.[1]]
  return short !== undefined && genre !== undefined && !title.includes(short) ? genre : undefined
}
