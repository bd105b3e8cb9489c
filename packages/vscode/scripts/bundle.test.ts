import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {bundleClient} from './bundle.mjs'

test('the client is one CommonJS file that asks for nothing but the editor and what Node brings', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(dist, {recursive: true}))
  await bundleClient(dist)
  const code = readFileSync(join(dist, 'extension.cjs'), 'utf8')
  const asked = new Set(Array.from(code.matchAll(/\brequire\("([^"]+)"\)/g), ([, name = '']) => name))
  expect(asked).toContain('vscode')
  expect([...asked].filter((name) => name !== 'vscode' && !isBuiltin(name))).toEqual([])
  expect(code).not.toMatch(/\bimport\.meta\b/)
  expect(readFileSync(join(dist, 'LICENSES.txt'), 'utf8')).toMatch(/^vscode-languageclient 11\.0\.0 \(MIT\)$/m)
})
