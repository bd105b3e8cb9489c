import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {root} from './house.ts'

test('what is generated from the rule folders is as they say', async () => {
  const check = promisify(execFile)(process.execPath, [join(root, 'scripts/generate.mjs'), '--check']).then(
    () => '',
    (error: {readonly stderr: string}) => error.stderr
  )
  expect(await check).toBe('')
})
