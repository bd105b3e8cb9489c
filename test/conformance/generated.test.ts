import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {ruleFiles} from '../../scripts/new-rule.mjs'
import {root} from './house.ts'

// Each test starts Node several times.
vi.setConfig({testTimeout: 60_000})

interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** Runs the generator of a checkout. */
async function generate(checkout: string, ...flags: readonly string[]): Promise<Run> {
  try {
    return {...(await promisify(execFile)(process.execPath, [join(checkout, 'scripts/generate.mjs'), ...flags], {cwd: checkout})), code: 0}
  } catch (error) {
    // What execFile throws for an exit code other than 0.
    const {stdout, stderr, code} = error as Run
    return {stdout, stderr, code}
  }
}

test('what is generated from the rule folders is as they say', async () => {
  expect(await generate(root, '--check')).toEqual({stdout: '', stderr: '', code: 0})
})

describe('in a checkout with one rule', () => {
  let checkout = ''
  const path = (name: string): string => join(checkout, name)
  const read = (name: string): string => readFileSync(path(name), 'utf8')
  const write = (name: string, content: string): void => writeFileSync(path(name), content)

  beforeEach(() => {
    mkdirSync(join(root, 'test/dist'), {recursive: true})
    checkout = mkdtempSync(join(root, 'test/dist/generate-'))
    cpSync(join(root, 'scripts'), path('scripts'), {recursive: true})
    mkdirSync(path('rules/county-count'), {recursive: true})
    mkdirSync(path('schemas'))
    for (const name of ['config.base', 'lexicon', 'suppressions'])
      cpSync(join(root, `schemas/${name}.schema.json`), path(`schemas/${name}.schema.json`))
    for (const name of ['packages', 'rules/node_modules', 'node_modules']) symlinkSync(join(root, name), path(name), 'junction')
    for (const [name, content] of ruleFiles('county-count')) write(`rules/county-count/${name}`, content)
  })

  afterEach(() => rmSync(checkout, {recursive: true}))

  test('the registry, the pages and their index are written once', async () => {
    const first = await generate(checkout)
    expect(first).toMatchObject({code: 0, stderr: ''})
    expect(first.stdout.trim().split('\n')).toEqual([
      'rules/registry.generated.ts',
      'schemas/config.schema.json',
      'schemas/validators/config.generated.js',
      'schemas/validators/options.generated.js',
      'schemas/validators/lexicon.generated.js',
      'schemas/validators/rows.generated.js',
      'schemas/validators/suppressions.generated.js',
      'docs/rules/county-count.md',
      'docs/rules/README.md',
      'docs/rules/county-count.en.md',
      'docs/rules/README.en.md'
    ])
    expect(read('rules/registry.generated.ts')).toContain("import countyCount from './county-count/rule.ts'")
    expect(read('docs/rules/county-count.md')).toMatch(
      /^<!-- Generated .*\n\n# county-count\n\n两处说法不一致。 \[English\]\(county-count\.en\.md\)\n/
    )
    expect(read('docs/rules/README.en.md')).toContain(
      '| [county-count](county-count.en.md) | two places disagree | fact warning `warning` |'
    )
    expect(await generate(checkout)).toEqual({stdout: '', stderr: '', code: 0})
  })

  test('the schema of the configuration knows the rules and their options', async () => {
    await generate(checkout)
    const {$defs} = JSON.parse(read('schemas/config.schema.json'))
    expect($defs.rules).toMatchObject({additionalProperties: false, properties: {'county-count': {description: '两处说法不一致'}}})
  })

  test('--check lists what differs and writes nothing', async () => {
    await generate(checkout)
    write('docs/rules/county-count.md', 'by hand')
    write('docs/rules/gone.md', 'of a rule that is gone')
    expect(await generate(checkout, '--check')).toMatchObject({
      code: 1,
      stderr: [
        'docs/rules/county-count.md is not what the rule folders say',
        'docs/rules/gone.md is left over',
        'Run `pnpm generate` and commit what it writes.',
        ''
      ].join('\n')
    })
    expect(read('docs/rules/county-count.md')).toBe('by hand')
    expect((await generate(checkout)).stdout).toBe('docs/rules/county-count.md\ndocs/rules/gone.md (deleted)\n')
  })

  test('a missing page is named, and the rest is written', async () => {
    rmSync(path('rules/county-count/docs.en.md'))
    const run = await generate(checkout)
    expect(run).toMatchObject({code: 1, stderr: 'rules/county-count/docs.en.md is missing: a rule has a page in both languages\n'})
    expect(run.stdout).toContain('docs/rules/county-count.md')
  })

  test('a rule that does not have the name of its folder is refused', async () => {
    write('rules/county-count/rule.ts', read('rules/county-count/rule.ts').replace("'county-count'", "'county-number'"))
    expect(await generate(checkout)).toMatchObject({
      code: 1,
      stderr: 'rules/county-count/rule.ts declares the rule “county-number”: a rule has the name of its folder\n'
    })
  })

  test('a lexicon becomes a module of its rows, known by its name', async () => {
    write('rules/county-count/counties.yaml', '- id: yunchuan\n  name: 云川市\n  from: 2001-01-01\n')
    await generate(checkout)
    expect(read('rules/county-count/counties.generated.ts')).toContain('{"id":"yunchuan","name":"云川市","from":"2001-01-01"}')
    expect(read('rules/registry.generated.ts')).toContain("'counties': countiesRows")
  })

  test.each([
    ['a row without an id', '- name: 云川市\n', ':1: a row has no id'],
    ['an id twice', '- id: a\n- id: b\n- id: a\n', ':3: a second row has the id “a”'],
    ['no list', 'name: 云川市\n', ' is neither a list of rows nor has a list “rows”'],
    ['what its schema does not allow', '- id: a\n- id: b\n  name: 3\n', ':3: /1/name must be string']
  ])('a lexicon with %s is refused, with the line', async (_, yaml, reason) => {
    write('rules/county-count/counties.yaml', yaml)
    write('rules/county-count/counties.schema.json', '{"items": {"properties": {"name": {"type": "string"}}}}')
    expect(await generate(checkout)).toMatchObject({code: 1, stdout: '', stderr: `rules/county-count/counties.yaml${reason}\n`})
  })
})
