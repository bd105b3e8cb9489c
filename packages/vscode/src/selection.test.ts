import {expect, test} from 'vitest'
import {filtersOf, whyNoDraft} from './selection.ts'

const local = {languages: ['plaintext', 'markdown'], folderSchemes: ['file']}
const virtual = {languages: ['plaintext'], folderSchemes: ['vscode-vfs', 'file']}

test('files and unsaved documents of the chosen languages are sent', () => {
  expect(filtersOf(local)).toEqual([
    {language: 'plaintext', scheme: 'file'},
    {language: 'plaintext', scheme: 'untitled'},
    {language: 'markdown', scheme: 'file'},
    {language: 'markdown', scheme: 'untitled'},
    {scheme: 'file', pattern: '**/.hegaorc.*'},
    {scheme: 'file', pattern: '**/hegao.config.*'},
    {scheme: 'file', pattern: '**/*.hegao.yaml'}
  ])
})

test('so are the documents of a virtual workspace', () => {
  expect(filtersOf(virtual).slice(0, 3)).toEqual(['file', 'untitled', 'vscode-vfs'].map((scheme) => ({language: 'plaintext', scheme})))
  expect(whyNoDraft({language: 'plaintext', scheme: 'vscode-vfs', path: '/a.txt'}, virtual)).toBeUndefined()
})

test.each([
  ['of a language that is not chosen', {language: 'html', scheme: 'file', path: '/a.html'}, 'otherLanguage'],
  ['that is the left side of a diff', {language: 'plaintext', scheme: 'git', path: '/a.txt'}, 'otherScheme'],
  ['of a virtual folder that is not in the workspace', {language: 'plaintext', scheme: 'vscode-vfs', path: '/a.txt'}, 'otherScheme']
])('a document %s is not, and the reason is known', (_, candidate, reason) => {
  expect(whyNoDraft(candidate, local)).toBe(reason)
})

test.each(['/drafts/.hegaorc.yaml', '/drafts/.hegaorc.json', '/drafts/hegao.config.json', '/drafts/notice.txt.hegao.yaml'])(
  '%s is sent, and is no draft',
  (path) => {
    expect(whyNoDraft({language: 'markdown', scheme: 'file', path}, local)).toBe('settings')
  }
)

test.each(['/drafts/hegaorc.md', '/hegao.config.yaml/draft.md', '/drafts/my.hegao.yaml.md'])('%s is a draft like others', (path) => {
  expect(whyNoDraft({language: 'markdown', scheme: 'file', path}, local)).toBeUndefined()
})
