import {parseArgs} from 'node:util'
import {type Data, type Locale, type Profile, profileNamed, profiles, type Severity, type Words} from '@hegao/core'
import {encodingName} from '@hegao/formats'
import {nearest, type Override} from '@hegao/node'
import {CallError} from './call-error.ts'
import {usageWords} from './messages.ts'
import {type AnyFormat, type Command, commands, type Format, formats, formatsOf, type Option, type OptionName, options} from './options.ts'

/** What a command line asks for; every value is valid in itself. */
export interface Call {
  readonly command: Command
  /** Files, folders, globs and `-`; rules for `explain`. */
  readonly names: readonly string[]
  readonly locale: Locale
  readonly format: AnyFormat
  /** Standard output unless given. */
  readonly output: string | undefined
  /** What is written besides. */
  readonly reports: readonly FileReport[]
  /** A module that reports in place of a format. */
  readonly reporter: string | undefined
  /** Whether sentences of the drafts may stand in reports. */
  readonly excerpt: boolean
  /** Whether any word of the drafts may. */
  readonly quotes: boolean
  readonly overrides: readonly Override[]
  /** ISO date. */
  readonly date: string | undefined
  readonly profile: Profile | 'auto' | undefined
  /** WHATWG name. */
  readonly encoding: string | undefined
  /** Whether to make the safe fixes, or only to show them. */
  readonly fix: 'write' | 'show' | undefined
  readonly ledger: boolean
  readonly quiet: boolean
  readonly failOn: Severity
  readonly maxWarnings: number
  readonly stdinFilename: string | undefined
  /** Which part of the files is checked. */
  readonly shard: Shard | undefined
  /** How many threads check; `auto` for as many as are worth it. */
  readonly jobs: number | 'auto'
  /** Whether results are kept for later runs, or until this one is done. */
  readonly keep: 'for-later' | 'until-done' | undefined
  /** Where they are kept; the user's own cache folder unless given. */
  readonly cacheLocation: string | undefined
  /** Whether documents come in on standard input, one a line. */
  readonly stdinLines: boolean
  /** A git revision: only what changed since then is checked. */
  readonly changedSince: string | undefined
  /** Whether only messages on changed lines are shown. */
  readonly changedLines: boolean
  /** Its file; `false` for `--no-baseline`. */
  readonly baseline: string | false | undefined
  /** Whether `hegao baseline` only drops what is stale. */
  readonly prune: boolean
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined
  readonly plugins: readonly string[]
}

/** Every so-many-th file. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** A report that goes to a file. */
export interface FileReport {
  readonly format: Format
  readonly file: string
}

/** Options as they were given, in spelling and kind of value valid, and what stood between them. */
interface Given {
  readonly command: Command | undefined
  readonly names: readonly string[]
  readonly values: ReadonlyMap<OptionName, readonly string[]>
}

type Fail = (sentences: readonly Words[], data?: Data) => never

/** @throws {CallError} in the language that the command line itself asks for. */
export function readCall(args: readonly string[]): Call {
  const {tokens} = parseArgs({args: [...args], options: parserOptions, strict: false, allowPositionals: true, tokens: true})
  const asksEnglish = tokens.some((token) => token.kind === 'option' && token.name === 'locale' && token.value === 'en')
  const locale = asksEnglish ? 'en' : 'zh'
  const fail: Fail = (sentences, data = {}) => {
    throw new CallError(locale, sentences, data)
  }
  return callOf(readTokens(tokens, fail), locale, fail)
}

const parserOptions = Object.fromEntries(
  Object.entries(options).map(([name, option]: [string, Option]) => [
    name,
    {
      type: option.value === undefined ? ('boolean' as const) : ('string' as const),
      ...(option.short === undefined ? {} : {short: option.short})
    }
  ])
)

/** What `parseArgs` cuts a command line into. */
type Token = OptionToken | {readonly kind: 'positional'; readonly value: string} | {readonly kind: 'option-terminator'}

interface OptionToken {
  readonly kind: 'option'
  readonly name: string
  /** As it was written, such as `-f`. */
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value was written with `=` or next to a short name. */
  readonly inlineValue?: boolean | undefined
}

