import {TextDocument} from 'vscode-languageserver-textdocument'
import {expect, test} from 'vitest'
import {replacementEdit} from './edits.ts'

test.each([
  ['甲\n乙\n', '甲\n丙\n乙\n'],
  ['甲\n乙\n', '乙\n'],
  ['甲', '甲\n乙'],
  ['甲\r\n乙\r\n', '甲\r\n丁\r\n'],
  ['', '甲\n'],
  ['甲\n甲\n', '甲\n'],
  ['甲\n', '甲\n']
])('of %j only lines that differ are replaced, and %j comes of it', (before, after) => {
  const {changes} = replacementEdit({uri: 'file:///a', before, after}, {versionedEdits: false, createsFiles: false})
  const [edit, ...others] = changes?.['file:///a'] ?? []
  expect(others).toEqual([])
  expect(edit && TextDocument.applyEdits(TextDocument.create('file:///a', '', 0, before), [edit])).toBe(after)
})

test('a file is made where the client can make one', () => {
  const replacement = {uri: 'file:///a', before: undefined, after: '甲\n'}
  expect(replacementEdit(replacement, {versionedEdits: true, createsFiles: true}).documentChanges).toHaveLength(2)
  expect(replacementEdit(replacement, {versionedEdits: true, createsFiles: false}).documentChanges).toHaveLength(1)
})
