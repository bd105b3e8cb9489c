import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes} from './fix.ts'
import type {Edit, Message} from './message.ts'

/** A message at the first of its edits. */
function messageOf(ruleId: string, edits: readonly Edit[], more: Partial<Message> = {}): Message {
  const start = {line: 1, column: 1, offset: edits[0]?.range[0] ?? 0}
  return {
    ruleId,
    messageId: 'found',
    severity: 'info',
    certainty: 'certain',
    category: 'layout',
    message: '有差错',
    actual: '',
    place: {start, end: start},
    where: '第1段',
    related: [],
    fix: {title: '改正', edits},
    suggestions: [],
    fingerprint: '',
    data: {},
    ...more
  }
}

const edit = (start: number, end: number, text: string): Edit => ({range: [start, end], text})

describe('applyFixes', () => {
  test('makes the fixes of several messages', () => {
    const {text, edits, applied} = applyFixes('会议指出,要落实，，要督查', [
      messageOf('punctuation-width', [edit(4, 5, '，')]),
      messageOf('punctuation-sequence', [edit(8, 10, '，')])
    ])
    expect(text).toBe('会议指出，要落实，要督查')
    expect(applied.map(({ruleId}) => ruleId)).toEqual(['punctuation-width', 'punctuation-sequence'])
    // Of ，， only one character goes.
    expect(edits).toEqual([edit(4, 5, '，'), edit(9, 10, '')])
  })

  test('holds a fix back whole where one that stands first changes the same place', () => {
    const grouped = messageOf('a-rule', [edit(0, 1, '甲'), edit(5, 6, '乙')])
    const inside = messageOf('b-rule', [edit(4, 7, '丙')])
    const {text, applied, held} = applyFixes('一二三四五六七八', [inside, grouped])
    expect([text, applied, held]).toEqual(['甲二三四五乙七八', [grouped], [inside]])
  })

  test('of two messages at one place, fixes the one whose rule comes first', () => {
    const second = messageOf('b-rule', [edit(0, 2, '乙')])
    const first = messageOf('a-rule', [edit(0, 1, '甲')])
    expect(applyFixes('一二三', [second, first])).toMatchObject({text: '甲二三', applied: [first], held: [second]})
  })

  test('makes an edit once that two messages ask for', () => {
    const {text, applied, edits} = applyFixes('一，，二', [
      messageOf('a-rule', [edit(1, 3, '，')]),
      messageOf('b-rule', [edit(1, 3, '，')])
    ])
    expect([text, applied.length, edits.length]).toEqual(['一，二', 2, 1])
  })

  test('lets neighbours be: edits that touch do not meet, two insertions in one gap do', () => {
    const touching = [messageOf('a-rule', [edit(0, 1, '甲')]), messageOf('b-rule', [edit(1, 2, '乙')])]
    expect(applyFixes('一二', touching).text).toBe('甲乙')
    const gap = [messageOf('a-rule', [edit(1, 1, '甲')]), messageOf('b-rule', [edit(1, 1, '乙')])]
    expect(applyFixes('一二', gap)).toMatchObject({text: '一甲二', held: [gap[1]]})
  })

  test('leaves suppressed messages, suggestions and fixes that change nothing', () => {
    const suppressed = messageOf('a-rule', [edit(0, 1, '甲')], {suppressed: {kind: 'directive'}})
    const {fix, ...suggested} = messageOf('b-rule', [edit(0, 1, '乙')])
    const nothing = messageOf('c-rule', [edit(0, 1, '一')])
    const messages = [suppressed, {...suggested, suggestions: fix ? [fix] : []}, nothing]
    expect(applyFixes('一二', messages)).toEqual({text: '一二', applied: [], held: [], edits: []})
  })

  test('replaces no half of a character', () => {
    expect(applyFixes('𠮷', [messageOf('a-rule', [edit(0, 2, '𠮶')])]).edits).toEqual([edit(0, 2, '𠮶')])
    expect(applyFixes('一𠮷', [messageOf('a-rule', [edit(1, 3, '二𠮷')])]).edits).toEqual([edit(1, 1, '二')])
  })

  test('refuses edits of another text', () => {
    expect(() => applyFixes('一二', [messageOf('a-rule', [edit(1, 3, '')])])).toThrow(RangeError)
  })

  test('takes many fixes in no time', () => {
    const text = '，，好'.repeat(100_000)
    const messages = Array.from({length: 100_000}, (_, nth) => messageOf('a-rule', [edit(nth * 3, nth * 3 + 2, '，')]))
    const start = performance.now()
    expect(applyFixes(text, messages).text).toBe('，好'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

/** Any text with any fixes in it: a few rules, each message with one edit or several that do not meet. */
const cases = fc.string({unit: fc.constantFrom('，', '。', ',', '汉', '字', '𠮷'), minLength: 1, maxLength: 24}).chain((text) => {
  const range = fc.tuple(fc.nat(text.length), fc.nat(4)).map(([start, length]) => [start, Math.min(start + length, text.length)] as const)
  const edits = fc.array(fc.tuple(range, fc.constantFrom('', '，', '汉字', '好')), {minLength: 1, maxLength: 3}).map((list) => {
    const apart: Edit[] = []
    for (const [[start, end], words] of list.toSorted((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1]))
      if (start > (apart.at(-1)?.range[1] ?? -1)) apart.push(edit(start, end, words))
    return apart
  })
  const message = fc
    .tuple(fc.constantFrom('a-rule', 'b-rule', 'c-rule'), edits)
    .map(([ruleId, list]) => messageOf(ruleId, list, {fingerprint: JSON.stringify(list)}))
  return fc.tuple(fc.constant(text), fc.array(message, {maxLength: 8}))
})

/** A linter of two rules, for doubled and for half-width commas. */
const check = (text: string): Message[] => [
  ...Array.from(text.matchAll(/，{2,}/g), ({0: marks, index}) => messageOf('doubled', [edit(index, index + marks.length, '，')])),
  ...Array.from(text.matchAll(/,+/g), ({0: marks, index}) => messageOf('width', [edit(index, index + marks.length, '，')]))
]

describe('for every text and every fix', () => {
  test('what is not edited stays, and what is edited reads as it was asked', () => {
    fc.assert(
      fc.property(cases, ([text, messages]) => {
        const {text: fixed, edits} = applyFixes(text, messages)
        let at = 0
        let rest = fixed
        for (const {
          range: [start, end],
          text: words
        } of edits) {
          expect(start).toBeGreaterThanOrEqual(at)
          const kept = text.slice(at, start) + words
          expect(rest.startsWith(kept)).toBe(true)
          rest = rest.slice(kept.length)
          at = end
        }
        expect(rest).toBe(text.slice(at))
      })
    )
  })

  test('a fix is made or held, whole; what is held meets what is made', () => {
    fc.assert(
      fc.property(cases, ([text, messages]) => {
        const {applied, held, edits} = applyFixes(text, messages)
        const alone = (message: Message): readonly Edit[] => applyFixes(text, [message]).edits
        for (const message of applied) for (const one of alone(message)) expect(edits).toContainEqual(one)
        for (const message of held) {
          const rivals = applied.filter((other) => applyFixes(text, [other, message]).held.length > 0)
          expect(rivals.length).toBeGreaterThan(0)
        }
        const idle = messages.filter((message) => alone(message).length === 0)
        expect(applied.length + held.length + idle.length).toBe(messages.length)
      })
    )
  })

  test('the order of messages makes no difference', () => {
    fc.assert(
      fc.property(cases, ([text, messages]) => {
        expect(applyFixes(text, messages.toReversed()).text).toBe(applyFixes(text, messages).text)
      })
    )
  })

  test('fixing what a check finds, until it finds nothing, comes to an end that stays', () => {
    const fixAll = (text: string): string => {
      const {text: fixed, applied} = applyFixes(text, check(text))
      return applied.length === 0 ? text : fixAll(fixed)
    }
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('，', ',', '汉')}), (text) => {
        const once = fixAll(text)
        expect(fixAll(once)).toBe(once)
        expect(check(once)).toEqual([])
      })
    )
  })
})
