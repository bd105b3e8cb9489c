import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {command, folder, hegao, root} from './command.ts'

const setUp = (name: string): string => readFileSync(path.join(root, 'examples/ci', name), 'utf8')

const wrong = '会议要求抓好三件事。一是稳增长，把产业做实。二是惠民生，把实事办好。\n'
const right = '会议要求抓好两件事。一是稳增长，把产业做实。二是惠民生，把实事办好。\n'

/** A repository of drafts with what it had on the first day, and the programs that a service would have. */
function repository() {
  const cwd = folder({'稿件/旧 稿.txt': wrong, '稿件/好.md': right, '.gitignore': 'bin\n'})
  const bin = path.join(cwd, 'bin')
  mkdirSync(bin)
  program(bin, 'hegao', `exec '${process.execPath}' '${command}' "$@"`)
  // npx would fetch the version that is named; here it is the one that was built.
  program(
    bin,
    'npx',
    `case $1 in --yes|--no-install) ;; *) exit 9 ;; esac\ncase $2 in hegao|hegao@*) ;; *) exit 9 ;; esac\nshift 2; exec hegao "$@"`
  )
  git(cwd, 'init', '-q', '-b', 'main')
  hegao(cwd, ['baseline', '稿件'])
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-q', '-m', 'drafts')
  return cwd
}

function program(bin: string, name: string, script: string): void {
  writeFileSync(path.join(bin, name), `#!/bin/bash\n${script}\n`)
  chmodSync(path.join(bin, name), 0o755)
}

const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false']
const git = (cwd: string, ...args: string[]) => execFileSync('git', [...author, ...args], {cwd, stdio: 'ignore'})

/** Runs a step as the services do: bash, ending at the first command that fails. */
function bash(cwd: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {PATH: `${path.join(cwd, 'bin')}:${process.env['PATH']}`, HOME: cwd, ...env}
  })
  return {code: status, stdout, stderr}
}

/** What GitHub puts in the place of expressions. */
const evaluate = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? `<${name}>`)

const change = (cwd: string) => writeFileSync(path.join(cwd, '稿件/新.txt'), `开头。\n\n${wrong}`)

describe('GitHub', () => {
  interface Step {
    readonly name?: string
    readonly uses?: string
    readonly run?: string
    readonly with?: Readonly<Record<string, string>>
    readonly env?: Readonly<Record<string, string>>
  }
  const action = parse(setUp('github/action.yml')) as {
    readonly inputs: Readonly<Record<string, {readonly default: string}>>
    readonly runs: {readonly steps: readonly Step[]}
  }
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, String(input.default)]))

  function act(cwd: string, inputs: Readonly<Record<string, string>>) {
    const step = action.runs.steps.find(({run}) => run !== undefined)
    const values = {...defaults, ...inputs}
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, evaluate(value, values)]))
    return bash(cwd, step?.run ?? 'exit 9', env)
  }

  test('the action takes nothing of its inputs as code', () => {
    expect(action.runs.steps.filter(({run}) => run?.includes('${{'))).toEqual([])
    const cwd = repository()
    expect(act(cwd, {'inputs.files': '稿件\n$(touch 坏)\n'}).code).toBe(2)
    expect(existsSync(path.join(cwd, '坏'))).toBe(false)
  })

  test('the workflow annotates what is new, and has what its other steps take', () => {
    const workflow = parse(setUp('github/workflow.yml')) as {readonly jobs: {readonly hegao: {readonly steps: readonly Step[]}}}
    const {steps} = workflow.jobs.hegao
    const uses = steps.find((step) => step.uses === './.github/actions/hegao')
    const inputs = {'inputs.files': uses?.with?.['files'] ?? ''}
    const cwd = repository()
    expect(act(cwd, inputs)).toMatchObject({code: 0, stdout: ''})
    change(cwd)
    const run = act(cwd, inputs)
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^::error file=稿件\/新\.txt,line=3,endLine=3,col=7,endColumn=10,title=count-mismatch::写“三件事”[^\n]*\n$/)
    const wanted = steps.flatMap((step) => [
      step.with?.['sarif_file'],
      step.uses?.startsWith('actions/upload') ? step.with?.['path'] : undefined
    ])
    for (const file of wanted.filter((name) => name !== undefined)) expect(existsSync(path.join(cwd, file))).toBe(true)
    const [{results}] = JSON.parse(readFileSync(path.join(cwd, 'hegao.sarif'), 'utf8')).runs
    expect(results).toHaveLength(2)
    const kept = steps.find((step) => step.uses?.startsWith('actions/cache'))?.with?.['path'] ?? ''
    expect(readdirSync(path.join(cwd, kept))).not.toEqual([])
  })

  test('only what changed since a revision', () => {
    const cwd = repository()
    rmSync(path.join(cwd, '.hegao-baseline.json'))
    expect(act(cwd, {'inputs.files': '稿件', 'inputs.changed-since': 'HEAD'})).toMatchObject({code: 0, stdout: ''})
    change(cwd)
    expect(act(cwd, {'inputs.files': '稿件', 'inputs.changed-since': 'HEAD'}).stdout.match(/^::error/gm)).toHaveLength(1)
  })

  test('parts of a matrix make what one run gives', () => {
    const {jobs} = parse(setUp('github/matrix.yml')) as {
      readonly jobs: {
        readonly part: {readonly strategy: {readonly matrix: {readonly part: readonly number[]}}; readonly steps: readonly Step[]}
        readonly whole: {readonly steps: readonly Step[]}
      }
    }
    const cwd = repository()
    change(cwd)
    const runs = (steps: readonly Step[]) => steps.flatMap(({run}) => (run === undefined ? [] : [run]))
    const [download] = jobs.whole.steps.filter(({uses}) => uses?.startsWith('actions/download-artifact'))
    mkdirSync(path.join(cwd, download?.with?.['path'] ?? ''))
    for (const part of jobs.part.strategy.matrix.part)
      for (const run of runs(jobs.part.steps)) {
        expect(bash(cwd, evaluate(run, {'matrix.part': String(part)}))).toMatchObject({code: 0, stderr: ''})
        const [upload] = jobs.part.steps.filter(({uses}) => uses?.startsWith('actions/upload-artifact'))
        const report = evaluate(upload?.with?.['path'] ?? '', {'matrix.part': String(part)})
        execFileSync('mv', [report, 'parts/'], {cwd})
      }
    const [join = ''] = runs(jobs.whole.steps)
    const one = hegao(cwd, ['稿件', '--format', 'github'])
    expect(one.code).toBe(1)
    expect(bash(cwd, join)).toMatchObject({code: 1, stdout: one.stdout})
  })
})

