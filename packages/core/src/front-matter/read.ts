import type {Data} from '../words.ts'
import type {FrontMatter} from '../document/source.ts'
import {isDay, isoForm} from '../mentions/date/calendar.ts'
import {parseNumeral} from '../mentions/numeral/parse.ts'
import {type Profile, profileNamed, profileNames, profiles} from '../profile/profile.ts'
import type {Range} from '../range.ts'
import type {Suppression} from '../suppress.ts'
import type {frontMatterWords} from './messages.ts'

/** The keys that hegao knows, each with its other names. Keys of other programs may stand beside them. */
export const frontMatterKeys = {
  title: ['title', '标题', '题目'],
  date: ['date', '日期', '发布日期', '成文日期', '发布时间', '印发日期'],
  genre: ['genre', '文种', '体裁'],
  profile: ['profile', '核稿文种'],
  references: ['references', '参照', '参照文件'],
  suppressions: ['suppressions', '不报']
} as const

const suppressionFields = {
  rules: ['rules', 'rule', '规则'],
  fingerprints: ['fingerprints', 'fingerprint', '指纹'],
  reason: ['reason', '理由'],
  until: ['until', '截止']
} as const

/** Undefined where front matter has none, or none that can be taken. */
export interface FrontMatterValues {
  readonly title: string | undefined
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** 文种, as the author calls it. */
  readonly genre: string | undefined
  readonly profile: Profile | undefined
  /** Files to compare the text with, as the author named them. */
  readonly references: readonly string[]
  /** With the offsets of each in the source's text. */
  readonly suppressions: readonly (Omit<Suppression, 'where'> & Range)[]
}

/** Something that is not as it should be: its words by key in `frontMatterWords`, and its offsets in the source's text. */
export interface FrontMatterProblem extends Range {
  readonly words: keyof typeof frontMatterWords
  readonly data: Data
}

/** Reads the values that concern hegao, and says which of them cannot be taken. */
export function readFrontMatter(frontMatter: FrontMatter): {
  readonly values: FrontMatterValues
  readonly problems: readonly FrontMatterProblem[]
} {
  const problems: FrontMatterProblem[] = []
  const complain: Complain = (words, {key, start, end}, data = {}) => {
    problems.push({words, data: {key, ...data}, start, end})
    return undefined
  }
  if (frontMatter.broken) complain('broken', {key: '', value: undefined, ...frontMatter.broken})
  const read = <Value>(name: Key, take: Take<Value>): Value | undefined => {
    const entry = entryOf(frontMatter, name, complain)
    return entry && take(entry, complain)
  }
  const values = {
    title: read('title', text),
    date: read('date', date),
    genre: read('genre', text),
    profile: read('profile', profile),
    references: read('references', texts) ?? [],
    suppressions: read('suppressions', (list) => entriesOf(frontMatter, list).flatMap((entry) => suppression(entry, complain) ?? [])) ?? []
  }
  return {values, problems}
}

type Key = keyof typeof frontMatterKeys

interface Entry extends Range {
  readonly key: string
  readonly value: unknown
}

type Complain = (words: FrontMatterProblem['words'], entry: Entry, data?: Data) => undefined

/** Takes a value, or complains of it. */
type Take<Value> = (entry: Entry, complain: Complain) => Value | undefined

/** The entry of a key under any of its names; the first, where there are several. */
function entryOf({values, places}: FrontMatter, name: Key, complain: Complain): Entry | undefined {
  const [first, ...others] = Object.keys(values)
    .filter((key) => frontMatterKeys[name].some((known) => known === key.trim().toLowerCase()))
    .map((key): Entry => ({key, value: values[key], ...(places[key] ?? {start: 0, end: 0})}))
  if (!first) return undefined
  for (const other of others) complain('twice', other, {other: first.key})
  return first.value === null ? undefined : first
}

/** The entries of a list; a value that stands alone is a list of one. */
function entriesOf({places}: FrontMatter, list: Entry): Entry[] {
  if (!Array.isArray(list.value)) return [list]
  return list.value.map((value, index) => ({...list, ...places[`${list.key}.${index}`], value}))
}

const text: Take<string> = (entry, complain) => textOf(entry.value) ?? complain('text', entry)

const texts: Take<readonly string[]> = (entry, complain) => textsOf(entry.value) ?? complain('texts', entry)

const date: Take<string> = (entry, complain) => dateOf(entry.value) ?? complain('date', entry, {value: String(entry.value)})

const profile: Take<Profile> = (entry, complain) =>
  profileNamed(textOf(entry.value) ?? '') ?? complain('profile', entry, {value: String(entry.value), known: knownProfiles})

const suppression: Take<FrontMatterValues['suppressions'][number]> = (entry, complain) => {
  const {value, start, end} = entry
  const id = textOf(value)
  if (id !== undefined) return {...(fingerprint.test(id) ? {fingerprints: [id]} : {rules: [id]}), start, end}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return complain('suppression', entry)
  const fields = new Map<string, unknown>()
  for (const [field, given] of Object.entries(value)) {
    const name = Object.entries(suppressionFields).find(([, names]) => names.some((known) => known === field))?.[0]
    if (name === undefined) return complain('unknownField', entry, {field, known: Object.values(suppressionFields).flat()})
    fields.set(name, given)
  }
  const rules = textsOf(fields.get('rules'))
  const fingerprints = textsOf(fields.get('fingerprints'))
  const reason = textOf(fields.get('reason'))
  const until = dateOf(fields.get('until'))
  if (!rules && !fingerprints) return complain('suppression', entry)
  if (fields.has('until') && until === undefined) return complain('date', entry, {value: String(fields.get('until'))})
  return {
    ...(rules ? {rules} : {}),
    ...(fingerprints ? {fingerprints} : {}),
    ...(reason === undefined ? {} : {reason}),
    ...(until === undefined ? {} : {until}),
    start,
    end
  }
}

const knownProfiles = profiles.map((id) => `${id}（${profileNames[id].zh}）`)

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '') || undefined

const textsOf = (value: unknown): readonly string[] | undefined => {
  const all = (Array.isArray(value) ? value : [value]).map(textOf)
  return all.every((one) => one !== undefined) ? all : undefined
}

const fingerprint = /^[0-9a-f]{16}$/

const day = /^(.{4})(?:年[ 　]?|[-/.])(.{1,3})(?:月[ 　]?|[-/.])([^日T ]{1,3})(?:日?(?:[T ].*)?)?$/

function dateOf(value: unknown): string | undefined {
  const [year, month, dayOfMonth] = (day.exec(textOf(value) ?? '') ?? []).slice(1).map((part) => parseNumeral(part))
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined
  return isDay({year, month, day: dayOfMonth}) ? isoForm({year, month, day: dayOfMonth}) : undefined
}
