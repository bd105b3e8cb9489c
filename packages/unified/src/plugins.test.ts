import type {Document, Rule} from '@hegao/core'
import {rules} from '@hegao/rules'
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test} from 'vitest'
import {twice, witness} from '../testing/twice.ts'
import {hegaoLint, hegaoParse, hegaoRule, type LintOptions, type RuleOptions} from './index.ts'

type VFileMessage = VFile['messages'][number]

const counted = '会议提出五个方面任务：一是稳增长，二是强创新，三是惠民生，四是保安全。'
const misnumbered = '一要抓生产，二要抓安全，四要抓民生。'
const again = '要落实政策。\n再落实责任。'

const fileOf = (value: string | Uint8Array, path = '稿件.txt'): VFile => new VFile({path, value})

const lint = (file: VFile, options?: LintOptions): Promise<VFile> => unified().use(hegaoParse).use(hegaoLint, options).process(file)

const runTwice = (file: VFile, options?: RuleOptions): Promise<VFile> =>
  unified().use(hegaoParse).use(hegaoRule(twice), options).process(file)

const idsOf = (file: VFile): unknown[] => file.messages.map(({ruleId}) => ruleId)

/** The text where a message stands, and where its cause does. */
function placesOf(file: VFile): (string | undefined)[][] {
  const textAt = ({place}: VFileMessage): string | undefined =>
    place && 'start' in place ? String(file).slice(place.start.offset, place.end.offset) : undefined
  return file.messages.map((message) => [
    textAt(message),
    // A message has no other cause than another place.
    ...(message.cause ? [textAt(message.cause as VFileMessage)] : [])
  ])
}

describe('hegaoLint', () => {
  test('vfile-reporter prints both places', async () => {
    const file = await lint(fileOf(counted))
    const [heading, place, label, cause] = reporter(file, {verbose: true, color: false}).split('\n')
    expect(heading).toBe('稿件.txt')
    expect(place).toMatch(/^1:5-1:9 +error .*五个方面.* count-mismatch +hegao$/)
    expect(label).toBe('  [cause]:')
    expect(cause).toMatch(/^ +1:12-1:3\d +info +\S/)
  })

  test('a message has what vfile knows, and the certainty and every other place beside it', async () => {
    const [message] = (await lint(fileOf(counted))).messages
    expect(message).toMatchObject({
      name: '稿件.txt:1:5-1:9',
      file: '稿件.txt',
      place: {start: {line: 1, column: 5, offset: 4}, end: {line: 1, column: 9, offset: 8}},
      ruleId: 'count-mismatch',
      source: 'hegao',
      fatal: true,
      actual: '五个方面',
      certainty: 'certain',
      cause: {place: {start: {line: 1, column: 12, offset: 11}}, source: 'hegao'},
      related: [{place: {start: {offset: 11}}}]
    })
  })

  test('only the rules that are asked for', async () => {
    const text = `${counted}\n${misnumbered}`
    expect(idsOf(await lint(fileOf(text)))).toEqual(['count-mismatch', 'ordinal-sequence'])
    expect(idsOf(await lint(fileOf(text), {only: ['ordinal-sequence']}))).toEqual(['ordinal-sequence'])
    expect(idsOf(await lint(fileOf(text), {rules: {'count-mismatch': 'off'}}))).toEqual(['ordinal-sequence'])
  })

  test.each([
    ['warning', false],
    ['info', undefined]
  ] as const)('as %s', async (severity, fatal) => {
    const files = [
      await lint(fileOf(counted), {rules: {'count-mismatch': severity}}),
      await lint(fileOf(counted), {rules: {'count-mismatch': {severity}}})
    ]
    expect(files.map(({messages}) => messages.map((message) => message.fatal))).toEqual([[fatal], [fatal]])
  })

  test('in English', async () => {
    expect((await lint(fileOf(counted), {locale: 'en'})).messages[0]?.reason).toMatch(/^says “五个方面”/)
  })

  test('a set-up that names what is not there is refused', () => {
    expect(() =>
      unified()
        .use(hegaoLint, {only: ['count-mismach']})
        .freeze()
    ).toThrow(/^没有“count-mismach”这条规则，已有：.*count-mismatch/)
    expect(() =>
      unified()
        .use(hegaoLint, {rules: {nothing: 'off'}, locale: 'en'})
        .freeze()
    ).toThrow('there is no rule “nothing”')
    // As a configuration in JSON may have it.
    const options = JSON.parse('{"rules": {"count-mismatch": "warn"}}') as LintOptions
    expect(() => unified().use(hegaoLint, options).freeze()).toThrow('可写：error、warning、info、off')
  })

  test('a tree without its text is refused', async () => {
    const processor = unified().use(hegaoLint)
    await expect(processor.run({type: 'root'})).rejects.toThrow('请把 VFile 一并交给 run()')
  })
})

