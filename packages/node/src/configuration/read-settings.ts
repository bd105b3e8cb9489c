import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '@hegao/core'
import {decode, UnreadableError} from '@hegao/formats'
import {decodeUtf8} from '../decode-utf8.ts'
import {systemCode} from '../unreadable-input.ts'
import type {Located} from './located.ts'
import {readPlainJson} from './plain-json.ts'
import {readPlainYaml} from './plain-yaml.ts'
import {type Problems, SettingsFile} from './problem.ts'
import {configurationWords, syntaxWords} from './words.ts'

const megabyte = 2 ** 20

/** Settings that people write are smaller; a roster of a province is not. */
export const largestConfiguration = megabyte
export const largestLexicon = 64 * megabyte

export interface Settings {
  readonly file: SettingsFile
  readonly root: Located
}

/** The text of a file as it stands in an editor, where one has it open. */
export type Unsaved = (absolute: string) => string | undefined

/** A file's name as people are told of it. */
export type Show = (absolute: string) => string

/**
 * The text of a file of settings. Undefined where it cannot be read; `problems` then say why.
 *
 * @param about.at what names the file, where it is complained of
 * @param about.missing what to say where there is no such file
 */
export function readText(
  absolute: string,
  about: {
    readonly limit: number
    readonly show: Show
    readonly at: string | readonly [SettingsFile, number]
    readonly missing: Words
    readonly unsaved?: Unsaved | undefined
  },
  problems: Problems
): SettingsFile | undefined {
  const {limit, at, missing} = about
  const shown = about.show(absolute)
  const open = about.unsaved?.(absolute)
  if (open !== undefined) return new SettingsFile(shown, absolute, open)
  const refuse = (words: Words, data: Readonly<Record<string, string | number>> = {}): undefined => {
    problems.add(at, words, {file: shown, ...data})
    return undefined
  }
  try {
    const stat = statSync(absolute)
    if (stat.isDirectory()) return refuse(configurationWords.isFolder)
    // A device has no end, and a pipe may have none.
    if (!stat.isFile()) return refuse(configurationWords.notFile)
    if (stat.size > limit) return refuse(syntaxWords.tooLarge, {limit: limit / megabyte})
    return new SettingsFile(shown, absolute, decode(readFileSync(absolute), {decodeUtf8}).text)
  } catch (error) {
    if (error instanceof UnreadableError) return refuse(syntaxWords.notText)
    const code = systemCode(error)
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? refuse(missing) : refuse(configurationWords.unreadable, {code})
  }
}

export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file)
export const isJson = (file: string): boolean => /\.jsonc?$/i.test(file)

/** Endings of files of settings, for people. */
export const settingsEndings: readonly string[] = ['.yaml', '.yml', '.json', '.jsonc']

/** Reads what stands in a file of settings as its ending says; whole parsers are loaded when the plain readers do not take it. */
export async function readTree(file: SettingsFile, problems: Problems): Promise<Located | undefined> {
  if (isYaml(file.absolute)) return readPlainYaml(file.text) ?? (await import('./yaml.ts')).readYaml(file, problems)
  return readPlainJson(file.text) ?? (await import('./jsonc.ts')).readJsonc(file, problems)
}

/** Shows files relative to a folder, with `/`; what lies elsewhere by its whole name. */
export function showFrom(cwd: string): Show {
  return (absolute) => {
    const relative = path.relative(cwd, absolute)
    const shown = relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative
    return shown.split(path.sep).join('/')
  }
}