test('GitLab: the reports that the job names are there, and the job fails on what is new', () => {
  const {hegao: job} = parse(setUp('gitlab/.gitlab-ci.yml')) as {
    readonly hegao: {
      readonly script: readonly string[]
      readonly artifacts: {readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>>}
    }
  }
  const cwd = repository()
  expect(bash(cwd, job.script.join('\n'))).toMatchObject({code: 0})
  change(cwd)
  const run = bash(cwd, job.script.join('\n'))
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('稿件/新.txt')
  for (const file of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)]) expect(existsSync(path.join(cwd, file))).toBe(true)
  expect(JSON.parse(readFileSync(path.join(cwd, job.artifacts.reports['codequality'] ?? ''), 'utf8'))).toMatchObject([
    {check_name: 'count-mismatch', location: {path: '稿件/新.txt', lines: {begin: 3}}}
  ])
})

describe('before a commit', () => {
  const {repos} = parse(setUp('pre-commit/.pre-commit-config.yaml')) as {
    readonly repos: readonly {readonly hooks: readonly {readonly entry: string; readonly files: string}[]}[]
  }
  const hook = repos[0]?.hooks[0]
  const [[glob, staged] = ['', '']] = Object.entries(JSON.parse(setUp('lint-staged/.lintstagedrc.json')) as Record<string, string>)

  test.each([
    ['pre-commit', hook?.entry ?? ''],
    ['lint-staged', staged]
  ])('%s: what touches changed lines keeps it back, what was there does not', (_, entry) => {
    const cwd = repository()
    rmSync(path.join(cwd, '.hegao-baseline.json'))
    const commit = (name: string) => {
      git(cwd, 'add', '稿件')
      return bash(cwd, `${entry} '${name}'`)
    }
    writeFileSync(path.join(cwd, '稿件/旧 稿.txt'), `${wrong}\n又一段。\n`)
    expect(commit('稿件/旧 稿.txt')).toMatchObject({code: 0})
    change(cwd)
    expect(commit('稿件/新.txt')).toMatchObject({code: 1, stdout: expect.stringContaining('count-mismatch')})
  })

  test('both take the drafts that hegao reads', () => {
    const names = ['一.txt', '一.md', '一.html', '一.docx', '一.js']
    expect(names.filter((name) => new RegExp(hook?.files ?? '^$').test(name))).toEqual(names.slice(0, 3))
    expect(/\{(.*)\}$/.exec(glob)?.[1]?.split(',')).toEqual(['txt', 'md', 'html'])
  })
})

/** From Debian; where it is not there, the run says that its test was skipped. */
const parallel = existsSync('/usr/bin/parallel')

test.skipIf(!parallel)(
  'an archive with GNU parallel: done parts stay done, a part that was lost is checked again',
  {timeout: 60_000},
  () => {
    const cwd = repository()
    change(cwd)
    const script = path.join(root, 'examples/ci/archive/check-archive.sh')
    const run = () => bash(cwd, `'${script}' 稿件 结果 3`, {JOBS: '2'})
    expect(run().code).toBe(1)
    const one = hegao(cwd, ['稿件', '--format', 'html', '--no-excerpt'])
    expect(readFileSync(path.join(cwd, '结果/report.html'), 'utf8')).toBe(one.stdout)
    const log = path.join(cwd, '结果/joblog')
    const before = readFileSync(log, 'utf8')
    expect(before.trimEnd().split('\n')).toHaveLength(4)
    run()
    expect(readFileSync(log, 'utf8')).toBe(before)
    // Stopped before the last part was done.
    writeFileSync(log, before.trimEnd().split('\n').slice(0, -1).join('\n') + '\n')
    rmSync(path.join(cwd, '结果/report.html'))
    run()
    expect(readFileSync(path.join(cwd, '结果/report.html'), 'utf8')).toBe(one.stdout)
  }
)

test('every set-up names this version', () => {
  const {version} = JSON.parse(readFileSync(path.join(root, 'packages/cli/package.json'), 'utf8'))
  expect(parse(setUp('github/action.yml')).inputs.version.default).toBe(version)
  for (const name of ['github/matrix.yml', 'gitlab/.gitlab-ci.yml'])
    expect(new Set(setUp(name).match(/hegao@[\d.]+/g))).toEqual(new Set([`hegao@${version}`]))
})
