import {Document, type Message, type Range} from '@hegao/core'
import {formatFor} from '@hegao/formats'
import {asHtml} from './html.ts'
import {asMarkdown} from './markdown.ts'
import {byPlace} from './place.ts'
import type {Draft, Trial} from './trial.ts'

/** The same draft in another shape, in which the same must be found. */
export interface Variant {
  readonly name: string
  readonly draft: Draft
  /** The same characters in the variant's text. */
  move(range: Range): Range
}

/** The draft stored in another way: findings must be the same, fingerprints too. */
export function storedOtherwise({path, text}: {readonly path: string; readonly text: string}): Variant[] {
  const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
  return [
    {name: 'a byte order mark', draft: {path, content: byteOrderMark}, move: (range) => range},
    {
      name: 'CRLF',
      draft: {path, content: text.replaceAll('\n', '\r\n')},
      move: ({start, end}) => ({start: start + lineEnds(text, start), end: end + lineEnds(text, end)})
    }
  ]
}

const lineEnds = (text: string, before: number): number => text.slice(0, before).split('\n').length - 1

/** The words of a plain text as a Markdown file. */
export function wrappedAsMarkdown({source}: Trial): Variant[] {
  if (formatFor(source.path)?.id !== 'text') return []
  const {text, move} = asMarkdown(new Document(source))
  return [{name: 'Markdown', draft: {path: 'draft.md', content: text}, move}]
}

/** A draft with tables as an HTML file: whatever format has the table, its cells say the same. */
export function wrappedAsHtml({source}: Trial): Variant[] {
  if (formatFor(source.path)?.id === 'html' || !source.blocks.some(({cell}) => cell)) return []
  const {text, move} = asHtml(new Document(source))
  return [{name: 'HTML', draft: {path: 'draft.html', content: text}, move}]
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
    move: ({start, end}) => ({
      start: start < offset ? start : start + inserted.length,
      end: end <= offset ? end : end + inserted.length
    })
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

const placeOf = ({place: {start, end}}: Pick<Message, 'place'>): string => `${start.offset}–${end.offset}`

/** What changed between a draft's findings and a variant's, in words; undefined where nothing did. */
export function changeOf(base: Trial, {move}: Variant, varied: Trial, fingerprints: boolean): string | undefined {
  const movedPlaceOf = ({place: {start, end}}: Pick<Message, 'place'>): string => {
    const moved = move({start: start.offset, end: end.offset})
    return `${moved.start}–${moved.end}`
  }
  const lines = ({messages}: Trial, at: typeof placeOf): string[] =>
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
  const expected = lines(base, movedPlaceOf)
  const actual = lines(varied, placeOf)
  const faults = varied.faults.map(({message}) => `it fails: ${message}`)
  const lost = expected.filter((line) => !actual.includes(line)).map((line) => `lost: ${line}`)
  const added = actual.filter((line) => !expected.includes(line)).map((line) => `new: ${line}`)
  const changes = [...faults, ...lost, ...added]
  return changes.length > 0 ? changes.join('\n') : undefined
}
