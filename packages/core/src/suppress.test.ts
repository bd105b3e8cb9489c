import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Source, SourceBlock} from './document/source.ts'
import {type CheckOptions, createLinter, type LinterOptions} from './linter.ts'
import type {Message} from './message.ts'
import {defineRule, type Rule} from './rule/define.ts'

/** Reports every occurrence of a word. */
const wordRule = (id: string, word: string): Rule =>
  defineRule({
    id,
    category: 'wording',
    severity: 'warning',
    summary: {zh: '词', en: 'word'},
    reads: [],
    messages: {found: {zh: '见“{{word}}”', en: '“{{word}}” is here'}},
    check({document, report}) {
      for (const {index} of document.text.matchAll(new RegExp(word, 'g')))
        report('found', {start: index, end: index + word.length}, {certainty: 'certain', data: {word}})
    }
  })

const alpha = wordRule('alpha', '甲')
const beta = wordRule('beta', '乙')

const comment = /<!--\s*(.*?)\s*-->/g

/** Lines as blocks, with comments as directives, as a format for Markdown would read them. Cells are parted by |. */
function sourceOf(text: string): Source {
  const directives = [...text.matchAll(comment)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length
  }))
  const blocks: SourceBlock[] = []
  let offset = 0
  let row = 0
  for (const line of text.split('\n')) {
    const visible = line.replaceAll(comment, (whole) => '\0'.repeat(whole.length))
    const cells = line.startsWith('|')
    let column = 0
    for (const {0: words, index} of visible.matchAll(cells ? /[^|\0]+/g : /[^\0]+/g)) {
      const segments = [{start: 0, length: words.length, source: offset + index}]
      blocks.push({kind: cells ? 'cell' : 'paragraph', text: words, segments, ...(cells ? {cell: {table: 0, row, column: column++}} : {})})
    }
    if (cells) row++
    offset += line.length + 1
  }
  return {path: 'draft.md', text, blocks, encoding: 'utf-8', directives}
}

interface Outcome {
  readonly heard: readonly string[]
  readonly hidden: readonly string[]
  readonly faults: readonly string[]
}

const shown = ({actual, place}: Message): string => `${actual}${place.start.line}`

/** Words at their offsets, heard or hidden with the reason, and what is said of directives. */
function check(text: string, options: CheckOptions = {}, set: Partial<LinterOptions> = {}): Outcome {
  const result = createLinter({rules: [{rule: alpha}, {rule: beta}], ...set}).check(sourceOf(text), options)
  return {
    heard: result.messages.filter(({suppressed}) => !suppressed).map(shown),
    hidden: result.messages
      .filter(({suppressed}) => suppressed)
      .map((message) => shown(message) + (message.suppressed?.reason === undefined ? '' : `：${message.suppressed.reason}`)),
    faults: result.faults.map(({kind, code, place, message}) => `${kind} ${code} ${place?.start.line ?? '-'} ${message}`)
  }
}

describe('hegao-disable', () => {
  it('holds up to hegao-enable, and marks what it hides with the reason', () => {
    expect(check('甲\n<!-- hegao-disable alpha -- 原文如此 -->\n甲乙\n<!-- hegao-enable alpha -->\n甲')).toEqual({
      heard: ['甲1', '乙3', '甲5'],
      hidden: ['甲3：原文如此'],
      faults: []
    })
  })

  it('holds to the end, and takes several rules', () => {
    expect(check('甲乙\n<!-- hegao-disable alpha, beta -->\n甲\n乙')).toMatchObject({heard: ['甲1', '乙1'], hidden: ['甲3', '乙4']})
  })

  it('without a rule hides everything, but for what is enabled again', () => {
    const text = '<!-- hegao-disable -->\n甲乙\n<!-- hegao-enable beta -->\n甲乙\n<!-- hegao-enable -->\n甲乙'
    expect(check(text)).toEqual({heard: ['乙4', '甲6', '乙6'], hidden: ['甲2', '乙2', '甲4'], faults: []})
  })

  it('takes 、 and a dash as Chinese input methods write them', () => {
    expect(check('<!-- hegao-disable alpha、beta——引文 -->\n甲乙').hidden).toEqual(['甲2：引文', '乙2：引文'])
  })
})

describe('hegao-disable-next-line', () => {
  it('holds in the block behind it, over empty lines', () => {
    expect(check('<!-- hegao-disable-next-line alpha -->\n\n甲，甲\n甲')).toEqual({heard: ['甲4'], hidden: ['甲3', '甲3'], faults: []})
  })

  it('stands within a block as well', () => {
    expect(check('甲<!-- hegao-disable-next-line alpha -->\n甲\n甲')).toMatchObject({heard: ['甲1', '甲3'], hidden: ['甲2']})
  })

  it('takes a row of a table as one line', () => {
    expect(check('<!-- hegao-disable-next-line alpha -->\n|甲|甲|\n|甲|')).toMatchObject({heard: ['甲3'], hidden: ['甲2', '甲2']})
  })

  it('several before one block all hold', () => {
    const text = '<!-- hegao-disable-next-line alpha -->\n<!-- hegao-disable-next-line beta -->\n甲乙\n甲乙'
    expect(check(text)).toEqual({heard: ['甲4', '乙4'], hidden: ['甲3', '乙3'], faults: []})
  })
})

