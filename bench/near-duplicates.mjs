#!/usr/bin/env node
// The search for near-duplicate paragraphs: how its work grows with their number, and how many of all pairs it finds.
// usage: node bench/near-duplicates.mjs [--most 100000] [--json]
// Paragraphs are made from a few thousand words at random, and every fiftieth stands again with 4 % of its characters edited.
// Recall is held against comparing every pair of 2,000 paragraphs, and against all the edited ones of every size.
import {build} from 'esbuild'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {most: {type: 'string', default: '100000'}, json: {type: 'boolean', default: false}}})
const most = Number(values.most)
const say = (line) => values.json || console.log(line)
/** The likeness from which on two paragraphs are copies, as packages/core has it. */
const least = 0.6
/** Comparing every pair of so many takes some twenty seconds. */
const mostExact = 2000

const folder = await mkdtemp(join(tmpdir(), 'near-duplicates-'))
await build({
  entryPoints: [fileURLToPath(new URL('../packages/core/src/mentions/repetition/near.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  outfile: join(folder, 'near.mjs')
})
const {nearPairs, likenessOf} = await import(pathToFileURL(join(folder, 'near.mjs')).href)
await rm(folder, {recursive: true})

function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
const random = generator(20261120)
const pick = (list) => list[Math.floor(random() * list.length)]

// Words as frequent as in prose: a few of them make up most of every paragraph.
const characters = Array.from({length: 2500}, (_, index) => String.fromCodePoint(0x4e00 + index * 7))
const words = Array.from({length: 6000}, () => pick(characters) + pick(characters))
const word = () => words[Math.floor(words.length * random() ** 3)]
function paragraph() {
  const length = 60 + random() * 120
  let text = ''
  while (text.length < length) text += word() + (random() < 0.2 ? '，' : '')
  return text
}
function edited(text) {
  const letters = [...text]
  for (let edits = Math.max(2, Math.round(letters.length * 0.04)); edits > 0; edits--) {
    const at = Math.floor(random() * letters.length)
    const kind = random()
    if (kind < 0.4) letters.splice(at, 1)
    else if (kind < 0.7) letters.splice(at, 0, pick(characters))
    else letters[at] = pick(characters)
  }
  return letters.join('')
}
function paragraphs(count) {
  const texts = []
  const copies = []
  while (texts.length < count) {
    texts.push(paragraph())
    if (texts.length % 50 === 0 && texts.length < count) {
      const original = Math.floor(random() * texts.length)
      copies.push([original, texts.length])
      texts.push(edited(texts[original]))
    }
  }
  return {texts, copies}
}

nearPairs(paragraphs(2000).texts, least) // warm
const sizes = []
let before
for (let count = 1000; count <= most; count *= 10) {
  const {texts, copies} = paragraphs(count)
  const times = []
  let pairs = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    pairs = nearPairs(texts, least)
    times.push(performance.now() - start)
  }
  const time = times.toSorted((a, b) => a - b)[1]
  const found = new Set(pairs.map(({first, second}) => `${first} ${second}`))
  const wanted = copies.filter(([a, b]) => likenessOf(texts[a], texts[b]) >= least)
  const hit = wanted.filter(([a, b]) => found.has(`${a} ${b}`)).length
  sizes.push({count, milliseconds: time, growth: before && time / before, found: hit, copies: wanted.length})
  say(
    `${String(count).padStart(7)} paragraphs  ${time.toFixed(0).padStart(6)} ms${before ? `  ${(time / before).toFixed(1)} times the work` : ''}` +
      `  edited copies found: ${hit}/${wanted.length} (${((100 * hit) / wanted.length).toFixed(1)} %)  pairs ${pairs.length}`
  )
  before = time
}

// Likenesses from just above the bound upwards, against every pair.
const {texts} = paragraphs(mostExact / 2)
for (let index = 0; index < mostExact / 2; index++) {
  let text = texts[index]
  for (let rounds = Math.floor(random() * 4); rounds >= 0; rounds--) text = edited(text)
  texts.push(text)
}
const found = new Set(nearPairs(texts, least).map(({first, second}) => `${first} ${second}`))
let all = 0
let hit = 0
for (let a = 0; a < texts.length; a++)
  for (let b = a + 1; b < texts.length; b++) {
    if (likenessOf(texts[a], texts[b]) < least) continue
    all++
    if (found.has(`${a} ${b}`)) hit++
  }
say(`against every pair of ${texts.length}: ${hit}/${all} pairs of likeness ${least} or more (${((100 * hit) / all).toFixed(1)} %)`)
if (values.json) console.log(JSON.stringify({sizes, exact: {count: texts.length, found: hit, pairs: all}}))
