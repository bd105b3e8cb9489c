#!/usr/bin/env node
// Whether every regular expression of hegao takes a time that grows with the text and no faster.
// usage: (cd bench/expressions && npm ci --ignore-scripts) && pnpm build && node bench/expressions/run.mjs [--seconds 5] [--only TEXT]
// Literals are read from the built packages, the others caught where they are made. `recheck` looks at each; what it takes for
// vulnerable is then run on its own attack string, and counts only where the time really grows faster than the string:
// an expression that is bounded ({0,24}) may be slow by a factor, but not without end.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {runInNewContext} from 'node:vm'
import {parse} from 'acorn'
import {full} from 'acorn-walk'
import {check} from 'recheck'

const {values} = parseArgs({options: {seconds: {type: 'string', default: '5'}, only: {type: 'string', default: ''}}})
const root = path.resolve(import.meta.dirname, '../..')
const folders = ['packages/core', 'packages/formats', 'packages/node', 'packages/reporters', 'packages/unified', 'rules'].map((name) =>
  path.join(root, name, 'dist')
)
for (const folder of folders) if (!existsSync(folder)) throw new Error(`${folder} is missing: pnpm build`)

/** `/source/flags` → where it stands. */
const found = new Map()
const add = (source, flags, where) => {
  const key = `/${source}/${flags}`
  if (!found.has(key)) found.set(key, {source, flags, where})
}

for (const folder of folders)
  for (const entry of readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.js'))) {
    const file = path.join(folder, entry)
    full(parse(readFileSync(file, 'utf8'), {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
      if (node.type === 'Literal' && node.regex) add(node.regex.pattern, node.regex.flags, path.relative(root, file))
    })
  }

// Those that are put together from parts, some of them only when a text is read.
const Built = globalThis.RegExp
globalThis.RegExp = new Proxy(Built, {
  construct(target, args, newTarget) {
    const expression = Reflect.construct(target, args, newTarget)
    // matchAll and split make copies: the literal is known already.
    if (typeof args[0] === 'string') add(expression.source, expression.flags, 'made from parts')
    return expression
  }
})
const [{createLinter}, {readText}, {lexicons, rules}] = await Promise.all(
  ['packages/core', 'packages/formats', 'rules'].map((name) => import(path.join(root, name, 'dist/index.js')))
)
const linter = createLinter({rules: rules.map((rule) => ({rule})), lexicons})
for (const folder of ['examples/drafts', 'examples/form/clean', 'examples/form/flawed'])
  for (const name of readdirSync(path.join(root, folder)).filter((entry) => entry.endsWith('.txt')))
    linter.check(readText(readFileSync(path.join(root, folder, name), 'utf8'), {path: name}), {ledger: true})
globalThis.RegExp = Built

const all = [...found.values()].filter(({source}) => source.includes(values.only))
const {expressions: given} = JSON.parse(readFileSync(path.join(import.meta.dirname, 'short-inputs.json'), 'utf8'))
const counts = {safe: 0, unknown: 0, bounded: 0, short: 0, slow: 0}
const unknown = []
for (const [index, {source, flags, where}] of all.entries()) {
  process.stderr.write(`\r${index + 1} of ${all.length} `)
  // `v` and `d` are unknown to it and change nothing about time here.
  const outcome = await check(source, flags.replace(/[dv]/g, ''), {timeout: Number(values.seconds) * 1000, logger: null})
  if (outcome.status === 'safe') counts.safe++
  else if (outcome.status === 'vulnerable' && Object.hasOwn(given, source)) counts.short++
  else if (outcome.status === 'vulnerable') {
    const growth = growthOf(new RegExp(source, flags), outcome.attack)
    const bounded = growth < 3
    counts[bounded ? 'bounded' : 'slow']++
    if (!bounded)
      console.log(
        `${outcome.complexity.summary ?? outcome.complexity.type}, ${growth.toFixed(1)} times for twice the text: ${where}\n  /${source}/${flags}\n  attack ${outcome.attack.pattern.slice(0, 300)}\n`
      )
  } else {
    counts.unknown++
    unknown.push(`${outcome.error?.kind ?? 'unknown'}: ${where}  /${source.slice(0, 160)}/${flags}`)
  }
}
process.stderr.write('\n')
for (const line of unknown) console.log(line)
for (const source of Object.keys(given))
  if (!all.some((one) => one.source === source)) console.log(`short-inputs.json names what is no more: ${source}`)
console.log(
  `${all.length} expressions: ${counts.safe} linear, ${counts.bounded} slower than others but bounded, ${counts.short} that only ever see short texts (short-inputs.json), ${counts.slow} that grow faster than the text, ${counts.unknown} undecided in ${values.seconds} s (test/hostile/growth.test.ts runs them on hostile texts)`
)
process.exitCode = counts.slow > 0 ? 1 : 0

/** How many times as long an attack twice as long takes, by the least of three runs. */
function growthOf(expression, {pumps, suffix}) {
  const attackOf = (characters) => {
    const pumped = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
    const times = Math.ceil(characters / Math.max(1, pumped))
    return pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
  }
  const timeOf = (text) => {
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      expression.lastIndex = 0
      const start = process.cpuUsage()
      try {
        runInNewContext('expression.test(text)', {expression, text}, {timeout: 10_000})
      } catch {
        return Number.POSITIVE_INFINITY
      }
      const {user, system} = process.cpuUsage(start)
      least = Math.min(least, (user + system) / 1000)
    }
    return least
  }
  for (let characters = 32; characters <= 512_000; characters *= 2) {
    const time = timeOf(attackOf(characters))
    if (time < 20) continue
    return time === Number.POSITIVE_INFINITY ? time : timeOf(attackOf(2 * characters)) / time
  }
  return 1
}
