import {expect, test} from 'vitest'
import {formatOf} from './format.ts'

test.each([
  ['/a.md', 'plaintext', 'markdown'],
  ['/a.txt', 'markdown', 'text'],
  ['/a.draft', 'markdown', 'markdown'],
  ['/a.docx', 'plaintext', 'text'],
  ['/a.ts', 'typescript', undefined],
  [undefined, 'html', 'html']
])('%s in the language %s is read as %s', (path, languageId, format) => {
  expect(formatOf({path, languageId})).toBe(format)
})
