// A repository of many drafts: first run, baseline, one file changed; with a cache, in parts, after a kill.
// node bench/pipeline/repository.mjs [COUNT [KB]]
import {execFileSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {hold, run, tell} from './command.mjs'
import {writeDrafts} from './drafts.mjs'

const [count = 2000, kilobytes = 6] = process.argv.slice(2).map(Number)
const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))
const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.invalid', ...args], {cwd, stdio: 'ignore'})
const read = (name) => readFileSync(path.join(cwd, name), 'utf8')
const summaryOf = (name) => JSON.parse(read(name)).summary
const json = (file) => ['稿件', '--format', 'json', '--output', file]
const seconds = ({seconds: taken}) => `${taken.toFixed(2)} s`
const share = (a, b) => `${((100 * a.seconds) / b.seconds).toFixed(1)} %`

try {
  const bytes = writeDrafts(path.join(cwd, '稿件'), count, kilobytes * 1024)
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'drafts')
  tell('drafts', `${count}, ${(bytes / 2 ** 20).toFixed(1)} MB`)
  const kept = ['--cache', '--cache-location', '.kept']

  const first = await run(cwd, [...json('first.json'), '--jobs', '1'])
  tell('first run', `${seconds(first)}, ${JSON.stringify(summaryOf('first.json'))}`)
  const baseline = await run(cwd, ['baseline', '稿件', ...kept])
  tell('baseline, filling the cache', seconds(baseline))
  hold('the baseline is made', baseline.code === 0)

  appendFileSync(path.join(cwd, '稿件/000/00077.txt'), '　　要抓好三件事。一是稳住新渡口的摆渡。二是修好老渡口的栈桥。\n')
  const second = await run(cwd, json('plain.json'))
  const {errors, warnings, infos, suppressed} = summaryOf('plain.json')
  const files = JSON.parse(read('plain.json')).files.filter(({messages}) => messages.some((message) => !message.suppressed))
  hold(
    `one file changed: exit 1, and only its findings are new (${errors} errors, ${warnings} warnings, ${infos} infos)`,
    second.code === 1 && files.length === 1 && files[0].path.endsWith('00077.txt')
  )
  hold('what was known is marked, not dropped', suppressed > 0)
  tell('without a cache', `${seconds(second)}, ${share(second, first)} of the first run`)

  const cached = await run(cwd, [...json('cached.json'), ...kept])
  hold('with the cache the same bytes', cached.code === 1 && read('cached.json') === read('plain.json'))
  tell('with the cache', `${seconds(cached)}, ${share(cached, first)} of the first run`)

  const since = await run(cwd, [...json('since.json'), '--changed-since', 'main'])
  hold('--changed-since: exit 1, the one file', since.code === 1 && summaryOf('since.json').files === 1)
  tell('--changed-since', `${seconds(since)}, ${share(since, first)} of the first run`)

  let slowest = {seconds: 0}
  const parts = [1, 2, 3, 4]
  for (const part of parts) {
    const taken = await run(cwd, [...json(`part-${part}.json`), '--shard', `${part}/${parts.length}`, ...kept])
    if (taken.seconds > slowest.seconds) slowest = taken
  }
  const merged = await run(cwd, [
    'merge',
    ...parts.toReversed().map((part) => `part-${part}.json`),
    '--format',
    'json',
    '--output',
    'merged.json'
  ])
  hold('four parts merged, in another order: the same bytes, exit 1', merged.code === 1 && read('merged.json') === read('plain.json'))
  tell('with the cache the slowest part', `${seconds(slowest)}, merge ${seconds(merged)}`)

  const resume = [...json('resumed.json'), '--resume', '--cache-location', '.unfinished', '--jobs', '1']
  const entries = () =>
    existsSync(path.join(cwd, '.unfinished')) ? readdirSync(path.join(cwd, '.unfinished'), {recursive: true}).length : 0
  const killed = await run(cwd, resume, {killWhen: () => entries() > count / 2})
  hold('kill -9 in the middle: no report', killed.signal === 'SIGKILL' && !existsSync(path.join(cwd, 'resumed.json')))
  const resumed = await run(cwd, resume)
  hold(
    'called again: the same bytes, exit 1, nothing left',
    resumed.code === 1 &&
      read('resumed.json') === read('plain.json') &&
      readdirSync(path.join(cwd, '.unfinished/unfinished')).length === 0 &&
      readdirSync(cwd).every((name) => !name.endsWith('.tmp'))
  )
  tell('killed after, taken up again', `${seconds(killed)}, ${seconds(resumed)}`)
} finally {
  rmSync(cwd, {recursive: true})
}
