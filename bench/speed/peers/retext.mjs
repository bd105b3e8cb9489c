// retext has no rules for Chinese; this is what its parser and its least rule take.
import {readFileSync} from 'node:fs'
import retextLatin from 'retext-latin'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {filesOf} from './files.mjs'

const processor = unified().use(retextLatin).use(retextRepeatedWords).use(retextStringify).freeze()

export const check = (text) => processor.processSync(text).messages.length

if (process.argv[1] === import.meta.filename) {
  let count = 0
  for (const file of filesOf(process.argv.slice(2))) count += check(readFileSync(file, 'utf8'))
  process.exitCode = count > 0 ? 1 : 0
}
