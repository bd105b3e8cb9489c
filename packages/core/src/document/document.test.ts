import {describe, expect, it} from 'vitest'
import {Document} from './document.ts'
import type {Source, SourceBlock} from './source.ts'

/** A plain text as the text format hands it over: one line is one block. */
function sourceOf(text: string): Source {
  const blocks: SourceBlock[] = []
  let offset = 0
  let gap = 0
  for (const line of text.split('\n')) {
    const visible = line.trim()
    const indent = line.indexOf(visible)
    if (visible === '') gap++
    else {
      const segments = [{start: 0, length: visible.length, source: offset + indent}]
      blocks.push({kind: 'paragraph', text: visible, segments, gap, indented: indent > 0})
      gap = 0
    }
    offset += line.length + 1
  }
  return {path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []}
}

const documentOf = (text: string): Document => new Document(sourceOf(text))
const kindsOf = (text: string): string[] => documentOf(text).blocks.map(({kind}) => kind)
const sentencesOf = (text: string): string[] => {
  const document = documentOf(text)
  return document.sentences.map((range) => document.slice(range))
}

describe('sentences', () => {
  it('end at 。！？； and ……', () => {
    expect(sentencesOf('稳中求进。好！行吗？先立后破；抓好落实……就这样。')).toEqual([
      '稳中求进。',
      '好！',
      '行吗？',
      '先立后破；',
      '抓好落实……',
      '就这样。'
    ])
  })

  it('keep their closing quotes and brackets', () => {
    expect(sentencesOf('他说：“干就完了。”大家鼓掌。（见附件。）完。')).toEqual(['他说：“干就完了。”', '大家鼓掌。', '（见附件。）完。'])
  })

  it('go on where a quotation is part of a clause', () => {
    expect(sentencesOf('落实“先算后干；干就干好。”的要求，逐项推进。')).toEqual(['落实“先算后干；干就干好。”的要求，逐项推进。'])
  })

  it('are not ended by ； inside quotation marks', () => {
    expect(sentencesOf('做到“守底线；强产业；兴乡村”三篇文章。')).toEqual(['做到“守底线；强产业；兴乡村”三篇文章。'])
  })

  it('end with their block, whatever is left open', () => {
    expect(sentencesOf('会议强调“要抓早抓小\n\n第二段没有引号。')).toHaveLength(2)
  })
})

describe('kinds of block', () => {
  it('tell headings, numbered or not, from paragraphs', () => {
    expect(kindsOf('关键词 数智赋能\n\n一、总体要求\n（一）指导思想。\n全市上下要抓好落实。\n第一章　总则')).toEqual([
      'heading',
      'heading',
      'heading',
      'paragraph',
      'heading'
    ])
  })

  it('know a salutation, a name under a title, a source and a date line', () => {
    expect(kindsOf('市长 林致远\n（2026年1月20日）\n来源：云川日报\n各位代表：\n各位代表！')).toEqual([
      'byline',
      'byline',
      'byline',
      'paragraph',
      'paragraph'
    ])
  })

  it('know bylines under ■ and □, and captions with the name of who took the picture', () => {
    expect(kindsOf('■ 本报记者 陈未然\n\n11月20日，发布会现场。\n本报记者 林予安 摄')).toEqual(['byline', 'caption', 'caption'])
  })

  it('take a numbered paragraph for an item', () => {
    expect(kindsOf('（一）支持企业技术改造，对设备投资给予补助，单个企业每年不超过一百万元。')).toEqual(['item'])
  })
})

describe('flow', () => {
  it('joins what a layout broke inside a word, and remembers the break', () => {
    const document = documentOf(
      '会议要求，加快构建现代化产业体系，推动传统产业提质升\n\n级，培育新的增长点。\n\n会议强调，产业升级是关键。'
    )
    expect(document.flows.map((flow) => document.slice(flow))[0]).toBe(
      '会议要求，加快构建现代化产业体系，推动传统产业提质升级，培育新的增长点。'
    )
    expect(document.breaks).toEqual([26])
  })

  it('joins inside quotation marks and brackets', () => {
    const document = documentOf('市委提出“总揽全局、协调\n\n各方”的工作要求。')
    expect(document.text).toBe('市委提出“总揽全局、协调各方”的工作要求。')
  })

  it('joins a mark that stands alone on its line to its item', () => {
    const document = documentOf('抓好两件事：\n一是\n稳增长。\n二是\n惠民生。')
    expect(document.flows.map((flow) => document.slice(flow))).toEqual(['抓好两件事：', '一是稳增长。', '二是惠民生。'])
  })

  it('leaves headings and the paragraphs under them apart', () => {
    const document = documentOf('以实干开创新局\n\n会议强调，要抓好落实。\n\n凝心聚力谋发展，团结奋斗向未来\n\n新的征程已经开启。')
    expect(document.flows).toHaveLength(4)
    expect(document.breaks).toEqual([])
  })
})

