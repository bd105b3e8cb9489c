import {expect, test} from 'vitest'
import {formatFor, readSource} from './formats.ts'

test('a format is found by the ending of the name, whatever its case', () => {
  expect(formatFor('稿件/a.b/通知.TXT')?.id).toBe('text')
  expect(formatFor('a.md/NOTICE')).toBeUndefined()
})

test('a name that announces nothing known is read as plain text', async () => {
  const source = await readSource(new TextEncoder().encode('甲\n乙'), {path: 'draft.稿'})
  expect(source).toMatchObject({path: 'draft.稿', text: '甲\n乙', encoding: 'utf-8', directives: []})
  expect(source.blocks.map((block) => block.text)).toEqual(['甲', '乙'])
})
