#!/usr/bin/env node
// Writes packages/core/src/vocabulary/vocabulary.generated.ts from the dictionary of cppjieba (MIT), which npm carries:
//   npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
//   node scripts/vocabulary.mjs package/submodules/cppjieba/dict/jieba.dict.utf8
import {readFileSync, writeFileSync} from 'node:fs'

/** How often the dictionary must have counted a word of two characters for it to be in the list, and to count as common. */
const [known, common] = [10, 100]
/** The same for longer words, whose first two and last two characters are in the list as beginnings and ends of words. */
const longer = 50

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: vocabulary.mjs PATH-OF-JIEBA-DICT')
const entries = readFileSync(path, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', , kind = '']) => /^[\u4e00-\u9fff]{2,}$/.test(word) && !kind.startsWith('nr'))
  .map(([word = '', count]) => ({word, count: Number(count)}))

const tiers = [new Set(), new Set(), new Set(), new Set()]
for (const {word, count} of entries) {
  if (word.length === 2 && count >= common) tiers[0].add(word)
  else if (word.length === 2 && count >= known) tiers[1].add(word)
  else if (word.length > 2 && count >= longer) {
    tiers[2].add(word.slice(0, 2))
    tiers[3].add(word.slice(-2))
  }
}
for (const part of [tiers[2], tiers[3]]) for (const word of part) if (tiers[0].has(word) || tiers[1].has(word)) part.delete(word)

const heads = new Map()
for (const [tier, words] of tiers.entries())
  for (const word of words) {
    const tails = heads.get(word[0]) ?? ['', '', '', '']
    tails[tier] += word[1]
    heads.set(word[0], tails)
  }
const lines = [...heads]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([head, tails]) =>
      head +
      tails
        .map((tail) => [...tail].toSorted().join(''))
        .join(',')
        .replace(/,+$/, '')
  )
writeFileSync(
  new URL('../packages/core/src/vocabulary/vocabulary.generated.ts', import.meta.url),
  `// Written by scripts/vocabulary.mjs from the dictionary of cppjieba, https://github.com/yanyiwu/cppjieba
// The MIT License, Copyright (c) 2013 Sun Junyi (the dictionary) and Yanyi Wu (cppjieba).
/** First character, then the second characters of common words, of other words, of beginnings and of ends of longer words. */
export const entries = '${lines.join(' ')}'
`
)
console.log(
  tiers.map(({size}) => size),
  'words;',
  heads.size,
  'first characters'
)
