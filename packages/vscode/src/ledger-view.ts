import {fill} from '@hegao/core'
import {type DocumentParams, type Ledger, methods} from '@hegao/language-server/protocol'
import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window
} from 'vscode'
import {conflictsOf, type LedgerFilter, type LedgerNode, ledgerTree} from './ledger-tree.ts'
import {ledgerWords} from './messages.ts'
import {placeCommand} from './places.ts'
import type {Server} from './server.ts'
import {locale} from './settings.ts'

const icons = {
  confirmed: new ThemeIcon('check', new ThemeColor('testing.iconPassed')),
  conflict: new ThemeIcon('close', new ThemeColor('testing.iconFailed')),
  unchecked: new ThemeIcon('question', new ThemeColor('testing.iconQueued'))
}

const foldings = {
  none: TreeItemCollapsibleState.None,
  open: TreeItemCollapsibleState.Expanded,
  closed: TreeItemCollapsibleState.Collapsed
}

/** 核稿清单 of the draft in front: kinds, in them what was checked, in that what it was compared with. */
export class LedgerView implements TreeDataProvider<LedgerNode>, Disposable {
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #server: Server
  readonly #view: TreeView<LedgerNode>
  readonly #listeners: readonly Disposable[]
  #draft: TextDocument | undefined
  #ledger: Ledger | undefined
  #filter: LedgerFilter = 'all'
  /** Counts the questions, so that an answer to an older one is let go. */
  #asked = 0

  constructor(server: Server) {
    this.#server = server
    this.#view = window.createTreeView('hegao.ledger', {treeDataProvider: this, showCollapseAll: true})
    this.#listeners = [
      server.onStatus(({uri}) => {
        if (uri === this.#draft?.uri.toString()) void this.#refresh()
      }),
      server.onState(() => void this.#refresh()),
      this.#view.onDidChangeVisibility(() => void this.#refresh())
    ]
    this.#show()
  }

  /** A person who looks at the list, or at a file of another kind, still has the ledger of the draft before. */
  follow(draft: TextDocument | undefined): void {
    if (draft === this.#draft) return
    this.#draft = draft
    this.#ledger = undefined
    this.#show()
    void this.#refresh()
  }

  filter(filter: LedgerFilter): void {
    this.#filter = filter
    void commands.executeCommand('setContext', 'hegao.ledgerFilter', filter)
    this.#show()
  }

  getChildren(node?: LedgerNode): LedgerNode[] {
    if (node) return [...node.children]
    return this.#ledger ? ledgerTree(this.#ledger, this.#filter, locale()) : []
  }

  getTreeItem(node: LedgerNode): TreeItem {
    const item = new TreeItem(node.label, foldings[node.folding])
    item.id = node.id
    item.description = node.description
    item.tooltip = node.tooltip
    item.accessibilityInformation = {label: node.spoken}
    if (node.status) item.iconPath = icons[node.status]
    else if (node.range) item.iconPath = new ThemeIcon('arrow-small-right')
    if (node.range && this.#draft) item.command = placeCommand(node.label, this.#draft.uri, node.range)
    return item
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#view.dispose()
    this.#changed.dispose()
  }

  async #refresh(): Promise<void> {
    const draft = this.#draft
    // Whoever does not look at the list does not wait for it.
    if (!draft || !this.#view.visible || this.#server.state !== 'running') return
    const asked = ++this.#asked
    const params: DocumentParams = {textDocument: {uri: draft.uri.toString()}}
    const ledger = await this.#server.ask<Ledger>(methods.ledger, params)
    if (asked !== this.#asked || draft !== this.#draft || !ledger) return
    this.#ledger = ledger
    this.#show()
  }

  #show(): void {
    const ledger = this.#ledger
    const conflicts = ledger ? conflictsOf(ledger) : 0
    this.#view.description = this.#draft?.uri.path.split('/').at(-1) ?? ''
    this.#view.badge = conflicts === 0 ? undefined : {value: conflicts, tooltip: fill(ledgerWords.conflicts, {count: conflicts}, locale())}
    this.#view.message = this.#message()
    this.#changed.fire(undefined)
  }

  /** Why the list is empty; nothing where it is not, or not known yet. */
  #message(): string {
    if (!this.#draft) return ledgerWords.noDocument[locale()]
    if (!this.#ledger) return ''
    if (this.#ledger.reason !== undefined) return this.#ledger.reason
    return this.getChildren().length === 0 ? ledgerWords.allConfirmed[locale()] : ''
  }
}
