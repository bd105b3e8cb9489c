import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defaultSettings, section} from '@hegao/language-server/protocol'
import {profiles} from '@hegao/rules'
import {describe, expect, test} from 'vitest'

const folder = join(import.meta.dirname, '..')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const manifest = JSON.parse(read('package.json'))
const {commands, configuration, walkthroughs, menus} = manifest.contributes
const settings: Record<string, {default: unknown; enum?: unknown[]; scope: string}> = configuration.properties
const placeholders = [...new Set(Array.from(read('package.json').matchAll(/"%([^"%]+)%"/g), ([, key]) => key))].toSorted()
const sources = readdirSync(join(folder, 'src'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => read(`src/${name}`))
  .join('\n')

describe('the manifest', () => {
  test.each(['package.nls.json', 'package.nls.zh-cn.json'])('has its words in %s, each of them and no other', (file) => {
    expect(Object.keys(JSON.parse(read(file))).toSorted()).toEqual(placeholders)
  })

  test('has words of its own in each language', () => {
    const [english, chinese] = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => JSON.parse(read(file)))
    expect(Object.keys(english).filter((key) => english[key] === chinese[key])).toEqual([])
  })

  test('has the settings of the server with the defaults of the server, and those of the client', () => {
    const own = {languages: ['plaintext', 'markdown', 'html']}
    const declared = Object.fromEntries(Object.entries(settings).map(([key, {default: value}]) => [key.replace(`${section}.`, ''), value]))
    expect(declared).toEqual({...defaultSettings, ...own})
  })

  test('offers the kinds of text that there are', () => {
    expect(settings['hegao.profile']?.enum).toEqual(['', 'auto', ...Object.keys(profiles)])
  })

  test('starts with each language that is checked', () => {
    const languages = settings['hegao.languages']?.default
    expect(manifest.activationEvents.toSorted()).toEqual((languages as string[]).map((language) => `onLanguage:${language}`).toSorted())
  })

  test('has commands that the client registers, and menus of commands that there are', () => {
    const ids = commands.map(({command}: {command: string}) => command)
    expect(ids.filter((id: string) => !sources.includes(`'${id}'`))).toEqual([])
    const listed = Object.values<{command: string}[]>(menus).flatMap((items) => items.map(({command}) => command))
    expect(listed.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('has walkthrough pages in both languages', () => {
    const pages = walkthroughs.flatMap(({steps}: {steps: {media: {markdown: string}}[]}) => steps.map(({media}) => media.markdown))
    const expected = pages.flatMap((page: string) => [page, page.replace(/\.md$/, '.nls.zh-cn.md')])
    expect(
      readdirSync(join(folder, 'walkthrough'))
        .map((name) => `walkthrough/${name}`)
        .toSorted()
    ).toEqual(expected.toSorted())
  })

  test('names pictures that are there', () => {
    const named = Array.from(read('package.json').matchAll(/"(media\/[^"]+)"/g), ([, path = '']) => path)
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([])
  })

  test('declares the editor that its types are of', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`)
  })
})

test('no setting names a program: whoever writes a workspace cannot have one run', () => {
  expect(Object.keys(settings).filter((key) => /path|command|module|runtime|args|env$/i.test(key))).toEqual([])
})
