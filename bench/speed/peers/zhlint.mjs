// zhlint by its API, as its command does with every file.
import {readFileSync} from 'node:fs'
import {run} from 'zhlint'
import {filesOf} from './files.mjs'

export const check = (text) => run(text, {rules: {preset: 'default'}}).validations.length

if (process.argv[1] === import.meta.filename) {
  let count = 0
  for (const file of filesOf(process.argv.slice(2))) count += check(readFileSync(file, 'utf8'))
  process.exitCode = count > 0 ? 1 : 0
}
