import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findInputs} from './find-inputs.ts'
import {streamInput} from './input.ts'
import {explainUnreadable} from './unreadable-input.ts'

let cwd = ''

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  for (const file of [
    '乙.txt',
    '甲.TXT',
    '图.png',
    '稿/2/丙.txt',
    '稿/10/丁.txt',
    '稿/[定稿]（一）.txt',
    '稿/说明.draft',
    '稿/node_modules/a.txt',
    '稿/.git/b.txt',
    '稿/.隐.txt',
    '空/图.png'
  ]) {
    mkdirSync(path.join(cwd, path.dirname(file)), {recursive: true})
    writeFileSync(path.join(cwd, file), file)
  }
  symlinkSync(path.join(cwd, '稿'), path.join(cwd, '稿/2/回'))
  symlinkSync(path.join(cwd, '乙.txt'), path.join(cwd, '稿/2/引.txt'))
  symlinkSync(path.join(cwd, '无.txt'), path.join(cwd, '稿/2/断.txt'))
})

afterAll(() => rmSync(cwd, {recursive: true}))

const paths = async (...names: string[]) => (await findInputs(names, {cwd})).map((input) => input.path)

/** Why each input cannot be read; undefined for one that can. */
async function reasons(...names: string[]) {
  const inputs = await findInputs(names, {cwd})
  return Promise.all(
    inputs.map(async (input) => {
      try {
        await input.read()
        return undefined
      } catch (error) {
        return explainUnreadable(error, 'zh')
      }
    })
  )
}

test('a file is taken whatever its name', async () => {
  expect(await paths('图.png', '稿/说明.draft')).toEqual(['图.png', '稿/说明.draft'])
})

test('of a folder all drafts below it, without dot names, node_modules and linked folders', async () => {
  expect(await paths('稿')).toEqual(['稿/10/丁.txt', '稿/2/丙.txt', '稿/2/引.txt', '稿/2/断.txt', '稿/[定稿]（一）.txt'])
})

test('a link that leads in a circle is kept, and only it cannot be read', async () => {
  const folder = path.join(cwd, '圈')
  mkdirSync(folder)
  symlinkSync(path.join(folder, '甲.txt'), path.join(folder, '乙.txt'))
  symlinkSync(path.join(folder, '乙.txt'), path.join(folder, '甲.txt'))
  writeFileSync(path.join(folder, '丙.txt'), '会议。')
  expect(await paths('圈')).toEqual(['圈/丙.txt', '圈/乙.txt', '圈/甲.txt'])
  expect(await reasons('圈')).toEqual([undefined, '符号链接绕了圈', '符号链接绕了圈'])
  rmSync(folder, {recursive: true})
})

test('the folder one stands in', async () => {
  expect(await paths('.')).toEqual(['乙.txt', '甲.TXT', '稿/10/丁.txt', '稿/2/丙.txt', '稿/2/断.txt', '稿/[定稿]（一）.txt'])
})

test('the order is that of code units, whatever the order of the names', async () => {
  expect(await paths('甲.TXT', '稿/2', '乙.txt')).toEqual(await paths('稿/2', '乙.txt', '甲.TXT'))
  expect(await paths('甲.TXT', '乙.txt')).toEqual(['乙.txt', '甲.TXT'])
})

test('a file named twice is taken once, also by a link', async () => {
  expect(await paths('稿/2/引.txt', '乙.txt')).toEqual(['乙.txt'])
  expect(await paths('乙.txt', './乙.txt', '稿/../乙.txt', path.join(cwd, '乙.txt'), '*.txt')).toHaveLength(1)
})

test('a glob takes known drafts, or whatever its own ending says', async () => {
  expect(await paths('*')).toEqual(['乙.txt', '甲.TXT'])
  expect(await paths('稿/**')).toEqual(['稿/10/丁.txt', '稿/2/丙.txt', '稿/2/引.txt', '稿/[定稿]（一）.txt'])
  expect(await paths('稿/**/*.draft')).toEqual(['稿/说明.draft'])
  expect(await paths('{乙,丙}.txt')).toEqual(['乙.txt'])
})

test('a glob with an absolute or an outer path keeps it', async () => {
  expect(await paths(`${cwd}/*.txt`)).toEqual([`${cwd}/乙.txt`])
  expect((await findInputs(['../*.txt'], {cwd: path.join(cwd, '稿')})).map((input) => input.path)).toEqual(['../乙.txt'])
})

test('a file whose name looks like a glob is a file', async () => {
  expect(await paths('稿/[定稿]（一）.txt')).toEqual(['稿/[定稿]（一）.txt'])
})

test('- is what standard input is called', async () => {
  const stdin = streamInput('来稿.txt', async function* () {
    yield Buffer.from('全')
    yield Buffer.from('会')
  })
  const inputs = await findInputs(['乙.txt', '-'], {cwd, stdin})
  expect(inputs.map((input) => input.path)).toEqual(['乙.txt', '来稿.txt'])
  expect(String(await inputs[1]?.read())).toBe('全会')
})

test('what cannot be read says why when its turn comes', async () => {
  expect(await reasons('无.txt')).toEqual(['没有这个文件'])
  expect(await reasons('乙.txt/丙.txt')).toEqual(['没有这个文件'])
  expect(await reasons('空')).toEqual([expect.stringMatching(/^目录里没有可核的稿件（\.txt.*）$/)])
  expect(await reasons('*.nothing')).toEqual(['没有匹配的稿件'])
  expect(await reasons('稿/2')).toEqual([undefined, undefined, '没有这个文件'])
})
