import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {createLinter} from '@hegao/core'
import {readText} from '@hegao/formats'
import {ConfigurationError, configure} from '@hegao/node'
import {lexicons, presets, rules} from '@hegao/rules'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {runs} from '../properties/runs.ts'

vi.setConfig({testTimeout: 60_000 * Number(process.env.HEGAO_FUZZ ?? 1)})

let cwd: string
beforeAll(() => (cwd = mkdtempSync(path.join(tmpdir(), 'hegao-hostile-'))))
afterAll(() => rmSync(cwd, {recursive: true}))

let made = 0
/** A folder of its own with one draft and what stands beside it. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = path.join(cwd, String(made++))
  mkdirSync(own)
  for (const [name, content] of Object.entries({'稿.txt': '会议。\n', ...files})) writeFileSync(path.join(own, name), content)
  return own
}

/** What is wrong with the settings of a draft: nothing, or lines for people. Whatever else is thrown is a fault of ours. */
async function complaints(own: string, file?: string): Promise<readonly string[]> {
  try {
    const {linter} = await configure({rules, lexicons, presets, cwd: own, ...(file === undefined ? {} : {file})}).of(
      path.join(own, '稿.txt')
    )
    linter.check(readText('会议。\n', {path: '稿.txt'}))
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.lines
    throw error
  }
}

/** Ten aliases of ten aliases of ten …: a thousand million values in two hundred characters. */
const bomb = (name: string): string =>
  ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefghi']
    .map((key, at) =>
      at === 0
        ? key
        : `${key}: &${key} [${Array(10)
            .fill(`*${String.fromCharCode(96 + at)}`)
            .join()}]`
    )
    .join('\n') + `\n${name}: *i\n`

const hostile: Readonly<Record<string, string>> = {
  'a bomb of aliases': bomb('rules'),
  'an alias of itself': 'rules: &a [*a]\n',
  'brackets without end': `rules: ${'['.repeat(20_000)}`,
  'braces without end': `${'{a: '.repeat(20_000)}`,
  'indents without end': Array.from({length: 1000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'one name again and again': 'a:\n'.repeat(20_000),
  'twenty thousand names': Array.from({length: 20_000}, (_, index) => `n${index}:\n`).join(''),
  'one long line': `rules: "${'长'.repeat(300_000)}"`,
  'a number beyond all': `rules: {duplicate-paragraph: [error, {shortest: 1e999}]}`,
  'a number of a thousand digits': `rules: {duplicate-paragraph: [error, {shortest: ${'9'.repeat(1000)}}]}`,
  'a number that is none': 'documentDate: .nan\n',
  'the name of every object': 'rules: {__proto__: {off: error}, constructor: error, toString: off}\n__proto__: {extends: x}\n',
  NUL: 'rules:\0 off\n',
  'half of a pair': 'profile: "\ud842"\n',
  'text turned about': 'profile: "\u202enalp\u202c"\n',
  tags: 'rules: !!js/function "function () { throw 1 }"\nignore: !<tag:x> y\n',
  'merge keys': 'a: &a {b: 1}\n<<: *a\nrules: {<<: *a}\n'
}

describe('settings that mean no good', () => {
  it.each(Object.keys(hostile))('%s in a configuration is refused in words', async (name) => {
    expect(await complaints(folder({'.hegaorc.yaml': hostile[name] ?? ''}))).not.toEqual([])
  })

  it.each(Object.keys(hostile))('%s in a lexicon is refused in words', async (name) => {
    const settings = 'lexicons: {five-year-plans: plans.yaml}\n'
    expect(await complaints(folder({'.hegaorc.yaml': settings, 'plans.yaml': hostile[name] ?? ''}))).not.toEqual([])
  })

  it.each(Object.keys(hostile))('%s before a draft is told of, and the draft is read', (name) => {
    const linter = createLinter({rules: rules.map((rule) => ({rule})), lexicons})
    const {faults} = linter.check(readText(`---\n${hostile[name] ?? ''}\n---\n会议。\n`, {path: '稿.txt'}))
    expect(faults.every(({kind, message}) => kind === 'directive' && message.length < 1000)).toBe(true)
  })

  it.each(['/dev/zero', '/dev/random'])('a configuration that is %s is refused', async (device) => {
    const own = folder({})
    symlinkSync(device, path.join(own, 'a.yaml'))
    expect(await complaints(own, 'a.yaml')).toEqual(['a.yaml “a.yaml”是设备或管道，不是文件'])
  })

  it('links in a circle are refused', async () => {
    const own = folder({})
    symlinkSync(path.join(own, 'b.yaml'), path.join(own, 'a.yaml'))
    symlinkSync(path.join(own, 'a.yaml'), path.join(own, 'b.yaml'))
    expect(await complaints(own, 'a.yaml')).toEqual(['a.yaml “a.yaml”读不出来（ELOOP）'])
  })

  it('whatever bytes are in the files, they hold or are refused in words', async () => {
    const yaml = fc
      .array(
        fc.constantFrom(
          ...'rules:|extends:|ignore:|lexicons:|overrides:|files:|profile:|documentDate:|- |  |\n|count-mismatch|five-year-plans|: |error|off|[|]|{|}|,|"|\'|&a|*a|!!|#|\t|---|2026-01-28|1e9|~|null|\ufeff|\0'.split(
            '|'
          )
        ),
        {maxLength: 30}
      )
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.oneof(yaml, fc.string({unit: 'binary', maxLength: 60}), fc.uint8Array({maxLength: 60})), async (content) => {
        for (const name of ['.hegaorc.yaml', '.hegaorc.json', '稿.txt.hegao.yaml']) await complaints(folder({[name]: content}))
      }),
      runs(60)
    )
  })
})
