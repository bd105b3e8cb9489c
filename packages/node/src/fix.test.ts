import {execFileSync} from 'node:child_process'
import {chmod, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLinter, defineRule} from '@hegao/core'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fixContent, FixError, fixFile} from './fix.ts'

/** Finds commas that are doubled or half-width. */
const commas = defineRule({
  id: 'commas',
  category: 'layout',
  severity: 'info',
  summary: {zh: '逗号', en: 'commas'},
  reads: [],
  messages: {found: {zh: '逗号不对', en: 'not the right comma'}, right: {zh: '改为，', en: 'make it ，'}},
  check({document, report}) {
    for (const {0: marks, index} of document.text.matchAll(/,+|，{2,}/g)) {
      const range = {start: index, end: index + marks.length}
      report('found', range, {certainty: 'certain', fix: {title: 'right', edits: [{range, text: '，'}]}})
    }
  }
})

const linter = createLinter({rules: [{rule: commas}]})
const path = '草稿.txt'
const options = {path, linter}
const flawed = '会议指出,要落实，,要督查。\r\n　　会议强调，，要见效。\r\n'
const fixed = '会议指出，要落实，要督查。\r\n　　会议强调，要见效。\r\n'

const recode = (text: string, encoding: string): Buffer => execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], {input: text})

describe('fixContent', () => {
  test.each([
    ['utf-8', Buffer.from(flawed), Buffer.from(fixed)],
    ['utf-8 with a mark', Buffer.from(`\ufeff${flawed}`), Buffer.from(`\ufeff${fixed}`)],
    ['gb18030', recode(flawed, 'gb18030'), recode(fixed, 'gb18030')],
    ['utf-16le with a mark', recode(`\ufeff${flawed}`, 'utf-16le'), recode(`\ufeff${fixed}`, 'utf-16le')],
    ['utf-16be', recode(flawed, 'utf-16be'), recode(fixed, 'utf-16be')]
  ])('keeps %s, and line ends', async (_, before, after) => {
    const {bytes, fixed: count, result} = await fixContent(before, options)
    expect(Buffer.from(bytes)).toEqual(after)
    expect([count, result.messages]).toEqual([expect.any(Number), []])
  })

  test('goes on until nothing is left: what one fix makes room for, too', async () => {
    const {after, fixed: count} = await fixContent(Buffer.from('要落实，,要督查'), options)
    // ，, is a half-width comma first, and a doubled one then.
    expect([after.text, count]).toEqual(['要落实，要督查', 2])
    const again = await fixContent(Buffer.from(after.text), options)
    expect(again.fixed).toBe(0)
  })

  test('gives back the very bytes where there is nothing to fix', async () => {
    const content = Buffer.from(fixed)
    expect((await fixContent(content, options)).bytes).toBe(content)
  })

  test('stops where rules undo each other', async () => {
    const swap = defineRule({
      ...commas,
      id: 'swap',
      messages: {found: {zh: '甲乙', en: 'a and b'}, other: {zh: '换', en: 'swap'}},
      check({document, report}) {
        for (const {0: word, index} of document.text.matchAll(/[甲乙]/g)) {
          const range = {start: index, end: index + 1}
          report('found', range, {certainty: 'certain', fix: {title: 'other', edits: [{range, text: word === '甲' ? '乙' : '甲'}]}})
        }
      }
    })
    const {after} = await fixContent(Buffer.from('会议由甲主持。'), {path, linter: createLinter({rules: [{rule: swap}]})})
    expect(after.text).toMatch(/^会议由[甲乙]主持。$/)
  })
})

describe('fixFile', () => {
  let folder = ''
  const inFolder = (name: string): string => join(folder, name)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hegao-fix-'))
  })
  afterEach(async () => {
    await rm(folder, {recursive: true})
  })

  test('writes the file, keeps its mode, and leaves nothing beside it', async () => {
    await writeFile(inFolder('a.txt'), flawed)
    await chmod(inFolder('a.txt'), 0o640)
    const {fixed: count} = await fixFile(inFolder('a.txt'), options)
    expect(count).toBeGreaterThan(0)
    expect(await readFile(inFolder('a.txt'), 'utf8')).toBe(fixed)
    expect((await stat(inFolder('a.txt'))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('does not touch a file that needs no fix', async () => {
    await writeFile(inFolder('a.txt'), fixed)
    const {mtimeMs, ino} = await stat(inFolder('a.txt'))
    await fixFile(inFolder('a.txt'), options)
    expect(await stat(inFolder('a.txt'))).toMatchObject({mtimeMs, ino})
  })

  test('follows a link, which stays one', async () => {
    await writeFile(inFolder('a.txt'), flawed)
    await symlink('a.txt', inFolder('link.txt'))
    await fixFile(inFolder('link.txt'), options)
    expect(await readlink(inFolder('link.txt'))).toBe('a.txt')
    expect(await readFile(inFolder('a.txt'), 'utf8')).toBe(fixed)
  })

  test('leaves the file as it was where somebody else wrote it meanwhile', async () => {
    const file = inFolder('a.txt')
    await writeFile(file, flawed)
    const meddling = {
      check: (...given: Parameters<typeof linter.check>) => {
        execFileSync('sh', ['-c', `printf 另一稿 > "${file}"`])
        return linter.check(...given)
      }
    }
    await expect(fixFile(file, {path, linter: {...linter, ...meddling}})).rejects.toThrow(new FixError('changed-meanwhile'))
    expect(await readFile(file, 'utf8')).toBe('另一稿')
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  test('refuses what is no file', async () => {
    await expect(fixFile(folder, options)).rejects.toThrow(new FixError('no-file'))
  })
})
