import {createHash} from 'node:crypto'
import {
  closeSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import type {CheckResult} from '@hegao/core'
import {makePrivateFolder} from './private-folder.ts'

/** What is kept of a file: how its check came out, and nothing of its text but what messages and the ledger quote. */
export interface KeptResult {
  /** WHATWG name. */
  readonly encoding: string
  /** Whether there was nothing in it to check. */
  readonly empty: boolean
  /** ISO date on which it was checked, where the outcome rests on it. */
  readonly today?: string
  readonly result: CheckResult
}

/** Of how entries are written. */
const form = 1

const day = 24 * 60 * 60 * 1000

/** What nobody asked for in so many days is thrown away. */
const keptFor = 30 * day

/** How often is looked for such entries. */
const sweptEvery = day

const sweptMark = 'swept'

/**
 * Results of checks by what they rest on, an entry a file. Entries are written beside their place and moved there, so that one is
 * whole or not there, whoever else writes or is killed; each says which it is and carries a checksum, so that a damaged one is
 * none. Folders are 0700, files 0600.
 */
export class ResultCache {
  readonly #folder: string
  readonly #build: string
  readonly #onProblem: (error: unknown) => void
  readonly #made = new Set<string>()
  readonly #digests = new Map<string, string>()
  #writes = 0
  #failed = false

  /**
   * @param folder absolute; made where it is not there
   * @param options.build names everything that checks: of another version or other code nothing is taken
   * @param options.onProblem is told once, where an entry cannot be written; the run goes on without
   * @throws {CacheError} where the folder is not its user's own; errors of the file system.
   */
  constructor(folder: string, {build, onProblem}: {readonly build: string; readonly onProblem: (error: unknown) => void}) {
    makePrivateFolder(folder)
    this.#folder = folder
    this.#build = build
    this.#onProblem = onProblem
  }

  /**
   * The name of an entry: of a file's bytes, and of everything else that its check rests on.
   *
   * @param settings may hold whole lexicons, and is the same for many files
   */
  keyOf(bytes: Uint8Array, settings: string, rest: readonly string[]): string {
    const known = this.#digests.get(settings) ?? digest(settings)
    this.#digests.set(settings, known)
    return createHash('sha256')
      .update(JSON.stringify([form, this.#build, known, ...rest]))
      .update('\n')
      .update(bytes)
      .digest('hex')
  }

  read(key: string): KeptResult | undefined {
    let descriptor: number
    try {
      descriptor = openSync(this.#fileOf(key), 'r')
    } catch {
      return undefined
    }
    try {
      const kept = parse(readFileSync(descriptor, 'utf8'), key)
      const now = Date.now()
      if (kept && fstatSync(descriptor).mtimeMs < now - sweptEvery) futimesSync(descriptor, now / 1000, now / 1000)
      return kept
    } catch {
      return undefined
    } finally {
      closeSync(descriptor)
    }
  }

  write(key: string, kept: KeptResult): void {
    if (this.#failed) return
    const file = this.#fileOf(key)
    const beside = path.join(this.#folder, `${key}.${process.pid}.${++this.#writes}.tmp`)
    try {
      this.#makeFolder(path.dirname(file))
      writeFileSync(beside, format(key, JSON.stringify(kept)), {mode: 0o600, flag: 'wx'})
      renameSync(beside, file)
    } catch (error) {
      rmSync(beside, {force: true})
      this.#failed = true
      this.#onProblem(error)
    }
  }

  /** Throws away what was not asked for in a month, and what killed runs left; not more than once a day. */
  sweep(): void {
    const mark = path.join(this.#folder, sweptMark)
    const now = Date.now()
    const swept = statSync(mark, {throwIfNoEntry: false})?.mtimeMs ?? 0
    if (swept > now - sweptEvery) return
    try {
      writeFileSync(mark, '', {mode: 0o600})
      for (const entry of readdirSync(this.#folder, {withFileTypes: true, recursive: true})) {
        if (!entry.isFile() || entry.name === sweptMark) continue
        const file = path.join(entry.parentPath, entry.name)
        const age = now - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? now)
        if (age > (entry.name.endsWith('.tmp') ? sweptEvery : keptFor)) rmSync(file, {force: true})
      }
    } catch (error) {
      // Another run sweeps as well, or the folder is gone: there is nothing left to do.
      if (!(error instanceof Error && 'syscall' in error)) throw error
    }
  }

  #fileOf(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), key.slice(2))
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return
    mkdirSync(folder, {recursive: true, mode: 0o700})
    this.#made.add(folder)
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const headOf = (key: string, body: string): string => `hegao ${form} ${key} ${digest(body)}`

const format = (key: string, body: string): string => `${headOf(key, body)}\n${body}`

function parse(text: string, key: string): KeptResult | undefined {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  // What carries the checksum is as we wrote it.
  return text.slice(0, end) === headOf(key, body) ? (JSON.parse(body) as KeptResult) : undefined
}
