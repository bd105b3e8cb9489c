import path from 'node:path'
import {
  createLinter,
  type CheckResult,
  type Lexicons,
  type Linter,
  type LinterOptions,
  type Locale,
  type Preset,
  type Profile,
  type ProfileSettings,
  type Rule,
  type Severity
} from '@hegao/core'
import {ConfigurationFinder} from './configuration/find.ts'
import {type Configuration, ConfigurationLoader, isPreset} from './configuration/load.ts'
import {ConfigurationError, type ConfigurationProblem, Problems, say} from './configuration/problem.ts'
import {showFrom, type Show} from './configuration/read-settings.ts'
import {ignoredBy, lexiconsOf, linksOf, partsFor, profilesOf, settle, type Settings} from './configuration/settings.ts'
import {readSidecar} from './configuration/sidecar.ts'
import {configurationWords} from './configuration/words.ts'
import {nearest} from './nearest.ts'

/** A rule and the severity that somebody asked for. */
export interface Override {
  readonly ruleId: string
  readonly severity: Severity | 'off'
}

export interface ConfigurationRequest {
  /** Every rule there is. */
  readonly rules: readonly Rule[]
  /** Own rows of the lexicons that they rest on, by name. */
  readonly lexicons?: Lexicons
  /** ISO dates on which those were last reviewed. */
  readonly lexiconDates?: Readonly<Record<string, string>>
  /** What a configuration can extend. */
  readonly presets?: readonly Preset[]
  /** What differs in each kind of text. */
  readonly profiles?: ProfileSettings
  /** What the caller says goes before whatever is configured; of two for one rule the later holds. */
  readonly overrides?: readonly Override[]
  /** A configuration to use instead of looking for one; `false` for none. */
  readonly file?: string | false
  readonly cwd: string
  readonly locale?: Locale
  /** ISO date that holds for every document. */
  readonly documentDate?: string
  /** The kind of text that every document is, or `auto` to detect it. */
  readonly profile?: Profile | 'auto'
  /** ISO date on which suppressions end or not. */
  readonly today?: string
  /** The text of a file of settings as it stands in an editor: it goes before the one on the disk. */
  readonly unsaved?: (absolute: string) => string | undefined
}

/** What holds for one draft. */
export interface DraftConfiguration {
  readonly settings: Settings
  /** Brings the suppressions beside the draft, so that it is for this draft only. */
  readonly linter: Linter
  /** Everything that the linter rests on but for the code of rules and their own lexicons: of two alike the outcome is alike. */
  identity(): DraftIdentity
  /** `path:line:column` of the glob by which it is not to be checked. */
  readonly ignoredBy?: string
  /** What differs in each kind of text, without what somebody has set himself. */
  readonly profiles: ProfileSettings
  /** Own rows of lexicons, and when they were last reviewed. */
  readonly lexicons: Lexicons
  readonly lexiconDates: Readonly<Record<string, string>>
  /** Absolute path of the configuration that was found or named. */
  readonly file?: string
  /** Absolute paths of all files that it was read from, the suppressions beside the draft not among them. */
  readonly files: readonly string[]
  /** What is wrong with the suppressions beside the draft, which then do nothing; `linter` says so too. */
  readonly sidecarProblems: readonly ConfigurationProblem[]
}

/** What tells the linter of one draft from that of another. */
export interface DraftIdentity {
  /** Long, and the same string for all drafts for which the same settings hold. */
  readonly settings: string
  /** What stands beside the draft. */
  readonly beside: string
}

/** Finds, reads and keeps configurations, and makes a linter for each way in which drafts are checked. */
export interface Configurations {
  /**
   * What holds for a draft; its configuration is the nearest from its folder upwards.
   *
   * @param draft its path, absolute or from `cwd`; what is no file, such as `<stdin>`, goes by `cwd`
   * @throws {ConfigurationError} with everything that is wrong with the configuration; the same error for each of its drafts.
   */
  of(draft: string): Promise<DraftConfiguration>
}

/**
 * Prepares to look for configurations.
 *
 * @throws {ConfigurationError} where the call names what is not there.
 */
export function configure(request: ConfigurationRequest): Configurations {
  const {rules, overrides = [], locale = 'zh'} = request
  for (const {ruleId} of overrides) requireRule(ruleId, rules, locale)
  return new ConfigurationKeeper(request)
}

/** A configuration that was read, and the folder from which its globs go. */
interface Entry {
  readonly configuration: Configuration
  readonly file: string
  readonly folder: string
}

class ConfigurationKeeper implements Configurations {
  readonly #request: ConfigurationRequest
  readonly #locale: Locale
  readonly #show: Show
  readonly #finder: ConfigurationFinder
  readonly #severities: ReadonlyMap<string, Severity | 'off'>
  readonly #entries = new Map<string, Promise<Entry>>()
  readonly #linters = new Map<string, ConfiguredLinter>()

  constructor(request: ConfigurationRequest) {
    this.#request = request
    this.#locale = request.locale ?? 'zh'
    this.#show = showFrom(request.cwd)
    this.#finder = new ConfigurationFinder(this.#locale, this.#show)
    this.#severities = new Map((request.overrides ?? []).map(({ruleId, severity}) => [ruleId, severity]))
  }

