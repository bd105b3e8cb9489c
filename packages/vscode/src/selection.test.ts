import {expect, test} from 'vitest'
import {filtersOf, whyNotSent} from './selection.ts'

const local = {languages: ['plaintext', 'markdown'], folderSchemes: ['file']}
const virtual = {languages: ['plaintext'], folderSchemes: ['vscode-vfs', 'file']}

test('files and unsaved documents of the chosen languages are sent', () => {
  expect(filtersOf(local)).toEqual([
    {language: 'plaintext', scheme: 'file'},
    {language: 'plaintext', scheme: 'untitled'},
    {language: 'markdown', scheme: 'file'},
    {language: 'markdown', scheme: 'untitled'}
  ])
})

test('so are the documents of a virtual workspace', () => {
  expect(filtersOf(virtual).map(({scheme}) => scheme)).toEqual(['file', 'untitled', 'vscode-vfs'])
  expect(whyNotSent({language: 'plaintext', scheme: 'vscode-vfs'}, virtual)).toBeUndefined()
})

test.each([
  ['of a language that is not chosen', {language: 'html', scheme: 'file'}, 'otherLanguage'],
  ['that is the left side of a diff', {language: 'plaintext', scheme: 'git'}, 'otherScheme'],
  ['of a virtual folder that is not in the workspace', {language: 'plaintext', scheme: 'vscode-vfs'}, 'otherScheme']
])('a document %s is not, and the reason is known', (_, candidate, reason) => {
  expect(whyNotSent(candidate, local)).toBe(reason)
})

test('a document is sent exactly where a filter names it', () => {
  const filters = filtersOf(virtual)
  for (const language of ['plaintext', 'markdown'])
    for (const scheme of ['file', 'untitled', 'vscode-vfs', 'git'])
      expect(whyNotSent({language, scheme}, virtual) === undefined).toBe(
        filters.some((filter) => filter.language === language && filter.scheme === scheme)
      )
})
