import {readFileSync} from 'node:fs'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {expect, test} from 'vitest'
import {hegaoLint, hegaoParse} from './index.ts'

const page = readFileSync(new URL('../../../docs/unified.md', import.meta.url), 'utf8')

const block = (name: string): string | undefined => page.split(`\`\`\`text ${name}\n`)[1]?.split('```')[0]

test('docs/unified.md shows what its example prints', async () => {
  const file = await unified()
    .use(hegaoParse)
    .use(hegaoLint)
    .process(new VFile({path: 'draft.txt', value: block('draft.txt') ?? ''}))
  expect(`${reporter(file, {verbose: true, color: false})}\n`).toBe(block('output'))
})
