// How often hegao is right: false alarms on clean texts, recall on injected defects.
// usage: pnpm bench:quality [DIR …] [--per 20] [--seed 1] [--only PREFIX] [--show NAME] [--known FILE.jsonl]
//                           [--command FILE.js] [--any-rule] [--write]
// Without a folder: our own clean texts in examples/. Method: bench/quality/README.md.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {writeIntoPage} from '../write-page.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    per: {type: 'string', default: '20'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string', default: ''},
    show: {type: 'string', default: ''},
    known: {type: 'string'},
    'any-rule': {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    command: {type: 'string', default: path.join(root, 'packages/cli/dist/hegao.js')}
  }
})
if (values.write && (positionals.length > 0 || values.only !== '')) throw new Error('--write takes our own texts and every operator')
const per = Number(values.per)
const printed = []
const print = (line) => {
  printed.push(line)
  console.log(line)
}
const own = ['examples/form/clean', 'examples/clean'].map((folder) => path.join(root, folder)).filter(existsSync)
const folders = positionals.length > 0 ? positionals : own

/** mulberry32: small, and the same everywhere. */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const walk = (folder) =>
  readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1))

/** Messages of many files, by path; a run that failed is no measurement. */
function lint(files) {
  const found = new Map()
  for (let at = 0; at < files.length; at += 400) {
    const batch = files.slice(at, at + 400)
    const {stdout, stderr, status} = spawnSync(process.execPath, [values.command, '--format', 'json', '--no-config', ...batch], {
      encoding: 'utf8',
      maxBuffer: 1 << 30
    })
    if (status === null || status > 1) throw new Error(`the command ended with ${status}: ${stderr.slice(0, 400)}`)
    for (const {path: name, messages} of JSON.parse(stdout).files) found.set(path.resolve(name), messages)
  }
  return found
}

const rangeOf = ({place}) => [place.start.offset, place.end.offset]
const placesOf = (message) => [rangeOf(message), ...message.related.filter((other) => !other.path).map(rangeOf)]
const touches = ([a, b], [c, d]) => a - 2 < d && c - 2 < b

const files = folders.flatMap(walk)
if (files.length === 0) throw new Error(`no .txt or .md in ${folders.join(', ')}`)
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8').replace(/^\ufeff/, '')]))
const clean = lint(files)
const real = values.known
  ? readFileSync(values.known, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []

// False alarms: every error and warning on a clean text that is not in the list of its real defects.
const alarms = new Map()
let characters = 0
for (const file of files) {
  const text = texts.get(file)
  characters += text.length
  const known = real
    .filter((entry) => file.replace(/\.[^.]+$/, '').endsWith(entry.file))
    .map((entry) => [text.indexOf(entry.text), text.indexOf(entry.text) + entry.text.length])
  for (const message of clean.get(path.resolve(file)) ?? []) {
    if (known.some((range) => placesOf(message).some((place) => touches(place, range)))) continue
    const row = alarms.get(message.ruleId) ?? {error: 0, warning: 0, info: 0}
    row[message.severity]++
    alarms.set(message.ruleId, row)
  }
}
const loud = [...alarms.values()].reduce((sum, {error, warning}) => sum + error + warning, 0)
const quiet = [...alarms.values()].reduce((sum, {info}) => sum + info, 0)
print(`## False alarms\n\n${files.length} texts, ${characters} characters\n`)
print('| rule | error | warning | info |\n|---|--:|--:|--:|')
for (const [rule, {error, warning, info}] of [...alarms].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  print(`| ${rule} | ${error} | ${warning} | ${info} |`)
print(
  `\nerrors and warnings: ${((1e5 * loud) / characters).toFixed(2)} per 100,000 characters; infos: ${((1e5 * quiet) / characters).toFixed(2)}\n`
)

// Recall: a defect counts as found by an error or a warning of a rule whose business it is, at its place, that the clean text had not.
const temporary = mkdtempSync(path.join(tmpdir(), 'hegao-quality-'))
try {
  const cases = []
  for (const name of readdirSync(path.join(root, 'bench/quality/operators')).toSorted()) {
    const {operators} = await import(path.join(root, 'bench/quality/operators', name))
    for (const [operator, run] of Object.entries(operators)) {
      if (!operator.startsWith(values.only)) continue
      const random = generator(Number(values.seed))
      let made = 0
      for (let round = 0; round < 4 && made < per; round++)
        for (const file of files) {
          if (made >= per) break
          const broken = run(texts.get(file), random)
          if (!broken || broken.text === texts.get(file)) continue
          const target = path.join(temporary, `${String(cases.length).padStart(6, '0')}.txt`)
          writeFileSync(target, broken.text)
          cases.push({operator, file, target, ...broken})
          made++
        }
    }
  }
  const dirty = lint(cases.map(({target}) => target))
  const rows = new Map()
  for (const one of cases) {
    const before = new Set((clean.get(path.resolve(one.file)) ?? []).map(({fingerprint}) => fingerprint))
    const hits = (dirty.get(path.resolve(one.target)) ?? []).filter(
      (message) =>
        !before.has(message.fingerprint) &&
        (values['any-rule'] || one.business.test(message.ruleId)) &&
        placesOf(message).some((place) => touches(place, one.span))
    )
    const row = rows.get(one.operator) ?? {made: 0, found: 0, whispered: 0, missed: []}
    row.made++
    if (hits.some(({severity}) => severity !== 'info')) row.found++
    else if (hits.length > 0) row.whispered++
    else row.missed.push(one)
    rows.set(one.operator, row)
  }
  print('## Recall on injected defects\n\n| defect | made | found | by info only |\n|---|--:|--:|--:|')
  for (const [operator, {made, found, whispered}] of rows) print(`| ${operator} | ${made} | ${found} | ${whispered} |`)
  const share = [...rows.values()].reduce((sum, {made, found}) => sum + found / made, 0) / Math.max(1, rows.size)
  const rules = readdirSync(path.join(root, 'rules')).filter((name) => existsSync(path.join(root, 'rules', name, 'rule.ts')))
  const kindsOf = (rule) => new Set(cases.filter(({business}) => business.test(rule)).map(({operator}) => operator)).size
  const few = rules.filter((rule) => kindsOf(rule) < 2)
  if (few.length > 0 && values.only === '') print(`\nfewer than two kinds of defect could be made here for: ${few.join(', ')}`)
  print(`\nmean over ${rows.size} kinds of defect: ${(100 * share).toFixed(1)} %`)
  if (values.show !== '')
    for (const {file, text, span} of rows.get(values.show)?.missed ?? [])
      console.log(`missed ${path.basename(file)}: ${text.slice(Math.max(0, span[0] - 30), span[1] + 30).replaceAll('\n', '⏎')}`)
} finally {
  rmSync(temporary, {recursive: true, force: true})
}
if (values.write) writeIntoPage('node bench/quality/run.mjs --write', printed.join('\n').replaceAll('## ', '### '))
