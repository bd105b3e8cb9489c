import {fill, type Message, type Rule} from '@hegao/core'
import {otherEntries} from '@hegao/reporters'
import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  DocumentSymbol,
  DocumentSymbolParams,
  Hover,
  HoverParams,
  SymbolInformation
} from 'vscode-languageserver'
import type {Checked} from '../checking/outcome.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {actionWords, ledgerWords, suppressionWords} from '../messages.ts'
import type {DocumentParams, Ledger, RuleList, SuppressionParams, SuppressionReply} from '../protocol.ts'
import type {Session} from '../session.ts'
import {allowancesFor} from './allowances.ts'
import {actionsFor} from './code-actions.ts'
import {lensesOf} from './code-lenses.ts'
import {hoverAt} from './hover.ts'
import {ledgerGroups} from './ledger-view.ts'
import type {RulePages} from './rule-pages.ts'
import {type Suppressing, suppressionOf} from './suppression.ts'
import {flatten, symbolsOf} from './symbols.ts'

/** Answers what clients ask about open documents. Of a document that is not checked nothing is said. */
export class Requests {
  readonly #session: Session
  readonly #pages: RulePages
  readonly #rules: ReadonlyMap<string, Rule>

  constructor(session: Session, pages: RulePages, rules: readonly Rule[]) {
    this.#session = session
    this.#pages = pages
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]))
  }

  async actions({textDocument, range, context}: CodeActionParams): Promise<CodeAction[]> {
    const found = await this.#checked(textDocument.uri)
    if (!found) return []
    const {client, locale} = this.#session
    const {diagnostics, only} = context
    return actionsFor(
      {range, diagnostics, only},
      {
        ...found,
        client,
        locale,
        suppression: async (message) => {
          const done = this.#suppress(message, actionWords.reasonHere[locale], found)
          return 'edit' in done ? done.edit : undefined
        },
        allowances: async (message) => {
          const selection = found.document.textIn(range)
          return allowancesFor(message, selection, {...found, client, locale, unsaved: (file) => this.#session.unsaved(file)})
        }
      }
    )
  }

  async hover({textDocument, position}: HoverParams): Promise<Hover | null> {
    const found = await this.#checked(textDocument.uri, true)
    if (!found) return null
    const {document, checked} = found
    const {client, locale} = this.#session
    const look = {
      client,
      locale,
      reasonOf: (ruleId: string) => this.#pages.reasonOf(ruleId, locale),
      ruleOf: (ruleId: string) => this.#rules.get(ruleId)
    }
    return hoverAt(document.offsetAt(position), checked.result, document, look) ?? null
  }

  async symbols({textDocument}: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[]> {
    const found = await this.#checked(textDocument.uri)
    if (!found) return []
    const symbols = symbolsOf(found.checked.source, found.document)
    return this.#session.client.nestedSymbols ? symbols : flatten(symbols, textDocument.uri)
  }

  async lenses({textDocument}: CodeLensParams): Promise<CodeLens[]> {
    const {settings, client, locale} = this.#session
    if (!(await settings.of(textDocument.uri)).codeLens) return []
    const found = await this.#checked(textDocument.uri, true)
    return found ? lensesOf(found.checked.result, found.document, client, locale) : []
  }

  ruleList(): RuleList {
    const {locale} = this.#session
    const rules = [...this.#rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return {rules: rules.map(({id, summary}) => ({id, summary: summary[locale]}))}
  }

  async ledger({textDocument: {uri}}: DocumentParams): Promise<Ledger> {
    const {locale} = this.#session
    const found = await this.#session.checked(uri, true)
    if (!found) return {uri, version: null, groups: [], reason: ledgerWords.notOpen[locale]}
    const {document, outcome} = found
    const {version} = outcome
    if (outcome.state !== 'checked') return {uri, version, groups: [], reason: outcome.reason}
    const {result} = outcome
    const entries = [...(result.ledger ?? []), ...otherEntries({path: uri, result}, locale)]
    const groups = ledgerGroups(entries, document, locale)
    return {uri, version, groups, ...(groups.length === 0 ? {reason: ledgerWords.empty[locale]} : {})}
  }

  async suppression({uri, ruleId, fingerprint, reason}: SuppressionParams): Promise<SuppressionReply> {
    const {locale} = this.#session
    const found = await this.#session.checked(uri, false)
    if (!found) return {refused: suppressionWords.notOpen[locale]}
    const {document, outcome} = found
    if (outcome.state !== 'checked') return {refused: fill(suppressionWords.unchecked, {reason: outcome.reason}, locale)}
    const message = outcome.result.messages.find(
      (candidate) => candidate.fingerprint === fingerprint && candidate.ruleId === ruleId && !candidate.suppressed
    )
    if (!message) return {refused: suppressionWords.gone[locale]}
    return this.#suppress(message, reason, {document, checked: outcome})
  }

  #suppress(message: Message, reason: string, {document, checked}: Found): Suppressing {
    const {client, locale} = this.#session
    return suppressionOf(message, reason, {document, checked, client, locale, unsaved: (file) => this.#session.unsaved(file)})
  }

  async #checked(uri: string, ledger = false): Promise<Found | undefined> {
    const found = await this.#session.checked(uri, ledger)
    return found?.outcome.state === 'checked' ? {document: found.document, checked: found.outcome} : undefined
  }
}

interface Found {
  readonly document: OpenDocument
  readonly checked: Checked
}
