import {defineRule, type Rule} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import {type Cases, defineCases, type InvalidCase, type ValidCase} from './cases.ts'
import {judgeRule} from './judge.ts'
import type {SharedText} from './shared-text.ts'

/** Speaks when a code name, 代号甲, stands twice in a draft. */
const echo = defineRule({
  id: 'echo',
  category: 'wording',
  severity: 'warning',
  summary: {zh: '代号重复', en: 'a code name stands twice'},
  reads: ['title'],
  messages: {
    echo: {zh: '代号“{{name}}”又见于此', en: 'the code name “{{name}}” again'},
    first: {zh: '先见于此', en: 'it stood here first'}
  },
  check({document, report}) {
    const seen = new Map<string, {start: number; end: number}>()
    for (const match of document.text.matchAll(/代号(\p{Script=Han})/gu)) {
      const range = {start: match.index, end: match.index + match[0].length}
      const before = seen.get(match[0])
      if (before) report('echo', range, {certainty: 'certain', data: {name: match[1] ?? ''}, related: [['first', before]]})
      else seen.set(match[0], range)
    }
  }
})

const silent: ValidCase = {name: '代号不同', text: '先报代号甲，再报代号乙。'}
const speaking: InvalidCase = {
  name: '代号相同',
  text: '先报⟨代号甲⟩，再报⟦代号甲⟧。',
  messages: [{id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']}]
}
const cases = defineCases({valid: [silent], invalid: [speaking]})

/** The refusals of a rule's cases, as `kind: reason`. */
const refusalsOf = async (rule: Rule, given: Cases): Promise<string[]> =>
  (await judgeRule(rule, given)).map(({kind, reason, case: name}) => `${name ?? 'all'} · ${kind}: ${reason}`)

/** The refusals of one speaking case beside the silent one. */
const refusalsOfCase = (changed: Partial<InvalidCase>, rule = echo): Promise<string[]> =>
  refusalsOf(rule, {valid: [silent], invalid: [{...speaking, ...changed}]})

/** The echo rule with other words. */
const withMessages = (messages: Rule['messages']): Rule => ({...echo, messages})

const sharedText: SharedText = {find: (text) => (text.includes('别人的稿件') ? '后面这一句话' : undefined)}

describe('cases that are complete', () => {
  test('are taken', async () => {
    expect(await refusalsOf(echo, cases)).toEqual([])
  })

  test('may have several paragraphs, astral characters, and several messages with shared places', async () => {
    const drafts: Cases = {
      valid: [silent],
      invalid: [
        {
          name: '几段',
          text: `
            𠮷林通报

            　　先报⟨代号甲⟩₁₂。
            　　𠮷林再报⟦代号甲⟧₁，又报⟦代号甲⟧₂。
          `,
          messages: [
            {id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']},
            {id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']}
          ]
        }
      ]
    }
    expect(await refusalsOf(echo, drafts)).toEqual([])
  })
})

describe('a case is refused', () => {
  test('when its marks do not pair', async () => {
    expect(await refusalsOfCase({text: '先报⟨代号甲，再报⟦代号甲⟧。'})).toContainEqual(
      expect.stringMatching(/^代号相同 · marks: “⟨” is never closed/)
    )
  })

  test('when a message has no place', async () => {
    expect(await refusalsOfCase({text: '先报⟨代号甲⟩，再报代号甲。'})).toContainEqual(
      expect.stringMatching(/· marks: 1 message for no marks ⟦…⟧/)
    )
  })

  test('when a related place has no mark', async () => {
    expect(await refusalsOfCase({text: '先报代号甲，再报⟦代号甲⟧。'})).toContainEqual(
      expect.stringMatching(/· marks: message 1 \(echo\) has 1 word in `related` for no marks ⟨…⟩/)
    )
  })

  test('when it hides a related place', async () => {
    expect(
      await refusalsOfCase({text: '先报代号甲，再报⟦代号甲⟧。', messages: [{id: 'echo', message: '代号“甲”又见于此'}]})
    ).toContainEqual(expect.stringMatching(/· message: .*related is ⟨代号甲⟩ at 2–5: “先见于此”, not none/))
  })

  test('when one of several related places does not say whose it is', async () => {
    const message = {id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']}
    expect(await refusalsOfCase({text: '⟨代号甲⟩，⟦代号甲⟧，⟦代号甲⟧', messages: [message, message]})).toContainEqual(
      expect.stringMatching(/· marks: ⟨代号甲⟩ does not say which message it belongs to/)
    )
  })

  test('when only some messages are numbered', async () => {
    const message = {id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']}
    expect(await refusalsOfCase({text: '⟨代号甲⟩₁₂，⟦代号甲⟧₁，⟦代号甲⟧', messages: [message, message]})).toContainEqual(
      expect.stringMatching(/· marks: no mark ⟦…⟧₂/)
    )
  })

  test('when a valid draft carries a related place', async () => {
    expect(await refusalsOf(echo, {valid: [silent, {name: '标记', text: '⟨代号甲⟩'}], invalid: [speaking]})).toEqual([
      '标记 · marks: ⟨代号甲⟩ is related to no message'
    ])
  })

  test('when the place is another, though the words are the same', async () => {
    expect(await refusalsOfCase({text: '先报⟨代号甲⟩，再⟦报代号甲⟧。'})).toContainEqual(
      expect.stringMatching(/· message: echo at ⟦报代号甲⟧: place is ⟦代号甲⟧ at offset 8–11, not 7–11/)
    )
  })

  test.each<[string, Partial<InvalidCase['messages'][0]>, RegExp]>([
    ['id', {id: 'first'}, /id is “echo”, not “first”/],
    ['words', {message: '代号“乙”又见于此'}, /message is “代号“甲”又见于此”, not “代号“乙”又见于此”/],
    ['certainty', {certainty: 'likely'}, /certainty is “certain”, not “likely”/],
    ['note', {note: '请核'}, /note is absent, not “请核”/],
    ['related words', {related: ['见于此']}, /related is ⟨代号甲⟩ at 2–5: “先见于此”, not ⟨代号甲⟩ at 2–5: “见于此”/],
    ['expectation', {expected: ['代号乙']}, /expected is absent, not “代号乙”/],
    ['quoted text', {actual: '甲'}, /actual is “代号甲”, not “甲”/]
  ])('when the rule reports another %s', async (_, changed, reason) => {
    expect(await refusalsOfCase({messages: [{...speaking.messages[0], ...changed}]})).toContainEqual(expect.stringMatching(reason))
  })

  test('when the rule says more than the case, and it is shown how to write that', async () => {
    const refusals = await refusalsOf(echo, {valid: [silent, {name: '以为相安', text: '代号甲，代号甲'}], invalid: [speaking]})
    expect(refusals).toEqual([
      [
        '以为相安 · message: said, but not in the case: echo “代号“甲”又见于此”',
        '',
        'What the rule said, as a case:',
        "text: '⟨代号甲⟩，⟦代号甲⟧',",
        'messages: [',
        "  {id: 'echo', message: '代号“甲”又见于此', related: ['先见于此']}",
        ']'
      ].join('\n')
    ])
  })

  test('when the rule says less', async () => {
    const refusals = await refusalsOfCase({text: '先报⟨代号甲⟩，再报⟦代号乙⟧。'})
    expect(refusals).toContainEqual(expect.stringMatching(/· message: nothing was said at ⟦代号乙⟧ \(echo\)/))
  })

  test('when the ledger is another', async () => {
    const listed: ValidCase = {name: '清单', text: '见《办法》。', ledger: [{text: '《办法》', status: 'confirmed'}]}
    expect(await refusalsOf(echo, {valid: [listed, silent], invalid: [speaking]})).toEqual([
      '清单 · ledger: ledger entry 1 is “《办法》” unchecked, not “《办法》” confirmed'
    ])
    const unlisted: ValidCase = {...listed, ledger: []}
    expect(await refusalsOf(echo, {valid: [unlisted, silent], invalid: [speaking]})).toEqual([
      '清单 · ledger: ledger entry 1 is “《办法》” unchecked, not there'
    ])
  })

  test('when a sentence of it stands in a text that is not ours', async () => {
    const copied = {name: '抄来', text: '开头是自己写的。后面这一句话却是从别人的稿件里原样抄过来的，一个字也没有改。'}
    expect(await judgeRule(echo, {valid: [copied, silent], invalid: [speaking]}, {sharedText})).toEqual([
      {kind: 'shared-text', case: '抄来', reason: '“后面这一句话” stands in a text that is not ours: write another sentence'}
    ])
  })
})

describe('a rule is refused', () => {
  test('when it fails on a draft', async () => {
    const failing: Rule = {
      ...echo,
      check() {
        throw new Error('unexpected end of the draft')
      }
    }
    expect(await refusalsOf(failing, cases)).toContainEqual(expect.stringMatching(/· fault: unexpected end of the draft/))
  })

  test('when it uses a message that it does not declare', async () => {
    expect(await refusalsOf(withMessages({echo: echo.messages.echo ?? {zh: '', en: ''}}), cases)).toContainEqual(
      expect.stringMatching(/代号相同 · fault: .*“first”/)
    )
  })

  test.each(['confirm', 'skip'] as const)('when it gives a verdict, %s, on what the ledger does not list', async (verdict) => {
    const careless: Rule = {
      ...echo,
      check({document, confirm, skip}) {
        const range = {start: 0, end: document.text.length}
        if (verdict === 'confirm') confirm(range, [])
        else skip(range, 'first')
      }
    }
    expect(await refusalsOf(careless, cases)).toContainEqual(
      `代号不同 · fault: ${verdict}: “先报代号甲，再报代号乙。” is no mention of a kind that the rule reads (title)`
    )
  })

  test('when no case makes it say a message', async () => {
    expect(await refusalsOf(withMessages({...echo.messages, rest: {zh: '其余', en: 'the rest'}}), cases)).toEqual([
      'all · unused-message: no case makes the rule say “rest”: add one, or delete the message'
    ])
  })

  test.each([
    ['a language is empty', {zh: '先见于此', en: ' '}, 'message first has no English words'],
    ['both languages are the same', {zh: '先见于此', en: '先见于此'}, 'message first has the same words in both languages'],
    [
      'placeholders differ',
      {zh: '先见于此', en: '“{{name}}” stood here first'},
      'message first has the placeholders none in Chinese, name in English'
    ]
  ])('when a message is half translated: %s', async (_, first, reason) => {
    expect(await refusalsOf(withMessages({...echo.messages, first}), cases)).toContain(`all · half-translated: ${reason}`)
  })

  test('when a placeholder is left over in either language', async () => {
    const refusals = await refusalsOf(withMessages({...echo.messages, first: {zh: '先见于此', en: 'it stood here first, {{nmae}}'}}), cases)
    expect(refusals).toContain('代号相同 · words: “{{nmae}}” is left over in “it stood here first, {{nmae}}”')
  })

  test('when a placeholder is filled with nothing that has words', async () => {
    const nameless: Rule = {
      ...echo,
      check: (context) =>
        echo.check({...context, report: (id, place, report) => context.report(id, place, {...report, data: {name: Number.NaN}})})
    }
    const refusals = await refusalsOf(nameless, {
      valid: [silent],
      invalid: [{...speaking, messages: [{...speaking.messages[0], message: '代号“NaN”又见于此'}]}]
    })
    expect(refusals).toContain('代号相同 · words: “NaN” is left over in “代号“NaN”又见于此”')
  })

  test('when it says 应为 and does not report what it expects', async () => {
    const sure = withMessages({...echo.messages, first: {zh: '应为别的', en: 'should be another'}})
    const refusals = await refusalsOf(sure, {
      valid: [silent],
      invalid: [{...speaking, messages: [{...speaking.messages[0], related: ['应为别的']}]}]
    })
    expect(refusals).toEqual([expect.stringMatching(/^代号相同 · words: “应为别的” says 应为, but the report has no `expected`/)])
  })

  test('when it remembers the draft before', async () => {
    const seen = new Set<string>()
    const forgetful: Rule = {
      ...echo,
      check(context) {
        if (!seen.has(context.document.text)) echo.check(context)
        seen.add(context.document.text)
      }
    }
    expect(await refusalsOf(forgetful, {valid: [silent], invalid: [speaking]})).toContain(
      '代号相同 · unstable: checked a second time, the same draft comes out differently'
    )
  })
})

describe('all cases together are refused', () => {
  test('with fewer valid than invalid ones', async () => {
    const second: InvalidCase = {
      ...speaking,
      name: '另一例',
      text: '⟨代号丙⟩与⟦代号丙⟧。',
      messages: [{...speaking.messages[0], message: '代号“丙”又见于此'}]
    }
    expect(await refusalsOf(echo, {valid: [silent], invalid: [speaking, second]})).toEqual([
      'all · too-few-valid: 1 valid cases for 2 invalid ones: show more drafts that the rule must be silent on'
    ])
  })

  test('with a name or a draft twice', async () => {
    expect(await refusalsOf(echo, {valid: [silent, {name: '代号不同', text: '另一稿。'}], invalid: [speaking]})).toEqual([
      '代号不同 · duplicate: two cases have this name'
    ])
    expect(await refusalsOf(echo, {valid: [silent, {name: '又一稿', text: silent.text}], invalid: [speaking]})).toEqual([
      '又一稿 · duplicate: the same draft as in “代号不同”'
    ])
  })

  describe('where a rule has options', () => {
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: {prefix: {type: 'string', default: '代号', description: '代号之前的字'}}
    } as const
    const optional: Rule = {...echo, options: schema}

    test('with an option that no case sets', async () => {
      const refused = 'all · unset-option: no case sets the option “prefix” to anything but its default'
      expect(await refusalsOf(optional, cases)).toEqual([refused])
      expect(await refusalsOf(optional, {...cases, valid: [{...silent, options: {prefix: '代号'}}]})).toEqual([refused])
      expect(await refusalsOf(optional, {...cases, valid: [{...silent, options: {prefix: '番号'}}]})).toEqual([])
    })

    test('with options that the schema does not allow', async () => {
      expect(
        await refusalsOf(optional, {
          ...cases,
          valid: [
            {...silent, options: {prefix: 3}},
            {...silent, name: '前缀', options: {prefix: '番号'}}
          ]
        })
      ).toEqual(['代号不同 · options: options/prefix must be string'])
      expect(await refusalsOf(echo, {...cases, valid: [{...silent, options: {prefix: '代号'}}]})).toEqual([
        '代号不同 · options: rule echo has no options'
      ])
    })
  })
})
