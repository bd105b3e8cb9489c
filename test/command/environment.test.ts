import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {hegao, root} from './command.ts'

const drafts = readdirSync(path.join(root, 'examples/drafts')).map((name) => `examples/drafts/${name}`)
const formats = ['text', 'json', 'html']

describe.each(formats)('%s', (format) => {
  const run = (files: readonly string[], env: Record<string, string> = {}): string =>
    hegao(root, ['--no-config', '--ledger', '--format', format, ...files], {env}).stdout

  const usual = run(drafts)

  test.each([
    {TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030'},
    {TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    {TZ: '', LANG: 'C', LC_ALL: 'C', FORCE_COLOR: '0'}
  ])('is the same bytes under $LANG in the zone “$TZ”', (env) => {
    expect(usual.length).toBeGreaterThan(500)
    expect(run(drafts, env)).toBe(usual)
  })

  test('is the same bytes whatever the order of the files, and when one is named twice', () => {
    expect(run(drafts.toReversed())).toBe(usual)
    expect(run([...drafts.toReversed(), ...drafts, 'examples/drafts'])).toBe(usual)
  })

  test('is the same bytes from one thread and from two', () => {
    expect(run(['--jobs', '1', ...drafts])).toBe(usual)
    expect(run(['--jobs', '2', ...drafts])).toBe(usual)
  })
})
