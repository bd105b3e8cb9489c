import {Document} from '@hegao/core'
import {readSource} from '@hegao/formats'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {asMarkdown} from './markdown.ts'

const documentOf = async (content: string, path: string): Promise<Document> => new Document(await readSource(content, {path}))

test('paragraphs are parted, lines of one broken sentence stay together, signs are escaped', async () => {
  const plain = await documentOf('一、标题\n　　市里作了部署。为了做好工作，各单位认真落实责任制\n度，不得拖延。*\n1. 甲', 'draft.txt')
  expect(plain.breaks).toHaveLength(1)
  const {text, move} = asMarkdown(plain)
  expect(text).toBe('一、标题\n\n市里作了部署。为了做好工作，各单位认真落实责任制\n度，不得拖延。\\*\n\n1\\. 甲\n')
  const star = plain.source.text.indexOf('*')
  const {start, end} = move({start: star, end: star + 1})
  expect(text.slice(start, end)).toBe('\\*')
})

test('the Markdown of any text has a paragraph for each flow, of the same words', async () => {
  const line = fc.string({unit: fc.constantFrom(...'甲乙一、（）a1.)(-+*_`#>[]!|~&;<:/=\\"\'$^{}@ '), maxLength: 12})
  await fc.assert(
    fc.asyncProperty(fc.array(line, {maxLength: 4}), async (lines) => {
      const plain = await documentOf(lines.join('\n'), 'draft.txt')
      const {blocks} = await readSource(asMarkdown(plain).text, {path: 'draft.md'})
      expect(blocks.map((block) => block.text)).toEqual(plain.flows.map((flow) => plain.slice(flow)))
    }),
    {numRuns: 300}
  )
})