describe('articles', () => {
  const page = [
    '全市产业大会召开',
    '本报讯（记者 陈未然）11月20日，大会召开。',
    '会议部署工作。',
    '走进产业园',
    '■ 本报记者 林予安',
    '园区一派繁忙。',
    '以实干开好局',
    '本报评论员',
    '关键在于落实。'
  ].join('\n\n')

  it('are found by datelines, and by bylines under a headline', () => {
    const document = documentOf(page)
    expect(document.articles.map(({blocks}) => blocks[0]?.source.text)).toEqual(['全市产业大会召开', '走进产业园', '以实干开好局'])
  })

  it('end after a signature', () => {
    const document = documentOf(
      '甲会召开\n\n会议强调了重点工作。\n\n云川日报记者 王一\n\n乙会召开\n\n会议研究了有关事项。\n\n云川日报记者 李二'
    )
    expect(document.articles).toHaveLength(2)
  })

  it('are one where no dateline or byline is', () => {
    expect(documentOf('一、总体要求\n\n全市上下要抓好落实。\n\n二、组织实施\n\n各部门分工负责。').articles).toHaveLength(1)
  })
})

describe('the date of a document', () => {
  it('is under the title, in the dateline or under the signature', () => {
    expect(documentOf('工作报告\n（2026年1月20日）\n各位代表：').date).toEqual({value: '2026-01-20', from: 'title'})
    expect(documentOf('新华社云川2025年11月20日电 大会召开。').date).toEqual({value: '2025-11-20', from: 'dateline'})
    expect(
      documentOf('关于开展检查的通知\n请各县（区）、各部门对照方案逐项检查，有关情况及时上报。\n云川市人民政府\n二〇二六年二月九日').date
    ).toEqual({
      value: '2026-02-09',
      from: 'signature'
    })
  })

  it('is never a date in the body', () => {
    expect(documentOf('会议指出，2025年11月20日召开的大会部署了工作。').date).toBeUndefined()
  })
})

describe('places', () => {
  it('slice the source to what the text says there, also across a break', () => {
    const text = '　　会议要求，加快构建现代化产业体系，推动传统产业提质升\n\n级，培育新的增长点，做到产业升级有力有效。'
    const document = documentOf(text)
    const start = document.text.indexOf('提质升级')
    const place = document.locate({start, end: start + 4})
    expect(text.slice(place.start.offset, place.end.offset)).toBe('提质升\n\n级')
    expect(place.start).toEqual({line: 1, column: 26, offset: 25})
    expect(place.end.line).toBe(3)
    expect(document.isWhole({start, end: start + 4})).toBe(false)
  })

  it('count columns in UTF-16 code units', () => {
    const document = documentOf('𠮷林路改造。')
    const start = document.text.indexOf('改造')
    expect(document.locate({start, end: start + 2}).start).toEqual({line: 1, column: 5, offset: 4})
  })

  it('have labels that people find: part, section, paragraph', () => {
    const document = documentOf('工作方案\n\n一、总体要求\n\n甲段说明情况。\n\n二、重点任务\n\n（一）稳增长。\n\n乙段。\n\n丙段说明情况。')
    const at = (text: string): string => document.label({start: document.text.indexOf(text), end: 1})
    expect(at('工作方案')).toBe('标题')
    expect(at('甲段')).toBe('第一部分第1段')
    expect(at('丙段')).toBe('第二部分（一）第2段')
    expect(document.label({start: document.text.indexOf('丙段'), end: 1}, 'en')).toBe('part 二, （一）, para 2')
  })
})