function readTokens(tokens: readonly Token[], fail: Fail): Given {
  const values = new Map<OptionName, readonly string[]>()
  const names: string[] = []
  let command: Command | undefined
  let onlyNames = false
  for (const token of tokens) {
    if (token.kind === 'option-terminator') onlyNames = true
    else if (token.kind === 'option') {
      const name = optionOf(token.name, token.rawName, fail)
      const before = 'multiple' in options[name] ? (values.get(name) ?? []) : []
      values.set(name, [...before, ...valueOf(options[name], token, fail)])
    } else {
      const first = !onlyNames && command === undefined && names.length === 0
      command = first ? commands.find((known) => known === token.value) : command
      if (!first || command === undefined) names.push(token.value)
    }
  }
  return {command, names, values}
}

function optionOf(name: string, written: string, fail: Fail): OptionName {
  const known = Object.keys(options).find((option): option is OptionName => option === name)
  if (known !== undefined) return known
  const near = nearest(name, Object.keys(options))
  if (near === undefined) return fail([usageWords.unknownOption, usageWords.orSeeHelp], {option: written})
  return fail([usageWords.unknownOption, usageWords.nearestOption], {option: written, nearest: `--${near}`})
}

function valueOf({value: expected}: Option, token: OptionToken, fail: Fail): readonly string[] {
  const {rawName: option, value, inlineValue} = token
  if (expected === undefined) return inlineValue ? fail([usageWords.needsNoValue], {option}) : []
  // What looks like an option is one, and the value before it was forgotten; `--output=-x` says that it is meant.
  const forgotten = value === undefined || value === '' || (!inlineValue && /^-./.test(value))
  if (forgotten) return fail([usageWords.needsValue], {option})
  if (!('zh' in expected) && !expected.includes(value)) return fail([usageWords.badChoice], {option, choices: expected, value})
  return [value]
}

function callOf({command: named, names, values}: Given, locale: Locale, fail: Fail): Call {
  const command = values.has('help') ? 'help' : values.has('version') ? 'version' : (named ?? 'check')
  const value = (name: OptionName): string | undefined => values.get(name)?.at(-1)
  const valid = (name: OptionName, isValid: (value: string) => boolean, words: Words): string | undefined => {
    const content = value(name)
    return content === undefined || isValid(content) ? content : fail([words], {value: content})
  }
  const format = formatOf(value('format'), command, fail)
  if (command !== 'help' && command !== 'version') {
    for (const name of values.keys()) {
      const holds: readonly Command[] = options[name].commands
      if (!holds.includes(command)) fail([usageWords.otherCommand], {command, option: `--${name}`})
    }
    const [first] = names
    if ((command === 'rules' || command === 'init') && first !== undefined) fail([usageWords.noArguments], {command, argument: first})
    if (command === 'explain' && first === undefined) fail([usageWords.noRule])
    if (values.has('stdin-jsonl')) {
      if (first !== undefined) fail([usageWords.linesAndFiles], {argument: first})
      const other = (['format', 'report', 'reporter', 'fix', 'shard', 'encoding', 'changed-since', 'jobs', 'resume'] as const).find(
        (name) => values.has(name)
      )
      if (other !== undefined) fail([usageWords.linesAnd], {option: `--${other}`})
    } else if (command === 'merge' && first === undefined) fail([usageWords.noShards])
    else if (['check', 'ledger', 'baseline'].includes(command) && first === undefined) fail([usageWords.noFiles, usageWords.orSeeHelp])
    if (values.has('stdin-filename') && !names.includes('-')) fail([usageWords.stdinNotRead])
    const quoting = (['ledger', 'dry-run'] as const).find((name) => values.has(name))
    if (values.has('no-quotes') && quoting !== undefined) fail([usageWords.noQuotesAnd], {option: `--${quoting}`})
    if (values.has('reporter') && values.has('format')) fail([usageWords.reporterAndFormat])
    if (values.has('config') && values.has('no-config')) fail([usageWords.configTwice])
    if (values.has('baseline') && values.has('no-baseline')) fail([usageWords.baselineTwice])
    if (command === 'baseline' && names.includes('-')) fail([usageWords.stdinNotKnown])
    if (values.has('shard') && values.has('quiet')) fail([usageWords.shardQuiet])
    if (values.has('cache-location') && !values.has('cache') && !values.has('resume')) fail([usageWords.locationAlone])
    const other = (['cache', 'resume'] as const).find((name) => values.has(name) && values.has('plugin') && !values.has('no-cache'))
    if (other !== undefined) fail([usageWords.pluginNotKept], {option: `--${other}`})
    if (values.has('changed-lines') && !values.has('changed-since')) fail([usageWords.changedLinesAlone])
    if (values.has('dry-run') && !values.has('fix')) fail([usageWords.dryRunAlone])
    if (values.has('dry-run') && format !== 'text') fail([usageWords.dryRunAsReport], {option: `--format ${format}`})
    const written = (['report', 'reporter'] as const).find((name) => values.has(name))
    if (values.has('dry-run') && written !== undefined) fail([usageWords.dryRunAsReport], {option: `--${written}`})
    if (values.has('fix') && !values.has('dry-run') && names.includes('-')) fail([usageWords.stdinNotFixed])
  }
  const cached = values.has('cache') && !values.has('no-cache')
  const encoding = valid('encoding', (label) => encodingName(label) !== undefined, usageWords.badEncoding)
  const output = value('output')
  return {
    command,
    names,
    locale,
    format,
    output: output === '-' ? undefined : output,
    reports: (values.get('report') ?? []).map((report) => reportOf(report, fail)),
    reporter: value('reporter'),
    excerpt: !values.has('no-excerpt'),
    quotes: !values.has('no-quotes'),
    overrides: (values.get('rule') ?? []).map((setting) => overrideOf(setting, fail)),
    date: valid('date', isDate, usageWords.badDate),
    profile: profileOf(value('profile'), fail),
    encoding: encoding === undefined ? undefined : encodingName(encoding),
    fix: values.has('fix') ? (values.has('dry-run') ? 'show' : 'write') : undefined,
    ledger: command === 'ledger' || values.has('ledger'),
    quiet: values.has('quiet'),
    failOn: severities.find((severity) => severity === value('fail-on')) ?? 'error',
    maxWarnings: Number(valid('max-warnings', (number) => /^\d+$/.test(number), usageWords.badNumber) ?? Infinity),
    stdinFilename: value('stdin-filename'),
    shard: shardOf(value('shard'), fail),
    jobs: jobsOf(value('jobs'), fail),
    keep: cached ? 'for-later' : values.has('resume') ? 'until-done' : undefined,
    cacheLocation: value('cache-location'),
    stdinLines: values.has('stdin-jsonl'),
    changedSince: value('changed-since'),
    changedLines: values.has('changed-lines'),
    baseline: values.has('no-baseline') ? false : value('baseline'),
    prune: values.has('prune'),
    config: values.has('no-config') ? false : value('config'),
    plugins: values.get('plugin') ?? []
  }
}

