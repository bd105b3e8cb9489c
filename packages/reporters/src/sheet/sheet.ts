import {type Category, fill, type LedgerEntry, type LedgerStatus, type Locale, type Place, profileNames, type Words} from '@hegao/core'
import {categoryNames, kindNames} from '../messages.ts'
import type {ReportedFile, ReportOptions} from '../report.ts'
import {type Context, contextReader} from './context.ts'
import {originWords, sheetWords as words} from './words.ts'

/** The ledger of one draft as a person reviews and signs it. */
export interface Sheet {
  readonly path: string
  /** Name and value of what must be known beside the rows. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** The gravest category first. */
  readonly sections: readonly SheetSection[]
}

/** All mentions of one kind in one category. */
export interface SheetSection {
  readonly category: string
  readonly name: string
  readonly counts: Readonly<Record<LedgerStatus, number>>
  /** What was not checked first, then what disagrees. */
  readonly rows: readonly SheetRow[]
}

/** One thing that the draft says, at one place or at several. */
export interface SheetRow {
  readonly status: LedgerStatus
  readonly places: readonly {readonly where: string; readonly place: Place}[]
  /** At the first of the places. */
  readonly context: Context | undefined
  /** Every form of it, and how often it stands there. */
  readonly forms: readonly {readonly text: string; readonly count: number}[]
  /** 指标、时期 …: what a figure is of. */
  readonly about: readonly string[]
  /** What it was compared with, and how often that stands there. */
  readonly basis: readonly {readonly text: string; readonly count: number}[]
  /** Why it was not checked or does not agree. */
  readonly result: string
  readonly ruleId: string | undefined
}

/** By consequence. */
const categories: readonly Category[] = ['protocol', 'fact', 'wording', 'layout']
const statuses: readonly LedgerStatus[] = ['unchecked', 'conflict', 'confirmed']

/** Kinds of which several mentions are one thing: by what they mean, or by their words. */
const byMeaning: readonly string[] = ['plan', 'session', 'date']
const byWords: readonly string[] = ['title', 'person', 'abbreviation']

/** Messages of rules that read no mentions stand in the sheet as a kind of their own. */
const otherKind = 'message'

export function sheetOf(file: ReportedFile, options: ReportOptions): Sheet {
  const {locale = 'zh'} = options
  const entries = [...(file.result.ledger ?? []), ...otherEntries(file, locale)]
  const context = file.source && options.excerpt !== false ? contextReader(file.source) : () => undefined
  return {
    path: file.path,
    facts: factsOf(file, options, locale),
    sections: categories.flatMap((category) => {
      const own = entries.filter((entry) => entry.category === category)
      return [...new Set(own.map(({kind}) => kind))].map((kind): SheetSection => {
        const ofKind = own.filter((entry) => entry.kind === kind)
        const counts = {confirmed: 0, conflict: 0, unchecked: 0}
        for (const {status} of ofKind) counts[status]++
        const rows = group(ofKind).map((members) => rowOf(members, context))
        return {
          category: categoryNames[category][locale],
          name: nameOfKind(kind, locale),
          counts,
          rows: statuses.flatMap((status) => rows.filter((row) => row.status === status))
        }
      })
    })
  }
}

/** A rule of somebody else may read a kind that has no name here. */
export function nameOfKind(kind: string, locale: Locale): string {
  const names: Readonly<Record<string, Words>> = {...kindNames, [otherKind]: words.others}
  return names[kind]?.[locale] ?? kind
}

/** What was reported of something that is no mention, and so is in no ledger. */
export function otherEntries({result: {ledger = [], messages}}: ReportedFile, locale: Locale): LedgerEntry[] {
  const listed = new Set(ledger.filter(({status}) => status === 'conflict').map(({place, ruleId}) => `${ruleId}:${place.start.offset}`))
  return messages.flatMap(({category, actual, place, where, related, message, suppressed, ruleId}): LedgerEntry[] => {
    if (listed.has(`${ruleId}:${place.start.offset}`)) return []
    const reason = suppressed ? fill(words.suppressed, {message, reason: suppressed.reason ?? words.noReason}, locale) : message
    const evidence = related.filter(({path}) => path === undefined).map((other) => ({text: other.message, place: other.place}))
    return [{kind: otherKind, category, status: 'conflict', text: actual, place, where, evidence, reason, ruleId}]
  })
}

