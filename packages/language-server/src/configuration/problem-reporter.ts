import {fill, type Locale} from '@hegao/core'
import type {ConfigurationProblem} from '@hegao/node'
import type {Diagnostic} from 'vscode-languageserver'
import type {Outcome} from '../checking/outcome.ts'
import {settingWords as words} from '../messages.ts'
import {nameOf, uriOf} from '../documents/uri.ts'
import {problemDiagnostics} from './problems.ts'

export interface ProblemSink {
  publish(uri: string, diagnostics: Diagnostic[]): void
  /** A message that the client shows at once. */
  show(message: string): void
  /** Whether the client has a file open: whoever writes it sees at its line what is wrong, and wants no word at each keystroke. */
  isOpen(file: string): boolean
}

/** Shows what is wrong with configurations: at its line, and once in words. */
export class ProblemReporter {
  readonly #sink: ProblemSink
  readonly #locale: () => Locale
  readonly #byDocument = new Map<string, readonly ConfigurationProblem[]>()
  #published = new Map<string, string>()
  #said = ''

  constructor(sink: ProblemSink, locale: () => Locale) {
    this.#sink = sink
    this.#locale = locale
  }

  /** Takes what was wrong when a document was checked. */
  take(document: string, outcome: Outcome): void {
    const problems = outcome.state === 'checked' ? outcome.configuration.sidecarProblems : (outcome.problems ?? [])
    if (problems.length === 0 && !this.#byDocument.has(document)) return
    if (problems.length === 0) this.#byDocument.delete(document)
    else this.#byDocument.set(document, problems)
    this.#show()
  }

  drop(document: string): void {
    if (this.#byDocument.delete(document)) this.#show()
  }

  #show(): void {
    const problems = [...this.#byDocument.values()].flat()
    const byFile = problemDiagnostics(problems)
    const now = new Map([...byFile].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]))
    for (const uri of this.#published.keys()) if (!now.has(uri)) this.#sink.publish(uri, [])
    for (const [uri, diagnostics] of byFile) if (this.#published.get(uri) !== now.get(uri)) this.#sink.publish(uri, diagnostics)
    this.#published = now
    this.#say(problems)
  }

  /** Once for each set of problems, however many documents they concern. */
  #say(problems: readonly ConfigurationProblem[]): void {
    const lines = [...new Set(problems.filter(({at}) => !at || !this.#sink.isOpen(at.file)).map(lineOf))]
    const said = lines.join('\n')
    if (said === this.#said) return
    this.#said = said
    const [problem] = lines
    if (problem === undefined) return
    const locale = this.#locale()
    const more = lines.length > 1 ? fill(words.moreProblems, {count: lines.length - 1}, locale) : ''
    this.#sink.show(fill(words.configurationProblem, {problem}, locale) + more)
  }
}

const lineOf = ({message, at}: ConfigurationProblem): string =>
  at ? `${nameOf(uriOf(at.file))}:${at.line}:${at.column} ${message}` : message
