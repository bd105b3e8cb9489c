// What is measured, what each tool checks, and how it is called.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
export const versionOf = (name) => JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version
const own = JSON.parse(readFileSync(here('../../packages/cli/package.json'), 'utf8')).version

const hegao = here('../../packages/cli/dist/hegao.js')
const repetition = ['duplicate-paragraph', 'duplicate-sentence'].flatMap((rule) => ['--rule', `${rule}:off`])

/** `command(path)`: arguments of node. `checks`: what the tool looks at, in the words of the table. */
export function tools(folder) {
  return [
    {
      name: 'hegao',
      version: own,
      checks: 'all rules; compares every part of the text with every other',
      command: (path) => [hegao, '--no-config', path]
    },
    {
      name: 'hegao, no duplicates',
      version: own,
      checks: 'the same without `duplicate-paragraph` and `duplicate-sentence`',
      command: (path) => [hegao, '--no-config', ...repetition, path]
    },
    {
      name: 'AutoCorrect, 1 thread',
      version: versionOf('autocorrect-node'),
      checks: 'spaces between scripts, width of punctuation, a few words; a line at a time',
      command: (path) => [here('node_modules/autocorrect-node/cli.js'), '--lint', '--quiet', '--threads', '1', path]
    },
    {
      name: 'AutoCorrect, all threads',
      version: versionOf('autocorrect-node'),
      checks: 'the same',
      command: (path) => [here('node_modules/autocorrect-node/cli.js'), '--lint', '--quiet', path]
    },
    {
      name: 'zhlint',
      version: versionOf('zhlint'),
      checks: 'spaces, width and pairs of punctuation; a paragraph at a time',
      command: (path) => [here('peers/zhlint.mjs'), path]
    },
    {
      name: 'textlint + prh',
      version: `${versionOf('textlint')}, ${versionOf('textlint-rule-prh')}`,
      checks: '500 terms of a list; a sentence at a time',
      command: (path) => [
        here('node_modules/textlint/bin/textlint.js'),
        '--config',
        `${folder}/textlintrc.json`,
        '--rules-base-directory',
        here('node_modules'),
        path
      ]
    },
    {
      name: 'retext',
      version: `${versionOf('retext-latin')}, ${versionOf('retext-repeated-words')}`,
      checks: 'repeated words of a tree that cannot tell Chinese words; a sentence at a time',
      command: (path) => [here('peers/retext.mjs'), path]
    }
  ]
}

/** 500 terms, none of which the text has: the time is that of looking for them. */
export const prhTerms = () =>
  `version: 1\nrules:\n${Array.from({length: 500}, (_, index) => {
    const term = [0x8d4d, 0x9e4a, 0x7c91].map((base, place) => String.fromCharCode(base + ((index >> (place * 3)) & 7))).join('')
    return `  - expected: 正${term}\n    pattern: ${term}${index}\n`
  }).join('')}`
