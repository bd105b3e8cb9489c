import path from 'node:path'
import {
  type Lexicons,
  type LexiconRow,
  type Preset,
  type Profile,
  profiles as profileIds,
  type ProfileSettings,
  type Rule,
  type Severity
} from '@hegao/core'
import {type LexiconSource, inOrder} from './lexicon-sources.ts'
import {type Configuration, type ConfigurationFile, isPreset, type Part, type Placed} from './load.ts'

/** Where a setting comes from. */
export type Origin =
  | {readonly kind: 'rule'}
  | {readonly kind: 'preset'; readonly name: string}
  | {readonly kind: 'profile'; readonly name: Profile}
  | {readonly kind: 'file'; readonly where: string}
  | {readonly kind: 'option'; readonly where: string}

/** A setting that holds, and what it goes before, the nearest first. */
export interface Held<Value> {
  readonly value: Value
  readonly origin: Origin
  readonly over: readonly {readonly value: Value; readonly origin: Origin}[]
}

export interface HeldRule {
  readonly rule: Rule
  readonly severity: Held<Severity | 'off'>
  readonly options?: Held<Readonly<Record<string, unknown>>>
}

/** What somebody adds to a lexicon, the lowest layer first. */
export interface HeldLexicon {
  readonly name: string
  readonly sources: readonly LexiconSource[]
}

/** Everything that holds for one draft, before it is read. */
export interface Settings {
  /** Files and presets that it comes from, the nearest last, as people know them. */
  readonly from: readonly string[]
  readonly rules: readonly HeldRule[]
  readonly documentDate?: Held<string>
  readonly profile?: Held<Profile | 'auto'>
  readonly requireReason: Held<boolean>
  readonly lexicons: readonly HeldLexicon[]
}

/** What the call says: it goes before every configuration. */
export interface CallSettings {
  readonly severities: ReadonlyMap<string, Severity | 'off'>
  readonly documentDate?: string
  readonly profile?: Profile | 'auto'
}

/** Parts of a configuration that hold for a draft, the nearest last. */
export function partsFor(configuration: Configuration | undefined, folder: string, draft: string): readonly (Part | Preset)[] {
  const relative = relativePath(folder, draft)
  return (configuration?.chain ?? []).flatMap((link): readonly (Part | Preset)[] =>
    isPreset(link)
      ? [link]
      : link.parts.filter(({files}) => !files || files.some((glob) => relative !== undefined && glob.matches(relative)))
  )
}

/** A draft's path from a folder, with `/`; undefined where it does not lie below. */
export function relativePath(folder: string, draft: string): string | undefined {
  const relative = path.relative(folder, draft)
  return relative.startsWith('..') || path.isAbsolute(relative) ? undefined : relative.split(path.sep).join('/')
}

/** The glob by which a draft is ignored, if any: each file's globs hold below its own folder. */
export function ignoredBy(configuration: Configuration, entryFolder: string, draft: string): string | undefined {
  let by: string | undefined
  for (const [at, link] of configuration.chain.entries()) {
    if (isPreset(link)) continue
    const isEntry = at === configuration.chain.length - 1
    const relative = relativePath(isEntry ? entryFolder : path.dirname(link.file.absolute), draft)
    if (relative === undefined) continue
    for (const glob of link.ignore) if (glob.matches(relative)) by = glob.negated ? undefined : link.file.where(glob.offset)
  }
  return by
}

/** Puts together what holds: rules' own, presets, the profile, files, the call; each goes before those before it. */
export function settle(
  rules: readonly Rule[],
  parts: readonly (Part | Preset)[],
  profiles: ProfileSettings,
  call: CallSettings,
  from: readonly string[]
): Settings {
  const files = parts.filter((part): part is Part => !('name' in part))
  const presets = parts.filter((part): part is Preset => 'name' in part)
  const documentDate = topmost([...files.flatMap(({documentDate: placed}) => placedAs(placed)), ...optionAs(call.documentDate, '--date')])
  const profile = topmost([...files.flatMap(({profile: placed}) => placedAs(placed)), ...optionAs(call.profile, '--profile')])
  const requireReason = topmost<boolean>([
    {value: false, origin: {kind: 'rule'}},
    ...presets.flatMap(({name, requireReason: value}) => (value === undefined ? [] : [{value, origin: {kind: 'preset', name}} as const])),
    ...files.flatMap(({requireReason: placed}) => placedAs(placed))
  ])
  return {
    from,
    rules: rules.map((rule) => heldRule(rule, presets, profile?.value, profiles, files, call)),
    ...(documentDate ? {documentDate} : {}),
    ...(profile ? {profile} : {}),
    requireReason: requireReason ?? {value: false, origin: {kind: 'rule'}, over: []},
    lexicons: heldLexicons(files)
  }
}

