import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {Freshness} from './freshness.ts'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(made, {recursive: true}))
  mkdirSync(path.join(made, 'sub'))
  return made
}

test.each(['.hegaorc.yaml', 'sub/hegao.config.json', 'sub/a.txt.hegao.yaml', 'rows.csv'])(
  '%s makes what was read stale when it comes',
  (name) => {
    const cwd = folder()
    const freshness = new Freshness()
    freshness.watchDraft(path.join(cwd, 'sub/a.txt'))
    freshness.watch([path.join(cwd, 'rows.csv')])
    expect(freshness.isStale()).toBe(false)
    writeFileSync(path.join(cwd, name), '{}\n')
    expect(freshness.isStale()).toBe(true)
    freshness.clear()
    expect(freshness.isStale()).toBe(false)
  }
)

test('other files do not', () => {
  const cwd = folder()
  const freshness = new Freshness()
  freshness.watchDraft(path.join(cwd, 'sub/a.txt'))
  writeFileSync(path.join(cwd, 'sub/b.txt'), '甲')
  writeFileSync(path.join(cwd, 'sub/b.txt.hegao.yaml'), '{}\n')
  expect(freshness.isStale()).toBe(false)
})

test('what was read, and what may be read, is of concern; anything where something was missing', () => {
  const freshness = new Freshness()
  freshness.watch(['/drafts/rows.csv'])
  const concerns = (names: readonly string[]) => names.filter((name) => freshness.concerns(name))
  const names = ['/drafts/rows.csv', '/drafts/other.csv', '/x/.hegaorc.yml', '/x/a.md.hegao.yaml', '/x/package.json']
  expect(concerns(names)).toEqual(['/drafts/rows.csv', '/x/.hegaorc.yml', '/x/a.md.hegao.yaml'])
  freshness.expectAnything()
  expect(concerns(names)).toEqual(names)
})
