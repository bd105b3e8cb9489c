import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {indexAt} from '../../range.ts'

/** A short name that the text gives to something: （以下简称《建议》）, （以下统称“三项制度”）. The range is the whole bracket. */
export interface Abbreviation extends Range {
  /** The short name, with its marks if it has any. */
  readonly short: Range
  /** The short name without marks: 建议, 三项制度. */
  readonly value: string
  /** Whether it is marked as a title, quoted, or bare. */
  readonly form: 'title' | 'quoted' | 'bare'
  /** The title or quoted name right before the bracket; absent where the full name has no marks that bound it. */
  readonly full?: Range
}

const verb = '(?:以下|下文|下)?(?:均|合|并|分别)?(?:简称|统称|称)(?:为|作)?[：:]?'
const name = '(?<title>《[^《》]{1,30}》)|(?<quoted>[“"][^“”"（）()]{1,30}[”"])|(?<bare>[^《》“”"（）()，。；：、]{2,20})'
/** Bare names only after 以下…: “（包括简称等）”, “（简称变更的除外）” give no name. */
const definition = new RegExp(`[（(](?<before>[^（）()]{0,40}?[，,；;])?(?<verb>${verb})(?:${name})[）)]`, 'g')
const quick = /[简统]称|以?下称/

/** Every place where a short name is given. */
export function readAbbreviations(document: Document): Abbreviation[] {
  const {text} = document
  if (!quick.test(text)) return []
  const found: Abbreviation[] = []
  const titles = document.mentions('title')
  for (const match of text.matchAll(definition)) {
    const {title, quoted, bare, before = '', verb: said = ''} = match.groups ?? {}
    const marked = title ?? quoted ?? bare
    if (marked === undefined || (bare !== undefined && !said.includes('下') && !/统称/.test(said))) continue
    if (!/[简统]称|下称/.test(said)) continue
    const start = match.index
    const end = start + match[0].length
    const from = start + 1 + before.length + said.length
    const previous = titles[indexAt(titles, start - 1)]
    const quotedBefore = /“[^“”]{2,40}”$/.exec(text.slice(Math.max(0, start - 42), start))?.[0]
    const full =
      previous?.end === start ? previous : quotedBefore === undefined ? undefined : {start: start - quotedBefore.length, end: start}
    found.push({
      start,
      end,
      short: {start: from, end: from + marked.length},
      value: bare ?? marked.slice(1, -1),
      form: title === undefined ? (quoted === undefined ? 'bare' : 'quoted') : 'title',
      ...(full ? {full: {start: full.start, end: full.end}} : {})
    })
  }
  return found
}