function formatOf(word: string | undefined, command: Command, fail: Fail): AnyFormat {
  const choices = formatsOf[command] ?? ['text']
  if (word === undefined) return choices[0]
  return choices.find((format) => format === word) ?? fail([usageWords.badChoice], {option: '--format', choices, value: word})
}

function reportOf(value: string, fail: Fail): FileReport {
  const cut = value.indexOf('=')
  const format = formats.find((known) => known === value.slice(0, cut))
  const file = value.slice(cut + 1)
  if (cut < 0 || format === undefined || file === '') return fail([usageWords.badReport], {choices: formats, value})
  return file === '-' ? fail([usageWords.reportToOutput]) : {format, file}
}

function shardOf(value: string | undefined, fail: Fail): Shard | undefined {
  if (value === undefined) return undefined
  const [index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).slice(1).map(Number)
  return index >= 1 && index <= count ? {index, count} : fail([usageWords.badShard], {value})
}

function jobsOf(value: string | undefined, fail: Fail): number | 'auto' {
  if (value === undefined || value === 'auto') return 'auto'
  return /^[1-9]\d{0,2}$/.test(value) ? Number(value) : fail([usageWords.badJobs], {value})
}

/** The id of a kind of text; its Chinese name will do. */
function profileOf(word: string | undefined, fail: Fail): Profile | 'auto' | undefined {
  if (word === undefined || word === 'auto') return word
  const choices = ['auto', ...profiles]
  return profileNamed(word) ?? fail([usageWords.badChoice], {option: '--profile', choices, value: word})
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function overrideOf(value: string, fail: Fail): Override {
  const [, ruleId, asked] = /^(.+):([a-z]+)$/.exec(value) ?? []
  const severity = ([...severities, 'off'] as const).find((known) => known === asked)
  return ruleId === undefined || severity === undefined ? fail([usageWords.badRule], {value}) : {ruleId, severity}
}

/** Whether there is such a day: 2026-02-30 is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
