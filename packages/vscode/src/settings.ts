import type {Locale} from '@hegao/core'
import {defaultSettings, section, type Settings} from '@hegao/language-server/protocol'
import {env, type Uri, workspace} from 'vscode'
import {localeOf} from './locale.ts'
import type {Selection} from './selection.ts'

const read = <Value>(key: string, otherwise: Value, uri?: Uri): Value =>
  workspace.getConfiguration(section, uri ?? null).get<Value>(key) ?? otherwise

export const locale = (): Locale => localeOf(read<Settings['locale']>('locale', defaultSettings.locale), env.language)

export const runOf = (uri: Uri): Settings['run'] => read<Settings['run']>('run', defaultSettings.run, uri)

export const delay = (): number => read<number>('delay', defaultSettings.delay)

/** Which documents go to the server, as settings and workspace folders have it now. */
export const selection = (): Selection => ({
  languages: read<readonly string[]>('languages', []),
  folderSchemes: (workspace.workspaceFolders ?? []).map(({uri}) => uri.scheme)
})
