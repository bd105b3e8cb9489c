import {Document, type GivenDate, type Source} from '@hegao/core'
import type {Reader} from '@hegao/formats'
import type {VFile} from 'vfile'

interface Kept {
  readonly value: VFile['value']
  readonly path: string
  readonly read: Reader
  readonly source: Source
  readonly date: string | GivenDate | undefined
  readonly document: Document
}

const kept = new WeakMap<VFile, Kept>()

/**
 * The document of a file, shared by whoever asks for it: the tree and all rules. It is read anew where the file's value
 * or path has changed since, or where another reader is asked for.
 *
 * @param date that somebody gave; undefined leaves it to what the text says of itself.
 * @throws {UnreadableError} where the value is not what the reader expects.
 */
export function documentOf(file: VFile, read: Reader, date?: string | GivenDate): Document {
  const {value = '', path = ''} = file
  const last = kept.get(file)
  const known = last && last.value === value && last.path === path && last.read === read ? last : undefined
  if (known && known.date === date) return known.document
  const source = known?.source ?? read(value, {path})
  const document = new Document(source, date === undefined ? {} : {date})
  kept.set(file, {value, path, read, source, date, document})
  return document
}
