// The parts of the benchmark. Each measures and gives back a table and what the targets are judged by.
import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {held, interleave, isOver, limit, median, quantile, ratio, timed, timeOf} from './measure.mjs'
import {textOf} from './text.mjs'

const [kilo, mega] = [1024, 1024 * 1024]

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(milliseconds < 1000 ? 3 : 2)
const times = (value) => (value === undefined ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0))

/** Rows of whole processes: seconds, rounds, and the ratio to the first row of ours. */
function processTable(tools, results, {withMemory = false} = {}) {
  const head = ['tool', 'seconds', '÷ hegao', 'rounds', ...(withMemory ? ['memory, MB'] : [])]
  const rows = tools.map(({id, name}) => {
    const runs = Object.values(results.get(id))
    const over = isOver(results, id)
    const peaks = runs.flatMap(({megabytes}) => (megabytes === undefined ? [] : [megabytes]))
    return [
      name,
      over ? `> ${limit / 1000}` : seconds(timeOf(results, id)),
      `${over ? '> ' : ''}${times(ratio(results, id, 'hegao'))}`,
      String(runs.length),
      ...(withMemory ? [peaks.length > 0 ? Math.max(...peaks).toFixed(0) : '–'] : [])
    ]
  })
  return {head, rows}
}

const takers = (tools, kind) => tools.filter(({takes}) => takes.includes(kind))
const whole = (tools, path, options) => tools.map(({id, command}) => ({id, run: () => timed(command(path), options)}))
const bareNode = {id: 'node', name: '`node -e 0`', command: () => ['-e', '0']}

/** One file of 20 KB, and what Node itself takes. */
async function cold({tools, file, quick}) {
  const all = [bareNode, ...takers(tools, 'one')]
  const results = await interleave(whole(all, file('20kb', 20 * kilo)), {rounds: quick ? 5 : 21, share: quick ? 4000 : 20_000})
  const net = Object.keys(results.get('hegao')).map(
    (round) => results.get('hegao')[round].milliseconds - results.get('node')[round].milliseconds
  )
  return {title: 'One file of 20 KB: cold start', table: processTable(all, results), facts: {results, net: median(net)}}
}

async function oneMegabyte({tools, file, quick}) {
  const all = takers(tools, 'one')
  const results = await interleave(whole(all, file('1mb', mega)), {rounds: quick ? 3 : 11, share: quick ? 4000 : 15_000})
  return {title: 'One file of 1 MB', table: processTable(all, results), facts: {results}}
}

/** The slowest peers take a minute here; a quick run leaves them out. */
async function tenMegabytes({tools, file, quick}) {
  const all = takers(tools, 'one').filter(({id}) => !quick || !['zhlint', 'textlint', 'retext'].includes(id))
  const results = await interleave(whole(all, file('10mb', 10 * mega), {memory: true}), {
    rounds: quick ? 3 : 7,
    share: quick ? 12_000 : 30_000
  })
  return {title: 'One file of 10 MB', table: processTable(all, results, {withMemory: true}), facts: {results, text: 10}}
}

function folderOf(folder, name, count, bytes) {
  const target = `${folder}/${name}`
  mkdirSync(target)
  for (let index = 0; index < count; index++)
    writeFileSync(`${target}/draft-${String(index).padStart(5, '0')}.txt`, textOf(bytes, index + 100, {withDrafts: false}))
  return target
}

async function files({tools, folder, quick}) {
  const count = quick ? 200 : 2000
  const all = takers(tools, 'many')
  const target = folderOf(folder, 'files', count, 20 * kilo)
  const results = await interleave(whole(all, target, {memory: true}), {rounds: quick ? 2 : 5, share: quick ? 5000 : 40_000})
  return {title: `${count} files of 20 KB`, table: processTable(all, results, {withMemory: true}), facts: {results, count}}
}

/** By hand only: it takes minutes. */
async function manyFiles({tools, folder, quick}) {
  const count = quick ? 2000 : 20_000
  const all = takers(tools, 'many')
  const target = folderOf(folder, 'many', count, 4 * kilo)
  const results = await interleave(whole(all, target, {memory: true}), {rounds: quick ? 1 : 3, share: quick ? 5000 : 40_000})
  return {title: `${count} files of 4 KB`, table: processTable(all, results, {withMemory: true}), facts: {results}}
}

const inProcess = ['hegao', 'hegao-no-duplicates', 'autocorrect', 'zhlint', 'textlint', 'retext']