describe('the source', () => {
  test('places count UTF-16 units of the text as the file has it', async () => {
    const file = await runTwice(fileOf('\uFEFF𠮷林要落实。\r\n\r\n　　𠮷林再落实。'))
    expect(placesOf(file)).toEqual([['落实', '落实']])
    expect(file.messages[0]?.place).toEqual({start: {line: 3, column: 7, offset: 18}, end: {line: 3, column: 9, offset: 20}})
  })

  test('bytes of any encoding come out as they went in, with places in their text', async () => {
    // 要落实。再落实。 in GB18030, and enough of it to show that it is.
    const sentence = [0xd2, 0xaa, 0xc2, 0xe4, 0xca, 0xb5, 0xa1, 0xa3, 0xd4, 0xd9, 0xc2, 0xe4, 0xca, 0xb5, 0xa1, 0xa3]
    const bytes = Uint8Array.from(Array.from({length: 8}, () => sentence).flat())
    const file = await runTwice(fileOf(bytes))
    expect(file.value).toBe(bytes)
    expect(file.messages[0]?.place).toEqual({start: {line: 1, column: 6, offset: 5}, end: {line: 1, column: 8, offset: 7}})
    const words: (number | undefined)[] = []
    visit(unified().use(hegaoParse).parse(file), 'WordNode', ({position}) => void words.push(position?.start.offset))
    expect(words.slice(0, 3)).toEqual([0, 4, 8])
  })

  test('a string comes out as it went in, a byte order mark and white space at the end included', async () => {
    const value = '\uFEFF　要落实。\r\n \n'
    expect((await runTwice(fileOf(value))).value).toBe(value)
  })

  test('what cannot be read is refused', async () => {
    await expect(runTwice(fileOf(Uint8Array.of(0xd2, 0xff, 0xff, 0xfe, 0x00, 0x01)))).rejects.toMatchObject({name: 'UnreadableError'})
  })
})

describe('hegaoRule', () => {
  test('options of the plugin are severity and options of the rule', async () => {
    expect(placesOf(await runTwice(fileOf(again)))).toEqual([['落实', '落实']])
    const file = await runTwice(fileOf('抓生产，抓安全。'), {severity: 'warning', options: {word: '抓'}})
    expect(placesOf(file)).toEqual([['抓', '抓']])
    expect(file.messages[0]).toMatchObject({ruleId: 'twice', fatal: false, reason: '“抓”又见'})
    expect(idsOf(await runTwice(fileOf(again), {severity: 'off'}))).toEqual([])
  })

  test.each([
    ['the wrong type', twice, {word: 3}, '规则“twice”的选项不合要求：options/word must be string'],
    ['a misspelt name', twice, {words: '抓'}, 'must NOT have additional properties'],
    ['a rule without any', witness('looker', []), {word: '抓'}, '规则“looker”没有选项']
  ])('options that the schema does not let through are refused: %s', async (_, rule, options, words) => {
    await expect(unified().use(hegaoParse).use(hegaoRule(rule), {options}).process(fileOf(again))).rejects.toThrow(words)
  })

  test.each(rules.map((rule) => [rule.id, rule.severity === 'off' ? 'warning' : rule.severity] as const))(
    '%s is a plugin, and says what it says within hegaoLint',
    async (id, severity) => {
      const text = `${counted}\n${misnumbered}\n${counted}\n${misnumbered}`
      const alone = await unified().use(hegaoParse).use(hegaoRule(id)).process(fileOf(text))
      const within = await lint(fileOf(text), {only: [id], rules: {[id]: severity}})
      expect(alone.messages.map(String)).toEqual(within.messages.map(String))
      for (const message of alone.messages) expect(message.ruleId).toBe(id)
    }
  )

  test('a rule that is off unless asked for is asked for by its plugin', async () => {
    const shy = {...twice, id: 'shy', severity: 'off' as const}
    const file = await unified().use(hegaoParse).use(hegaoRule(shy)).process(fileOf(again))
    expect(file.messages[0]).toMatchObject({ruleId: 'shy', fatal: false})
  })

  test('one rule is one plugin, whoever asks for it', () => {
    expect(hegaoRule('count-mismatch')).toBe(hegaoRule('count-mismatch'))
    expect(hegaoRule('count-mismatch')).not.toBe(hegaoRule('ordinal-sequence'))
    expect(() => hegaoRule('nothing')).toThrow('没有“nothing”这条规则')
  })

  test.each([
    ['after', () => unified().use(hegaoParse).use(hegaoLint).use(hegaoRule('count-mismatch'), {severity: 'info'})],
    ['before', () => unified().use(hegaoParse).use(hegaoRule('count-mismatch'), {severity: 'info'}).use(hegaoLint)]
  ])('%s hegaoLint it sets one of its rules', async (_, processor) => {
    const file = await processor().process(fileOf(`${counted}\n${misnumbered}`))
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['count-mismatch', undefined],
      ['ordinal-sequence', true]
    ])
  })

  test('a rule that breaks down is a message, and the others still run', async () => {
    const broken: Rule = {
      ...witness('broken', []),
      check() {
        throw new Error('out of order')
      }
    }
    const file = await unified().use(hegaoParse).use(hegaoRule(broken)).use(hegaoRule(twice)).process(fileOf(again))
    expect(file.messages.map(({ruleId, fatal, place}) => [ruleId, fatal, place !== undefined])).toEqual([
      ['broken', true, false],
      ['twice', true, true]
    ])
  })
})

