import {Document, readHeadings, type Source} from '@hegao/core'
import {type DocumentSymbol, type SymbolInformation, SymbolKind} from 'vscode-languageserver'
import type {OpenDocument} from '../documents/open-document.ts'

interface Nested extends DocumentSymbol {
  readonly children: Nested[]
}

/** Headings, each with those below it. */
export function symbolsOf(source: Source, open: OpenDocument): DocumentSymbol[] {
  const document = new Document(source)
  const roots: Nested[] = []
  const above: {readonly symbol: Nested; readonly end: number}[] = []
  for (const {heading, body} of readHeadings(document)) {
    while (above.length > 0 && (above.at(-1)?.end ?? 0) <= heading.start) above.pop()
    const [start] = document.sourceRange(heading)
    const [, end] = document.sourceRange({start: heading.start, end: Math.max(heading.end, body.end)})
    const symbol: Nested = {
      name: shorten(document.slice(heading)),
      kind: SymbolKind.String,
      range: open.rangeOf(start, end),
      selectionRange: open.rangeOf(...document.sourceRange(heading)),
      children: []
    }
    ;(above.at(-1)?.symbol.children ?? roots).push(symbol)
    above.push({symbol, end: body.end})
  }
  return roots
}

/** The same for clients that know no nesting. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({name, kind, range, children = []}) => [{name, kind, location: {uri, range}}, ...flatten(children, uri)])
}

/** Longest name of a heading in an outline; some paragraphs look like one. */
const longestName = 60

const shorten = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName)}…` : text)
