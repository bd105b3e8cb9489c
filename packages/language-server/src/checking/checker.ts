import {type CheckResult, fill, type Locale, type Source, type Words} from '@hegao/core'
import type {Reader} from '@hegao/formats'
import {ConfigurationError, type DraftConfiguration, explainUnreadable} from '@hegao/node'
import {firstLine} from '../configuration/problems.ts'
import type {Workspace} from '../configuration/workspace.ts'
import {formatOf, readerOf} from '../documents/format.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {nameOf, pathOf} from '../documents/uri.ts'
import {stateWords as words} from '../messages.ts'
import type {Settings} from '../protocol.ts'
import type {Outcome, Unchecked} from './outcome.ts'

export interface CheckerOptions {
  readonly workspace: Workspace
  readonly locale: () => Locale
  /** ISO date on which suppressions end or not. */
  readonly today: () => string
  settingsOf(uri: string): Promise<Settings>
  /** Is told of an exception that is a fault of ours. */
  onCrash(error: unknown): void
}

/** Checks open documents, each version once. */
export class Checker {
  readonly #options: CheckerOptions
  #kept = new WeakMap<OpenDocument, Outcome>()

  constructor(options: CheckerOptions) {
    this.#options = options
  }

  /** Forgets every outcome: configurations or settings have changed. */
  forget(): void {
    this.#kept = new WeakMap()
  }

  /**
   * The outcome for the text as it is when its turn comes. Never throws: what cannot be checked is said.
   *
   * @param ledger whether what was checked is to be listed too
   */
  async check(document: OpenDocument, ledger = false): Promise<Outcome> {
    const kept = this.#keptFor(document, ledger)
    if (kept) return kept
    try {
      const settings = await this.#options.settingsOf(document.uri)
      const format = formatOf({path: pathOf(document.uri), languageId: document.languageId})
      const refused = this.#refuse(document, settings, format)
      if (refused) return this.#keep(document, refused)
      const configuration = await this.#options.workspace.configurationOf(document, settings)
      if (configuration instanceof ConfigurationError) return this.#keep(document, this.#misconfigured(document, configuration))
      const {ignoredBy} = configuration
      if (ignoredBy !== undefined) return this.#keep(document, this.#unchecked(document, words.ignored, {by: ignoredBy}))
      const read = await readerOf(format ?? 'text')
      // The text may have changed or been checked meanwhile; from here on nothing waits.
      return this.#keptFor(document, ledger) ?? this.#keep(document, this.#run(document, configuration, read, ledger))
    } catch (error) {
      this.#options.onCrash(error)
      return this.#unchecked(document, words.crashed, {reason: said(error)}, 'failed')
    }
  }

  #keptFor(document: OpenDocument, ledger: boolean): Outcome | undefined {
    const kept = this.#kept.get(document)
    if (!kept || kept.version !== document.version) return undefined
    return ledger && kept.state === 'checked' && !kept.result.ledger ? undefined : kept
  }

  #keep(document: OpenDocument, outcome: Outcome): Outcome {
    this.#kept.set(document, outcome)
    return outcome
  }

  #refuse(document: OpenDocument, {enable, longest}: Settings, format: string | undefined): Unchecked | undefined {
    if (!enable) return this.#unchecked(document, words.disabled)
    if (format === undefined) return this.#unchecked(document, words.language, {language: document.languageId})
    const {length} = document.text
    return length > longest ? this.#unchecked(document, words.tooLong, {length, longest}) : undefined
  }

  #misconfigured(document: OpenDocument, error: ConfigurationError): Unchecked {
    const unchecked = this.#unchecked(document, words.configuration, {problem: firstLine(error)}, 'failed')
    return {...unchecked, problems: error.problems}
  }

  #run(document: OpenDocument, configuration: DraftConfiguration, read: Reader, ledger: boolean): Outcome {
    const {version} = document
    const path = pathOf(document.uri) ?? nameOf(document.uri)
    const check = (source: Source): CheckResult => configuration.linter.check(source, {ledger, today: this.#options.today()})
    const start = performance.now()
    let source: Source
    try {
      source = read(document.text, {path})
    } catch (error) {
      const reason = explainUnreadable(error, this.#options.locale())
      if (reason === undefined) throw error
      return this.#unchecked(document, words.unreadable, {reason}, 'failed')
    }
    const result = check(source)
    const took = performance.now() - start
    return {state: 'checked', version, result, source, configuration, took, again: (text) => check(read(text, {path}))}
  }

  #unchecked(
    {version}: OpenDocument,
    reason: Words,
    data: Readonly<Record<string, string | number>> = {},
    state: Unchecked['state'] = 'skipped'
  ): Unchecked {
    return {state, version, reason: fill(reason, data, this.#options.locale())}
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
