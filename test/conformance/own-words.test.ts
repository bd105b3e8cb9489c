import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readSharedText} from '@hegao/rule-tester'
import {expect, test} from 'vitest'
import {root, sharedFolders} from './house.ts'

const isHere = sharedFolders.some((folder) => existsSync(folder))

test.runIf(isHere)('no file of the repository holds a sentence of a text that is not ours', () => {
  const sharedText = readSharedText(sharedFolders)
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'}).split('\n')
  const copied = tracked
    .filter((path) => /\.(?:ts|mjs|txt|md|ya?ml|jsonl?|html|csv)$/.test(path) && existsSync(join(root, path)))
    .flatMap((path) => {
      const found = sharedText.find(readFileSync(join(root, path), 'utf8').replaceAll('\\n', '\n'))
      return found === undefined ? [] : [`${path}: ${found}`]
    })
  expect(copied).toEqual([])
})

test.skipIf(isHere)('texts that are not ours are not here to compare with', ({skip}) => skip())
