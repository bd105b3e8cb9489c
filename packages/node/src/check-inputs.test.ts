import type {CheckResult, Linter} from '@hegao/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type CheckedFile, checkInputs, type CheckInputsOptions} from './check-inputs.ts'
import {decodeUtf8} from './decode-utf8.ts'
import {type Input, unreadableInput} from './input.ts'

const nothing: CheckResult = {messages: [], faults: []}

/** Stands for any linter: what is tested here is what is handed to it, and what becomes of what it says. */
const linter = (check: Linter['check'] = () => nothing): Pick<CheckInputsOptions, 'linterFor'> => ({linterFor: () => ({check})})

const input = (path: string, content: string | Uint8Array): Input => ({path, read: () => Buffer.from(content)})

async function all(inputs: readonly Input[], options: CheckInputsOptions): Promise<CheckedFile[]> {
  const files: CheckedFile[] = []
  for await (const file of checkInputs(inputs, options)) files.push(file)
  return files
}

test('files are read, checked and handed on one at a time, in their order', async () => {
  const log: string[] = []
  const watched = (path: string): Input => ({
    path,
    read() {
      log.push(`read ${path}`)
      return Buffer.from(path)
    }
  })
  const options = linter((source) => {
    log.push(`check ${source.text}`)
    return nothing
  })
  for await (const file of checkInputs([watched('b.txt'), watched('a.txt')], options)) log.push(`out ${file.path}`)
  expect(log).toEqual(['read b.txt', 'check b.txt', 'out b.txt', 'read a.txt', 'check a.txt', 'out a.txt'])
})

test('a file keeps its path, encoding, text and result', async () => {
  const result: CheckResult = {messages: [], faults: [{kind: 'directive', message: '…'}]}
  const [file] = await all(
    [input('甲.txt', '\ufeff全会')],
    linter(() => result)
  )
  expect(file).toMatchObject({path: '甲.txt', encoding: 'utf-8', source: {text: '全会'}})
  expect(file?.result).toBe(result)
})

test('the encoding somebody is sure of, and the wish for a ledger, are passed on', async () => {
  const bytes = Uint8Array.from([0xc8, 0xab, 0xbb, 0xe1])
  let ledger: boolean | undefined
  const options = linter((_, given) => {
    ledger = given?.ledger
    return nothing
  })
  const [file] = await all([input('甲.txt', bytes)], {...options, encoding: 'gbk', ledger: true})
  expect(file?.source?.text).toBe('全会')
  expect(ledger).toBe(true)
})

test('what cannot be read has a fault that says why, and the others are still checked', async () => {
  const missing = unreadableInput('无.txt', Object.assign(new Error('open'), {code: 'ENOENT', syscall: 'open'}))
  const inputs = [
    missing,
    input('图.txt', Uint8Array.from([0, 1, 2, 3])),
    input('乱.txt', Uint8Array.from([0xe5, 0x85, 0xa8, 0xff, 0xff])),
    input('好.txt', '好')
  ]
  const files = await all(inputs, linter())
  expect(files.map(({path, encoding, result}) => [path, encoding, result.faults])).toEqual([
    ['无.txt', undefined, [{kind: 'read', message: '没有这个文件'}]],
    ['图.txt', undefined, [{kind: 'read', message: '不是文本文件'}]],
    ['乱.txt', undefined, [{kind: 'read', message: '第4个字节起解不出文字，请用 --encoding 指明编码'}]],
    ['好.txt', 'utf-8', []]
  ])
})

test('reasons are in the language asked for', async () => {
  const missing = unreadableInput('x', Object.assign(new Error('open'), {code: 'EACCES', syscall: 'open'}))
  const [file] = await all([missing], {...linter(), locale: 'en'})
  expect(file?.result.faults).toEqual([{kind: 'read', message: 'no permission to read it'}])
})

test('an exception is a fault of its file, is told of, and the run goes on', async () => {
  const crashes: unknown[] = []
  const error = new TypeError('x is not a function')
  const options: CheckInputsOptions = {
    linterFor: (path) => ({
      check() {
        if (path === '坏.txt') throw error
        return nothing
      }
    })
  }
  const onCrash = (path: string, thrown: unknown) => crashes.push([path, thrown])
  const files = await all([input('坏.txt', '一'), unreadableInput('漏.txt', error), input('好.txt', '好')], {...options, onCrash})
  expect(files.map(({result}) => result.faults)).toEqual([
    [{kind: 'rule', message: 'x is not a function'}],
    [{kind: 'rule', message: 'x is not a function'}],
    []
  ])
  expect(crashes).toEqual([
    ['坏.txt', error],
    ['漏.txt', error]
  ])
})

test('the fast way from UTF-8 gives what TextDecoder gives, and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({max: 0xd7ff, min: 0}), fc.integer({min: 0xe000, max: 0x10ffff}))), (codes) => {
      const text = String.fromCodePoint(...codes)
      const bytes = Buffer.from(text)
      expect(decodeUtf8(bytes)).toBe(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes))
    }),
    {seed: 1}
  )
  expect(decodeUtf8(Uint8Array.from([0xff, 0xfe]))).toBeUndefined()
  expect(decodeUtf8(Uint8Array.from([0xed, 0xa0, 0x80]))).toBeUndefined()
})
