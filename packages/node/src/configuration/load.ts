import {statSync} from 'node:fs'
import path from 'node:path'
import {isIsoDate, type Lexicons, type Preset, type Profile, type Rule, type Severity, type Words} from '@hegao/core'
import {type Schema, schemas, type Validate, validators} from '@hegao/schemas/validators/config'
import {type Glob, globProblem, longestGlob, makeGlob} from './globs.ts'
import {type LexiconSource, LexiconReader} from './lexicon-sources.ts'
import {isRecord, type Located, partAt, record} from './located.ts'
import type {Problems, SettingsFile} from './problem.ts'
import {isJson, isYaml, largestConfiguration, readText, readTree, settingsEndings, type Show, type Unsaved} from './read-settings.ts'
import {complainOfName, describe, judge, pick, propertiesOf} from './schema-problems.ts'
import {configurationWords, schemaWords, syntaxWords} from './words.ts'

/** What a configuration may speak of. */
export interface Known {
  readonly rules: ReadonlyMap<string, Rule>
  readonly presets: readonly Preset[]
  /** Own rows of lexicons by name; a rule may name others. */
  readonly lexicons: Lexicons
  /** Goes before what stands on the disk. */
  readonly unsaved?: Unsaved | undefined
}

/** A value, and where it was set. */
export interface Placed<Value> {
  readonly value: Value
  readonly file: SettingsFile
  readonly offset: number
}

export interface PlacedRule {
  readonly severity: Placed<Severity | 'off'>
  readonly options?: Placed<Readonly<Record<string, unknown>>>
}

/** Settings that hold together: those of a file for all drafts, or one of its overrides. */
export interface Part {
  /** Absent where it holds for all drafts. */
  readonly files?: readonly Glob[]
  readonly rules: ReadonlyMap<string, PlacedRule>
  readonly documentDate?: Placed<string>
  readonly profile?: Placed<Profile | 'auto'>
  readonly requireReason?: Placed<boolean>
  readonly lexicons: ReadonlyMap<string, readonly LexiconSource[]>
}

/** One file of a configuration, as it stands. */
export interface ConfigurationFile {
  readonly file: SettingsFile
  readonly ignore: readonly Glob[]
  readonly parts: readonly Part[]
}

/** A configuration with all that it extends, the nearer behind the farther. */
export interface Configuration {
  readonly chain: readonly (ConfigurationFile | Preset)[]
}

export const isPreset = (link: ConfigurationFile | Preset): link is Preset => 'name' in link

const severities: readonly string[] = ['error', 'warning', 'info', 'off'] satisfies (Severity | 'off')[]
const isSeverity = (value: unknown): value is Severity | 'off' => typeof value === 'string' && severities.includes(value)

/** Reads a configuration with all that it extends. */
export class ConfigurationLoader {
  readonly #known: Known
  readonly #show: Show
  readonly #problems: Problems
  readonly #lexicons: LexiconReader
  readonly #chain: (ConfigurationFile | Preset)[] = []
  readonly #done = new Set<string>()

  constructor(known: Known, show: Show, problems: Problems) {
    this.#known = known
    this.#show = show
    this.#problems = problems
    this.#lexicons = new LexiconReader(known, show, problems)
  }