describe('hegao-disable-file', () => {
  it('holds before and behind it', () => {
    expect(check('甲\n<!-- hegao-disable-file alpha -->\n甲乙')).toEqual({heard: ['乙3'], hidden: ['甲1', '甲3'], faults: []})
  })
})

describe('a fingerprint', () => {
  it('hides the one message that has it', () => {
    const {messages} = createLinter({rules: [{rule: alpha}]}).check(sourceOf('甲，甲。\n甲'))
    const second = messages[1]?.fingerprint
    expect(check(`甲，甲。\n甲\n<!-- hegao-disable-file ${second} -- 已核 -->`)).toEqual({
      heard: ['甲1', '甲2'],
      hidden: ['甲1：已核'],
      faults: []
    })
  })
})

describe('what is reported of a directive', () => {
  it.each([
    [
      'hegao-disabel alpha',
      'directive unknown 1 “hegao-disabel”不认识，可写 hegao-disable、hegao-enable、hegao-disable-next-line、hegao-disable-file'
    ],
    ['hegao-disable gamma', 'directive unknown 1 没有“gamma”这条规则，规则名见 hegao rules'],
    ['hegao-disable alpha until 明年', 'directive unknown 1 until 后面要写 2026-06-30 这样的日期，“明年”不是'],
    ['hegao-disable alpha until 2026-02-30', 'directive unknown 1 until 后面要写 2026-06-30 这样的日期，“2026-02-30”不是'],
    ['hegao-disable alpha until', 'directive unknown 1 until 后面要写 2026-06-30 这样的日期，“”不是'],
    ['hegao-disable alpha until 2026-01-31', 'directive expired 1 不报“alpha”已于2026-01-31到期，不再起作用'],
    ['hegao-disable beta', 'directive unused 1 不报“beta”没有用到，这处标记可以删去'],
    ['hegao-enable alpha', 'directive unused 1 前面没有写不报“alpha”，这处标记可以删去']
  ])('%s: it does nothing, and that is said', (directive, fault) => {
    expect(check(`<!-- ${directive} -->\n甲`, {today: '2026-02-01'})).toEqual({heard: ['甲2'], hidden: [], faults: [fault]})
  })

  it('says so in English', () => {
    const {faults} = check('<!-- hegao-disable beta -->\n甲', {}, {locale: 'en'})
    expect(faults).toEqual(['directive unused 1 the suppression of beta is not needed: it can go'])
  })

  it('holds on the last day, and where no day is given', () => {
    const text = '<!-- hegao-disable alpha until 2026-01-31 -->\n甲'
    expect(check(text, {today: '2026-01-31'})).toMatchObject({hidden: ['甲2'], faults: []})
    expect(check(text)).toMatchObject({hidden: ['甲2'], faults: []})
  })

  it('is nothing where the rule is off and could not speak', () => {
    const off = {rules: [{rule: alpha, severity: 'off'}, {rule: beta}]} as const
    expect(check('<!-- hegao-disable alpha -->\n<!-- hegao-disable -->\n甲', {}, off).faults).toEqual([])
  })

  it('names only those keys of it that are not used', () => {
    expect(check('<!-- hegao-disable alpha beta -->\n甲').faults).toEqual(['directive unused 1 不报“beta”没有用到，这处标记可以删去'])
  })
})

describe('where a reason is required', () => {
  it('a directive without one does nothing', () => {
    expect(check('<!-- hegao-disable alpha -->\n甲\n<!-- hegao-enable alpha -->', {}, {requireReason: true})).toMatchObject({
      heard: ['甲2'],
      faults: [
        'directive reason 1 不报“alpha”没有写理由，不起作用；请在 -- 后面写上',
        'directive unused 3 前面没有写不报“alpha”，这处标记可以删去'
      ]
    })
    expect(check('<!-- hegao-disable alpha -- 引文 -->\n甲', {}, {requireReason: true})).toMatchObject({heard: [], faults: []})
  })
})

describe('a suppression from outside', () => {
  it('hides by rule or by fingerprint in the whole document', () => {
    const suppressions = [{rules: ['alpha'], reason: '原文', where: 'draft.md.hegao.yaml:2:5'}]
    expect(check('甲乙', {suppressions})).toEqual({heard: ['乙1'], hidden: ['甲1：原文'], faults: []})
  })

  it('says where it stands', () => {
    const suppressions = [{rules: ['gamma'], where: 'draft.md.hegao.yaml:2:5'}]
    expect(check('甲', {suppressions}).faults).toEqual([
      'directive unknown - draft.md.hegao.yaml:2:5 没有“gamma”这条规则，规则名见 hegao rules'
    ])
  })
})

it('never loses a message, whatever the directives', () => {
  const piece = fc.constantFrom(
    '甲',
    '乙',
    '。\n',
    '<!-- hegao-disable -->',
    '<!-- hegao-disable alpha -->',
    '<!-- hegao-enable -->',
    '<!-- hegao-enable alpha -->',
    '<!-- hegao-disable-next-line beta -->',
    '<!-- hegao-disable-file beta -- 因 -->',
    '<!-- hegao- -->'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('')
      const {heard, hidden} = check(text)
      const words = [...text.replaceAll(comment, '').matchAll(/[甲乙]/g)]
      expect(heard.length + hidden.length).toBe(words.length)
    }),
    {seed: 7}
  )
})
