import {createLinter, type Message, type Source} from '@hegao/core'
import {loadReader, readSource, readText, UnreadableError} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {anything, draft, paragraphs, wholes} from './drafts.ts'
import {runs} from './runs.ts'

// Many runs, and perhaps a busy machine.
vi.setConfig({testTimeout: 60_000 * Number(process.env.HEGAO_FUZZ ?? 1)})

const settings = rules.map((rule) => ({rule, severity: 'error' as const}))
const linter = createLinter({rules: settings, lexicons})
const backwards = createLinter({rules: settings.toReversed(), lexicons})

const check = (source: Source): readonly Message[] => {
  const {messages, faults} = linter.check(source, {ledger: true})
  expect(faults.filter(({kind}) => kind === 'rule')).toEqual([])
  return messages
}
const read = (text: string): Source => readText(text, {path: 'draft.txt'})

/** What a message says, without where. */
const words = ({ruleId, messageId, message, note, actual, expected, certainty, severity, fingerprint, related}: Message): unknown => [
  ruleId,
  messageId,
  message,
  note,
  actual,
  expected,
  certainty,
  severity,
  fingerprint,
  related.map((other) => other.message)
]

/** Every place of a message, as offsets. */
const placesOf = ({place, related}: Message): (readonly [number, number])[] =>
  [place, ...related.map((other) => other.place)].map(({start, end}) => [start.offset, end.offset])

const linesBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1

describe('the drafts of these tests', () => {
  it('make every rule speak', () => {
    const silent = new Set(rules.map(({id}) => id))
    for (const text of wholes) for (const {ruleId} of check(read(text))) silent.delete(ruleId)
    // Other settings, or another format than text, are needed for them.
    expect([...silent].filter((id) => id !== 'markup-residue')).toEqual([])
    expect(paragraphs.length).toBeGreaterThan(1000)
  })
})

describe('every rule, on every draft', () => {
  it('throws on nothing, and points at text that is there', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = read(text)
        for (const message of check(source)) {
          expect(message.message).not.toMatch(/\{\{/)
          for (const [start, end] of placesOf(message)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(source.text.length)
          }
        }
      }),
      // A mark that nobody sees is a place too.
      runs<[string]>(300, [['会议要求压实责任，\ufeff抓好整改。']])
    )
  })

  it('counts lines and columns as the text has them', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const lines = text.split('\n')
        for (const {place} of check(read(text)))
          for (const {line, column, offset} of [place.start, place.end])
            expect(lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1).toBe(offset)
      }),
      runs(100)
    )
  })

  it('is the same twice, and whatever the order of the rules', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const source = read(text)
        const once = linter.check(source, {ledger: true})
        expect(linter.check(source, {ledger: true})).toEqual(once)
        expect(backwards.check(source).messages).toEqual(once.messages)
      }),
      runs(60)
    )
  })

  it('is the same whatever was checked before', () => {
    fc.assert(
      fc.property(draft, draft, (text, other) => {
        const once = check(read(text))
        check(read(other))
        expect(check(read(text))).toEqual(once)
      }),
      runs(40)
    )
  })
})

describe('the same text in another shape', () => {
  it('with CRLF: the same, at places moved by the line ends', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const [before, after] = [check(read(text)), check(read(text.replaceAll('\n', '\r\n')))]
        expect(after.map(words)).toEqual(before.map(words))
        expect(after.map(placesOf)).toEqual(
          before.map((message) => placesOf(message).map(([start, end]) => [start + linesBefore(text, start), end + linesBefore(text, end)]))
        )
      }),
      runs(100)
    )
  })

  it('with a byte order mark, in UTF-16: the same at the same places', async () => {
    const mark = '\ufeff'
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const plain = check(await readSource(new TextEncoder().encode(text), {path: 'draft.txt'}))
        const marked = `${mark}${text}`
        const wide = new Uint8Array(Uint16Array.from({length: marked.length}, (_, at) => marked.charCodeAt(at)).buffer)
        for (const bytes of [new TextEncoder().encode(marked), wide])
          expect(check(await readSource(bytes, {path: 'draft.txt'}))).toEqual(plain)
      }),
      runs(40)
    )
  })

  it.each([
    ['wide spaces before the first line', '　　会场设在县城。\n'],
    ['empty lines before it', '\n　\n\n会场设在县城。\n'],
    ['a character of two units in it', '会场设在𠮷城。\n']
  ])('with %s: the same, moved on', (_, changed) => {
    // It ends as a sentence, so that no headline is made or unmade.
    const first = '会场设在县城。\n'
    const by = changed.length - first.length
    fc.assert(
      fc.property(draft, (text) => {
        const [before, after] = [check(read(first + text)), check(read(changed + text))]
        expect(after.map(words)).toEqual(before.map(words))
        expect(after.map(placesOf)).toEqual(before.map((message) => placesOf(message).map(([start, end]) => [start + by, end + by])))
      }),
      runs(80)
    )
  })
})

describe('every rule, in every format', () => {
  it('throws on no bytes, and points at what is there', async () => {
    const readers = await Promise.all(['a.txt', 'a.md', 'a.html'].map((path) => loadReader(path)))
    const content = fc.oneof(
      fc.uint8Array({maxLength: 300}),
      draft,
      fc
        .array(fc.oneof(draft, fc.constantFrom('<p>', '</p>', '<td>', '\n# ', '\n- ', '**', '`', '&amp;', '<!--', '-->', '\n> ', '|')), {
          maxLength: 12
        })
        .map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(fc.constantFrom(...readers), content, (reader, given) => {
        let source: Source
        try {
          source = reader(given, {path: 'draft'})
        } catch (error) {
          if (error instanceof UnreadableError) return
          throw error
        }
        for (const message of check(source))
          for (const [start, end] of placesOf(message)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(source.text.length)
          }
      }),
      runs(150)
    )
  })
})
