// Whole drafts that editors wrote who had not seen the tool, with their flaws and with what only looks like one.
// usage: node bench/quality/drafts.mjs [SET …] [--folder DIR] [--show] [--command packages/cli/dist/hegao.js]
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    folder: {type: 'string', default: path.join(root, 'bench/quality/drafts')},
    show: {type: 'boolean', default: false},
    command: {type: 'string', default: path.join(root, 'packages/cli/dist/hegao.js')}
  }
})
const {folder} = values

console.log(
  '| set | drafts | characters | flaws | met | traps | walked into | said where nobody marked a flaw |\n|---|--:|--:|--:|--:|--:|--:|--:|'
)
for (const set of positionals.length > 0 ? positionals : readdirSync(folder).toSorted()) {
  const drafts = readdirSync(path.join(folder, set)).filter((file) => file.endsWith('.txt'))
  const [flaws, traps] = ['findings', 'traps'].map((name) => readLines(path.join(folder, set, `${name}.jsonl`)))
  const sum = {characters: 0, flaws: 0, met: 0, traps: 0, walked: 0, unmarked: 0}
  const lines = []
  for (const file of drafts) {
    const text = readFileSync(path.join(folder, set, file), 'utf8')
    const starts = lineStarts(text)
    const of = ({file: number}) => file.startsWith(number)
    const said = check(path.join(folder, set, file))
    sum.characters += text.length
    // What an editor calls likely is not asked for, and not held against a message.
    for (const flaw of flaws.filter(of).filter(({confidence}) => confidence === 'certain')) {
      sum.flaws++
      const place = placeOf(text, starts, flaw)
      if (said.some((message) => rangesOf(message).some((range) => overlaps(range, place)))) sum.met++
      else lines.push(`missed ${file}:${flaw.line} ${flaw.class} “${flaw.text}”: ${flaw.message}`)
    }
    const marked = flaws.filter(of).flatMap((flaw) => [placeOf(text, starts, flaw), ...counterpartsOf(text, starts, flaw)])
    for (const trap of traps.filter(of)) {
      sum.traps++
      const place = placeOf(text, starts, trap)
      const wrong = said.filter(({place: {start, end}}) => overlaps([start.offset, end.offset], place) && !isMarked(start, end, marked))
      if (wrong.length > 0) sum.walked++
      for (const message of wrong) lines.push(`trap ${file}:${trap.line} “${trap.text}” ${message.ruleId}: ${message.message}`)
    }
    for (const message of said)
      if (!rangesOf(message).some((range) => marked.some((place) => overlaps(range, place)))) {
        sum.unmarked++
        lines.push(`unmarked ${file}:${message.place.start.line} ${message.ruleId}: ${message.message}`)
      }
  }
  console.log(`| ${[set, drafts.length, ...Object.values(sum)].join(' | ')} |`)
  if (values.show) console.log(lines.join('\n'))
}

/** What is said of a draft; an info is a hint, not a finding. */
function check(file) {
  const {stdout} = spawnSync(process.execPath, [values.command, '--no-config', '--format', 'json', file], {
    encoding: 'utf8',
    maxBuffer: 1e8
  })
  return JSON.parse(stdout).files[0].messages.filter(({severity}) => severity !== 'info')
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function lineStarts(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeOf(text, starts, {line, text: words}) {
  const at = text.indexOf(words, starts[line - 1])
  return [at, at + words.length]
}

/** The lines that a flaw disagrees with: a message may stand there, and name the flaw as its other place. */
function counterpartsOf(text, starts, {counterpart = []}) {
  return counterpart.filter(Number.isInteger).map((line) => [starts[line - 1] ?? 0, starts[line] ?? text.length])
}

function rangesOf({place, related = []}) {
  return [place, ...related.map((one) => one.place)].map(({start, end}) => [start.offset, end.offset])
}

function overlaps([from, to], [start, end]) {
  return from < end && start < to
}

function isMarked(start, end, marked) {
  return marked.some((place) => overlaps([start.offset, end.offset], place))
}
