import type {Range as ProtocolRange, ShowPlacesArguments} from '@hegao/language-server/protocol'
import {type Command, commands, Location, Range, Uri, window, workspace} from 'vscode'

/** Shows one place. Of the extension's own, and in no menu. */
export const showPlaceCommand = 'hegao.showPlace'

export const placeCommand = (title: string, uri: Uri, range: ProtocolRange): Command => ({
  title,
  command: showPlaceCommand,
  arguments: [uri.toString(), range]
})

const rangeOf = ({start, end}: ProtocolRange): Range => new Range(start.line, start.character, end.line, end.character)

/** Selects a place, in the editor that shows the draft already if there is one. */
export async function showPlace(uri: string, range: ProtocolRange): Promise<void> {
  const visible = window.visibleTextEditors.find(({document}) => document.uri.toString() === uri)
  const document = visible?.document ?? (await workspace.openTextDocument(Uri.parse(uri)))
  await window.showTextDocument(document, {
    selection: rangeOf(range),
    ...(visible?.viewColumn === undefined ? {} : {viewColumn: visible.viewColumn})
  })
}

/** Shows a mention, and beside it what it was compared with. */
export async function showPlaces(...[uri, mention, evidence]: ShowPlacesArguments): Promise<void> {
  await showPlace(uri, mention)
  if (evidence.length === 0) return
  const target = Uri.parse(uri)
  const locations = evidence.map((range) => new Location(target, rangeOf(range)))
  await commands.executeCommand('editor.action.peekLocations', target, rangeOf(mention).start, locations, 'peek')
}
