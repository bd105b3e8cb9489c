import type {Document} from '../document/document.ts'
import type {ArticleProfile, Fault, Severity} from '../message.ts'
import {fill, type Locale, type Words} from '../words.ts'
import {detectProfile} from './detect.ts'
import {type Profile, profileNamed, profileNames, profiles} from './profile.ts'

/** Severities that hold in one kind of text, by rule. */
export type ProfileSettings = Readonly<Partial<Record<Profile, Readonly<Record<string, Severity | 'off'>>>>>

/** The kind of text that somebody named for all documents, or that each article is to be asked for it. */
export interface GivenProfile {
  readonly value: Profile | 'auto'
  /** An option goes before what front matter says, a configuration comes behind it. */
  readonly from: 'option' | 'configuration'
}

const words = {
  unknown: {
    zh: '前置信息里的文种“{{name}}”不认识，可写{{known}}',
    en: 'front matter names an unknown profile “{{name}}”: it is one of {{known}}'
  },
  undetected: {zh: '没有认出，按通用设置核', en: 'not recognised: the general settings hold'}
} satisfies Record<string, Words>

/** Keys under which front matter names the kind of a text. One that is not ours may hold words that we do not know. */
const keys = ['profile', '文种', '体裁'] as const

/** The kind of each article and where that comes from; none where nobody says anything and nobody asked. */
export function readProfiles(
  document: Document,
  given: GivenProfile | undefined,
  locale: Locale
): {readonly profiles: readonly ArticleProfile[]; readonly faults: readonly Fault[]} {
  if (given?.from === 'option' && given.value !== 'auto') return {profiles: forAll(document, given.value, given.from, locale), faults: []}
  const {profile: own, faults} = fromFrontMatter(document, locale)
  if (own) return {profiles: forAll(document, own, 'front-matter', locale), faults}
  if (given === undefined) return {profiles: [], faults}
  if (given.value !== 'auto') return {profiles: forAll(document, given.value, given.from, locale), faults}
  const detected = document.articles.map((article): ArticleProfile => {
    const detection = detectProfile(article)
    const place = {place: document.locate(detection ?? article), where: document.label(detection ?? article, locale)}
    if (!detection) return {from: 'detected', reason: words.undetected[locale], ...place}
    const reason = fill(detection.reason, {words: document.slice(detection)}, locale)
    return {profile: detection.profile, from: 'detected', reason, ...place}
  })
  return {profiles: detected, faults}
}

const forAll = (document: Document, profile: Profile, from: ArticleProfile['from'], locale: Locale): ArticleProfile[] =>
  document.articles.map((article) => ({profile, from, place: document.locate(article), where: document.label(article, locale)}))

function fromFrontMatter(document: Document, locale: Locale): {readonly profile?: Profile; readonly faults: readonly Fault[]} {
  const {frontMatter} = document.source
  for (const key of keys) {
    const value = frontMatter?.values[key]
    if (value === undefined) continue
    const profile = typeof value === 'string' ? profileNamed(value) : undefined
    if (profile) return {profile, faults: []}
    if (key !== 'profile') continue
    const place = frontMatter?.places[key]
    const known = profiles.map((id) => `${id}（${profileNames[id].zh}）`)
    const message = fill(words.unknown, {name: String(value), known: locale === 'zh' ? known : profiles}, locale)
    return {faults: [{kind: 'directive', code: 'unknown', message, ...(place ? {place: document.sourcePlace(place)} : {})}]}
  }
  return {faults: []}
}
