import {decodeHTML} from 'entities/decode'
import fc from 'fast-check'
import type {Source} from '@hegao/core'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {UnreadableError} from './format.ts'
import {loadReader} from './formats.ts'
import type {Reader} from './format.ts'

// Many runs, and perhaps a busy machine.
vi.setConfig({testTimeout: 30_000})

// The same each time, so that nobody's change fails by chance; scripts/fuzz.mjs tries others.
fc.configureGlobal({seed: Number(process.env['HEGAO_FUZZ_SEED'] ?? 20260128)})

let readers: Record<'txt' | 'md' | 'html', Reader>

beforeAll(async () => {
  readers = {txt: await loadReader('a.txt'), md: await loadReader('a.md'), html: await loadReader('a.html')}
})

const read = (kind: keyof typeof readers, content: string | Uint8Array): Source => readers[kind](content, {path: `draft.${kind}`})

/** One document in three forms. */
interface Draft {
  readonly md: string
  readonly html: string
  readonly blocks: readonly string[]
}

interface Piece {
  readonly md: string
  readonly html: string
  readonly text: string
}

const han = fc.string({unit: fc.constantFrom(...'全面推进乡村振兴加快建设农业强国办法通知𠮷㐱，。“”《》（）'), minLength: 1, maxLength: 6})
const solidHan = fc.string({unit: fc.constantFrom(...'全面推进乡村振兴𠮷㐱'), minLength: 1, maxLength: 4})
const ascii = fc.string({unit: fc.constantFrom(...'aZ09*_[]()<>&#|~`!\\.-+=:;"\'{}$%@'), minLength: 1, maxLength: 6})

const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign)
const asEntities = (text: string): string => Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('')

const plain: fc.Arbitrary<Piece> = fc.oneof(han, ascii).map((text) => ({md: escapeMarkdown(text), html: escapeHtml(text), text}))
const marked: fc.Arbitrary<Piece> = fc.oneof(
  solidHan.map((text) => ({md: `**${text}**`, html: `<strong>${text}</strong>`, text})),
  solidHan.map((text) => ({md: `*${text}*`, html: `<em style="color:red">${text}</em>`, text})),
  solidHan.map((text) => ({md: `~~${text}~~`, html: `<del>${text}</del>`, text})),
  han.map((text) => ({md: `[${text}](http://a.cn/b_c "题")`, html: `<a href="http://a.cn/?a&b">${text}</a>`, text})),
  fc.oneof(han, ascii).map((text) => ({md: asEntities(text), html: asEntities(text), text})),
  fc.constant({md: '<!-- 备忘 -->', html: '<!-- 备忘 -->', text: ''}),
  fc.constant({md: '<span class="x">', html: '<span class="x">', text: ''}),
  fc.constant({md: '码`a*b`', html: '码<code>a*b</code>', text: '码\ufffc'}),
  fc.constant({md: '国\n  务', html: '国\n  务', text: '国务'}),
  fc.constant({md: 'one\ntwo', html: 'one\n\ttwo', text: 'one two'})
)

const concat = (pieces: readonly Piece[]): Piece => ({
  md: pieces.map(({md}) => md).join(''),
  html: pieces.map(({html}) => html).join(''),
  text: pieces.map(({text}) => text).join('')
})

/** Marked words with plain ones between them, since marks that touch one another mean something else. */
const line: fc.Arbitrary<Piece> = fc
  .tuple(plain, fc.array(fc.tuple(marked, solidHan), {maxLength: 4}))
  .map(([first, more]) => concat([first, ...more.flatMap(([piece, text]) => [piece, {md: text, html: text, text}])]))

const oneLine = line.filter(({md}) => !md.includes('\n'))

/** HTML leaves out its own number before one that the author wrote, Markdown does not. */
const unnumbered = oneLine.filter(({text}) => !/^[（(]?[0-9]+[.)]/.test(text))

const block: fc.Arbitrary<Draft> = fc.oneof(
  line.map(({md, html, text}) => ({md, html: `<p>${html}</p>`, blocks: [`paragraph ${text}`]})),
  fc.tuple(oneLine, fc.integer({min: 1, max: 6})).map(([{md, html, text}, level]) => ({
    md: `${'#'.repeat(level)} ${md}`,
    html: `<h${level}>${html}</h${level}>`,
    blocks: [`heading${level} ${text}`]
  })),
  line.map(({md, html, text}) => ({
    md: `> ${md.replaceAll('\n', '\n> ')}`,
    html: `<blockquote><p>${html}</blockquote>`,
    blocks: [`quote ${text}`]
  })),
  fc.array(unnumbered, {minLength: 1, maxLength: 12}).map((items) => ({
    md: items.map(({md}, index) => `${index + 1}. ${md}`).join('\n'),
    html: `<ol>${items.map(({html}) => `<li>${html}`).join('\n')}</ol>`,
    blocks: items.map(({text}, index) => `item1 ${index + 1}. ${text}`)
  })),
  fc.tuple(oneLine, oneLine).map(([a, b]) => ({
    md: `- ${a.md}\n    - ${b.md}`,
    html: `<ul><li>${a.html}<ul><li>${b.html}</ul></ul>`,
    blocks: [`item1 ${a.text}`, `item2 ${b.text}`]
  })),
  fc.array(oneLine, {minLength: 4, maxLength: 4}).map((cells) => {
    const [a, b, c, d] = cells.map(({md}) => md)
    return {
      md: `| ${a} | ${b} |\n|---|:-:|\n| ${c} | ${d} |`,
      html: `<table><tr>${cells.map(({html}, index) => `${index === 2 ? '<tr>' : ''}<td>${html}</td>`).join('')}</table>`,
      blocks: cells.map(({text}, index) => `cell ${index >> 1},${index & 1} ${text}`)
    }
  })
)

