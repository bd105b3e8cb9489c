// Passages that editors wrote who had not seen the tool: which of their flaws are met, and what is said where none is.
// usage: node bench/quality/passages.mjs [SET …] [--show] [--command packages/cli/dist/hegao.js]
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'bench/quality/passages')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {show: {type: 'boolean', default: false}, command: {type: 'string', default: path.join(root, 'packages/cli/dist/hegao.js')}}
})

const sets = positionals.length > 0 ? positionals : readdirSync(folder).map((file) => path.basename(file, '.jsonl'))
console.log('| set | passages | flaws | met | said where nothing is wrong | characters of correct passages |\n|---|--:|--:|--:|--:|--:|')
for (const set of sets.toSorted()) {
  const passages = readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const messages = check(passages)
  const lines = []
  const sum = {flaws: 0, met: 0, unfounded: 0, characters: 0}
  for (const {id, genre, text, flaws} of passages) {
    const said = messages.get(id) ?? []
    const founded = new Set()
    for (const {rule, at, other, why} of flaws) {
      const places = [at, other].flatMap((words) => placesOf(text, words))
      const hits = said.filter((message) => rangesOf(message).some((range) => places.some((place) => overlaps(range, place))))
      for (const hit of hits) founded.add(hit)
      sum.flaws++
      // An info is a hint, not a finding.
      if (hits.some(({severity}) => severity !== 'info')) sum.met++
      else lines.push(`missed ${id} (${genre}) ${rule} “${at}”: ${why}`)
    }
    if (flaws.length === 0) sum.characters += text.length
    for (const message of said)
      if (message.severity !== 'info' && !founded.has(message)) {
        sum.unfounded++
        lines.push(`unfounded ${id} (${genre}) ${message.ruleId}: ${message.message}`)
      }
  }
  console.log(`| ${set} | ${passages.length} | ${sum.flaws} | ${sum.met} | ${sum.unfounded} | ${sum.characters} |`)
  if (values.show) console.log(lines.join('\n'))
}

/** Messages of each passage, by its id. */
function check(passages) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'hegao-passages-'))
  try {
    const ids = new Map()
    for (const {id, genre, text} of passages) {
      const file = path.join(temporary, `${id}.${/markdown/i.test(genre) ? 'md' : 'txt'}`)
      writeFileSync(file, text)
      ids.set(file, id)
    }
    const {stdout} = spawnSync(process.execPath, [values.command, '--no-config', '--format', 'json', temporary], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30
    })
    return new Map(JSON.parse(stdout).files.map((file) => [ids.get(path.resolve(file.path)), file.messages]))
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}

function placesOf(text, words) {
  const places = []
  if (words) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push([at, at + words.length])
  return places
}

function rangesOf({place, related}) {
  return [place, ...related.map((other) => other.place)].map(({start, end}) => [start.offset, end.offset])
}

function overlaps([from, to], [start, end]) {
  return from < end && start < to
}
