import {createLinter, Document, type Message} from '@hegao/core'
import {readText} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {draft} from './drafts.ts'
import {runs} from './runs.ts'

vi.setConfig({testTimeout: 60_000 * Number(process.env.HEGAO_FUZZ ?? 1)})

const linter = createLinter({rules: rules.map((rule) => ({rule, severity: 'error' as const})), lexicons})
const documentOf = (text: string): Document => new Document(readText(text, {path: 'draft.txt'}))
const check = (text: string): readonly Message[] => linter.check(readText(text, {path: 'draft.txt'})).messages

/** A paragraph that is whole, and says nothing that could be compared. */
const nothing = '会场里响起掌声。\n'
/** Whether a text is wrapped at a column is seen from all of its lines, and more of them may change it. */
const unwrapped = draft.filter((text) => text.split('\n').filter((line) => /[\p{Script=Han}]{8}$/u.test(line)).length < 8)
/** Ends as a sentence, so that what comes behind is no part of it. */
const ended = unwrapped.map((text) => `${text}\n${nothing}`)

/** Its rows are of like length, as wrapped lines are. */
const table =
  '\n# 主要指标\n\n| 指标 | 2025年 | 2024年 | 增长（%） |\n| --- | --- | --- | --- |\n| 地区生产总值（亿元） | 420.5 | 398.1 | 6.2 |\n' +
  '| 旅游收入（亿元） | 88.6 | 80.2 | 10.5 |\n| 存款余额（亿元） | 612.4 | 560.3 | 9.3 |\n| 用电量（亿千瓦时） | 35.2 | 33.1 | 6.3 |\n\n\n会场里响起掌声。\n'

describe('text added behind the end', () => {
  it('leaves the blocks and sentences before it where they are', () => {
    fc.assert(
      fc.property(ended, draft, (text, more) => {
        const [before, after] = [documentOf(text), documentOf(text + more)]
        expect(after.text.startsWith(before.text)).toBe(true)
        const ranges = (parts: readonly {start: number; end: number}[]): unknown =>
          parts.slice(0, before.blocks.length).map(({start, end}) => [start, end])
        expect(ranges(after.blocks)).toEqual(ranges(before.blocks))
        expect(after.sentences.slice(0, before.sentences.length)).toEqual(before.sentences)
      }),
      runs(100, [[table, '（二）坚持航运兴镇。疏浚航道。\n']])
    )
  })

  it('changes no message where it says nothing, but for how often its mark now stands in the text', () => {
    fc.assert(
      fc.property(ended, (text) => {
        // A label names the article once there are two.
        const said = (words: string): unknown =>
          check(words).map(({ruleId, messageId, message, actual, expected, place, related, fix, fingerprint}) => [
            ruleId,
            messageId,
            message.replace(/\d+/g, ''),
            actual,
            expected,
            fingerprint,
            place,
            related.map((other) => other.place),
            fix
          ])
        expect(said(text + nothing.repeat(2))).toEqual(said(text))
      }),
      runs<[string]>(150, [
        ['　　本报2026年1月20日讯　今年是“十五五”规划收官之年。\n\n序号\n\n1\n\n2\n\n会场里响起掌声。\n'],
        ['据悉.本次活动共有12家企业参加，大家鼓掌。会后合影。\n会场里响起掌声。\n'],
        [table],
        [
          '　　本报讯 会议提出，做强食品、纺织、建材、轻工四大支柱产业。\n　　本报讯 大家说，要围绕五大支柱产业办好企业。\n' +
            '《云川市水网建设管理办法》（以下简称《办法》）印发。《办法》共六章。此前有《云川市水网管理暂行办法》。《管理办法》同时废止。\n' +
            '《云川市水网建设管理办法》（以下简称《办法》）印发。《办法》共六章。此前有《云川市水网管理暂行办法》。《管理办法》同时废止。\n\n会场里响起掌声。\n'
        ]
      ])
    )
  })

  it('makes no known message a new one, wherever it stands', () => {
    fc.assert(
      fc.property(unwrapped, (text) => {
        const added = nothing.repeat(3)
        // What stands at the head tells what a text is, and so which of its messages there are.
        const known = new Map(
          check(text).map(({ruleId, messageId, place, fingerprint}) => [`${ruleId} ${messageId} ${place.start.offset}`, fingerprint])
        )
        for (const {ruleId, messageId, place, fingerprint} of check(added + text)) {
          const before = known.get(`${ruleId} ${messageId} ${place.start.offset - added.length}`)
          if (before !== undefined) expect(fingerprint).toBe(before)
        }
      }),
      runs(100)
    )
  })
})
