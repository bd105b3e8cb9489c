import {fileURLToPath, pathToFileURL} from 'node:url'

/** Where a document's file stands; undefined for one that has none on this machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href

/** The last part of an address, for people. */
export function nameOf(uri: string): string {
  const last = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
