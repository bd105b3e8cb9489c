// From how much text on threads are worth their start: the least of several runs with one thread and with two, in turn.
// node bench/pipeline/threads.mjs [ROUNDS]
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {run} from './command.mjs'
import {writeDrafts} from './drafts.mjs'

const [rounds = 5] = process.argv.slice(2).map(Number)
for (const megabytes of [1, 2, 4, 8, 16]) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))
  try {
    writeDrafts(cwd, (megabytes * 2 ** 20) / 20_480, 20_480)
    const least = {1: Infinity, 2: Infinity}
    for (let round = 0; round < rounds; round++)
      for (const jobs of [1, 2]) {
        const {seconds} = await run(cwd, ['.', '--format', 'json', '--jobs', String(jobs)])
        least[jobs] = Math.min(least[jobs], seconds)
      }
    console.log(
      `${megabytes} MB: one thread ${least[1].toFixed(2)} s, two ${least[2].toFixed(2)} s, ${(least[2] / least[1]).toFixed(2)} of it`
    )
  } finally {
    rmSync(cwd, {recursive: true})
  }
}
