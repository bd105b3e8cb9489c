import {statSync} from 'node:fs'
import path from 'node:path'
import {configurationNames, sidecarEnding} from '@hegao/node'

/** Remembers what configurations were read from, and finds out whether it has changed: not every client watches files. */
export class Freshness {
  /** State of each file and folder when it was read. */
  readonly #seen = new Map<string, string>()
  readonly #files = new Set<string>()
  #anything = false

  /** The places where configurations and suppressions of a draft would stand. */
  watchDraft(draft: string): void {
    this.#see(draft + sidecarEnding)
    for (let folder = path.dirname(draft); ; folder = path.dirname(folder)) {
      if (this.#seen.has(path.join(folder, configurationNames[0] ?? ''))) return
      for (const name of configurationNames) this.#see(path.join(folder, name))
      if (path.dirname(folder) === folder) return
    }
  }

  watch(files: readonly string[]): void {
    for (const file of files) {
      this.#files.add(path.normalize(file))
      this.#see(file)
    }
  }

  /** A configuration could not be read: a file that it misses may come from anywhere. */
  expectAnything(): void {
    this.#anything = true
  }

  hasRead(file: string): boolean {
    return this.#files.has(path.normalize(file))
  }

  /** Whether a file has, or may have, a part in what holds for a draft. */
  concerns(file: string): boolean {
    const name = path.basename(file)
    return this.#anything || configurationNames.includes(name) || name.endsWith(sidecarEnding) || this.hasRead(file)
  }

  isStale(): boolean {
    for (const [file, state] of this.#seen) if (stateOf(file) !== state) return true
    return false
  }

  clear(): void {
    this.#seen.clear()
    this.#files.clear()
    this.#anything = false
  }

  #see(file: string): void {
    if (!this.#seen.has(file)) this.#seen.set(file, stateOf(file))
  }
}

function stateOf(file: string): string {
  try {
    const stat = statSync(file, {throwIfNoEntry: false})
    return stat ? `${stat.mtimeMs} ${stat.size}` : ''
  } catch {
    return ''
  }
}
