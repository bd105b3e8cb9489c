import type {CheckResult, Source} from '@hegao/core'
import type {DraftIdentity} from '../configuration.ts'
import type {KeptResult, ResultCache} from './result-cache.ts'

export {CacheError} from './private-folder.ts'
export {ResultCache} from './result-cache.ts'

/** What an entry rests on beside the file and its configuration. */
export interface KeptWith {
  readonly ledger: boolean
  readonly encoding: string | undefined
  /** What its name says; its name matters for nothing else. */
  readonly format: string | undefined
}

/** Earlier results for files of one run. */
export class InputCache {
  readonly #results: ResultCache
  readonly #identityOf: (path: string) => DraftIdentity | undefined
  readonly #today: string | undefined

  /**
   * @param identityOf everything that the linter of a file rests on; undefined for one of which nothing is kept
   * @param today ISO date on which suppressions end or not
   */
  constructor(results: ResultCache, identityOf: (path: string) => DraftIdentity | undefined, today: string | undefined) {
    this.#results = results
    this.#identityOf = identityOf
    this.#today = today
  }

  keyOf(path: string, bytes: Uint8Array, {ledger, encoding, format}: KeptWith): string | undefined {
    const identity = this.#identityOf(path)
    if (identity === undefined) return undefined
    return this.#results.keyOf(bytes, identity.settings, [identity.beside, format ?? '', String(ledger), encoding ?? ''])
  }

  read(key: string): KeptResult | undefined {
    const kept = this.#results.read(key)
    return kept?.today === undefined || kept.today === this.#today ? kept : undefined
  }

  /** Keeps the outcome of a check that nothing stopped. */
  write(key: string, source: Source, result: CheckResult): void {
    if (result.faults.some(({kind}) => kind !== 'directive')) return
    this.#results.write(key, {
      encoding: source.encoding,
      empty: source.blocks.length === 0,
      ...(this.#today !== undefined && mayEnd(source) ? {today: this.#today} : {}),
      result
    })
  }
}

/** Whether a suppression in the text may end on a day: its words must stand there, or be written with escapes. */
const mayEnd = ({directives, frontMatter, text}: Source): boolean =>
  (directives.length > 0 || frontMatter !== undefined) && /until|截止|\\/.test(text)
