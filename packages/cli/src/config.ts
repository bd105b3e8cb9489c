import {statSync} from 'node:fs'
import path from 'node:path'
import {fill, type Locale, type Profile, profileNames, type Words} from '@hegao/core'
import {type DraftConfiguration, type Held, type HeldRule, lexiconChanges, type Origin, type RowChange} from '@hegao/node'
import {columnsOf, padEnd} from '@hegao/reporters/terminal'
import type {Call} from './call.ts'
import {configurationsFor} from './configurations.ts'
import {configWords as words} from './messages.ts'
import {nameProfile} from './name-profile.ts'

/** What stands for a draft that has no name yet. */
const anyDraft = '<draft>'

/** `hegao config FILE…`: what holds for each draft, and where each setting comes from. */
export async function showConfiguration(call: Call, cwd: string): Promise<string> {
  const configurations = await configurationsFor(call, cwd)
  const names = call.names.length === 0 ? ['.'] : call.names
  const shown: string[] = []
  const plain: unknown[] = []
  for (const name of names) {
    const draft = await configurations.of(isFolder(path.resolve(cwd, name)) ? path.join(name, anyDraft) : name)
    if (call.format === 'json') plain.push(asData(name, draft))
    else shown.push(new View(call.locale).draw(name, draft))
  }
  return call.format === 'json' ? `${JSON.stringify(plain, undefined, 2)}\n` : shown.join('\n')
}

const isFolder = (file: string): boolean => statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false

class View {
  readonly #locale: Locale

  constructor(locale: Locale) {
    this.#locale = locale
  }

  draw(name: string, draft: DraftConfiguration): string {
    const {settings, ignoredBy} = draft
    const {profile, documentDate, requireReason} = settings
    const facts = [
      [this.#say(words.configuration), settings.from.length === 0 ? this.#say(words.none) : settings.from.join(' → '), ''],
      ...(ignoredBy === undefined ? [] : [[this.#say(words.ignored), this.#say(words.yes), ignoredBy]]),
      ...(profile ? [[this.#say(words.profile), this.#profile(profile.value), this.#from(profile, (value) => this.#profile(value))]] : []),
      ...(documentDate ? [[this.#say(words.date), documentDate.value, this.#from(documentDate)]] : []),
      [
        this.#say(words.requireReason),
        this.#say(requireReason.value ? words.yes : words.no),
        this.#from(requireReason, (value) => this.#say(value ? words.yes : words.no))
      ]
    ]
    const rules = settings.rules.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1)).flatMap((rule) => this.#rule(rule))
    const lexicons = settings.lexicons.flatMap(({name: lexicon, sources}) => {
      const own = draft.lexicons[lexicon] ?? []
      const {changes, rows} = lexiconChanges(own, sources)
      return [
        [lexicon, this.#say(words.rows, {count: rows.length}), this.#say(words.ownRows, {count: own.length})],
        ...changes.flatMap(({source, changes: made}) => [
          [
            `  ${this.#say(words[source.layer])}  ${source.title}`,
            this.#say(words.rows, {count: source.rows.length}),
            source.file.where(source.offset) + (source.reviewed === undefined ? '' : this.#say(words.reviewed, {date: source.reviewed}))
          ],
          ...this.#changes(made)
        ])
      ]
    })
    return [
      name,
      '',
      ...table(facts),
      '',
      this.#say(words.rules),
      ...table(rules),
      ...(lexicons.length > 0 ? ['', this.#say(words.lexicons), ...table(lexicons)] : []),
      ''
    ].join('\n')
  }

  #rule({rule, severity, options}: HeldRule): string[][] {
    return [
      [rule.id, severity.value, this.#from(severity)],
      ...Object.entries(options?.value ?? {}).map(([name, value]) => [
        `  ${name}`,
        JSON.stringify(value),
        options ? this.#origin(options.origin) : ''
      ])
    ]
  }

  /** Rows that change something, and how many do not. */
  #changes(made: readonly RowChange[]): string[][] {
    const same = made.filter(({kind}) => kind === 'same').length
    return [
      ...made.filter(({kind}) => kind !== 'same').map((change) => [`    ${change.id}`, this.#change(change), '']),
      ...(same > 0 ? [[`    ${this.#say(words.rows, {count: same})}`, this.#say(words.same), '']] : [])
    ]
  }

  #change({kind, fields}: RowChange): string {
    if (kind !== 'changed') return this.#say(words[kind])
    const parts = fields.map(({name, over}) => this.#say(words.field, {name, over: over ?? words.lexiconItself}))
    return this.#say(words.changed, {fields: parts})
  }

  /** Where a setting comes from, and what it goes before. */
  #from<Value>({origin, over}: Held<Value>, show: (value: Value) => string = String): string {
    const here = this.#origin(origin)
    const [first] = over.filter((other) => other.origin.kind !== 'rule' || origin.kind !== 'rule')
    return first ? here + this.#say(words.over, {value: show(first.value), origin: this.#origin(first.origin)}) : here
  }

  #origin(origin: Origin): string {
    if (origin.kind === 'rule') return this.#say(words.byItself)
    if (origin.kind === 'profile') return this.#say(words.byProfile, {profile: profileNames[origin.name]})
    return origin.kind === 'preset' ? origin.name : origin.where
  }

  #profile(profile: Profile | 'auto'): string {
    return profile === 'auto' ? this.#say(words.auto) : nameProfile(profile, this.#locale)
  }

  #say(sentence: Words, data: Parameters<typeof fill>[1] = {}): string {
    return fill(sentence, data, this.#locale)
  }
}

/** Rows of three cells, the first two as wide as their widest. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widest = (column: number): number => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? '')))
  const [first, second] = [widest(0), widest(1)]
  return rows.map(([a = '', b = '', c = '']) => `  ${padEnd(a, first)}  ${padEnd(b, second)}  ${c}`.trimEnd())
}

const held = <Value>({value, origin, over}: Held<Value>): unknown => ({
  value,
  from: origin,
  over: over.map((other) => ({value: other.value, from: other.origin}))
})

/** The same for programs. */
function asData(name: string, {settings, ignoredBy, lexicons}: DraftConfiguration): unknown {
  return {
    path: name,
    configuration: settings.from,
    ignoredBy,
    profile: settings.profile && held(settings.profile),
    documentDate: settings.documentDate && held(settings.documentDate),
    requireReason: held(settings.requireReason),
    rules: settings.rules.map(({rule, severity, options}) => ({id: rule.id, severity: held(severity), options: options && held(options)})),
    lexicons: settings.lexicons.map(({name: lexicon, sources}) => {
      const {changes, rows} = lexiconChanges(lexicons[lexicon] ?? [], sources)
      return {
        name: lexicon,
        rows: rows.length,
        sources: changes.map(({source: {title, layer, file, offset, reviewed}, changes: made}) => ({
          title,
          layer,
          where: file.where(offset),
          reviewed,
          rows: made
        }))
      }
    })
  }
}
