import type {Place} from '@hegao/core'
import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Encoding, fromUtf16, toUtf16} from './position-encoding.ts'

/** A document as the client has it open, addressed in the units that the client counts in. */
export class OpenDocument {
  readonly #content: TextDocument
  readonly #encoding: Encoding
  #changedAt = performance.now()
  #isChanged = false

  constructor(content: TextDocument, encoding: Encoding) {
    this.#content = content
    this.#encoding = encoding
  }

  get uri(): string {
    return this.#content.uri
  }

  get languageId(): string {
    return this.#content.languageId
  }

  get version(): number {
    return this.#content.version
  }

  get text(): string {
    return this.#content.getText()
  }

  /** When it was opened or last changed (`performance.now()`). */
  get changedAt(): number {
    return this.#changedAt
  }

  /** Whether it was changed since it was opened. */
  get isChanged(): boolean {
    return this.#isChanged
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#changedAt = performance.now()
    this.#isChanged = true
    if (this.#encoding === 'utf-16') TextDocument.update(this.#content, [...changes], version)
    // Each change is in terms of the text after those before it.
    else
      for (const change of changes)
        TextDocument.update(this.#content, ['range' in change ? {...change, range: this.#rangeInUtf16(change.range)} : change], version)
  }

  /** @param offset in UTF-16 code units */
  positionAt(offset: number): Position {
    const {line, character} = this.#content.positionAt(offset)
    if (this.#encoding === 'utf-16') return {line, character}
    return {line, character: fromUtf16(this.#encoding, this.#line(line).slice(0, character))}
  }

  /** In UTF-16 code units. */
  offsetAt(position: Position): number {
    return this.#content.offsetAt(this.#inUtf16(position))
  }

  textIn({start, end}: Range): string {
    return this.text.slice(this.offsetAt(start), this.offsetAt(end))
  }

  rangeOf(start: number, end: number): Range {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  rangeOfPlace({start, end}: Place): Range {
    return this.rangeOf(start.offset, end.offset)
  }

  #rangeInUtf16({start, end}: Range): Range {
    return {start: this.#inUtf16(start), end: this.#inUtf16(end)}
  }

  #inUtf16(position: Position): Position {
    const {line, character} = position
    return this.#encoding === 'utf-16' ? position : {line, character: toUtf16(this.#encoding, this.#line(line), character)}
  }

  #line(line: number): string {
    return this.#content.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  }
}