const draft: fc.Arbitrary<Draft> = fc
  .array(
    block.filter(({blocks}) => !blocks.some((text) => /^item1 [0-9]+[.)][^ ]/.test(text))),
    {minLength: 1, maxLength: 5}
  )
  .map((blocks) => ({
    // A comment parts two lists, which would be one.
    md: blocks.map(({md}) => md).join('\n\n<!-- -->\n\n'),
    html: `<body>\n${blocks.map(({html}) => html).join('\n')}`,
    blocks: blocks.flatMap((part) => part.blocks)
  }))

const shape = ({blocks}: Source): string[] =>
  blocks.map(({kind, level, cell, text}) => `${kind}${level ?? ''}${cell ? ` ${cell.row},${cell.column}` : ''} ${text}`)

/** Checks that each part of the visible text stands where its segment says, in order. */
function expectExactPlaces({text: source, blocks}: Source): void {
  let end = 0
  for (const {text, segments} of blocks) {
    expect(text).not.toMatch(/^[\s\u200b]|[\s\u200b]$|^$/)
    let at = 0
    for (const segment of segments) {
      const visible = text.slice(segment.start, segment.start + segment.length)
      const stretch = source.slice(segment.source, segment.source + (segment.sourceLength ?? segment.length))
      expect(segment.start).toBe(at)
      expect(segment.source).toBeGreaterThanOrEqual(end)
      expect(readsAs(stretch).map(inOneForm)).toContain(inOneForm(visible))
      at += segment.length
      end = segment.source + stretch.length
    }
    expect(at).toBe(text.length)
  }
}

/** White space as spaces, and without the digits of a list number, which the format may count. */
const inOneForm = (text: string): string => text.replace(/^[0-9]+(?=[.)])/, '').replace(/[\n\r\t\f\u0085]/g, ' ')

/** All that a stretch of a source may be seen as. */
function readsAs(stretch: string): string[] {
  if (/^\s+$/.test(stretch) || /^<br/i.test(stretch)) return [' ', stretch]
  if (/^<li\b/i.test(stretch)) return ['1. ', stretch]
  if (/^\\.$/.test(stretch)) return [stretch.slice(1), stretch]
  return [stretch, `${stretch} `, decodeHTML(stretch), '\ufffc']
}

const encodeUtf16 = (text: string, swap: boolean) =>
  Uint8Array.from(
    Array.from({length: text.length}, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      swap ? [code >> 8, code & 255] : [code & 255, code >> 8]
    )
  )

const orRefuse = (kind: 'txt' | 'md' | 'html', content: string | Uint8Array): Source | undefined => {
  try {
    return read(kind, content)
  } catch (error) {
    if (error instanceof UnreadableError) return undefined
    throw error
  }
}

describe('one draft in several forms', () => {
  test('Markdown and HTML give the same blocks, and every part stands in its place', () => {
    fc.assert(
      fc.property(draft, ({md, html, blocks}) => {
        const [markdown, page] = [read('md', md), read('html', html)]
        expect(shape(markdown)).toEqual(blocks)
        expect(shape(page)).toEqual(blocks)
        expectExactPlaces(markdown)
        expectExactPlaces(page)
      }),
      {numRuns: 120}
    )
  })

  test('line ends make no difference', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom('\r\n', '\r'), ({md, html, blocks}, end) => {
        const markdown = read('md', md.replaceAll('\n', end))
        expect(shape(markdown)).toEqual(blocks)
        expectExactPlaces(markdown)
        expect(shape(read('html', html.replaceAll('\n', end)))).toEqual(blocks)
      }),
      {numRuns: 80}
    )
  })

  test('plain text loses no character', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'甲乙，𠮷a \t\n\r\u3000\u200b\f\u2028\u0085*<&'), maxLength: 60}), (text) => {
        const source = read('txt', text)
        expectExactPlaces(source)
        const seen = new Set(
          source.blocks.flatMap(({segments}) => segments.flatMap((part) => Array.from({length: part.length}, (_, at) => part.source + at)))
        )
        for (let at = 0; at < text.length; at++) if (/[^\s\u200b\u0085]/.test(text.charAt(at))) expect(seen.has(at)).toBe(true)
      })
    )
  })
})

