import {statSync} from 'node:fs'
import path from 'node:path'
import {configurationWords} from './words.ts'
import {ConfigurationError, say} from './problem.ts'
import type {Locale} from '@hegao/core'

/** Names of configurations, any of which may stand in a folder, but only one. */
export const configurationNames: readonly string[] = ['.hegaorc', 'hegao.config'].flatMap((name) =>
  ['json', 'jsonc', 'yaml', 'yml'].map((ending) => `${name}.${ending}`)
)

/** Looks for the configuration of a folder: the nearest, from the folder upwards. */
export class ConfigurationFinder {
  readonly #locale: Locale
  readonly #show: (file: string) => string
  readonly #known = new Map<string, string | undefined>()

  constructor(locale: Locale, show: (file: string) => string) {
    this.#locale = locale
    this.#show = show
  }

  /** @throws {ConfigurationError} where a folder has two. */
  of(folder: string): string | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder)
    const parent = path.dirname(folder)
    const found = this.#in(folder) ?? (parent === folder ? undefined : this.of(parent))
    this.#known.set(folder, found)
    return found
  }

  #in(folder: string): string | undefined {
    const files = configurationNames.map((name) => path.join(folder, name)).filter(isFile)
    if (files.length > 1) {
      const shown = files.map(this.#show)
      throw new ConfigurationError([say(configurationWords.two, {files: shown}, this.#locale)])
    }
    return files[0]
  }
}

export function isFile(file: string): boolean {
  try {
    return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false
  } catch {
    // It lies below what is no folder, or in one that may not be entered.
    return false
  }
}
