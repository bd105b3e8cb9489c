import {type Abbreviation, type Article, belongTogether, type Document, isSubsequence, type Range} from '@hegao/core'

/** A body by another short name than the one that was given to it. */
export interface OtherShort {
  readonly here: Range
  readonly count: number
}

/** Characters at the end of a name that tell what it is: 公司, 平台, 大桥. */
const kindLength = 2
/** What bodies are called short: 委 for 委员会, 集团 for 集团有限公司. */
const shortBody = /(?:集团|公司|局|厅|委|办|中心|大学|学院|研究院|医院|协会|银行|指挥部)$/
const body = /(?:集团|公司|[局厅委办]|委员会|办公室|中心|大学|学院|研究院|医院|协会|联合会|基金会|银行|指挥部|小组|管委会)$/
/** A shorter full name holds too few characters for another short form to be one of it. */
const shortestFull = 7
/** Many bodies begin so: 中国人民银行 and 中国银行. */
const everywhere = /^(?:中国|国家|中央|全国|中华|国际|世界)/
const longestFull = 30
const longestShort = 8

/** 临建集团 for 临江建设集团有限公司（以下简称“临江建设”）: some of the characters of the full name, in order. */
export function otherShort(
  document: Document,
  article: Article,
  one: Abbreviation,
  given: readonly Abbreviation[]
): OtherShort | undefined {
  if (one.form === 'title') return undefined
  const quoted = quotedShort(document, article, one, given)
  if (quoted) return quoted
  const full = fullName(document, one)
  if (full === undefined || full.length < shortestFull || !/^[\u4e00-\u9fff]+$/.test(full) || everywhere.test(full)) return undefined
  const [kind, isBody] = [full.slice(-kindLength), body.test(full)]
  const candidate = new RegExp(`${full.charAt(0)}[${full.slice(1)}]{2,${longestShort - 1}}`, 'g')
  const text = document.text.slice(one.end, article.end)
  const places: Range[] = []
  for (const {0: run, index} of text.matchAll(candidate)) {
    // 临建集团公司: the longest that is short for the name.
    for (let length = run.length; length > 2; length--) {
      const words = run.slice(0, length)
      if (
        // 根据这▸一培养目标
        belongTogether(text.charAt(index - 1), words.charAt(0)) ||
        !(words.endsWith(kind) || (isBody && shortBody.test(words))) ||
        full.includes(words) ||
        words.includes(one.value) ||
        !isSubsequence(words, full)
      )
        continue
      if (given.some(({value}) => value.includes(words) || words.includes(value))) continue
      places.push({start: one.end + index, end: one.end + index + length})
      break
    }
  }
  const [here] = places
  return here && {here, count: places.length}
}

/** What is named short in quotation marks, and how far before its bracket its full name reaches. */
const shortName = /“([\u4e00-\u9fff]{3,6})”/g
const reachOfName = 16

/** “县商行动” for 县域商业建设行动（以下简称“商业行动”）: other characters of the same name, in marks as well. */
function quotedShort(document: Document, article: Article, one: Abbreviation, given: readonly Abbreviation[]): OtherShort | undefined {
  if (one.form !== 'quoted') return undefined
  const before = /[\u4e00-\u9fff]{4,}$/.exec(document.text.slice(Math.max(0, one.start - reachOfName), one.start))?.[0]
  if (before === undefined) return undefined
  const kind = one.value.slice(-kindLength)
  const places = [...document.text.slice(one.end, article.end).matchAll(shortName)].flatMap(({index, 1: words = ''}): Range[] =>
    words !== one.value &&
    words.endsWith(kind) &&
    before.endsWith(kind) &&
    words.length > kindLength &&
    !before.includes(words) &&
    !document.text.slice(0, one.start).includes(`“${words}”`) &&
    isSubsequence(words, before) &&
    !given.some(({value}) => value.includes(words) || words.includes(value))
      ? [{start: one.end + index + 1, end: one.end + index + 1 + words.length}]
      : []
  )
  const [here] = places
  return here && {here, count: places.length}
}

/** The name before the bracket that the short one is taken from. */
function fullName({text}: Document, one: Abbreviation): string | undefined {
  if (one.full) return text.slice(one.full.start, one.full.end).replace(/[“”]/g, '')
  const before = /[\u4e00-\u9fff]{4,}$/.exec(text.slice(Math.max(0, one.start - longestFull), one.start))?.[0]
  if (before === undefined) return undefined
  for (let at = before.lastIndexOf(one.value.charAt(0)); at >= 0; at = before.lastIndexOf(one.value.charAt(0), at - 1)) {
    if (isSubsequence(one.value, before.slice(at))) return before.slice(at)
    if (at === 0) break
  }
  return undefined
}