/** A value with where it was set, the later going before the earlier. */
type Set<Value> = Omit<Held<Value>, 'over'>

function topmost<Value>(values: readonly Set<Value>[]): Held<Value> | undefined {
  const [top, ...over] = values.toReversed()
  return top && {...top, over}
}

const placedAs = <Value>(placed: Placed<Value> | undefined): Set<Value>[] =>
  placed ? [{value: placed.value, origin: {kind: 'file', where: placed.file.where(placed.offset)}}] : []

const optionAs = <Value>(value: Value | undefined, where: string): Set<Value>[] =>
  value === undefined ? [] : [{value, origin: {kind: 'option', where}}]

function heldRule(
  rule: Rule,
  presets: readonly Preset[],
  profile: Profile | 'auto' | undefined,
  profiles: ProfileSettings,
  files: readonly Part[],
  call: CallSettings
): HeldRule {
  const severities: Set<Severity | 'off'>[] = [{value: rule.severity, origin: {kind: 'rule'}}]
  const options: Set<Readonly<Record<string, unknown>>>[] = []
  for (const {name, rules} of presets) {
    const entry = rules[rule.id]
    if (entry === undefined) continue
    const origin = {kind: 'preset', name} as const
    const [severity, own] = typeof entry === 'string' ? [entry] : entry
    severities.push({value: severity, origin})
    if (own) options.push({value: own, origin})
  }
  const inProfile = profile === undefined || profile === 'auto' ? undefined : profiles[profile]?.[rule.id]
  if (inProfile !== undefined && profile !== undefined && profile !== 'auto')
    severities.push({value: inProfile, origin: {kind: 'profile', name: profile}})
  for (const part of files) {
    const placed = part.rules.get(rule.id)
    severities.push(...placedAs(placed?.severity))
    options.push(...placedAs(placed?.options))
  }
  severities.push(...optionAs(call.severities.get(rule.id), '--rule'))
  const held = topmost(options)
  return {rule, severity: topmost(severities) ?? {value: rule.severity, origin: {kind: 'rule'}, over: []}, ...(held ? {options: held} : {})}
}

function heldLexicons(files: readonly Part[]): HeldLexicon[] {
  const all = new Map<string, LexiconSource[]>()
  for (const {lexicons} of files) for (const [name, sources] of lexicons) all.set(name, [...(all.get(name) ?? []), ...sources])
  return [...all].map(([name, sources]) => ({name, sources: inOrder(sources)}))
}

/** What rules are given beside their own rows; they merge them by id in this order. */
export function lexiconsOf({lexicons}: Settings, own: Lexicons): Lexicons {
  const given: Record<string, readonly LexiconRow[]> = {...own}
  for (const {name, sources} of lexicons) given[name] = [...(own[name] ?? []), ...sources.flatMap(({rows}) => rows.map(({row}) => row))]
  return given
}

/**
 * What differs in each kind of text, without what somebody has set himself: that goes before it. Of a rule that stands in a
 * preset only, the kind of text decides.
 */
export function profilesOf({rules}: Settings, profiles: ProfileSettings): ProfileSettings {
  const fixed = new Set(rules.filter(({severity}) => ['file', 'option'].includes(severity.origin.kind)).map(({rule}) => rule.id))
  return Object.fromEntries(
    profileIds.map((id) => [id, Object.fromEntries(Object.entries(profiles[id] ?? {}).filter(([rule]) => !fixed.has(rule)))])
  )
}

/** The names of the files and presets of a configuration, the nearest last. */
export const linksOf = (chain: readonly (ConfigurationFile | Preset)[]): string[] =>
  chain.map((link) => (isPreset(link) ? link.name : link.file.shown))
