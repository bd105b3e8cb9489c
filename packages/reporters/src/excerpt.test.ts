import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {placeAt, placeOf} from '../testing/sample.ts'
import {excerpts, type Mark} from './excerpt.ts'

const mark = (place: Mark['place'], fields: Partial<Mark> = {}): Mark => ({
  place,
  where: '第1段',
  words: '',
  line: '━',
  paint: (text) => text,
  ...fields
})

/** What a terminal shows of the excerpts, with a line number before each line of the source. */
const draw = (source: string, marks: readonly Mark[], columns = 60) =>
  excerpts(source, marks, columns)
    .flatMap(({rows}) => rows.map(({gutter, text}) => `${String(gutter ?? '').padStart(3)}|${text}`.trimEnd()))
    .join('\n')

test('a short line is shown whole, without its indent', () => {
  const source = '　　会议提出五个方面任务。\r\n'
  expect(draw(source, [mark(placeOf(source, '五个方面'))])).toBe(['  1|会议提出五个方面任务。', '   |        ━━━━━━━━'].join('\n'))
})

test('places on one line share it, each with its own row', () => {
  const source = '抓好五个方面：甲、乙、丙、丁。'
  expect(draw(source, [mark(placeOf(source, '五个方面')), mark(placeOf(source, '甲、乙、丙、丁'), {line: '─', words: '列举在这里'})])).toBe(
    ['  1|抓好五个方面：甲、乙、丙、丁。', '   |    ━━━━━━━━', '   |              ────────────── 列举在这里'].join('\n')
  )
})

test('a long line is cut to what is around the place, and places far apart stand in two excerpts', () => {
  const source = `${'甲'.repeat(200)}起${'乙'.repeat(200)}止${'丙'.repeat(200)}`
  expect(draw(source, [mark(placeOf(source, '起')), mark(placeOf(source, '止'), {line: '─', words: '在这里'})], 40)).toBe(
    [
      '  1|…甲甲甲甲甲甲甲甲甲起乙乙乙乙乙乙乙乙乙…',
      '   |                   ━━',
      '  1|…乙乙乙乙乙乙乙乙乙止丙丙丙丙丙丙丙丙丙…',
      '   |                   ── 在这里'
    ].join('\n')
  )
})

test('near an end of a long line the room goes to the other side', () => {
  const source = `起${'甲'.repeat(200)}止`
  expect(draw(source, [mark(placeOf(source, '起'))], 40)).toBe(`  1|起${'甲'.repeat(18)}…\n   |━━`)
  expect(draw(source, [mark(placeOf(source, '止'))], 40)).toBe(`  1|…${'甲'.repeat(18)}止\n   |${' '.repeat(37)}━━`)
})

test('a place longer than a line is underlined as far as it is shown', () => {
  const source = `前。${'全面推进。'.repeat(50)}后。`
  const rows = draw(source, [mark(placeAt(source, 2, source.length - 2))], 40).split('\n')
  expect(rows).toEqual(['  1|前。全面推进。全面推进。全面推进。全面…', '   |    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━'])
})

test('of a place over several lines the first and the last are shown, with the words below the last', () => {
  const source = '将全\n\n面构建\n新格局。'
  expect(draw(source, [mark(placeOf(source, '全\n\n面构'), {words: '断在这里'})])).toBe(
    ['  1|将全', '   |  ━━', '  ⋮|', '  3|面构建', '   |━━━━ 断在这里'].join('\n')
  )
})

test('a place that ends with its line end is a place on one line', () => {
  const source = '第一段\r\n第二段'
  expect(draw(source, [mark(placeAt(source, 0, 5))])).toBe('  1|第一段\n   |━━━━━━')
})

test('words that do not fit beside the mark stand below it', () => {
  const source = '甲'.repeat(28) + '乙'
  expect(draw(source, [mark(placeOf(source, '乙'), {words: '另一处在这里'})], 60)).toBe(
    [`  1|${source}`, `   |${' '.repeat(56)}━━`, `   |${' '.repeat(48)}另一处在这里`].join('\n')
  )
})

test.each([
  ['astral characters', '𠮷𠮷市抓好五个方面', 10],
  ['tabs, which become four spaces', '一\t二五个方面', 8],
  ['combining marks', 'cafe\u0301五个方面', 4],
  ['half-width letters', 'GDP增五个方面', 5],
  ['control characters, which become pictures', '\u001b[31m五个方面', 5]
])('stays below its place after %s', (_, source, indent) => {
  expect(draw(source, [mark(placeOf(source, '五个方面'))]).split('\n')[1]).toBe(`   |${' '.repeat(indent)}━━━━━━━━`)
})

test('no terminal sequence of a draft reaches the terminal', () => {
  const source = '\u001b]0;标题\u0007五个\u202e方面\u009b31m'
  expect(draw(source, [mark(placeOf(source, '五个'))])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f\u202e]/)
})

test('whatever the line, the mark stands below its place and nothing is wider than asked', () => {
  const character = fc.constantFrom(...'全会提出十个，。“”', 'a', '7', '\t', '𠮷', 'e\u0301', '　')
  const line = fc.array(character, {minLength: 1, maxLength: 120}).map((characters) => characters.join(''))
  fc.assert(
    fc.property(line, line, line, fc.integer({min: 40, max: 100}), (before, inside, after, columns) => {
      const source = `前一行\r\n${before}㊣${inside}㊣${after}\r\n后一行`
      const start = 5 + before.length
      const rows = excerpts(source, [mark(placeAt(source, start, start + inside.length + 2))], columns).flatMap((excerpt) => excerpt.rows)
      const [text, underline] = rows.map((row) => row.text)
      expect(rows.map((row) => row.gutter)).toEqual([2, undefined])
      for (const row of [text, underline]) expect(stringWidth(row ?? '')).toBeLessThanOrEqual(columns)
      const indent = /^ */.exec(underline ?? '')?.[0].length ?? 0
      expect(stringWidth(text?.slice(0, text.indexOf('㊣')) ?? '')).toBe(indent)
      const whole = text?.lastIndexOf('㊣') !== text?.indexOf('㊣')
      const end = whole ? (text ?? '').lastIndexOf('㊣') + 1 : (text ?? '').replace(/…$/, '').length
      expect(stringWidth(text?.slice(0, end) ?? '')).toBe(stringWidth(underline ?? ''))
    }),
    {seed: 1}
  )
})
