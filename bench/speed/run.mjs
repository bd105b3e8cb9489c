#!/usr/bin/env node
// hegao beside the tools that its users would otherwise take: one interleaved run, medians and ratios.
// usage: (cd bench/speed && npm ci --ignore-scripts) && pnpm build && node bench/speed/run.mjs [--quick] [--only cold,1mb] [--write]
//   --quick   3 minutes: fewer rounds, fewer files, without the slowest peers on 10 MB
//   --only    some parts: cold, 1mb, 10mb, files, warm, keystroke, growth, duplicates; and many (20,000 files), which runs only when named
//   --write   puts the outcome into bench/README.md (a full run only)
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, loadavg, platform, arch, tmpdir, totalmem} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {writeIntoPage} from '../write-page.mjs'
import {timed} from './measure.mjs'
import {onlyByName, parts} from './parts.mjs'
import {judged} from './targets.mjs'
import {textOf} from './text.mjs'

const {values} = parseArgs({
  options: {quick: {type: 'boolean', default: false}, only: {type: 'string'}, write: {type: 'boolean', default: false}}
})
const chosen = values.only?.split(',') ?? Object.keys(parts).filter((name) => !onlyByName.has(name))
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
if (values.write && (values.quick || values.only)) throw new Error('--write takes a full run: without --quick and --only')
for (const [needed, command] of [
  [path.join(import.meta.dirname, 'node_modules'), 'cd bench/speed && npm ci --ignore-scripts'],
  [path.resolve(import.meta.dirname, '../../packages/cli/dist/hegao.js'), 'pnpm build']
])
  if (!existsSync(needed)) throw new Error(`${needed} is missing: ${command}`)

// It asks for the versions of what is installed.
const {faulty, setups, tools: toolsIn} = await import('./tools.mjs')

const folder = mkdtempSync(path.join(tmpdir(), 'hegao-speed-'))
const started = performance.now()
const say = (words) => process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${words}\n`)
try {
  for (const [name, content] of Object.entries(setups(folder))) writeFileSync(path.join(folder, name), content)
  const workers = availableParallelism()
  const tools = toolsIn(folder, workers)
  const loadBefore = loadavg()[0]
  await requireWork(tools)
  const facts = {}
  const sections = []
  const file = memoized((name, bytes) => {
    const target = path.join(folder, `${name}.txt`)
    writeFileSync(target, textOf(bytes, 1))
    return target
  })
  for (const name of chosen) {
    say(name)
    const {title, table, facts: own} = await parts[name]({tools, folder, file, quick: values.quick})
    facts[name] = own
    sections.push(`### ${title}\n\n${markdown(table)}`)
  }
  say('done')
  const report = [
    machine(loadBefore),
    `### Targets\n\n${markdown({head: ['target', 'measured', ''], rows: judged(facts)})}`,
    ...sections,
    `### What each tool checks\n\n${markdown({head: ['tool', 'checks', 'version'], rows: tools.map(({name, version, checks}) => [name, checks, version])})}`,
    'None but hegao compares one paragraph with another; hegao does not set spaces.'
  ].join('\n\n')
  console.log(report)
  if (values.write) writeIntoPage('node bench/speed/run.mjs --write', report)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** A tool that was called wrongly is fast. */
async function requireWork(tools) {
  const [bad, folderOfBad] = [path.join(folder, 'faulty.txt'), mkdtempSync(path.join(folder, 'faulty-'))]
  for (const target of [bad, path.join(folderOfBad, 'draft.txt')]) writeFileSync(target, faulty)
  for (const {name, command, takes} of tools)
    for (const target of takes.includes('many') ? [bad, folderOfBad] : [bad]) {
      const {code} = await timed(command(target))
      if (code !== 1) throw new Error(`${name} found nothing in ${JSON.stringify(faulty)}: it is not called rightly`)
    }
}

function machine(loadBefore) {
  const [{model}] = cpus()
  const busy =
    loadBefore > 0.5 ? ` **The machine was busy (load ${loadBefore.toFixed(1)} before the run): only the ratios mean something.**` : ''
  return (
    `${new Date().toISOString().slice(0, 10)}, ${values.quick ? 'quick run, ' : ''}${((performance.now() - started) / 60_000).toFixed(0)} minutes. ` +
    `${model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${arch()}, Node ${process.versions.node}. ` +
    `Whole processes unless said, wall clock, output thrown away; medians of interleaved rounds, ratios within rounds.${busy}`
  )
}

/** Columns of figures stand to the right. */
function markdown({head, rows}) {
  const isFigures = (column) =>
    column > 0 && rows.some((row) => /^(?:> )?[0-9]/.test(row[column])) && rows.every((row) => row[column].length < 30)
  const rule = head.map((_, column) => (isFigures(column) ? '--:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function line(cells) {
  return `| ${cells.join(' | ')} |`
}

function memoized(make) {
  const made = new Map()
  return (name, ...rest) => {
    if (!made.has(name)) made.set(name, make(name, ...rest))
    return made.get(name)
  }
}
