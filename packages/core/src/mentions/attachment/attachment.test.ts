import {expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {type Attachment, readAttachments} from './attachment.ts'

function attachmentsOf(...lines: readonly string[]): {listed: string[]; attached: string[]} {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  const document = new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
  const say = ({number, mark, name}: Attachment): string => `${number ?? '-'} ${document.slice(mark)} ${name ? document.slice(name) : ''}`
  const {listed, attached} = document.read(readAttachments)
  return {listed: listed.map(say), attached: attached.map(say)}
}

test('a list of several lines, and what follows it', () => {
  expect(attachmentsOf('附件：1.名单', '2.统计表（样表）', '某县统计局', '附件1', '名单', '甲', '附件2：统计表')).toEqual({
    listed: ['1 1. 名单', '2 2. 统计表（样表）'],
    attached: ['1 附件1 名单', '2 附件2 统计表']
  })
})

test('several names on one line', () => {
  expect(attachmentsOf('附件：1.名单　2.统计表').listed).toEqual(['1 1. 名单', '2 2. 统计表'])
})

test('a single one has no number', () => {
  expect(attachmentsOf('附件：参会回执', '办公室', '附件', '参会回执')).toEqual({
    listed: ['- 附件 参会回执'],
    attached: ['- 附件 参会回执']
  })
})

test('words that begin with 附 are none', () => {
  expect(attachmentsOf('附近居民反映良好。', '附件中的名单已核对。')).toEqual({listed: [], attached: []})
})