  async of(draft: string): Promise<DraftConfiguration> {
    const absolute = path.resolve(this.#request.cwd, draft)
    const entry = await this.#entryOf(path.dirname(absolute))
    const {settings, linter, identity} = this.#linterOf(entry, absolute)
    const {unsaved} = this.#request
    const {suppressions, faults, problems} = await readSidecar(absolute, this.#show, this.#locale, unsaved)
    const ignored = entry && ignoredBy(entry.configuration, entry.folder, absolute)
    const {today, profiles = {}, lexicons = {}, lexiconDates = {}} = this.#request
    return {
      settings,
      profiles: profilesOf(settings, profiles),
      lexicons,
      lexiconDates,
      identity: () => ({
        settings: identity(),
        beside: JSON.stringify([suppressions, faults, suppressions.some(({until}) => until !== undefined) ? today : undefined])
      }),
      ...(entry ? {file: entry.file} : {}),
      files: entry ? filesOf(entry.configuration) : [],
      sidecarProblems: problems,
      ...(ignored === undefined ? {} : {ignoredBy: ignored}),
      linter: {
        check(source, options) {
          const result = linter.check(source, {...(today === undefined ? {} : {today}), suppressions, ...options})
          return faults.length === 0 ? result : ({...result, faults: [...result.faults, ...faults]} satisfies CheckResult)
        }
      }
    }
  }

  async #entryOf(folder: string): Promise<Entry | undefined> {
    const {file, cwd} = this.#request
    if (file === false) return undefined
    const found = file === undefined ? this.#finder.of(folder) : path.resolve(cwd, file)
    if (found === undefined) return undefined
    const known = this.#entries.get(found)
    if (known) return known
    const entry = this.#load(found, file === undefined ? path.dirname(found) : cwd)
    this.#entries.set(found, entry)
    return entry
  }

  async #load(file: string, folder: string): Promise<Entry> {
    const {rules, presets = [], lexicons = {}, unsaved} = this.#request
    const known = {rules: new Map(rules.map((rule) => [rule.id, rule])), presets, lexicons, unsaved}
    return {configuration: await new ConfigurationLoader(known, this.#show, new Problems(this.#locale)).load(file), file, folder}
  }

  /** Drafts for which the same parts of one configuration hold share a linter. */
  #linterOf(entry: Entry | undefined, draft: string): ConfiguredLinter {
    const {rules, lexicons = {}, profiles = {}, documentDate, profile} = this.#request
    const parts = entry ? partsFor(entry.configuration, entry.folder, draft) : []
    const links = entry ? linksOf(entry.configuration.chain) : []
    const key = JSON.stringify([links, parts.map((part) => ('name' in part ? part.name : (part.files?.map(({offset}) => offset) ?? [])))])
    const known = this.#linters.get(key)
    if (known) return known
    const settings = settle(
      rules,
      parts,
      profiles,
      {
        severities: this.#severities,
        ...(documentDate === undefined ? {} : {documentDate}),
        ...(profile === undefined ? {} : {profile})
      },
      links
    )
    const options = this.#options(settings, profiles)
    let identity: string | undefined
    const made: ConfiguredLinter = {
      settings,
      linter: createLinter({...options, lexicons: lexiconsOf(settings, lexicons)}),
      identity: () => (identity ??= identityOf(options, settings))
    }
    this.#linters.set(key, made)
    return made
  }

  #options(settings: Settings, profiles: ProfileSettings): Omit<LinterOptions, 'lexicons'> {
    const {documentDate, profile, requireReason} = settings
    return {
      rules: settings.rules.map(({rule, severity, options}) => ({
        rule,
        // That of a profile holds by itself in each article.
        severity: severity.origin.kind === 'profile' ? (severity.over[0]?.value ?? rule.severity) : severity.value,
        ...(options ? {options: options.value} : {})
      })),
      locale: this.#locale,
      profiles: profilesOf(settings, profiles),
      requireReason: requireReason.value,
      ...(profile ? {profile: {value: profile.value, from: sourceOf(profile.origin.kind)}} : {}),
      ...(documentDate ? {documentDate: {value: documentDate.value, from: sourceOf(documentDate.origin.kind)}} : {})
    }
  }
}

/** A linter for the drafts for which the same settings hold. */
interface ConfiguredLinter {
  readonly settings: Settings
  readonly linter: Linter
  identity(): string
}

const identityOf = ({rules, ...options}: Omit<LinterOptions, 'lexicons'>, {lexicons}: Settings): string =>
  JSON.stringify([
    rules.map(({rule, ...setting}) => [rule.id, setting]),
    options,
    lexicons.map(({name, sources}) => [name, sources.flatMap(({rows}) => rows.map(({row}) => row))])
  ])

/** Files of a configuration, with the lexicons that it names. */
function filesOf({chain}: Configuration): string[] {
  const links = chain.flatMap((link) => (isPreset(link) ? [] : [link]))
  const lexicons = links.flatMap(({parts}) => parts.flatMap(({lexicons: named}) => [...named.values()].flat()))
  return [...new Set([...links, ...lexicons].map(({file}) => file.absolute))]
}

const sourceOf = (kind: Settings['requireReason']['origin']['kind']): 'option' | 'configuration' =>
  kind === 'option' ? 'option' : 'configuration'

/** @throws {ConfigurationError} where there is no such rule, with the nearest spelling. */
export function requireRule(ruleId: string, rules: readonly Rule[], locale: Locale): Rule {
  const rule = rules.find(({id}) => id === ruleId)
  if (rule) return rule
  const near = nearest(
    ruleId,
    rules.map(({id}) => id)
  )
  const advice = near === undefined ? configurationWords.listRules : configurationWords.nearestRule
  throw new ConfigurationError([say([configurationWords.unknownRule, advice], {rule: ruleId, nearest: near ?? ''}, locale)])
}
