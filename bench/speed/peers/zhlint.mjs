// zhlint by its API, as its command does with every file.
import {readFileSync} from 'node:fs'
import {run} from 'zhlint'
import {filesOf} from './files.mjs'

let count = 0
for (const file of filesOf(process.argv.slice(2))) count += run(readFileSync(file, 'utf8'), {rules: {preset: 'default'}}).validations.length
console.log(count)
