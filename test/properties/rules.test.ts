import {createLinter, type Message, type Source} from '@hegao/core'
import {readSource, readText} from '@hegao/formats'
import {rules} from '@hegao/rules'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

const linter = createLinter({rules: rules.map((rule) => ({rule}))})
const backwards = createLinter({rules: rules.toReversed().map((rule) => ({rule}))})
const check = (source: Source): readonly Message[] => {
  const {messages, faults} = linter.check(source, {ledger: true})
  expect(faults).toEqual([])
  return messages
}
const read = (text: string): Source => readText(text, {path: 'draft.txt'})

/** Pieces that make every reading work: counts, marks, titles, plans, dates, figures, names, quotations, halves of things. */
const pieces = [
  '会议提出五个方面任务：稳增长、强创新、惠民生、保安全。',
  '一是加强领导。',
  '二是压实责任；',
  '四是严格督查。',
  '一、总体要求',
  '（一）指导思想。',
  '（三）基本原则。',
  '第一，抓好春耕；第三，抓好防汛。',
  '“十四五”时期成绩显著，“十五五”时期要再上台阶。',
  '市委六届九次全会审议通过《关于建设产业强市的意见》（以下简称《意见》）。',
  '《关于建设产业强的意见》印发后，',
  '2025年2月30日（星期三），',
  '全市完成投资1180.6亿元，其中工业700亿元、服务业500亿元。',
  '城镇化率由61.2%提高到67.8%，提高6.6%。',
  '本报讯（记者 陈未然）昨日，',
  '市长林致远、市长林志远出席。',
  '“一网统管”“一网通管”',
  '落实落实到位的的',
  '附件3',
  '（此处待补充）',
  '𠮷林路改造，',
  '，',
  '。',
  '\n',
  '\n\n',
  '　　'
]
const draft = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))

describe('every rule, on every draft', () => {
  it('throws on nothing, and points at text that is there', () => {
    fc.assert(
      fc.property(fc.oneof(draft, fc.string({unit: 'binary', maxLength: 200})), (text) => {
        const source = read(text)
        for (const {place, related, message} of check(source)) {
          expect(message).not.toMatch(/\{\{/)
          for (const {start, end} of [place, ...related.map((other) => other.place)]) {
            expect(start.offset).toBeLessThan(end.offset)
            expect(end.offset).toBeLessThanOrEqual(source.text.length)
          }
        }
      }),
      {numRuns: 200}
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
      {numRuns: 60}
    )
  })

  it('says the same of a text with CRLF, at the places moved by the line ends', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const said = (source: Source) =>
          check(source).map(({ruleId, message, place: {start}, fingerprint}) => [ruleId, message, start.line, start.column, fingerprint])
        expect(said(read(text.replaceAll('\n', '\r\n')))).toEqual(said(read(text)))
      }),
      {numRuns: 60}
    )
  })

  it('says the same of one draft in UTF-16 and UTF-8', async () => {
    const text = pieces.filter((piece) => !piece.includes('𠮷')).join('')
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)])
    const bytes = new TextEncoder().encode(text)
    const [a, b] = await Promise.all([bytes, utf16].map((content) => readSource(content, {path: 'draft.txt'})))
    if (!a || !b) throw new Error('nothing read')
    expect([a.encoding, b.encoding]).toEqual(['utf-8', 'utf-16le'])
    expect(check(b)).toEqual(check(a))
  })
})
