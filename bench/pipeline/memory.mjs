// How much memory a large set takes: node bench/pipeline/memory.mjs [COUNT [KB]]
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {hold, run, tell} from './command.mjs'
import {writeDrafts} from './drafts.mjs'

const [count = 20_000, kilobytes = 4] = process.argv.slice(2).map(Number)
const most = 400
const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))
try {
  const bytes = writeDrafts(path.join(cwd, '稿件'), count, kilobytes * 1024)
  tell('drafts', `${count}, ${(bytes / 2 ** 20).toFixed(1)} MB`)
  for (const args of [
    ['--jobs', '1'],
    ['--jobs', '2', '--cache', '--cache-location', '.kept'],
    ['--cache', '--cache-location', '.kept']
  ]) {
    const {seconds, memory} = await run(cwd, [
      '稿件',
      '--format',
      'json',
      '--output',
      'report.json',
      '--report',
      'html=report.html',
      ...args
    ])
    hold(`${args.join(' ')}: ${memory.toFixed(0)} MB of ${most}, ${seconds.toFixed(1)} s`, memory <= most)
  }
} finally {
  rmSync(cwd, {recursive: true})
}