describe('encodings', () => {
  const gbk = new Map<string, readonly number[]>()
  beforeAll(() => {
    const decoder = new TextDecoder('gb18030')
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if (character.length === 1 && !gbk.has(character)) gbk.set(character, [lead, trail])
      }
  })
  const encodeGbk = (text: string) =>
    Uint8Array.from(Array.from(text).flatMap((character) => gbk.get(character) ?? [character.charCodeAt(0)]))
  test('GBK, UTF-16 and UTF-8 give the same blocks', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom('txt', 'md', 'html'), (forms, kind) => {
        const text = `会议强调，要全面推进各项工作。\n\n${kind === 'txt' ? forms.blocks.join('\n') : forms[kind]}`.replaceAll(
          /[𠮷㐱]|\ufffc/gu,
          '吉'
        )
        const expected = read(kind, new TextEncoder().encode(text))
        for (const [encoding, bytes] of [
          ['gb18030', encodeGbk(text)],
          ['utf-16le', encodeUtf16(text, false)],
          ['utf-16be', encodeUtf16(`\ufeff${text}`, true)],
          ['utf-8', new TextEncoder().encode(`\ufeff${text}`)]
        ] as const)
          expect(read(kind, bytes)).toEqual({...expected, encoding})
      }),
      {numRuns: 30}
    )
  })
})

describe('whatever comes', () => {
  const kinds = fc.constantFrom('txt', 'md', 'html')
  test('bytes are read or refused', () => {
    fc.assert(
      fc.property(kinds, fc.uint8Array({maxLength: 200}), (kind, bytes) => void orRefuse(kind, bytes)),
      {numRuns: 500}
    )
  })

  test('any string is read, and what is seen stands in its place', () => {
    fc.assert(
      fc.property(kinds, fc.string({unit: 'binary', maxLength: 100}), (kind, text) => expectExactPlaces(read(kind, text))),
      {numRuns: 500}
    )
  })

  const markup = fc.constantFrom(
    ...'甲 |乙。 |a | |　|\n|\n\n|\r\n|\\|*|**|_|~~|`|```\n|[|]|](b)|![|[^1]|\n[^1]: |> |- |1. |\n1) |    |\t|# |\n===\n|\n---\n|---\n|\f'.split(
      '|'
    ),
    ...'&amp;|&lt|&#x4e2d;|&NotEqualTilde;|&|<|>|<p>|</p>|<br>|<b>|</b>|<li>|<ol>|</ol>|<table>|<tr>|<td rowspan=2>|</table>'.split('|'),
    ...'<!--|-->|<code>|</code>|<pre>|</pre>|<script>|</script>|<h1>'.split('|'),
    '|',
    '\n|-|-|\n'
  )

  test('any markup is read, and what is seen stands in its place', () => {
    fc.assert(
      fc.property(kinds, fc.array(markup, {maxLength: 40}), (kind, parts) => {
        const source = orRefuse(kind, parts.join(''))
        if (source) expectExactPlaces(source)
      }),
      {numRuns: 1500}
    )
  })

  test.each([
    ['md', '>', 'too-deep'],
    ['md', '+ ', 'too-deep'],
    ['md', '- ', 'read'],
    ['md', '1. ', 'too-deep'],
    ['md', '<div>', 'too-deep'],
    ['html', '<div>', 'too-deep'],
    ['html', '<b>', 'too-deep'],
    ['md', '*a ', 'read'],
    ['md', '**a*b', 'read'],
    ['md', '[', 'read'],
    ['md', '![a](', 'read'],
    ['md', 'a <!-- ', 'read'],
    ['md', '&amp;', 'read'],
    ['md', '[a]: "', 'read'],
    ['md', '[a]: b "c\n', 'read'],
    ['md', '|a|\n|-|\n', 'read'],
    ['html', '<!--', 'read'],
    ['html', '<a ', 'read'],
    ['html', '&', 'read'],
    ['html', '<table><tr><td colspan=999 rowspan=999>', 'too-deep']
  ] as const)('%s of 20,000 times %j: %s, in a time that grows with its length', (kind, unit, outcome) => {
    const time = (count: number): number => {
      const text = unit.repeat(count)
      const start = performance.now()
      expect(orRefuse(kind, text) ? 'read' : 'too-deep').toBe(outcome)
      return performance.now() - start
    }
    time(1100)
    const [few, many] = [time(2000), time(20_000)]
    // Quadratic would be a hundred times; the slack is for a busy machine.
    expect(many).toBeLessThan(40 * few + 250)
  })
})
