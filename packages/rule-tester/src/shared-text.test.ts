import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readSharedText} from './shared-text.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shared-text-'))
  writeFileSync(join(folder, 'one.txt'), '短句在此。这一句话有二十个以上的汉字，因此谁也不能把它当成自己的；另一句话写得短些。\n')
})

afterAll(() => rmSync(folder, {recursive: true}))

test('finds a long sentence, whatever its spacing and punctuation', () => {
  const found = readSharedText([folder]).find('开头。　　这一句话 有二十个以上的汉字、因此谁也不能把它当成自己的！')
  expect(found).toBe('这一句话 有二十个以上的汉字、因此谁也不能把它当成自己的')
})

test('leaves short sentences and changed ones alone', () => {
  const shared = readSharedText([folder])
  expect(shared.find('短句在此。另一句话写得短些。')).toBeUndefined()
  expect(shared.find('这一句话有三十个以上的汉字，因此谁也不能把它当成自己的。')).toBeUndefined()
})

test('a folder that is not there holds nothing', () => {
  expect(readSharedText([join(folder, 'none')]).find('这一句话有二十个以上的汉字，因此谁也不能把它当成自己的。')).toBeUndefined()
})
