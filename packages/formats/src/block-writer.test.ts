import {expect, test} from 'vitest'
import {BlockWriter} from './block-writer.ts'

function write(source: string, body: (writer: BlockWriter) => void) {
  const writer = new BlockWriter(source)
  writer.open({kind: 'paragraph'})
  body(writer)
  writer.close()
  return writer.blocks
}

test('stretches that touch are one segment; what stands for something else is one by itself', () => {
  const blocks = write('甲乙&amp;丙', (writer) => {
    writer.text(0, 1)
    writer.text(1, 2)
    writer.replacement('&', 2, 7)
    writer.text(7, 8)
  })
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: '甲乙&丙',
      segments: [
        {start: 0, length: 2, source: 0},
        {start: 2, length: 1, source: 2, sourceLength: 5},
        {start: 3, length: 1, source: 7}
      ],
      style: undefined
    }
  ])
})

test('white space at the ends is left out, whatever it comes from', () => {
  const blocks = write('　甲 &nbsp;', (writer) => {
    writer.replacement('\u00a0', 4, 10)
    writer.text(0, 3)
    writer.replacement('\u00a0', 3, 9)
    writer.space(9, 9, false)
  })
  expect(blocks[0]).toMatchObject({text: '甲', segments: [{start: 0, length: 1, source: 1}]})
})

test('a block of nothing but white space and objects is none', () => {
  expect(
    write(' x ', (writer) => {
      writer.text(0, 1)
      writer.object(1, 2)
    })
  ).toEqual([])
})

test('the number of an item waits for text', () => {
  expect(write('<li>', (writer) => writer.number({value: '1. ', start: 0, end: 4, typed: false}))).toEqual([])
})

test('a number as long as its tag is still one by itself', () => {
  const blocks = write('<li>甲', (writer) => {
    writer.number({value: '10. ', start: 0, end: 4, typed: false})
    writer.lineBreak(4, 4)
    writer.text(4, 5)
  })
  expect(blocks[0]?.segments).toEqual([
    {start: 0, length: 4, source: 0, sourceLength: 4},
    {start: 4, length: 1, source: 4}
  ])
})
