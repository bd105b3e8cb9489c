import {fill, type Locale} from '@hegao/core'
import {UnreadableError, UnwritableError} from '@hegao/formats'
import {type CheckedFile, checkInput, type CheckInputsOptions, unreadable} from './check-inputs.ts'
import {fixContent, type FixedContent, FixError, fixFile} from './fix.ts'
import type {Input} from './input.ts'
import {fixWords} from './messages.ts'
import {systemCode} from './unreadable-input.ts'

/** A file after its safe fixes: what is left to say of it, and what was done. */
export interface FixedFile extends CheckedFile {
  /** Absent where nothing could be fixed: `result` then is that of the file as it is, with a fault that says why. */
  readonly fix?: FixedContent
}

export interface FixInputsOptions extends CheckInputsOptions {
  /** Writes nothing. */
  readonly dryRun?: boolean
}

/** Fixes one file after the other, and checks what is left. */
export async function* fixInputs(inputs: Iterable<Input>, options: FixInputsOptions): AsyncGenerator<FixedFile> {
  for (const input of inputs) yield await fixInput(input, options)
}

async function fixInput(input: Input, options: FixInputsOptions): Promise<FixedFile> {
  const {path, file} = input
  const {dryRun = false, ledger = false, encoding, locale = 'zh'} = options
  const fixing = {path, linter: options.linterFor(path), ...(encoding === undefined ? {} : {encoding})}
  try {
    const fix = dryRun || file === undefined ? await fixContent(await input.read(), fixing) : await fixFile(file, fixing)
    const result = ledger ? fixing.linter.check(fix.after, {ledger}) : fix.result
    return {path, encoding: fix.after.encoding, source: fix.after, result, fix}
  } catch (error) {
    const message = explainUnfixed(error, locale)
    if (message === undefined) return unreadable(path, error, options)
    const checked = await checkInput(input, options)
    return {...checked, result: {...checked.result, faults: [...checked.result.faults, {kind: 'read', message}]}}
  }
}

/** Why a file that can be read was not fixed, in a sentence. */
function explainUnfixed(error: unknown, locale: Locale): string | undefined {
  if (error instanceof FixError) return fixWords[error.reason][locale]
  if (error instanceof UnwritableError) return fill(fixWords.encoding, {encoding: error.encoding}, locale)
  if (error instanceof UnreadableError) return undefined
  const code = systemCode(error)
  if (code === undefined || code === 'ENOENT' || code === 'ENOTDIR') return undefined
  return fill(code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? fixWords.permission : fixWords.other, {code}, locale)
}