describe('rules of one processor', () => {
  test('are one run: one document, messages in the order of the text, one message where one yields', async () => {
    const seen: Document[] = []
    const yielding = {...twice, id: 'yielding', yieldsTo: ['twice']}
    const later = {...twice, id: 'later', prepare: () => undefined}
    const file = await unified()
      .use(hegaoParse)
      .use(hegaoRule(yielding))
      .use(hegaoRule(later), {options: {word: '责'}})
      .use(hegaoRule(witness('first', seen)))
      .use(hegaoRule(twice))
      .use(hegaoRule(witness('second', seen)))
      .process(fileOf('尽责，要落实政策。再落实责任。'))
    expect(idsOf(file)).toEqual(['twice', 'later'])
    expect(seen).toHaveLength(2)
    expect(seen[0]).toBe(seen[1])
  })

  test('share the document of a file with other processors as long as nobody changes it', async () => {
    const seen: Document[] = []
    const file = fileOf(again)
    await unified()
      .use(hegaoParse)
      .use(hegaoRule(witness('first', seen)))
      .process(file)
    await unified()
      .use(hegaoParse)
      .use(hegaoRule(witness('second', seen)))
      .process(file)
    file.value = '改过的稿件。'
    await unified()
      .use(hegaoParse)
      .use(hegaoRule(witness('third', seen)))
      .process(file)
    expect(seen[1]).toBe(seen[0])
    expect(seen[2]?.text).toBe('改过的稿件。')
  })

  test('know the date that was given', async () => {
    const seen: Document[] = []
    const file = fileOf(again)
    await lint(file)
    await unified()
      .use(hegaoLint, {documentDate: '2026-01-28'})
      .use(hegaoRule(witness('first', seen)))
      .use(hegaoParse)
      .process(file)
    expect(seen[0]?.date).toEqual({value: '2026-01-28', from: 'option'})
  })

  test('are prepared once for many files, and anew for a processor that was made from this one', async () => {
    let prepared = 0
    const prepare = (): undefined => void prepared++
    const first = unified()
      .use(hegaoParse)
      .use(hegaoRule({...twice, check: (context) => void (context.prepared, twice.check(context)), prepare}))
      .freeze()
    expect(idsOf(await first.process(fileOf(again)))).toEqual(['twice'])
    expect(idsOf(await first.process(fileOf(again)))).toEqual(['twice'])
    expect(prepared).toBe(1)
    expect(idsOf(await first().process(fileOf(again)))).toEqual(['twice'])
    expect(prepared).toBe(2)
  })
})

const changeWord = () => (tree: Root) =>
  visit(tree, 'TextNode', (node) => {
    node.value = node.value.replace('责任', '措施')
  })

describe('plugins of others on the tree', () => {
  test('retext-repeated-words sees the Latin word, and takes no Chinese for one', async () => {
    const value = '按照WTO WTO规则办事，天天抓、人人管。\n第一章 本章总则。发展 展示。'
    const file = await unified().use(hegaoParse).use(retextRepeatedWords).process(fileOf(value))
    expect(file.messages.map(({reason}) => reason)).toEqual(['Unexpected repeated `WTO`, remove one occurrence'])
    expect(placesOf(file)).toEqual([['WTO WTO']])
  })

  test('retext-indefinite-article, beside our own rules', async () => {
    const value = `𠮷林市举办“An hour a day”和“a hour a day”读书活动。\r\n${again}`
    const file = await unified().use(hegaoParse).use(retextIndefiniteArticle).use(hegaoRule(twice)).process(fileOf(value))
    expect(file.messages.map(({ruleId, place}) => [ruleId, place && 'start' in place ? place.start.column : 0])).toEqual([
      ['retext-indefinite-article', 24],
      ['twice', 2]
    ])
  })

  test('another compiler in the pipeline writes what plugins changed, and the rest as it was', async () => {
    const value = '\uFEFF　　要落实 政策。\r\n\r\n\t再落实责任。\n'
    for (const processor of [
      unified().use(hegaoParse).use(changeWord).use(retextStringify),
      unified().use(retextStringify).use(hegaoParse).use(changeWord)
    ])
      expect(String(await processor.process(fileOf(value)))).toBe(value.replace('责任', '措施'))
  })
})
