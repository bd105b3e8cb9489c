import type {Message} from '@hegao/core'
import {describe, expect, it} from 'vitest'
import {DiffReader, touches, unquote} from './changed-lines.ts'

function read(diff: string, size = diff.length) {
  const reader = new DiffReader()
  for (let at = 0; at < diff.length; at += size) reader.add(diff.slice(at, at + size))
  return Object.fromEntries(reader.changed)
}

const diff = [
  'diff --git 稿/一.txt 稿/一.txt',
  'index 1..2 100644',
  '--- 稿/一.txt',
  '+++ 稿/一.txt',
  '@@ -3 +3,2 @@ 第一段',
  '-旧',
  '+++ 不是文件名',
  '+@@ -1 +1 @@',
  '@@ -9,2 +10,0 @@',
  '-删',
  '-去',
  '\\ No newline at end of file',
  '+++ 有 空格.txt\t',
  '@@ -0,0 +1 @@',
  '+新',
  ''
].join('\n')

describe('a difference', () => {
  it('tells the lines that changed; where some were taken away, their neighbours', () => {
    expect(read(diff)).toEqual({
      '稿/一.txt': [
        [3, 4],
        [10, 11]
      ],
      '有 空格.txt': [[1, 1]]
    })
  })

  it('reads the same in pieces', () => {
    expect(read(diff, 3)).toEqual(read(diff))
  })

  it('quotes names in the way of C', () => {
    expect(unquote(String.raw`"a\"b\\\t\347\250\277.txt"`)).toBe('a"b\\\t稿.txt')
    expect(unquote('稿.txt')).toBe('稿.txt')
  })
})

const on = (line: number, last = line) => ({start: {line, column: 1, offset: 0}, end: {line: last, column: 2, offset: 1}})
const message = (place: Message['place'], ...others: (Message['place'] & {path?: string})[]): Message => ({
  ruleId: 'count-mismatch',
  messageId: 'mismatch',
  severity: 'error',
  certainty: 'certain',
  category: 'fact',
  message: '',
  actual: '',
  place,
  where: '',
  related: others.map(({path, ...rest}) => ({message: '', place: rest, where: '', ...(path === undefined ? {} : {path})})),
  suggestions: [],
  fingerprint: '',
  data: {}
})

describe('a message', () => {
  const changed = [[5, 6]] as const
  it.each([
    ['on a changed line', message(on(5)), true],
    ['over changed lines', message(on(1, 9)), true],
    ['beside them', message(on(4)), false],
    ['with its other place on one', message(on(1), on(2), on(6)), true],
    ['with its other place in another file', message(on(1), {...on(6), path: '另.txt'}), false]
  ])('%s', (_, one, expected) => {
    expect(touches(one, changed)).toBe(expected)
  })

  it('stands on a changed line of a new file', () => {
    expect(touches(message(on(1)), 'all')).toBe(true)
  })
})
