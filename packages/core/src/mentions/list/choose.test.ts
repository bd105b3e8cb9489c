import {describe, expect, test} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {agrees} from './enumeration.ts'

/** A plain text of ours, one line a block. */
function documentOf(...lines: readonly string[]): Document {
  let source = 0
  const blocks = lines.map((text): Source['blocks'][number] => {
    const block = {kind: 'paragraph', text, segments: [{start: 0, length: text.length, source}], gap: 1} as const
    source += text.length + 1
    return block
  })
  return new Document({path: 'draft.txt', text: lines.join('\n'), blocks, encoding: 'utf-8', directives: []})
}

/** The first count of a text with the list that it governs: how many, how sure, whether they agree. */
function governed(...lines: readonly string[]): string {
  const document = documentOf(...lines)
  const [count] = document.mentions('count')
  const list = count && document.enumerationOf(count)
  if (!count || !list) return `${count ? document.slice(count) : '-'} none`
  const size = list.least === list.most ? list.least : `${list.least}–${list.most}`
  return `${document.slice(count)} ${size} ${list.certainty}${list.open ? ' open' : ''}${list.broken ? ' broken' : ''} ${agrees(count, list) ? 'agrees' : 'differs'}`
}

describe('a list behind its count', () => {
  test.each([
    ['三个方面 3 certain agrees', ['抓好三个方面工作：一是清淤；二是护岸；三是补绿。']],
    ['三个方面 3 certain agrees', ['抓好三个方面工作。', '一是清淤。', '二是护岸。', '三是补绿。']],
    ['四个方面 3 certain differs', ['抓好四个方面工作：', '（一）清淤', '（二）护岸', '（三）补绿']],
    ['三项工作 2 certain broken differs', ['抓好三项工作：一是清淤；三是护岸。']],
    ['两个问题 1 certain broken differs', ['存在两个问题：一是管网老旧。']],
    ['五个方面 4 likely differs', ['考评看五个方面：德、能、勤、绩。']],
    ['四类问题 3 likely differs', ['针对四类问题，即散、乱、差，逐项整改。']],
    ['四个坚持 3 likely differs', ['做到“四个坚持”：坚持学习，坚持实干，坚持廉洁。']],
    ['两个坚持 2–3 likely agrees', ['做到“两个坚持”：坚持学习，坚持日日学；坚持实干。']],
    ['三个聚焦 2 likely differs', ['做到“三个聚焦”：', '聚焦主业，心无旁骛。', '聚焦人才，放手使用。']],
    ['三个一批 3 likely agrees', ['落实“三个一批”，即投产一批、开工一批、签约一批。']],
    ['三步 3 certain agrees', ['分三步走：第一步，摸底；第二步，签约；第三步，搬迁。']],
    ['两个特点 2 likely agrees', ['突出了以下两个特点。', '——因地制宜。', '——循序渐进。']],
    ['两方面 2 possible agrees', ['做好两方面工作：', '着力健全台账。', '着力健全网络。']],
    ['三项工作 3 certain agrees', ['抓好三项工作：', '一、清淤', '二、护岸', '三、补绿']]
  ])('%s', (expected, lines) => {
    expect(governed(...lines)).toBe(expected)
  })
})

describe('a list before its count', () => {
  test.each([
    ['4个 4 likely agrees', ['设阅览、借还、展示和讲座4个区。']],
    ['五部门 4 likely differs', ['市财政局、市水利局、市林业局、市文旅局五部门发文。']],
    ['三个 4 likely differs', ['通过《供水办法》《供气办法》《停车办法》《养犬办法》三个文件。']],
    ['12条 3 possible open differs', ['开通云栖线、柳桥线、石板线等12条线路。']],
    ['四大 4–5 possible open agrees', ['培育电子信息、航天与低空、生物制药、新型材料等四大产业。']],
    ['四家 3 possible differs', ['在江北、河西、岭南四家医院试点。']],
    ['三篇 3 likely agrees', ['做好“守底线、强产业、兴乡村”三篇文章。']],
    ['三省一市 4 likely agrees', ['江北、江南、淮北、淮南三省一市签约。']]
  ])('%s', (expected, lines) => {
    expect(governed(...lines)).toBe(expected)
  })
})

describe('a list above its count', () => {
  test('is meant by 以上', () => {
    expect(governed('第一，不脱岗。', '第二，不饮酒。', '第三，不外传。', '以上四条，违者通报。')).toBe('四条 3 likely differs')
  })
  test('and may be meant by 这', () => {
    expect(governed('其一，散。其二，乱。其三，差。这三个问题要解决。')).toBe('三个问题 3 possible agrees')
  })
})

describe('a count governs nothing', () => {
  test.each([
    ['两个融合 none', ['“两个融合”写进了章程。会后，代表们参观了展览。']],
    ['六个方面 none', ['提出六个方面24条举措。']]
  ])('%s', (expected, lines) => {
    expect(governed(...lines)).toBe(expected)
  })
})

test('a list that agrees goes before one that does not', () => {
  expect(governed('从扩大供给和稳住需求两方面着力。一要放开；二要落实；三要整顿。')).toBe('两方面 1–2 possible agrees')
})
