import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {CheckResult} from '@hegao/core'
import {systemCode} from '../unreadable-input.ts'
import {Baseline, type BaselineEntry, type BaselineFile, entriesOf, formatBaseline, parseBaseline} from './baseline.ts'

/** Where a baseline is looked for, in the folder that hegao is called from. */
export const baselineName = '.hegao-baseline.json'

/** What was checked, as far as a baseline must know. */
export interface KnownFile {
  /** As people named it, from the folder that hegao was called from. */
  readonly path: string
  readonly result: CheckResult
}

/**
 * A baseline in its file. Its paths go from the file's own folder, so that it holds from wherever hegao is called.
 * Entries of files that were not checked whole stay as they are.
 */
export class StoredBaseline {
  readonly #folder: string
  readonly #cwd: string
  readonly #stored: BaselineFile
  readonly #baseline: Baseline
  readonly #names: ReadonlySet<string>
  readonly #checked = new Set<string>()
  readonly #recorded = new Set<string>()
  readonly #found: BaselineEntry[] = []
  readonly #gone = new Map<string, boolean>()

  private constructor(file: string, cwd: string, stored: BaselineFile) {
    this.#folder = path.dirname(file)
    this.#cwd = cwd
    this.#stored = stored
    this.#names = new Set(stored.entries.map((entry) => entry.path))
    this.#baseline = new Baseline(stored, (name) => this.#isGone(name))
  }

  /**
   * @param file absolute
   * @param cwd what the paths of checked files go from
   * @returns undefined where there is no such file
   * @throws {BaselineError} where it is no baseline; errors of the file system.
   */
  static read(file: string, cwd: string): StoredBaseline | undefined {
    try {
      return new StoredBaseline(file, cwd, parseBaseline(readFileSync(file, 'utf8')))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined
      throw error
    }
  }

  /** One that knows nothing yet. */
  static empty(file: string, cwd: string): StoredBaseline {
    return new StoredBaseline(file, cwd, {version: 1, entries: []})
  }

  /** Keeps what was found in a file for `renewed`. */
  record({path: shown, result}: KnownFile): void {
    const name = this.#nameOf(shown)
    if (!isWhole(result)) return
    this.#recorded.add(name)
    for (const entry of entriesOf(name, result)) this.#found.push(entry)
  }

  /** Marks what is known in a file that was checked. */
  apply<File extends KnownFile>(file: File): File {
    const name = this.#nameOf(file.path)
    // A stream of documents has no end: only names that can go stale are kept.
    if (this.#names.has(name) && isWhole(file.result)) this.#checked.add(name)
    return {...file, result: this.#baseline.apply(name, file.result)}
  }

  /** Entries whose finding is there no more, in files that were checked or are gone. */
  stale(): readonly BaselineEntry[] {
    return this.#baseline.stale((name) => this.#checked.has(name))
  }

  /** The file's content with everything that was recorded, and nothing that is stale. */
  renewed(): {readonly text: string; readonly entries: number; readonly added: number} {
    const kept = this.#stored.entries.filter(({path: name}) => !this.#recorded.has(name) && !this.#isGone(name))
    const entries = [...kept, ...this.#found]
    return {text: formatBaseline(entries), entries: entries.length, added: this.#found.length}
  }

  /** The file's content without what is stale. */
  pruned(): {readonly text: string; readonly entries: number; readonly removed: number} {
    const stale = new Set(this.stale())
    const entries = this.#stored.entries.filter((entry) => !stale.has(entry))
    return {text: formatBaseline(entries), entries: entries.length, removed: stale.size}
  }

  #nameOf(name: string): string {
    return path.relative(this.#folder, path.resolve(this.#cwd, name)).split(path.sep).join('/')
  }

  #isGone(name: string): boolean {
    const known = this.#gone.get(name)
    if (known !== undefined) return known
    const gone = !existsSync(path.resolve(this.#folder, name))
    this.#gone.set(name, gone)
    return gone
  }
}

const isWhole = ({faults}: CheckResult): boolean => faults.every(({kind}) => kind === 'directive')
