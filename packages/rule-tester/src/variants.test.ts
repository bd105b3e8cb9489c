import {defineRule, type Range, type Rule} from '@hegao/core'
import {describe, expect, test} from 'vitest'
import type {ValidCase} from './cases.ts'
import {judgeRule} from './judge.ts'
import {Trials} from './trial.ts'
import {changeOf, storedOtherwise, withAstral} from './variants.ts'

/** Speaks on every ※ and *; how it counts and when it is silent is the test's. */
const noteRule = (place: (text: string, index: number) => Range, speaks: (source: string) => boolean = () => true): Rule =>
  defineRule({
    id: 'note-sign',
    category: 'layout',
    severity: 'info',
    summary: {zh: '注释号', en: 'a note sign'},
    reads: [],
    messages: {sign: {zh: '注释号', en: 'a note sign'}},
    check({document, report}) {
      if (!speaks(document.source.text)) return
      for (const {index} of document.text.matchAll(/[※*]/g)) report('sign', place(document.text, index), {certainty: 'certain'})
    }
  })

const exact = (_: string, index: number): Range => ({start: index, end: index + 1})

const variantRefusals = async (rule: Rule, draft: Partial<ValidCase> = {}): Promise<string[]> => {
  const refusals = await judgeRule(rule, {
    valid: [{name: '无号', text: '无号。'}],
    invalid: [{name: '有号', text: '此处有注。\n此处也有⟦※⟧。', ...draft, messages: [{id: 'sign', message: '注释号'}]}]
  })
  return refusals.filter(({kind}) => kind === 'variant').map(({reason}) => reason)
}

test('a rule that counts in UTF-16 units of the one text is taken', async () => {
  expect(await variantRefusals(noteRule(exact))).toEqual([])
})

test('a rule that counts characters is refused when 𠮷 is put in', async () => {
  const byCharacter = noteRule((text, index) => {
    const start = Array.from(text.slice(0, index)).length
    return {start, end: start + 1}
  })
  expect(await variantRefusals(byCharacter)).toEqual([expect.stringMatching(/findings change with 𠮷 at offset 4:\nlost: .*\nnew: /)])
})

test('a rule that looks at the line ends of the source is refused', async () => {
  const unixOnly = noteRule(exact, (source) => !source.includes('\r'))
  expect(await variantRefusals(unixOnly)).toEqual([expect.stringMatching(/findings change with CRLF:\nlost: sign · /)])
})

test('a draft that bears 𠮷 in one place only is taken', async () => {
  const firstSentence = noteRule(exact, (source) => !source.startsWith('𠮷') && !source.includes('注𠮷'))
  expect(await variantRefusals(firstSentence, {text: '此处有注。此处有话。此处也有⟦※⟧。'})).toEqual([])
})

test('a byte order mark is put in as bytes, and moves nothing', async () => {
  const trials = new Trials(noteRule(exact), {})
  const draft = {path: 'draft.txt', text: '此处有※。'}
  const [marked] = storedOtherwise(draft)
  expect(marked?.draft.content.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  if (!marked) return
  const base = await trials.run({path: draft.path, content: draft.text}, {})
  expect(changeOf(base, marked, await trials.run(marked.draft, {}), true)).toBeUndefined()
  const shifted = await trials.run({path: draft.path, content: `\u200B${draft.text}`}, {})
  expect(changeOf(base, marked, shifted, true)).toMatch(/^lost: sign · 3–4 .*\nnew: sign · 4–5/)
})

test('𠮷 is put in before the first place, without parting the draft’s indentation from it', () => {
  const variants = withAstral({path: 'draft.txt', text: '　　甲。乙※。\n\n丙。'}, 5)
  expect(variants.map(({draft}) => draft.content)).toEqual([
    '　　甲𠮷。乙※。\n\n丙。',
    '　　𠮷。\n\n　　甲。乙※。\n\n丙。',
    '　　𠮷甲。乙※。\n\n丙。',
    '　　甲𠮷。乙※。\n\n丙。'
  ])
})

describe('wrapped as Markdown', () => {
  const plainOnly = noteRule(exact, (source) => !source.includes('\n\n'))

  test('a draft with signs that Markdown knows is found the same', async () => {
    const text = '1. 此处有“注”，# 与_线_。\n- 此处[也]有⟦*⟧。'
    expect(await variantRefusals(noteRule(exact), {text})).toEqual([])
  })

  test('a case whose findings change is refused', async () => {
    expect(await variantRefusals(plainOnly)).toEqual([expect.stringMatching(/findings change with Markdown:\nlost: sign · /)])
  })

  test('unless it says why', async () => {
    expect(await variantRefusals(plainOnly, {plainTextOnly: '只看行'})).toEqual([])
  })
})

test('a draft with a table is tried as HTML', async () => {
  const table = {path: 'draft.md', text: '此处有注。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 & 2 | ⟦※⟧ |'}
  expect(await variantRefusals(noteRule(exact), table)).toEqual([])
  const markdownOnly = noteRule(exact, (source) => !source.startsWith('<'))
  expect(await variantRefusals(markdownOnly, table)).toEqual([expect.stringMatching(/findings change with HTML:\nlost: sign · /)])
})
