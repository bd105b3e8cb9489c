import {createLinter} from '@hegao/core'
import {readText} from '@hegao/formats'
import {lexiconDates, lexicons, presets, profiles, rules} from '@hegao/rules'
import type {Diagnostic} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {expect, test} from 'vitest'
import {connect, usualCapabilities} from '../testing/client.ts'
import {RandomDocument} from '../testing/random-edits.ts'
import {OpenDocument} from './documents/open-document.ts'
import {diagnosticsOf} from './features/diagnostics.ts'

const capabilities = {...usualCapabilities, textDocument: {...usualCapabilities.textDocument, diagnostic: {}}}

/** `HEGAO_EDITS=10000 npx vitest run random-edits` for many. */
const edits = Number(process.env['HEGAO_EDITS'] ?? 250)

test(
  `after each of ${edits} random edits the server has the client's text, and says of it what the linter says`,
  {timeout: 3_600_000},
  async () => {
    const knowledge = {rules, lexicons, lexiconDates, presets, profiles}
    const {client, serving} = connect({knowledge, pages: new URL('../../../rules/', import.meta.url), version: '0.0.0'})
    await client.start({capabilities})
    const linter = createLinter({rules: rules.map((rule) => ({rule})), lexicons, profiles})
    const uri = 'untitled:random.txt'
    const document = new RandomDocument(20260601, {asFile: false})
    await client.open(uri, document.text)
    for (let nth = 1; nth <= edits; nth++) {
      await client.change(uri, document.edit())
      if (nth % 5 > 0) continue
      const {items} = await client.request<{items: Diagnostic[]}>('textDocument/diagnostic', {textDocument: {uri}})
      const where = `edit ${nth}`
      expect(serving.documents.get(uri)?.text, where).toBe(document.text)
      const result = linter.check(readText(document.text, {path: 'random.txt'}))
      const fresh = new OpenDocument(TextDocument.create(uri, 'plaintext', 1, document.text), 'utf-16')
      const look = {locale: 'zh', client: {relatedInformation: true, tags: [1, 2], codeDescription: false}, showSuppressed: false} as const
      expect(items, where).toEqual(diagnosticsOf(result, fresh, look))
    }
    await client.stop()
  }
)
