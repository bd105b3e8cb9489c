// The same bytes whatever the order of files, threads, parts, time zone, locale: node bench/pipeline/same-bytes.mjs [COUNT [KB]]
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {hold, run} from './command.mjs'
import {writeDrafts} from './drafts.mjs'

const [count = 300, kilobytes = 6] = process.argv.slice(2).map(Number)
const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))
try {
  writeDrafts(path.join(cwd, '稿件'), count, kilobytes * 1024)
  const names = readdirSync(path.join(cwd, '稿件'), {recursive: true})
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `稿件/${name}`)
  const outcome = async (format, args, options) => {
    await run(cwd, [...args, '--format', format, '--output', 'report'], options)
    return readFileSync(path.join(cwd, 'report'), 'utf8')
  }
  for (const format of ['json', 'text', 'html']) {
    const one = await outcome(format, ['稿件', '--jobs', '1'])
    const same = async (what, args, options) => hold(`${format}: ${what}`, (await outcome(format, args, options)) === one)
    await same('files named one by one, backwards', [...names.toReversed(), '--jobs', '1'])
    for (const jobs of ['2', '3', '7']) await same(`${jobs} threads`, ['稿件', '--jobs', jobs])
    await same('in Shanghai, in Chinese', ['稿件'], {env: {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8'}})
    await same('on Kiritimati, in Turkish', ['稿件'], {env: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}})
    await same('from a cache', ['稿件', '--cache', '--cache-location', '.kept'])
    await same('from a cache that is full', ['稿件', '--cache', '--cache-location', '.kept', '--jobs', '2'])
  }
  const whole = await outcome('json', ['稿件'])
  for (const parts of [2, 5, 11]) {
    const all = Array.from({length: parts}, (_, at) => at + 1)
    for (const part of all) await run(cwd, ['稿件', '--shard', `${part}/${parts}`, '--format', 'json', '--output', `${part}.json`])
    hold(
      `json: ${parts} parts, merged backwards`,
      (await outcome('json', ['merge', ...all.toReversed().map((part) => `${part}.json`)])) === whole
    )
  }
} finally {
  rmSync(cwd, {recursive: true})
}
