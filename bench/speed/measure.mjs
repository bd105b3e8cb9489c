// Runs processes and compares them fairly: in turn, round by round, each time beginning with another one.
import {fork, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A run that takes longer is ended, and counts as “more than”. */
export const limit = 60_000
/** How often the memory of a process is looked at, in milliseconds. Its peak only rises, so that little is missed. */
const glance = 25

/** Whole process, wall clock, output thrown away: `{milliseconds, megabytes?, over?}`. Its end must be 0 or 1 (found something). */
export function timed(args, {memory = false} = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'pipe']})
    let complaint = ''
    let kilobytes = 0
    let over = false
    child.stderr.on('data', (chunk) => (complaint += chunk))
    const look =
      memory && process.platform === 'linux' ? setInterval(() => (kilobytes = peakOf(child.pid) ?? kilobytes), glance) : undefined
    const end = setTimeout(() => {
      over = true
      child.kill('SIGKILL')
    }, limit)
    child.on('error', reject)
    child.on('exit', (code) => {
      const milliseconds = performance.now() - start
      clearInterval(look)
      clearTimeout(end)
      const megabytes = kilobytes > 0 ? {megabytes: kilobytes / 1024} : {}
      if (over) resolve({milliseconds, over, ...megabytes})
      else if (code === 0 || code === 1) resolve({milliseconds, code, ...megabytes})
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${complaint.slice(-600)}`))
    })
  })
}

function peakOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const peak = /VmHWM:\s*(\d+)/.exec(status)
    return peak ? Number(peak[1]) : undefined
  } catch {
    // It has ended between two glances.
    return undefined
  }
}

/** A process that holds one tool ready: `check()` and `keystroke()` give milliseconds, `stop()` ends it. */
export function held(tool, file, folder) {
  const child = fork(fileURLToPath(new URL('in-process.mjs', import.meta.url)), [tool, file, folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const answer = () =>
    new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`in-process ${tool} ended with ${code}`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const ask = async (keystroke) => {
    const reply = answer()
    child.send({keystroke})
    return (await reply).milliseconds
  }
  return {ready: answer(), check: () => ask(false), keystroke: () => ask(true), stop: () => child.kill()}
}

/**
 * `contestants`: `[{id, run}]`. Each round runs every one of them once. Whoever is slow leaves when it has had its share of time,
 * but not before its first round; so every one has at least one round in common with every other.
 */
export async function interleave(contestants, {rounds, share = Number.POSITIVE_INFINITY}) {
  const results = new Map(contestants.map(({id}) => [id, []]))
  const spent = new Map(contestants.map(({id}) => [id, 0]))
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const {id, run} = contestants[(turn + round) % contestants.length]
      const own = results.get(id)
      const last = own.at(-1)
      if (last && (last.over || spent.get(id) + last.milliseconds > share)) continue
      const result = await run()
      spent.set(id, spent.get(id) + result.milliseconds)
      own[round] = result
    }
  return results
}

export const median = (values) => quantile(values, 0.5)

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

/** Median of the ratios within rounds, which a machine that is slower for a while does not move. */
export function ratio(results, one, other) {
  const [a = [], b = []] = [results.get(one), results.get(other)]
  const ratios = Object.keys(a)
    .filter((round) => b[round])
    .map((round) => a[round].milliseconds / b[round].milliseconds)
  return ratios.length > 0 ? median(ratios) : undefined
}

export const timeOf = (results, id) => median(Object.values(results.get(id)).map(({milliseconds}) => milliseconds))
export const isOver = (results, id) => Object.values(results.get(id)).some(({over}) => over)
