import {defineRule, type Rule} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import type {ExpectedFix, ExpectedMessage} from './cases.ts'
import {judgeRule} from './judge.ts'

type Replace = (word: string) => string

/** Speaks on 旧称 and 《旧称》, and offers to replace the word inside. */
const replacing = (how: {readonly fix?: Replace; readonly suggest?: Replace}): Rule =>
  defineRule({
    id: 'old-name',
    category: 'fact',
    severity: 'error',
    summary: {zh: '旧称', en: 'an old name'},
    reads: [],
    messages: {old: {zh: '此为旧称', en: 'an old name'}, rename: {zh: '改为新称', en: 'use the new name'}},
    check({document, report}) {
      for (const {index, 0: word} of document.text.matchAll(/旧称+/g)) {
        const range = {start: index, end: index + word.length}
        const edit = (replace: Replace) => ({title: 'rename', edits: [{range, text: replace(word)}]}) as const
        report('old', range, {
          certainty: 'certain',
          ...(how.fix ? {fix: edit(how.fix)} : {}),
          ...(how.suggest ? {suggestions: [edit(how.suggest)]} : {})
        })
      }
    }
  })

const fixRefusals = async (rule: Rule, message: Partial<ExpectedMessage>, text = '此处用⟦旧称⟧。'): Promise<string[]> => {
  const refusals = await judgeRule(rule, {
    valid: [{name: '新称', text: '此处用新称。'}],
    invalid: [{name: '旧称', text, messages: [{id: 'old', message: '此为旧称', ...message}]}]
  })
  return refusals.filter(({kind}) => kind === 'fix').map(({reason}) => reason)
}

const renamed: ExpectedFix = {title: '改为新称', text: '此处用新称。'}

describe('a fix is taken', () => {
  test('when the case says what it makes of the text', async () => {
    expect(await fixRefusals(replacing({fix: () => '新称'}), {fix: renamed})).toEqual([])
    expect(await fixRefusals(replacing({suggest: () => '新称'}), {suggestions: [renamed]})).toEqual([])
  })
})

describe('a fix is refused', () => {
  test('when the case does not mention it', async () => {
    expect(await fixRefusals(replacing({fix: () => '新称'}), {})).toEqual([
      'the fix of old at “旧称” is not in the case: title “改为新称”, text “此处用新称。”'
    ])
    expect(await fixRefusals(replacing({suggest: () => '新称'}), {})).toEqual([
      'the suggestion 1 of old at “旧称” is not in the case: title “改为新称”, text “此处用新称。”'
    ])
  })

  test('when the rule does not offer it', async () => {
    expect(await fixRefusals(replacing({}), {fix: renamed})).toEqual(['the fix of old at “旧称” is not offered'])
  })

  test('when it makes another text, or has another title', async () => {
    expect(await fixRefusals(replacing({fix: () => '新名'}), {fix: {...renamed, title: '用新称'}})).toEqual([
      'the fix of old at “旧称” is titled “改为新称”, not “用新称”',
      'the fix of old at “旧称” makes “此处用新名。”, not “此处用新称。”'
    ])
  })

  test('when it changes nothing', async () => {
    expect(await fixRefusals(replacing({fix: (word) => word}), {fix: {...renamed, text: '此处用旧称。'}})).toEqual([
      'the fix of old at “旧称” changes nothing'
    ])
  })

  test('when the rule then says the same again', async () => {
    expect(await fixRefusals(replacing({suggest: () => '所谓旧称'}), {suggestions: [{...renamed, text: '此处用所谓旧称。'}]})).toEqual([
      'the suggestion 1 of old at “旧称” settles nothing: afterwards the rule says the same again'
    ])
  })

  test('when applied twice it makes another text than applied once', async () => {
    expect(await fixRefusals(replacing({fix: (word) => `${word}称`}), {fix: {...renamed, text: '此处用旧称称。'}})).toContain(
      'fixes are not idempotent: once they make “此处用旧称称。”, twice “此处用旧称称称。”'
    )
  })

  test('when it edits a title or a quotation unread; a suggestion may', async () => {
    const text = '此处见《⟦旧称⟧办法》。'
    const edited = {...renamed, text: '此处见《新称办法》。'}
    expect(await fixRefusals(replacing({fix: () => '新称'}), {fix: edited}, text)).toEqual([
      'the fix of old at “旧称” edits inside “” or 《》: make it a suggestion'
    ])
    expect(await fixRefusals(replacing({suggest: () => '新称'}), {suggestions: [edited]}, text)).toEqual([])
  })
})