/** Mentions of one thing that came out alike. */
function group(entries: readonly LedgerEntry[]): LedgerEntry[][] {
  const groups = new Map<string, LedgerEntry[]>()
  for (const [at, entry] of entries.entries()) {
    const {kind, text, value, status, reason, ruleId} = entry
    const same = byMeaning.includes(kind) ? String(value) : byWords.includes(kind) ? text : String(at)
    const key = JSON.stringify([same, status, reason, ruleId])
    const members = groups.get(key)
    if (members) members.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

function rowOf(members: readonly LedgerEntry[], context: (place: Place) => Context | undefined): SheetRow {
  const [first] = members
  if (!first) throw new Error('a row of no mentions')
  return {
    status: first.status,
    places: members.map(({where, place}) => ({where, place})),
    context: context(first.place),
    forms: countTexts(members.map(({text}) => text)),
    about: Object.values(first.about ?? {}),
    // Each member of a row may have been compared with the others: a place counts once.
    basis: countTexts([...new Map(members.flatMap(({evidence}) => evidence).map(({text, place}) => [place.start.offset, text])).values()]),
    result: first.reason ?? '',
    ruleId: first.ruleId
  }
}

function countTexts(texts: readonly string[]): {readonly text: string; readonly count: number}[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => ({text, count}))
}

function factsOf({encoding, sha256, result, setup, source}: ReportedFile, {tool}: ReportOptions, locale: Locale): [string, string][] {
  const say = (name: keyof typeof words, data: Parameters<typeof fill>[1] = {}): string => fill(words[name], data, locale)
  const join = (items: readonly string[]): string => items.join(locale === 'zh' ? '；' : '; ')
  const {documentDate, profiles = [], faults} = result
  return [
    [
      say('length'),
      source ? say('characters', {count: lengthOf(source.blocks.map(({text}) => text)), encoding: encoding ?? ''}) : say('unread')
    ],
    ...(sha256 === undefined ? [] : [[say('fingerprint'), `SHA-256 ${sha256}`] satisfies [string, string]]),
    [say('date'), documentDate ? say('dateFrom', {date: documentDate.value, from: originWords[documentDate.from]}) : say('noDate')],
    ...(profiles.length === 0
      ? []
      : [
          [
            say('profile'),
            join(
              profiles.map(({profile, from, reason = '', where}) =>
                say(reason === '' ? 'profileGiven' : 'profileDetected', {
                  where,
                  profile: profile ? profileNames[profile] : words.noProfile,
                  from: originWords[from],
                  reason
                })
              )
            )
          ] satisfies [string, string]
        ]),
    [say('tool'), `${tool.name} ${tool.version}`],
    ...(setup
      ? ([
          [say('configuration'), setup.configuration.length === 0 ? say('none') : setup.configuration.join(' → ')],
          [
            say('lexicons'),
            setup.lexicons.length === 0
              ? say('none')
              : join(
                  setup.lexicons.map(({name, rows, sources, reviewed}) =>
                    [
                      say('lexicon', {name, rows}),
                      reviewed === undefined ? say('notReviewed') : say('reviewed', {date: reviewed}),
                      ...(sources.length === 0 ? [] : [say('sources', {sources})])
                    ].join('')
                  )
                )
          ],
          [
            say('rulesNotRun'),
            setup.rulesNotRun.length === 0
              ? say('none')
              : join(setup.rulesNotRun.map(({ruleId, reason}) => say('ruleNotRun', {rule: ruleId, reason})))
          ]
        ] satisfies [string, string][])
      : []),
    ...(faults.length === 0 ? [] : [[say('faults'), join(faults.map(({message}) => message))] satisfies [string, string]])
  ]
}

/** Characters that people count: without white space, a character of two code units once. */
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + [...text.replace(/\s/gu, '')].length, 0)
