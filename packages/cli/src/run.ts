import path from 'node:path'
import {fill, isRest, type Locale} from '@hegao/core'
import {
  type ChangedLines,
  configureInputs,
  type ConfiguredInputs,
  type FixedFile,
  findInputs,
  fixInputs,
  type Setup,
  setupOf,
  streamInput,
  touches
} from '@hegao/node'
import type {Changes} from '@hegao/node/git'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {checkFiles} from './check-files.ts'
import {complain, showStack} from './complaints.ts'
import {configurationsFor} from './configurations.ts'
import {openResults} from './kept.ts'
import {changeWords, faultWords} from './messages.ts'

/** Files to check, and what comes of them one after the other. */
export interface Run {
  /** Absolute paths of what is read, on which no report may be written. */
  readonly drafts: readonly string[]
  /** How many files there are, where that is known. */
  readonly count: number | undefined
  readonly files: AsyncIterable<FixedFile>
  /** The file with those of its messages that were asked for: all, or with `--changed-lines` those that touch such a line. */
  shown(file: FixedFile): FixedFile
  /** All that came of it was written. */
  done?(): void
}

/** Finds and configures what a call names; nothing is read before it is its turn. */
export async function startRun(call: Call, cwd: string): Promise<Run> {
  const {locale, ledger, encoding, shard} = call
  const stdin = streamInput(call.stdinFilename ?? '<stdin>', () => process.stdin)
  const found = await findInputs(call.names, {cwd, stdin})
  const changes = await changesOf(call, cwd)
  const {
    inputs: all,
    ignored,
    problems,
    linterFor,
    configurationOf
  } = await configureInputs(
    found.filter(({file}) => changes === undefined || (file !== undefined && changes.of(file) !== undefined)),
    await configurationsFor(call, cwd),
    locale
  )
  const inputs = shard ? all.filter((_, at) => at % shard.count === shard.index - 1) : all
  for (const problem of problems) complain(problem)
  // Of a folder everybody expects it; of what was named nobody does.
  for (const {path: draft, by} of ignored)
    if (call.names.some((name) => path.resolve(cwd, name) === path.resolve(cwd, draft)))
      complain(fill(faultWords.ignored, {path: draft, by}, locale))
  const kept = await openResults(call, cwd)
  const options = {
    linterFor,
    ledger,
    locale,
    ...(kept ? {cache: kept.cacheFor((draft) => configurationOf(draft)?.identity())} : {}),
    onCrash: (_: string, error: unknown) => showStack(error),
    ...(encoding === undefined ? {} : {encoding})
  }
  const files: AsyncIterable<FixedFile> = call.fix
    ? fixInputs(inputs, {...options, dryRun: call.fix === 'show'})
    : checkFiles(inputs, options, configurationOf, call)
  const lines = call.changedLines ? changes : undefined
  return {
    drafts: inputs.map((input) => path.resolve(cwd, input.path)),
    count: inputs.length,
    files: ledger ? withSetup(files, configurationOf, locale) : files,
    shown: (file) => (lines ? onChangedLines(file, lines.of(path.resolve(cwd, file.path)) ?? 'all') : file),
    ...(kept ? {done: () => kept.done()} : {})
  }
}

/** @throws {CallError} where git cannot tell. */
async function changesOf({changedSince: revision, changedLines, locale}: Call, cwd: string): Promise<Changes | undefined> {
  if (revision === undefined) return undefined
  const {changesSince, GitError} = await import('@hegao/node/git')
  try {
    return await changesSince(revision, cwd, changedLines)
  } catch (error) {
    throw error instanceof GitError ? new CallError(locale, [changeWords[error.reason]], {revision, reason: error.message}) : error
  }
}

function onChangedLines(file: FixedFile, changed: ChangedLines): FixedFile {
  const messages = file.result.messages.filter((message) => isRest(message) || touches(message, changed))
  return {...file, result: {...file.result, messages}}
}

/** Files with how each was checked: a ledger that somebody signs says so. */
async function* withSetup(
  files: AsyncIterable<FixedFile>,
  configurationOf: ConfiguredInputs['configurationOf'],
  locale: Locale
): AsyncGenerator<FixedFile & {readonly setup?: Setup}> {
  for await (const file of files) {
    const configuration = configurationOf(file.path)
    yield configuration && file.source ? {...file, setup: setupOf(configuration, file.result, locale)} : file
  }
}
