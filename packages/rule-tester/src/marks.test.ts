import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Mark, outdent, readMarks, writeMarks} from './marks.ts'

describe('readMarks', () => {
  test('takes marks out and tells where they stood', () => {
    expect(readMarks('部署⟦五个方面⟧工作：⟨稳增长、惠民生⟩。')).toEqual({
      text: '部署五个方面工作：稳增长、惠民生。',
      marks: [
        {kind: 'message', start: 2, end: 6, numbers: []},
        {kind: 'related', start: 9, end: 16, numbers: []}
      ]
    })
  })

  test('counts UTF-16 units after 𠮷, and reads over lines', () => {
    expect(readMarks('𠮷林\n\n　　⟦甲\n乙⟧').marks).toEqual([{kind: 'message', start: 7, end: 10, numbers: []}])
  })

  test('a subscript says which messages a mark belongs to', () => {
    expect(readMarks('⟦甲⟧₁⟦乙⟧₂⟨丙⟩₁₂').marks.map(({numbers}) => numbers)).toEqual([[1], [2], [1, 2]])
  })

  test('marks stand inside one another, the outer first', () => {
    expect(readMarks('⟨⟦甲⟧₁乙⟩₂').marks).toEqual([
      {kind: 'related', start: 0, end: 2, numbers: [2]},
      {kind: 'message', start: 0, end: 1, numbers: [1]}
    ])
  })

  test('a message and a related place may cross', () => {
    expect(readMarks('⟦甲⟨乙⟧丙⟩').marks).toEqual([
      {kind: 'message', start: 0, end: 2, numbers: []},
      {kind: 'related', start: 1, end: 3, numbers: []}
    ])
  })

  test.each([
    ['a mark that closes nothing', '甲⟧', /closes nothing/],
    ['a mark that is never closed', '甲⟦乙丙', /“⟦” is never closed: ⟦乙丙/],
    ['an empty mark', '甲⟦⟧乙', /nothing stands between/],
    ['another bracket that looks like ours', '〚甲〛', /looks like a mark/],
    ['a title mark with a subscript', '〈甲〉₁', /looks like a mark/]
  ])('refuses %s', (_, text, reason) => {
    expect(() => readMarks(text)).toThrow(reason)
  })

  test('leaves 〈 〉 inside a title alone', () => {
    expect(readMarks('《关于印发〈办法〉的通知》').marks).toEqual([])
  })
})

test('writeMarks puts back what readMarks took out', () => {
  const word = fc.stringMatching(/^[甲乙𠮷\n，]{0,4}$/u)
  const tree: fc.Arbitrary<string> = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof(
      {depthSize: 'small'},
      word,
      fc.tuple(word, tie('node'), fc.constantFrom('', '₁', '₁₂'), tie('node')).map(([a, b, n, c]) => `${a}⟦甲${b}⟧${n}${c}`),
      fc.tuple(word, tie('node'), fc.constantFrom('', '₂'), tie('node')).map(([a, b, n, c]) => `${a}⟨⟦${b}乙⟧⟩${n}${c}`)
    )
  })).node
  fc.assert(
    fc.property(tree, (marked) => {
      expect(writeMarks(readMarks(marked))).toBe(marked)
    })
  )
})

test('two marks of one place are written so that they read back', () => {
  const marks: Mark[] = [
    {kind: 'message', start: 0, end: 1, numbers: [1]},
    {kind: 'related', start: 0, end: 1, numbers: [2]}
  ]
  expect(writeMarks({text: '甲', marks})).toBe('⟦⟨甲⟩₂⟧₁')
})

describe('outdent', () => {
  test('leaves one line as it is', () => {
    expect(outdent('  甲')).toBe('  甲')
  })

  test('takes away what the layout of the program put there, and keeps 　', () => {
    const text = `
      标题

      　　正文。
        缩进
    `
    expect(outdent(text)).toBe('标题\n\n　　正文。\n  缩进')
  })

  test('a text that starts on the first line keeps its own indentation', () => {
    expect(outdent('甲\n  乙')).toBe('甲\n  乙')
  })
})
