import type {Document} from '../document/document.ts'
import type {ArticleProfile, Severity} from '../message.ts'
import {fill, type Locale, type Words} from '../words.ts'
import {detectProfile} from './detect.ts'
import {type Profile, profileNamed} from './profile.ts'

/** Severities that hold in one kind of text, by rule. */
export type ProfileSettings = Readonly<Partial<Record<Profile, Readonly<Record<string, Severity | 'off'>>>>>

/** The kind of text that somebody named for all documents, or that each article is to be asked for it. */
export interface GivenProfile {
  readonly value: Profile | 'auto'
  /** An option goes before what front matter says, a configuration comes behind it. */
  readonly from: 'option' | 'configuration'
}

const words = {
  undetected: {zh: '没有认出，按通用设置核', en: 'not recognised: the general settings hold'}
} satisfies Record<string, Words>

/** The kind of each article and where that comes from; none where nobody says anything and nobody asked. */
export function readProfiles(document: Document, given: GivenProfile | undefined, locale: Locale): readonly ArticleProfile[] {
  if (given?.from === 'option' && given.value !== 'auto') return forAll(document, given.value, given.from, locale)
  const own = ownProfile(document)
  if (own) return forAll(document, own, 'front-matter', locale)
  if (given === undefined) return []
  if (given.value !== 'auto') return forAll(document, given.value, given.from, locale)
  return document.articles.map((article): ArticleProfile => {
    const detection = detectProfile(article)
    const place = {place: document.locate(detection ?? article), where: document.label(detection ?? article, locale)}
    if (!detection) return {from: 'detected', reason: words.undetected[locale], ...place}
    const reason = fill(detection.reason, {words: document.slice(detection)}, locale)
    return {profile: detection.profile, from: 'detected', reason, ...place}
  })
}

const forAll = (document: Document, profile: Profile, from: ArticleProfile['from'], locale: Locale): ArticleProfile[] =>
  document.articles.map((article) => ({profile, from, place: document.locate(article), where: document.label(article, locale)}))

/** What front matter says it is: by our own name, or by 文种 where that is one of ours. */
function ownProfile(document: Document): Profile | undefined {
  const values = document.frontMatter?.values
  return values?.profile ?? (values?.genre === undefined ? undefined : profileNamed(values.genre))
}
