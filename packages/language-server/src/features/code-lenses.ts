import {fill, type LedgerEntry, type Locale, type Message} from '@hegao/core'
import type {CodeLens} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {lensWords as words} from '../messages.ts'
import {serverCommands, type ShowPlacesArguments} from '../protocol.ts'

/** Above each line what came of the counts in it: “13个方面 ✓ 13项”. */
export function lensesOf(
  {ledger = [], messages}: {readonly ledger?: readonly LedgerEntry[]; readonly messages: readonly Message[]},
  document: OpenDocument,
  client: Pick<Client, 'commands'>,
  locale: Locale
): CodeLens[] {
  const found = new Map(messages.map(({place, data}) => [place.start.offset, data['found']]))
  return ledger
    .filter(({kind}) => kind === 'count')
    .map((entry) => {
      const range = document.rangeOfPlace(entry.place)
      const evidence = entry.evidence.map(({place}) => document.rangeOfPlace(place))
      return {
        range,
        command: {title: titleOf(entry, found.get(entry.place.start.offset), locale), ...target(document.uri, range, evidence, client)}
      }
    })
}

function titleOf({status, text, evidence, reason = ''}: LedgerEntry, found: unknown, locale: Locale): string {
  if (status === 'confirmed') return fill(words.confirmed, {text, found: evidence.length}, locale)
  if (status === 'unchecked') return fill(words.unchecked, {text, reason}, locale)
  return typeof found === 'number' ? fill(words.conflict, {text, found}, locale) : fill(words.conflictOther, {text, reason}, locale)
}

/** What a click does: the client's own view of all places, else a jump to the first of what the count was compared with. */
function target(uri: string, range: CodeLens['range'], evidence: readonly CodeLens['range'][], {commands}: Pick<Client, 'commands'>) {
  if (!commands.has('hegao.showPlaces')) return {command: serverCommands.jump, arguments: [uri, evidence[0] ?? range]}
  const given: ShowPlacesArguments = [uri, range, evidence]
  return {command: 'hegao.showPlaces', arguments: [...given]}
}
