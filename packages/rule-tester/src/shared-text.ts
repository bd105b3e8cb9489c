import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Sentences of texts that are not ours and must not stand in a case. */
export interface SharedText {
  /** The first sentence of a text that stands among them, as the text has it. */
  find(text: string): string | undefined
}

/** Shorter sentences are anybody's: 会议由市长主持。 */
const fewestHan = 20
const sentence = /[^。！？；!?;\r\n]+/g
const known = new Map<string, SharedText>()

/** Reads every text file in some folders, once in a process. Folders that are not there count as empty. */
export function readSharedText(folders: readonly string[]): SharedText {
  const key = folders.join('\n')
  let shared = known.get(key)
  if (!shared) {
    const sentences = new Set<string>()
    for (const folder of folders)
      for (const path of filesIn(folder)) for (const {normal} of longSentences(readFileSync(path, 'utf8'))) sentences.add(normal)
    shared = {find: (text) => longSentences(text).find(({normal}) => sentences.has(normal))?.words}
    known.set(key, shared)
  }
  return shared
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(?:txt|md|jsonl?)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** The sentences of a text that are long enough to be somebody's, without what spacing and punctuation make of them. */
function longSentences(text: string): {words: string; normal: string}[] {
  return (text.match(sentence) ?? []).flatMap((words) => {
    const normal = words.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')
    return (normal.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestHan ? [{words: words.trim(), normal}] : []
  })
}
