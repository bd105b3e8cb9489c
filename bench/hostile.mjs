#!/usr/bin/env node
// The whole command on inputs that are larger and worse than any draft: does each run end in its time, with a right exit code and
// no stack trace, and in how much memory? By hand: minutes, and some GB. test/hostile holds the same kinds in small.
// usage: pnpm build && node bench/hostile.mjs [--only WORDS] [--write]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {writeIntoPage} from './write-page.mjs'

const {values} = parseArgs({options: {only: {type: 'string', default: ''}, write: {type: 'boolean', default: false}}})
const command = path.resolve(import.meta.dirname, '../packages/cli/dist/hegao.js')
/** Milliseconds after which a run is taken for one that never ends. */
const patience = 300_000
const million = 1_000_000
/** Faults of ours end with 3, a run that was killed with none. */
const rightCodes = [0, 1, 2]

const upTo = (length, part) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
const numbered = (count, part) => Array.from({length: count}, (_, index) => part(index + 1)).join('')
const nested = (depth, opening, closing) => `${opening.repeat(depth)}内容${closing.repeat(depth)}`
const bomb = [
  'a: &a [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]',
  ...[...'bcdefghi'].map((anchor, index) => `${anchor}: &${anchor} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]`)
].join('\n')

/** Each puts its files into a folder of its own and gives the arguments of the command. */
const inputs = {
  'one line of 100 MB, of clauses': draft('a.txt', () => upTo(33.3 * million, '推进产业发展，加强科技创新')),
  'one line of 10 MB, of sentences': draft('a.txt', () => upTo(3.3 * million, '推进产业发展，加强科技创新。')),
  'one line of a million characters, of counts': draft('a.txt', () =>
    upTo(million, '重点做好三个方面工作：一是发展，二是改革，三是稳定。')
  ),
  'one line of a million characters, of sums': draft('a.txt', () => upTo(million, '投资12.5亿元，增长5%，')),
  'a million opening brackets': draft('a.txt', () => upTo(million, '（')),
  'a million marks that never close': draft('a.txt', () => upTo(million, '“《（')),
  'a million times one character': draft('a.txt', () => upTo(million, '的')),
  'a million Chinese numerals': draft('a.txt', () => upTo(million, '一二三四五六七八九十')),
  'a million digits': draft('a.txt', () => upTo(million, '9')),
  'a million empty lines': draft('a.txt', () => upTo(million, '\n')),
  '100,000 headings': draft('a.txt', () => numbered(100_000, (index) => `第${index}章 工作\n`)),
  '100,000 headings of Markdown': draft('a.md', () => numbered(100_000, (index) => `## ${index} 工作\n\n推进发展。\n\n`)),
  '100,000 lines that differ in one character': draft('a.txt', () =>
    numbered(100_000, (index) => `加快推进产业${hanzi(index)}发展和科技创新。\n`)
  ),
  '100,000 quotations of Markdown in each other': draft('a.md', () => `${'> '.repeat(100_000)}内容\n`),
  'lists of Markdown in each other, 1,000 deep': draft('a.md', () => numbered(1000, (index) => `${' '.repeat(index * 2)}- 内容\n`)),
  'a million opening brackets of Markdown': draft('a.md', () => upTo(million, '[')),
  'a million stars and underlines': draft('a.md', () => upTo(million, '*_')),
  '100,000 elements of HTML in each other': draft('a.html', () => nested(100_000, '<div>', '</div>')),
  'a million tags that never close': draft('a.html', () => upTo(million, '<a href="')),
  'a million entities': draft('a.html', () => upTo(million, '&amp;&#x4e00;&')),
  'halves of characters': draft('a.txt', () => Buffer.from(upTo(million, '\ud842\u4e00\udfb7'), 'utf16le')),
  'a million NULs': draft('a.txt', () => Buffer.alloc(million)),
  'controls of direction': draft('a.txt', () => upTo(million, '\u202e会\u202c\u2066')),
  'the first halves of GB18030': draft('a.txt', () => Buffer.alloc(million, 0x81)),
  'random bytes': draft('a.txt', () => Buffer.from(Array.from({length: million}, (_, index) => (index * index * 31 + 7 * index) & 255))),
  'a configuration that grows when it is read': configured(`rules: {}\n${bomb}\n`),
  'a configuration of huge numbers': configured('rules:\n  duplicate-paragraph: [error, {minimumLength: 1e999}]\n'),
  'a configuration of 100,000 brackets': configured(nested(100_000, '[', ']')),
  'folders that are links to themselves': (folder) => {
    mkdirSync(path.join(folder, 'a'))
    writeFileSync(path.join(folder, 'a/a.txt'), '推进发展。\n')
    symlinkSync('..', path.join(folder, 'a/again'))
    symlinkSync('itself', path.join(folder, 'a/itself'))
    return ['.']
  },
  'an ignore pattern of 10,000 stars': configured(`ignore: "${'*a'.repeat(10_000)}"\n`)
}

function draft(name, make) {
  return (folder) => {
    writeFileSync(path.join(folder, name), make())
    return ['--no-config', name]
  }
}

function configured(yaml) {
  return (folder) => {
    writeFileSync(path.join(folder, '.hegaorc.yaml'), yaml)
    writeFileSync(path.join(folder, 'a.txt'), '推进发展。\n')
    return ['a.txt']
  }
}

function hanzi(index) {
  return String.fromCharCode(0x4e00 + (index % 9000), 0x4e00 + Math.floor(index / 9000))
}

/** Runs the command in a folder; time and memory are those of GNU time where it stands, else only the time. */
function run(folder, args) {
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', ['-f', '\n%M', process.execPath]] : [process.execPath, []]
  const start = performance.now()
  const {status, stderr, signal} = spawnSync(timed[0], [...timed[1], command, '--format', 'json', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * million,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const seconds = (performance.now() - start) / 1000
  const kilobytes = Number(/\n(\d+)\n$/.exec(stderr ?? '')?.[1])
  const trace = /^\s+at .+:\d+:\d+\)?$/m.test(stderr ?? '')
  const said = /^hegao: .*/m.exec(stderr ?? '')?.[0] ?? ''
  return {status, signal, seconds, megabytes: kilobytes / 1024, isRight: rightCodes.includes(status) && !trace, said}
}

const rows = ['| input | exit | seconds | memory, MB |', '| --- | --: | --: | --: |']
for (const [name, make] of Object.entries(inputs).filter((entry) => entry[0].includes(values.only))) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-hostile-'))
  try {
    const {status, signal, seconds, megabytes, isRight, said} = run(folder, make(folder))
    const row = `| ${name} | ${status ?? signal}${isRight ? '' : ' **wrong**'} | ${seconds.toFixed(1)} | ${Number.isNaN(megabytes) ? '' : megabytes.toFixed(0)} |`
    rows.push(row)
    console.log(row, said.slice(0, 160))
    if (!isRight) process.exitCode = 1
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
if (values.write) writeIntoPage('node bench/hostile.mjs --write', rows.join('\n'))
