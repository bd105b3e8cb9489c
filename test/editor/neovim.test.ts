import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folder, root} from '../command/command.ts'
import {server} from './server.ts'

/** What Neovim knows of a diagnostic: lines from 0, columns in bytes from 0. */
interface Seen {
  readonly lnum: number
  readonly col: number
  readonly end_col: number
  readonly code: string
  readonly message: string
  readonly user_data: {readonly lsp: {readonly relatedInformation?: readonly {readonly location: {readonly range: unknown}}[]}}
}

interface Report {
  readonly problem?: string
  readonly before: readonly Seen[]
  readonly titles: readonly string[]
  readonly fixed: readonly Seen[]
  readonly after: readonly Seen[]
  readonly log: readonly string[]
}

const version = spawnSync('nvim', ['--version'], {encoding: 'utf8'}).stdout?.split('\n')[0]
if (version === undefined) process.stdout.write('neovim.test.ts: skipped, since no nvim is installed (Debian: apt-get install neovim)\n')

/** The lines of docs/editors.md that a user of this version pastes. */
function pasted(page: string): string {
  const lines = /```lua 0\.7\n(.*?)```/s.exec(readFileSync(path.join(root, 'docs', page), 'utf8'))?.[1]
  if (lines === undefined) throw new Error(`${page} has no lines for Neovim 0.7`)
  return lines.replace('/path/to/packages/language-server/dist/server.js', server).replace("'node'", `'${process.execPath}'`)
}

test('both pages have the same lines for Neovim', () => {
  expect(pasted('editors.zh-CN.md')).toBe(pasted('editors.md'))
})

test.skipIf(version === undefined)(`a client that is not ours: ${version}`, {timeout: 60_000}, () => {
  const text = '街道工作要点\n\n𠮷林街道要抓好落实，，确保见效。\n\n𠮷林街道下一步重点推进四项工作：一是补短板，二是促均衡，三是优环境。\n'
  const cwd = folder({'draft.txt': text})
  const draft = path.join(cwd, 'draft.txt')
  const out = path.join(cwd, 'seen.json')
  const home = {XDG_CACHE_HOME: cwd, XDG_DATA_HOME: cwd, XDG_STATE_HOME: cwd, XDG_CONFIG_HOME: cwd, HOME: cwd}
  const init = path.join(cwd, 'init.lua')
  writeFileSync(init, pasted('editors.md'))
  spawnSync('nvim', ['--headless', '--clean', '-u', init, '-c', `luafile ${path.join(import.meta.dirname, 'neovim.lua')}`], {
    cwd,
    env: {PATH: process.env['PATH'], ...home, HEGAO_DRAFT: draft, HEGAO_OUT: out},
    timeout: 50_000
  })
  const report: Report = JSON.parse(readFileSync(out, 'utf8'))
  expect(report.problem).toBeUndefined()
  expect(report.log.filter((line) => line.startsWith('[ERROR]'))).toEqual([])
  // 𠮷 has four bytes in UTF-8, two units in UTF-16, and every other character three and one.
  expect(report.before.map(({code, lnum, col, end_col}) => ({code, lnum, col, end_col}))).toEqual([
    {code: 'punctuation-sequence', lnum: 2, col: 4 + 3 * 8, end_col: 4 + 3 * 10},
    {code: 'count-mismatch', lnum: 4, col: 4 + 3 * 10, end_col: 4 + 3 * 14}
  ])
  expect(report.before[1]?.message).toContain('写“四项工作”，实列3项')
  expect(report.before[1]?.user_data.lsp.relatedInformation?.map(({location}) => location.range)).toEqual([
    {start: {line: 4, character: 17}, end: {line: 4, character: 35}}
  ])
  expect(report.titles).toEqual(['删去多余的标点', '不报这一处（punctuation-sequence），写明理由', '改好全文可放心改的（1处）'])
  expect(readFileSync(draft, 'utf8')).toBe(text.replace('，，', '，'))
  expect(report.fixed.map(({code}) => code)).toEqual(['count-mismatch'])
  // Neovim 0.7 watches no files: the one beside the draft is found when the draft is saved.
  expect(existsSync(`${draft}.hegao.yaml`)).toBe(true)
  expect(report.after).toEqual([])
})
