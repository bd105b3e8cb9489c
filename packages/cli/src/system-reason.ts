import type {Locale, Words} from '@hegao/core'
import {systemCode} from '@hegao/node'
import {faultWords} from './messages.ts'

const words: Readonly<Record<string, Words>> = {
  ENOENT: faultWords.noFolder,
  ENOTDIR: faultWords.noFolder,
  EISDIR: faultWords.isFolder,
  EACCES: faultWords.noPermission,
  EPERM: faultWords.noPermission,
  EROFS: faultWords.noPermission,
  ENOSPC: faultWords.noSpace
}

/** Why the system would not write, in a word; undefined for an error that is ours. */
export function systemReason(error: unknown, locale: Locale): string | undefined {
  const code = systemCode(error)
  return code === undefined ? undefined : (words[code]?.[locale] ?? code)
}
