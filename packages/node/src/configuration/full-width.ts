import type {Problems, SettingsFile} from './problem.ts'
import {syntaxWords} from './words.ts'

/** Marks that a Chinese input method writes where a settings file needs those of ASCII. */
const narrow: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '－': '-',
  '＃': '#',
  '\u3000': ' '
}

export interface FullWidth {
  readonly offset: number
  readonly wide: string
  readonly narrow: string
}

export function complainOfWidth({offset, wide, narrow: instead}: FullWidth, file: SettingsFile, problems: Problems): void {
  problems.add([file, offset], wide === '\u3000' ? syntaxWords.wideSpace : syntaxWords.fullWidth, {wide, narrow: instead})
}

/** The full-width mark that stands at an offset, if one does. */
export function fullWidthAt(text: string, offset: number): FullWidth | undefined {
  const wide = text.charAt(offset)
  return Object.hasOwn(narrow, wide) ? {offset, wide, narrow: narrow[wide] ?? ''} : undefined
}

/** A key with a full-width colon, `rules：`, or an indentation of 　: what YAML calls something else. */
const keyWithColon = /^[ \t]*(?:- +)?["']?[\w\u4e00-\u9fff][\w\u4e00-\u9fff:.-]*["']?：/gm
const wideIndent = /^[ \t]*\u3000/gm

/** The first full-width mark up to an offset that explains why a YAML text cannot be read. */
export function fullWidthBefore(text: string, offset: number): FullWidth | undefined {
  const lineEnd = text.indexOf('\n', offset)
  const read = lineEnd < 0 ? text : text.slice(0, lineEnd)
  const ends = [keyWithColon, wideIndent].flatMap((form) => {
    const match = [...read.matchAll(form)].at(-1)
    return match ? [match.index + match[0].length - 1] : []
  })
  const [first] = ends.toSorted((a, b) => a - b)
  return first === undefined ? undefined : fullWidthAt(text, first)
}
