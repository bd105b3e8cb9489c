import {formatFor, formats, type Reader} from '@hegao/formats'
import {languages} from '../protocol.ts'

const byLanguage: ReadonlyMap<string, string> = new Map(Object.entries(languages))
/** Those whose source is text that an editor can hold. */
const editable: ReadonlySet<string> = new Set(byLanguage.values())

/** How a document is read: as its file's name announces, which is what the command does, else by its language. */
export function formatOf({path, languageId}: {readonly path: string | undefined; readonly languageId: string}): string | undefined {
  const named = path === undefined ? undefined : formatFor(path)?.id
  return named !== undefined && editable.has(named) ? named : byLanguage.get(languageId)
}

const readers = new Map<string, Promise<Reader>>()

/** The reader of a format, for any content. */
export function readerOf(format: string): Promise<Reader> {
  const known = readers.get(format)
  if (known) return known
  const found = formats.find(({id}) => id === format)
  if (!found) throw new Error(`there is no format “${format}”`)
  const loading = found.load()
  readers.set(format, loading)
  return loading
}
