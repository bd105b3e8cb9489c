import path from 'node:path'
import {fill} from '@hegao/core'
import {type CheckedFile, checkInput, ConfigurationError, type Configurations, type Input, streamLines} from '@hegao/node'
import type {Call} from './call.ts'
import {reportRun} from './check.ts'
import {showStack} from './complaints.ts'
import {configurationsFor} from './configurations.ts'
import type {ExitCode} from './exit-codes.ts'
import type {KeptResults} from './kept-results.ts'
import {openResults} from './kept.ts'
import {linesWords} from './messages.ts'

/** `hegao check --stdin-jsonl`: a document a line comes in, and a line about it goes out before the next is read. */
export async function checkLines(call: Call, version: string): Promise<ExitCode> {
  const cwd = process.cwd()
  const kept = await openResults(call, cwd)
  const files = checkDocuments(streamLines(process.stdin), await configurationsFor(call, cwd), call, kept)
  const run = {drafts: [], count: undefined, files, shown: (file: CheckedFile) => file, ...(kept ? {done: () => kept.done()} : {})}
  return reportRun(run, call, version)
}

async function* checkDocuments(
  lines: AsyncIterable<string | undefined>,
  configurations: Configurations,
  call: Call,
  kept: KeptResults | undefined
): AsyncGenerator<CheckedFile> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line === '') continue
    const document = line === undefined ? undefined : documentOf(line)
    yield document
      ? await checkDocument(document, configurations, call, kept)
      : fault(`<stdin>:${number}`, fill(line === undefined ? linesWords.tooLong : linesWords.noDocument, {}, call.locale))
  }
}

/** What stands on a line. */
interface LineDocument {
  /** Says its format and finds its configuration; the file need not be there. */
  readonly path: string
  readonly text: string
}

function documentOf(line: string): LineDocument | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('path' in value) || !('text' in value)) return undefined
    const {path: name, text} = value
    return typeof name === 'string' && name !== '' && typeof text === 'string' ? {path: name, text} : undefined
  } catch {
    return undefined
  }
}

async function checkDocument(
  {path: name, text}: LineDocument,
  configurations: Configurations,
  call: Call,
  kept: KeptResults | undefined
): Promise<CheckedFile> {
  const shown = name.split(path.sep).join('/')
  const input: Input = {path: shown, read: () => Buffer.from(text)}
  try {
    const {linter, identity} = await configurations.of(name)
    const {ledger, locale} = call
    return await checkInput(input, {
      linterFor: () => linter,
      encoding: 'utf-8',
      ledger,
      locale,
      ...(kept ? {cache: kept.cacheFor(identity)} : {}),
      onCrash: (_, error) => showStack(error)
    })
  } catch (error) {
    if (error instanceof ConfigurationError) return fault(shown, error.lines[0] ?? error.message)
    throw error
  }
}

const fault = (name: string, message: string): CheckedFile => ({path: name, result: {messages: [], faults: [{kind: 'read', message}]}})
