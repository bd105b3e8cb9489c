// retext has no rules for Chinese; this is what its parser and its least rule take.
import {readFileSync} from 'node:fs'
import retextLatin from 'retext-latin'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {filesOf} from './files.mjs'

const processor = unified().use(retextLatin).use(retextRepeatedWords).use(retextStringify).freeze()
let count = 0
for (const file of filesOf(process.argv.slice(2))) count += processor.processSync(readFileSync(file, 'utf8')).messages.length
console.log(count)
