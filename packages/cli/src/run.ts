import path from 'node:path'
import {fill, type Locale} from '@hegao/core'
import {
  checkInputs,
  configureInputs,
  type ConfiguredInputs,
  type FixedFile,
  findInputs,
  fixInputs,
  type Input,
  type Setup,
  setupOf,
  streamInput
} from '@hegao/node'
import type {Call} from './call.ts'
import {complain, showStack} from './complaints.ts'
import {configurationsFor} from './configurations.ts'
import {faultWords} from './messages.ts'

/** Files to check, and what comes of them one after the other. */
export interface Run {
  readonly inputs: readonly Input[]
  readonly files: AsyncIterable<FixedFile>
}

/** Finds and configures what a call names; nothing is read before it is its turn. */
export async function startRun(call: Call, cwd: string): Promise<Run> {
  const {locale, ledger, encoding} = call
  const stdin = streamInput(call.stdinFilename ?? '<stdin>', () => process.stdin)
  const {inputs, ignored, problems, linterFor, configurationOf} = await configureInputs(
    await findInputs(call.names, {cwd, stdin}),
    await configurationsFor(call, cwd),
    locale
  )
  for (const problem of problems) complain(problem)
  // Of a folder everybody expects it; of what was named nobody does.
  for (const {path: draft, by} of ignored)
    if (call.names.some((name) => path.resolve(cwd, name) === path.resolve(cwd, draft)))
      complain(fill(faultWords.ignored, {path: draft, by}, locale))
  const options = {
    linterFor,
    ledger,
    locale,
    onCrash: (_: string, error: unknown) => showStack(error),
    ...(encoding === undefined ? {} : {encoding})
  }
  const files: AsyncIterable<FixedFile> = call.fix
    ? fixInputs(inputs, {...options, dryRun: call.fix === 'show'})
    : checkInputs(inputs, options)
  return {inputs, files: ledger ? withSetup(files, configurationOf, locale) : files}
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
