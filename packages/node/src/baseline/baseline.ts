import type {CheckResult, Message} from '@hegao/core'

/** One message that is known and left for now. No word of the draft stands in it. */
export interface BaselineEntry {
  /** As it was named when the baseline was written, with `/`. */
  readonly path: string
  readonly ruleId: string
  readonly fingerprint: string
}

/** All that a repository already had on the day hegao was switched on. */
export interface BaselineFile {
  readonly version: 1
  readonly entries: readonly BaselineEntry[]
}

export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/**
 * Reads a baseline.
 *
 * @throws {BaselineError} where it is not one; its message says why, in English, for the caller to translate by `reason`.
 */
export function parseBaseline(text: string): BaselineFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BaselineError('not JSON')
  }
  if (!isBaseline(value)) throw new BaselineError('not a baseline of version 1')
  return value
}

function isBaseline(value: unknown): value is BaselineFile {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1 || !('entries' in value)) return false
  return Array.isArray(value.entries) && value.entries.every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['path', 'ruleId', 'fingerprint'].every((key) => typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string')
  )
}

/** The baseline as it is written: sorted, a row a line, so that two versions of it can be compared. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const rows = entries.map(({path, ruleId, fingerprint}) => JSON.stringify({path, ruleId, fingerprint})).toSorted(byCodeUnit)
  return `{"version":1,"entries":[${rows.map((row) => `\n${row}`).join(',')}\n]}\n`
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The entries that a run would write: every message that is not suppressed in another way. */
export function entriesOf(path: string, {messages}: CheckResult): BaselineEntry[] {
  return messages.filter(({suppressed}) => suppressed?.kind !== 'directive').map(({ruleId, fingerprint}) => ({path, ruleId, fingerprint}))
}

/**
 * Marks what a baseline knows, file by file. An entry is used once, so that a second copy of a known finding is new. A file
 * that was renamed takes the entries of the one that is gone.
 */
export class Baseline {
  readonly #waiting = new Map<string, BaselineEntry[]>()
  readonly #gone: (path: string) => boolean

  /** `gone` says whether a file of an earlier run is not there any more. */
  constructor({entries}: BaselineFile, gone: (path: string) => boolean) {
    for (const entry of entries) {
      const same = this.#waiting.get(entry.fingerprint)
      if (same) same.push(entry)
      else this.#waiting.set(entry.fingerprint, [entry])
    }
    this.#gone = gone
  }

  /** The result with its known messages marked as suppressed. */
  apply(path: string, result: CheckResult): CheckResult {
    const messages = result.messages.map((message): Message =>
      message.suppressed || !this.#take(path, message) ? message : {...message, suppressed: {kind: 'baseline'}}
    )
    return {...result, messages}
  }

  #take(path: string, {fingerprint, ruleId}: Message): boolean {
    const waiting = this.#waiting.get(fingerprint) ?? []
    const same = waiting.findIndex((entry) => entry.path === path && entry.ruleId === ruleId)
    const at = same >= 0 ? same : waiting.findIndex((entry) => entry.ruleId === ruleId && this.#gone(entry.path))
    if (at < 0) return false
    waiting.splice(at, 1)
    return true
  }

  /** Entries whose finding is there no more, among files that were checked or are gone: they can be pruned. */
  stale(wasChecked: (path: string) => boolean): BaselineEntry[] {
    return [...this.#waiting.values()].flat().filter(({path}) => wasChecked(path) || this.#gone(path))
  }
}
