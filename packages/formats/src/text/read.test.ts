import {describe, expect, test} from 'vitest'
import {readText} from './read.ts'

const blocks = (text: string) => readText(text, {path: 'draft.txt'}).blocks

describe('readText', () => {
  test('makes a block of every line, without the white space at its ends', () => {
    expect(blocks('标题\n\n　　第一段。 \n\t第二段。')).toEqual([
      {kind: 'paragraph', text: '标题', segments: [{start: 0, length: 2, source: 0}], gap: 0, indented: false},
      {kind: 'paragraph', text: '第一段。', segments: [{start: 0, length: 4, source: 6}], gap: 1, indented: true},
      {kind: 'paragraph', text: '第二段。', segments: [{start: 0, length: 4, source: 13}], gap: 0, indented: true}
    ])
  })

  test.each(['\n', '\r\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029'])('ends a line at %j', (end) => {
    const text = `甲${end}乙`
    expect(blocks(text).map((block) => [block.text, block.segments[0]?.source])).toEqual([
      ['甲', 0],
      ['乙', 1 + end.length]
    ])
  })

  test('counts lines of spaces, 　 and zero-width characters as empty, but no page break', () => {
    expect(blocks('甲\n　 \u00a0\t\n\u200b\ufeff\r\n\n乙\n\f丙').map((block) => block.gap)).toEqual([0, 3, 0])
  })

  test('does not take zero-width characters for an indentation', () => {
    expect(blocks('\u200b甲\n\u00a0乙').map((block) => [block.text, block.indented])).toEqual([
      ['甲', false],
      ['乙', true]
    ])
  })

  test('gives no block for a text of nothing', () => {
    expect(blocks('')).toEqual([])
    expect(blocks('\n　\n')).toEqual([])
  })
})
