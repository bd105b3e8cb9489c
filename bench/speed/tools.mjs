// What is measured, what each tool checks, and how it is called.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const versionOf = (name) => JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version

const hegao = here('../../packages/cli/dist/hegao.js')
const autocorrect = here('node_modules/autocorrect-node/cli.js')
const repetition = ['duplicate-paragraph', 'duplicate-sentence'].flatMap((rule) => ['--rule', `${rule}:off`])

/** Whether the command spreads files over workers; where it does, one thread is asked for by name. */
const hasJobs = /--jobs\b/.test(spawnSync(process.execPath, [hegao, '--help'], {encoding: 'utf8'}).stdout)
const oneThread = hasJobs ? ['--jobs', '1'] : []

/**
 * `command(path)`: arguments of node; it ends with 1 where it found something. `checks`: what the tool looks at, in the words of
 * the table. `takes`: whether it is worth calling on one file, or on many.
 */
export function tools(folder, workers) {
  const own = JSON.parse(readFileSync(here('../../packages/cli/package.json'), 'utf8')).version
  // Without its rule for a space beside every number, which Chinese offices do not set, it has nothing to print: at its fastest.
  const silent = ['--config', `${folder}/autocorrectrc.yaml`]
  return [
    {
      id: 'hegao',
      name: 'hegao',
      version: own,
      checks: 'all rules; every part of the text is compared with every other',
      takes: ['one', 'many'],
      command: (path) => [hegao, '--no-config', ...oneThread, path]
    },
    ...(hasJobs
      ? [
          {
            id: 'hegao-workers',
            name: `hegao, ${workers} workers`,
            version: own,
            checks: 'the same',
            takes: ['many'],
            command: (path) => [hegao, '--no-config', '--jobs', String(workers), path]
          }
        ]
      : []),
    {
      id: 'hegao-no-duplicates',
      name: 'hegao, no duplicates',
      version: own,
      checks: 'the same without `duplicate-paragraph` and `duplicate-sentence`',
      takes: ['one'],
      command: (path) => [hegao, '--no-config', ...oneThread, ...repetition, path]
    },
    {
      id: 'autocorrect',
      name: 'AutoCorrect, 1 thread',
      version: versionOf('autocorrect-node'),
      checks: 'spaces between scripts, width of punctuation, a few words; a line at a time (native code)',
      takes: ['one', 'many'],
      command: (path) => [autocorrect, '--lint', '--quiet', ...silent, '--threads', '1', path]
    },
    {
      id: 'autocorrect-threads',
      name: 'AutoCorrect, all threads',
      version: versionOf('autocorrect-node'),
      checks: 'the same',
      takes: ['one', 'many'],
      command: (path) => [autocorrect, '--lint', '--quiet', ...silent, path]
    },
    {
      id: 'zhlint',
      name: 'zhlint, API',
      version: versionOf('zhlint'),
      checks: 'spaces, width and pairs of punctuation; a paragraph at a time',
      takes: ['one', 'many'],
      command: (path) => [here('peers/zhlint.mjs'), path]
    },
    {
      id: 'textlint',
      name: 'textlint + prh, 500 terms',
      version: `${versionOf('textlint')} + ${versionOf('textlint-rule-prh')}`,
      checks: '500 terms of a list; a sentence at a time',
      takes: ['one', 'many'],
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
      id: 'retext',
      name: 'retext, repeated words',
      version: `${versionOf('retext-latin')} + ${versionOf('retext-repeated-words')}`,
      checks: 'repeated words of a tree that cannot tell Chinese words; a sentence at a time',
      takes: ['one', 'many'],
      command: (path) => [here('peers/retext.mjs'), path]
    }
  ]
}

const term = (index) =>
  `${[0x8d4d, 0x9e4a, 0x7c91].map((base, place) => String.fromCharCode(base + ((index >> (place * 3)) & 7))).join('')}${index}`

/** 500 terms, none of which the text has: the time is that of looking for them. */
const prhTerms = () =>
  `version: 1\nrules:\n${Array.from({length: 500}, (_, index) => `  - expected: 正${term(index)}\n    pattern: ${term(index)}\n`).join('')}`

/** A line in which each of the tools has something to find; one that finds nothing was not called rightly. */
export const faulty = `会议于2026年2月30日召开,强调要抓好春耕。the the ${term(77)}。\n`

/** Set-ups of the peers, by name of file. */
export const setups = (folder) => ({
  'autocorrectrc.yaml': 'rules:\n  space-word: 0\n',
  'terms.yaml': prhTerms(),
  'textlintrc.json': JSON.stringify({rules: {prh: {rulePaths: [`${folder}/terms.yaml`]}}})
})