/** Text in memory → findings, in a process that has done it before. */
async function warm({tools, folder, file, quick}) {
  const rows = []
  const named = tools.filter(({id}) => inProcess.includes(id))
  const bySize = []
  for (const [label, bytes] of [
    ['100kb', 100 * kilo],
    ['1mb', mega]
  ]) {
    const holders = named.map(({id}) => ({id, tool: held(id, file(label, bytes), folder)}))
    try {
      const contestants = []
      for (const {id, tool} of holders) {
        await tool.ready
        contestants.push({id, run: async () => ({milliseconds: await tool.check()})})
      }
      // The first rounds only warm up.
      await interleave(contestants, {rounds: quick ? 3 : 10, share: quick ? 500 : 2000})
      bySize.push(await interleave(contestants, {rounds: quick ? 5 : 21, share: quick ? 2000 : 8000}))
    } finally {
      for (const {tool} of holders) tool.stop()
    }
  }
  for (const {id, name} of named)
    rows.push([name, ...bySize.flatMap((results) => [timeOf(results, id).toFixed(1), times(ratio(results, id, 'hegao'))])])
  return {
    title: 'In one process, warm: milliseconds for a text in memory',
    table: {head: ['tool', '100 KB', '÷ hegao', '1 MB', '÷ hegao'], rows},
    facts: {bySize}
  }
}

/** A full check of 100 KB after each of some hundred keystrokes. */
async function keystroke({tools, folder, file, quick}) {
  const shown = tools.filter(({id}) => ['hegao', 'autocorrect', 'zhlint'].includes(id))
  const rows = []
  let own
  for (const {id, name} of shown) {
    const tool = held(id, file('100kb', 100 * kilo), folder)
    try {
      await tool.ready
      const count = id === 'zhlint' ? 40 : quick ? 150 : 500
      for (let index = 0; index < Math.min(100, count / 2); index++) await tool.keystroke()
      const waits = []
      for (let index = 0; index < count; index++) waits.push(await tool.keystroke())
      const shares = [0.5, 0.95, 0.99].map((share) => quantile(waits, share))
      if (id === 'hegao') own = shares
      rows.push([name, ...shares.map((wait) => wait.toFixed(1)), String(count)])
    } finally {
      tool.stop()
    }
  }
  return {
    title: 'A keystroke: milliseconds for a full check of 100 KB',
    table: {head: ['tool', 'p50', 'p95', 'p99', 'keystrokes'], rows},
    facts: {p95: own[1], p99: own[2]}
  }
}

/** The same command on an empty page, 1 MB and 10 MB. */
async function growth({tools, folder, file, quick}) {
  const {command} = tools.find(({id}) => id === 'hegao')
  const page = `${folder}/page.txt`
  writeFileSync(page, '会议强调，要抓好春耕。\n')
  const sizes = [
    ['page', 'one line', page],
    ['1mb', '1 MB', file('1mb', mega)],
    ['10mb', '10 MB', file('10mb', 10 * mega)]
  ]
  const results = await interleave(
    sizes.map(([id, , path]) => ({id, run: () => timed(command(path))})),
    {rounds: quick ? 3 : 7}
  )
  const net = (id) => timeOf(results, id) - timeOf(results, 'page')
  return {
    title: 'Growth of hegao with the text',
    table: {
      head: ['text', 'seconds', 'net of start'],
      rows: sizes.map(([id, name]) => [name, seconds(timeOf(results, id)), seconds(net(id))])
    },
    facts: {growth: net('10mb') / net('1mb')}
  }
}

async function duplicates({quick}) {
  const script = fileURLToPath(new URL('../near-duplicates.mjs', import.meta.url))
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, '--json', ...(quick ? ['--most', '10000'] : [])], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`near-duplicates ended with ${status}: ${stderr}`)
  const {sizes, exact} = JSON.parse(stdout)
  return {
    title: 'Near-duplicate paragraphs (`node bench/near-duplicates.mjs`)',
    table: {
      head: ['paragraphs', 'milliseconds', '÷ a tenth', 'edited copies found'],
      rows: [
        ...sizes.map(({count, milliseconds, growth: more, found, copies}) => [
          String(count),
          milliseconds.toFixed(0),
          times(more),
          `${found} of ${copies}`
        ]),
        [`${exact.count}, against every pair`, '', '', `${exact.found} of ${exact.pairs}`]
      ]
    },
    facts: {growth: Math.max(...sizes.flatMap(({growth: more}) => (more === undefined ? [] : [more]))), recall: exact.found / exact.pairs}
  }
}

/** In the order of the page; `many` only where it is named. */
export const parts = {cold, '1mb': oneMegabyte, '10mb': tenMegabytes, files, warm, keystroke, growth, duplicates, many: manyFiles}
export const onlyByName = new Set(['many'])
