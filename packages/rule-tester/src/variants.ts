import {Document, type Message} from '@hegao/core'
import {formatFor} from '@hegao/formats'
import {asMarkdown} from './markdown.ts'
import {byPlace} from './place.ts'
import type {Draft, Trial} from './trial.ts'

/** The same draft in another shape, in which the same must be found. */
export interface Variant {
  readonly name: string
  readonly draft: Draft
  /** Offset in the variant's text of a character of the draft's text. */
  move(offset: number): number
}

/** The draft stored in another way: findings must be the same, fingerprints too. */
export function storedOtherwise({path, text}: {readonly path: string; readonly text: string}): Variant[] {
  const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
  return [
    {name: 'a byte order mark', draft: {path, content: byteOrderMark}, move: (offset) => offset},
    {
      name: 'CRLF',
      draft: {path, content: text.replaceAll('\n', '\r\n')},
      move: (offset) => offset + text.slice(0, offset).split('\n').length - 1
    }
  ]
}

/** The words of a plain text as a Markdown file, where formats read Markdown. */
export function wrappedAsMarkdown({source}: Trial): Variant[] {
  if (!formatFor('draft.md') || formatFor(source.path)?.id !== 'text') return []
  const {text, move} = asMarkdown(new Document(source))
  return [{name: 'Markdown', draft: {path: 'draft.md', content: text}, move}]
}

const astral = '𠮷'

/**
 * Ways to put a character of two UTF-16 units into a draft, before the first place where there is one. Not every draft
 * bears it everywhere (it may part a number from its noun), so that one of the ways has to leave the findings as they are.
 */
export function withAstral({path, text}: {readonly path: string; readonly text: string}, firstPlace = text.length): Variant[] {
  const insert = (offset: number, inserted: string): Variant => ({
    name: `${inserted.trim()} at offset ${offset}`,
    draft: {path, content: text.slice(0, offset) + inserted + text.slice(offset)},
    move: (place) => (place < offset ? place : place + inserted.length)
  })
  const ends = Array.from(text.slice(0, firstPlace).matchAll(/[。！？；]/g), ({index}) => index).slice(0, 3)
  const indent = /^[ 　]*/.exec(text)?.[0] ?? ''
  const lineEnd = /\n+/.exec(text)?.[0] ?? '\n'
  return [
    ...ends.map((offset) => insert(offset, astral)),
    insert(0, `${indent}${astral}。${lineEnd}`),
    insert(indent.length, astral),
    ...(firstPlace > indent.length + 1 ? [insert(indent.length + 1, astral)] : [])
  ]
}

/** What changed between a draft's findings and a variant's, in words; undefined where nothing did. */
export function changeOf(base: Trial, {move}: Variant, varied: Trial, fingerprints: boolean): string | undefined {
  const place = ({place: {start, end}}: Pick<Message, 'place'>): string => `${move(start.offset)}–${move(end.offset - 1) + 1}`
  const variedPlace = ({place: {start, end}}: Pick<Message, 'place'>): string => {
    // An escaped character may be placed with its escape or without.
    const escaped = varied.source.path.endsWith('.md') && varied.source.text[start.offset] === '\\'
    return `${start.offset + (escaped ? 1 : 0)}–${end.offset}`
  }
  const lines = ({messages}: Trial, at: typeof place): string[] =>
    messages.map((message) =>
      [
        message.messageId,
        at(message),
        message.message,
        message.actual,
        message.certainty,
        message.note,
        message.expected?.join('|'),
        fingerprints ? message.fingerprint : undefined,
        ...message.related.toSorted(byPlace).map((related) => `${at(related)} ${related.message}`)
      ]
        .filter((field) => field !== undefined)
        .join(' · ')
    )
  const expected = lines(base, place)
  const actual = lines(varied, variedPlace)
  const faults = varied.faults.map(({message}) => `it fails: ${message}`)
  const lost = expected.filter((line) => !actual.includes(line)).map((line) => `lost: ${line}`)
  const added = actual.filter((line) => !expected.includes(line)).map((line) => `new: ${line}`)
  const changes = [...faults, ...lost, ...added]
  return changes.length > 0 ? changes.join('\n') : undefined
}