  /** @throws {ConfigurationError} with everything that is wrong in any of its files. */
  async load(absolute: string): Promise<Configuration> {
    if (!isYaml(absolute) && !isJson(absolute))
      this.#problems.add(this.#show(absolute), configurationWords.badEnding, {endings: settingsEndings})
    else await this.#file(absolute, [], this.#show(absolute), configurationWords.noFile)
    this.#problems.throwIfAny()
    await this.#lexicons.judge(this.#chain.flatMap((link) => (isPreset(link) ? [] : link.parts)).map(({lexicons}) => lexicons))
    this.#problems.throwIfAny()
    return {chain: this.#chain}
  }

  /**
   * @param above the files that led here, to find circles
   * @param at what names the file
   */
  async #file(absolute: string, above: readonly string[], at: string | readonly [SettingsFile, number], missing: Words): Promise<void> {
    if (this.#done.has(absolute)) return
    const about = {limit: largestConfiguration, show: this.#show, at, missing, unsaved: this.#known.unsaved}
    const file = readText(absolute, about, this.#problems)
    const tree = file && (await readTree(file, this.#problems))
    if (!file || !tree) return
    if (!tree.entries) return this.#problems.add([file, tree.start], syntaxWords.notObject)
    const config = pick(validators, schemas, 'config')
    const root = withoutEmpty(tree, Object.keys(propertiesOf(config.schema)))
    judge({file, root, ...config}, this.#problems)
    await this.#extends(file, root, [...above, absolute])
    const part = new PartReader(file, this.#known, this.#lexicons, this.#problems)
    const parts = [await part.read(root, undefined)]
    for (const item of partAt(root, ['overrides'])?.items ?? []) {
      const globs = partAt(item, ['files'])
      parts.push(await part.read(item, globs ? await part.globs(globs, false) : []))
    }
    const ignore = partAt(root, ['ignore'])
    this.#chain.push({file, parts, ignore: ignore ? await part.globs(ignore, true) : []})
    this.#done.add(absolute)
  }

  async #extends(file: SettingsFile, root: Located, above: readonly string[]): Promise<void> {
    for (const {value, start} of oneOrMore(partAt(root, ['extends']))) {
      const at = [file, start] as const
      if (typeof value !== 'string') continue
      if (value.startsWith('hegao:')) this.#preset(at, value)
      else if (/^[a-z]{2,}:\/\//i.test(value)) this.#problems.add(at, configurationWords.remote)
      else if (!isYaml(value) && !isJson(value) && !isFolder(path.resolve(path.dirname(file.absolute), value))) {
        // A bare word is a preset that was meant.
        const names = this.#known.presets.map(({name}) => name)
        if (/^[a-z-]+$/.test(value)) complainOfName(at, value, configurationWords.unknownPreset, names, this.#problems, {preset: value})
        else this.#problems.add(at, configurationWords.badEnding, {endings: settingsEndings})
      } else await this.#extended(at, path.resolve(path.dirname(file.absolute), value), above)
    }
  }

  #preset(at: readonly [SettingsFile, number], name: string): void {
    const preset = this.#known.presets.find((known) => known.name === name)
    if (preset) {
      if (!this.#chain.includes(preset)) this.#chain.push(preset)
      return
    }
    const names = this.#known.presets.map((known) => known.name)
    complainOfName(at, name, configurationWords.unknownPreset, names, this.#problems, {preset: name})
  }

  async #extended(at: readonly [SettingsFile, number], absolute: string, above: readonly string[]): Promise<void> {
    const circle = above.indexOf(absolute)
    if (circle >= 0) {
      const files = [...above.slice(circle), absolute].map(this.#show).join(' → ')
      return this.#problems.add(at, configurationWords.cycle, {files})
    }
    await this.#file(absolute, above, at, configurationWords.noExtends)
  }
}

/** Names that have nothing behind them set nothing: the sections of a configuration whose lines are all comments. */
function withoutEmpty({entries, start}: Located, known: readonly string[]): Located {
  return record(new Map([...(entries ?? [])].filter(([name, {node}]) => node.value !== null || !known.includes(name))), start)
}

const oneOrMore = (node: Located | undefined): readonly Located[] => (node ? (node.items ?? [node]) : [])

function isFolder(absolute: string): boolean {
  return statSync(absolute, {throwIfNoEntry: false})?.isDirectory() ?? false
}

/** Reads the settings of one file, or of an override in it; what its schema has refused is passed over. */
class PartReader {
  readonly #file: SettingsFile
  readonly #known: Known
  readonly #lexicons: LexiconReader
  readonly #problems: Problems

  constructor(file: SettingsFile, known: Known, lexicons: LexiconReader, problems: Problems) {
    this.#file = file
    this.#known = known
    this.#lexicons = lexicons
    this.#problems = problems
  }

  async read(node: Located, files: readonly Glob[] | undefined): Promise<Part> {
    const documentDate = this.#placed(node, 'documentDate', isText)
    if (documentDate && isDateForm(documentDate.value) && !isIsoDate(documentDate.value))
      this.#problems.add([this.#file, documentDate.offset], configurationWords.date, {name: 'documentDate', value: documentDate.value})
    const profile = this.#placed(node, 'profile', isProfile)
    const requireReason = this.#placed(node, 'requireReason', isBoolean)
    return {
      ...(files ? {files} : {}),
      rules: await this.#rules(partAt(node, ['rules'])),
      lexicons: await this.#lexiconSources(partAt(node, ['lexicons'])),
      ...(documentDate ? {documentDate} : {}),
      ...(profile ? {profile} : {}),
      ...(requireReason ? {requireReason} : {})
    }
  }

  async globs(node: Located, mayNegate: boolean): Promise<Glob[]> {
    const globs: Glob[] = []
    for (const {value, start} of oneOrMore(node)) {
      if (typeof value !== 'string') continue
      const problem = globProblem(value, mayNegate)
      if (problem) {
        this.#problems.add([this.#file, start], problem, {glob: value, limit: longestGlob})
        continue
      }
      try {
        globs.push(await makeGlob(value, start))
      } catch {
        this.#problems.add([this.#file, start], configurationWords.globBracket, {glob: value})
      }
    }
    return globs
  }

  #placed<Value>(node: Located, name: string, is: (value: unknown) => value is Value): Placed<Value> | undefined {
    const found = partAt(node, [name])
    return found && is(found.value) ? {value: found.value, file: this.#file, offset: found.start} : undefined
  }

  async #rules(node: Located | undefined): Promise<Map<string, PlacedRule>> {
    const rules = new Map<string, PlacedRule>()
    for (const [id, {key, node: setting}] of node?.entries ?? []) {
      const rule = this.#known.rules.get(id)
      const placed = rule ? await this.#rule(rule, setting) : this.#unknownRule(id, key)
      if (placed) rules.set(id, placed)
    }
    return rules
  }

  #unknownRule(id: string, key: number): undefined {
    const known = [...this.#known.rules.keys()]
    complainOfName([this.#file, key], id, configurationWords.unknownRule, known, this.#problems, {rule: id}, configurationWords.listRules)
  }

  async #rule(rule: Rule, setting: Located): Promise<PlacedRule | undefined> {
    const {locale} = this.#problems
    const data = {rule: rule.id, severities}
    if (typeof setting.value !== 'string' && !setting.items) {
      const found = describe(setting.value, locale)
      this.#problems.add([this.#file, setting.start], configurationWords.setting, {...data, found})
      return undefined
    }
    const [level = setting, options, extra] = setting.items ?? [setting]
    if (extra) this.#problems.add([this.#file, extra.start], configurationWords.tooLong, data)
    const valid = options && (await this.#options(rule, options))
    if (!isSeverity(level.value)) {
      const found = describe(level === setting && setting.items ? null : level.value, locale)
      this.#problems.add([this.#file, level.start], [configurationWords.severity, schemaWords.choices], {
        ...data,
        found,
        allowed: severities
      })
      return undefined
    }
    return {
      severity: {value: level.value, file: this.#file, offset: level.start},
      ...(options && valid ? {options: {value: valid, file: this.#file, offset: options.start}} : {})
    }
  }

  async #options(rule: Rule, node: Located): Promise<Readonly<Record<string, unknown>> | undefined> {
    const {value} = node
    const {locale} = this.#problems
    if (!isRecord(value)) {
      this.#problems.add([this.#file, node.start], configurationWords.options, {rule: rule.id, found: describe(value, locale)})
      return undefined
    }
    if (!rule.options) {
      this.#problems.add([this.#file, node.start], configurationWords.noOptions, {rule: rule.id})
      return undefined
    }
    const judged = await optionsJudge(rule)
    return judge({file: this.#file, root: node, ...judged, whole: configurationWords.optionsOf}, this.#problems) ? value : undefined
  }

  async #lexiconSources(node: Located | undefined): Promise<Map<string, readonly LexiconSource[]>> {
    const sources = new Map<string, readonly LexiconSource[]>()
    for (const [name, {key, node: given}] of node?.entries ?? []) {
      if (!this.#lexicons.names.includes(name)) {
        complainOfName([this.#file, key], name, configurationWords.unknownLexicon, this.#lexicons.names, this.#problems, {lexicon: name})
        continue
      }
      const read: LexiconSource[] = []
      for (const source of oneOrMore(given)) {
        const found = await this.#lexicons.source(name, source, this.#file)
        if (found) read.push(found)
      }
      sources.set(name, read)
    }
    return sources
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
// Its schema lets the names of profiles through, and complains of others.
const isProfile = (value: unknown): value is Profile | 'auto' => typeof value === 'string'
export const isDateForm = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The validator of a rule's options: generated for our rules; one of a plugin brings its schema with it. */
async function optionsJudge(rule: Rule): Promise<{readonly validate: Validate; readonly schema: Schema}> {
  const generated = await import('@hegao/schemas/validators/options')
  const [validate, schema] = [generated.validators[rule.id], generated.schemas[rule.id]]
  if (validate && schema && JSON.stringify(schema['properties']) === JSON.stringify(rule.options?.properties)) return {validate, schema}
  const {Ajv2020} = await import('ajv/dist/2020.js')
  const own: Schema = {...rule.options, required: []}
  const compiled = new Ajv2020({allErrors: true, strict: false, logger: false}).compile(own)
  return {validate: compiled, schema: own}
}
