import {existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {ResultCache} from './result-cache.ts'

const kept = {encoding: 'utf-8', empty: false, result: {messages: [], faults: []}}
const bytes = (text: string) => Buffer.from(text)

function cache() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const problems: unknown[] = []
  const results = new ResultCache(folder, {build: 'b', onProblem: (error) => problems.push(error)})
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key.slice(2))
  return {folder, results, problems, fileOf}
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

test('a key tells bytes from settings, and each setting from the next', () => {
  const {results} = cache()
  const keys = [
    results.keyOf(bytes('a'), 's', ['x', 'y']),
    results.keyOf(bytes('b'), 's', ['x', 'y']),
    results.keyOf(bytes('a'), 't', ['x', 'y']),
    results.keyOf(bytes('a'), 's', ['xy', '']),
    results.keyOf(bytes('a'), 's', ['x', 'y\n'])
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('what nobody asked for in a month is swept away, what somebody asks for stays', () => {
  const {folder, results, fileOf} = cache()
  const [used, unused] = [results.keyOf(bytes('used'), '', []), results.keyOf(bytes('unused'), '', [])]
  for (const key of [used, unused]) {
    results.write(key, kept)
    utimesSync(fileOf(key), daysAgo(40), daysAgo(40))
  }
  writeFileSync(path.join(folder, 'left.1.1.tmp'), '')
  utimesSync(path.join(folder, 'left.1.1.tmp'), daysAgo(2), daysAgo(2))
  expect(results.read(used)).toEqual(kept)
  results.sweep()
  expect([existsSync(fileOf(used)), existsSync(fileOf(unused)), existsSync(path.join(folder, 'left.1.1.tmp'))]).toEqual([
    true,
    false,
    false
  ])
})

test('it is swept once a day', () => {
  const {folder, results, fileOf} = cache()
  results.sweep()
  const key = results.keyOf(bytes('old'), '', [])
  results.write(key, kept)
  utimesSync(fileOf(key), daysAgo(40), daysAgo(40))
  results.sweep()
  expect(existsSync(fileOf(key))).toBe(true)
  utimesSync(path.join(folder, 'swept'), daysAgo(2), daysAgo(2))
  results.sweep()
  expect(existsSync(fileOf(key))).toBe(false)
})

test('where it cannot be written that is said once', () => {
  const {folder, results, problems} = cache()
  for (const text of ['a', 'b']) {
    const key = results.keyOf(bytes(text), '', [])
    writeFileSync(path.join(folder, key.slice(0, 2)), 'in the way')
    results.write(key, kept)
    expect(results.read(key)).toBeUndefined()
  }
  expect(problems).toHaveLength(1)
  expect(readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size === 0)).toEqual([])
})
