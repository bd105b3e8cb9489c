import {existsSync, readFileSync} from 'node:fs'
import {decode} from '@hegao/formats'

/** What a file of settings holds; no text where there is no such file. */
export interface SettingsText {
  readonly text: string | undefined
}

/**
 * The text of a file of settings as the editor has it, else as it stands on the disk.
 *
 * @returns undefined where there is a file that cannot be read: nothing may be written over it
 */
export function settingsText(file: string, unsaved: (path: string) => string | undefined): SettingsText | undefined {
  const open = unsaved(file)
  if (open !== undefined) return {text: open}
  if (!existsSync(file)) return {text: undefined}
  try {
    return {text: decode(readFileSync(file)).text}
  } catch {
    return undefined
  }
}
