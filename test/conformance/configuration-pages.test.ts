import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {checkLexicon, configure} from '@hegao/node'
import {readSource} from '@hegao/formats'
import {lexicons, presets, profiles, rules} from '@hegao/rules'
import {afterAll, describe, expect, test} from 'vitest'
import {read} from './house.ts'

/** Blocks that name a file, in their order. */
const blocksOf = (page: string): {readonly file: string; readonly content: string}[] =>
  Array.from(read(page).matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm), ([, file = '', content = '']) => ({file, content}))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true})
})

/** A folder with every file of a page; of two of one name the given one. */
function folderOf(page: string, own: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-page-'))
  folders.push(folder)
  for (const {file, content} of [...blocksOf(page), {file: '.hegaorc.yaml', content: own}]) {
    mkdirSync(join(folder, dirname(file)), {recursive: true})
    writeFileSync(join(folder, file), content)
  }
  return folder
}

describe.each(['docs/configuration.md', 'docs/configuration.zh-CN.md'])('%s', (page) => {
  const blocks = blocksOf(page)
  const configurations = blocks.filter(({file}) => file === '.hegaorc.yaml')
  const request = (cwd: string) => ({rules, presets, profiles, lexicons, cwd, today: '2026-01-28'})

  test('shows configurations, lexicons, suppressions', () => {
    expect(blocks.map(({file}) => file.replace(/^.*(?=\.)/, ''))).toEqual(['.yaml', '.yaml', '.yaml', '.csv', '.yaml', '.md', '.yaml'])
  })

  test.each(configurations.map(({content}, at) => [at + 1, content]))('configuration %i is right', async (_, content) => {
    const {settings} = await configure(request(folderOf(page, content))).of('draft.md')
    expect(settings.from.at(-1)).toBe('.hegaorc.yaml')
  })

  test('its draft is silent where it says so, and speaks without the comment', async () => {
    const draft = blocks.find(({file}) => file.endsWith('.md'))
    const {linter} = await configure(request(folderOf(page, '{}'))).of('x.md')
    const check = async (text: string) => {
      const {messages, faults} = linter.check(await readSource(text, {path: 'x.md'}))
      return [messages.map(({ruleId, suppressed}) => [ruleId, suppressed?.reason]), faults]
    }
    expect(await check(draft?.content ?? '')).toEqual([[['count-mismatch', '报告原文如此']], []])
    expect(await check((draft?.content ?? '').replace(/<!--.*-->/, ''))).toEqual([[['count-mismatch', undefined]], []])
  })

  test('its file of suppressions is read', async () => {
    const sidecar = blocks.find(({file}) => file.endsWith('.hegao.yaml'))
    const draft = basename(sidecar?.file ?? '', '.hegao.yaml')
    const {linter} = await configure(request(folderOf(page, '{}'))).of(draft)
    const {messages, faults} = linter.check(await readSource('要从三个方面抓好落实：一是强化领导，二是强化保障。', {path: draft}))
    expect(messages.map(({suppressed}) => suppressed?.reason)).toEqual(['报告原文如此'])
    // The fingerprint is one of nothing.
    expect(faults.map(({code}) => code)).toEqual(['unused'])
  })

  test('its rows are right, and their examples come out as they say', async () => {
    const cwd = folderOf(page, '{}')
    for (const {file} of blocks.filter(({content}) => /^layer:/m.test(content)))
      expect(await checkLexicon('five-year-plans', file, {rules, lexicons, cwd})).toEqual({rows: 1, examples: 2, untried: [], failed: []})
  })
})

test('both pages say the same: the same parts, the same keys, the same commands', () => {
  const shape = (page: string) => {
    const text = read(page)
    return [
      Array.from(text.matchAll(/^#+ /gm), ([mark]) => mark),
      Array.from(text.matchAll(/^\| `([^`]+)` \|/gm), ([, key = '']) => key.replace(/ .*/, '')),
      Array.from(text.matchAll(/^ {4,6}hegao (\w+)/gm), ([, command]) => command)
    ]
  }
  expect(shape('docs/configuration.md')).toEqual(shape('docs/configuration.zh-CN.md'))
})
