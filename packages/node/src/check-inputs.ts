import type {CheckResult, Fault, Linter, Locale, Source} from '@hegao/core'
import {formatFor, readSource} from '@hegao/formats'
import type {InputCache} from './cache/input-cache.ts'
import type {KeptResult} from './cache/result-cache.ts'
import {decodeUtf8} from './decode-utf8.ts'
import type {Input} from './input.ts'
import {explainUnreadable} from './unreadable-input.ts'

/** A file after its check, as reporters take it. */
export interface CheckedFile {
  /** As people named it, with `/`. */
  readonly path: string
  /** WHATWG name; absent where the file could not be read. */
  readonly encoding?: string
  /** Absent where the file could not be read, and where an earlier result holds of which no report shows the text. */
  readonly source?: Source
  /** SHA-256 of its bytes in hexadecimal digits; with a ledger only. */
  readonly sha256?: string
  readonly result: CheckResult
  /** Whether the result is an earlier one. */
  readonly kept?: true
}

export interface CheckInputsOptions {
  /** The linter that is configured for a file. */
  linterFor(path: string): Linter
  /** Also list what was checked. */
  readonly ledger?: boolean
  /** WHATWG name of the encoding of every file; found from the bytes unless given. */
  readonly encoding?: string
  /** `zh` unless given. */
  readonly locale?: Locale
  /** Where earlier results are taken from, and these are kept. */
  readonly cache?: InputCache
  /** Is told of an exception that is a fault of ours; the file then has a fault, and the run goes on. */
  onCrash?(path: string, error: unknown): void
}

/** Checks one file after the other, and holds one at a time. */
export async function* checkInputs(inputs: Iterable<Input>, options: CheckInputsOptions): AsyncGenerator<CheckedFile> {
  for (const input of inputs) yield await checkInput(input, options)
}

export async function checkInput(input: Input, options: CheckInputsOptions): Promise<CheckedFile> {
  const {path} = input
  const {ledger = false, cache} = options
  let read: ReadInput
  try {
    read = await readInput(input, options)
  } catch (error) {
    return unreadable(path, error, options)
  }
  const {source, sha256, key, kept} = read
  const whole = sha256 === undefined ? {} : {sha256}
  if (kept) return {path, encoding: kept.encoding, ...(source ? {source} : {}), ...whole, result: kept.result, kept: true}
  const checked = {path, encoding: source.encoding, source, ...whole}
  try {
    const result = options.linterFor(path).check(source, {ledger})
    if (key !== undefined) cache?.write(key, source, result)
    return {...checked, result}
  } catch (error) {
    return {...checked, ...crashed(path, error, options)}
  }
}

/** A file before its check, or with an earlier result. */
type ReadInput = {readonly sha256: string | undefined; readonly key: string | undefined} & (
  | {readonly source: Source; readonly kept?: undefined}
  | {readonly source: Source | undefined; readonly kept: KeptResult}
)

/** A function of its own, so that nothing holds the bytes while their text is checked. */
async function readInput(input: Input, {encoding, ledger = false, cache}: CheckInputsOptions): Promise<ReadInput> {
  const {path} = input
  const bytes = await input.read()
  const read = (): Promise<Source> => readSource(bytes, {path, decodeUtf8, ...(encoding === undefined ? {} : {encoding})})
  const sha256 = ledger ? await digest(bytes) : undefined
  const key = cache?.keyOf(path, bytes, {ledger, encoding, format: formatFor(path)?.id})
  const kept = key === undefined ? undefined : cache?.read(key)
  if (!kept) return {source: await read(), sha256, key}
  const isShown = ledger || kept.empty || kept.result.messages.length > 0
  return {source: isShown ? await read() : undefined, sha256, key, kept}
}

/** What ties a signed ledger to the very file; a run without a ledger does not wait for it. */
async function digest(bytes: Uint8Array): Promise<string> {
  const {createHash} = await import('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

/** A file that could not be read, with the reason; or what happened to us while we tried. */
export function unreadable(path: string, error: unknown, options: CheckInputsOptions): CheckedFile {
  const message = explainUnreadable(error, options.locale ?? 'zh')
  return message === undefined ? crashed(path, error, options) : withFault(path, {kind: 'read', message})
}

function crashed(path: string, error: unknown, {onCrash}: CheckInputsOptions): CheckedFile {
  onCrash?.(path, error)
  return withFault(path, {kind: 'rule', message: error instanceof Error ? error.message : String(error)})
}

const withFault = (path: string, fault: Fault): CheckedFile => ({path, result: {messages: [], faults: [fault]}})
