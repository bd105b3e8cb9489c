import {describe, expect, test} from 'vitest'
import {UnreadableError} from '../format.ts'
import {readHtml} from './read.ts'

const blocks = (text: string) => readHtml(text, {path: 'page.html'}).blocks
const texts = (text: string) => blocks(text).map((block) => block.text)
const kinds = (text: string) =>
  blocks(text).map(({kind, level, text: words}) => (level === undefined ? `${kind} ${words}` : `${kind}${level} ${words}`))

describe('blocks', () => {
  test('paragraphs, headings, lists, quotations and captions', () => {
    const page = `<!DOCTYPE html><html><head><title>网页标题</title><style>p{color:red}</style></head><body>
      <h1>关于工作的通知</h1><p>第一段。<p>第二段。
      <ul><li>甲项<li><p>乙项</p><p>乙项续段</p><ul><li>丙项</ul></ul>
      <blockquote><p>引文</p></blockquote><figure><img src="a.png"><figcaption>图1 分布图</figcaption></figure>
      <div>松散的文字<h3>小标题</h3>后面的文字</div><script>var 甲 = "<p>乙</p>"</script></body></html>`
    expect(kinds(page)).toEqual([
      'heading1 关于工作的通知',
      'paragraph 第一段。',
      'paragraph 第二段。',
      'item1 甲项',
      'item1 乙项',
      'paragraph 乙项续段',
      'item2 丙项',
      'quote 引文',
      'caption 图1 分布图',
      'paragraph 松散的文字',
      'heading3 小标题',
      'paragraph 后面的文字'
    ])
  })

  test('an ordered list shows its numbers, unless the items have their own or the style hides them', () => {
    expect(texts('<ol><li>甲<li>乙<li value="5">丙</ol>')).toEqual(['1. 甲', '2. 乙', '5. 丙'])
    expect(texts('<ol start="3" type="a"><li>甲</ol>')).toEqual(['c. 甲'])
    expect(texts('<ol><li>（一）甲<li><b>2</b>025年</ol>')).toEqual(['（一）甲', '2. 2025年'])
    expect(texts('<ol style="list-style: none"><li>甲</ol>')).toEqual(['甲'])
  })

  test('the number of an item stands for its tag', () => {
    expect(blocks('<ol><li class="x">甲')[0]?.segments).toEqual([
      {start: 0, length: 3, source: 4, sourceLength: 14},
      {start: 3, length: 1, source: 18}
    ])
  })

  test('cells are counted past those that reach over several rows and columns', () => {
    const table = `<table><caption>表1</caption><tr><th rowspan="2">指标</th><th colspan="2">数值</th><th>备注</th></tr>
      <tr><td>2024年</td><td>2025年</td><td></td></tr><tr><td>站点</td><td>30</td><td>36</td><td>略</td></tr></table>`
    expect(blocks(table).map(({kind, text, cell}) => [kind, text, cell?.row, cell?.column])).toEqual([
      ['caption', '表1', undefined, undefined],
      ['cell', '指标', 0, 0],
      ['cell', '数值', 0, 1],
      ['cell', '备注', 0, 3],
      ['cell', '2024年', 1, 1],
      ['cell', '2025年', 1, 2],
      ['cell', '站点', 2, 0],
      ['cell', '30', 2, 1],
      ['cell', '36', 2, 2],
      ['cell', '略', 2, 3]
    ])
  })

  test('bold, struck and highlighted text, by element and by style', () => {
    expect(
      blocks(
        '<p><b>甲</b> <strong>乙</strong></p><p style="font-weight:700">丙</p><p><del>丁</del></p><p><span style="text-decoration: line-through">戊</span></p><p><mark>己</mark></p><p><b>庚</b>辛</p>'
      ).map((block) => block.style)
    ).toEqual([{bold: true}, {bold: true}, {struck: true}, {struck: true}, {highlighted: true}, undefined])
  })
})

describe('text', () => {
  test.each([
    ['<p>　　&nbsp;&nbsp;推进<strong>“双减”</strong>工作。&nbsp;</p>', '推进“双减”工作。'],
    ['<p>甲&lt;乙&amp;丙&#x4E2D;&copy2026&bogus;</p>', '甲<乙&丙中©2026&bogus;'],
    ['<p>国务\n   院，Hello\n<b> world</b>  again</p>', '国务院，Hello world again'],
    ['<p>收入<支出，5 < 6</p>', '收入<支出，5 < 6'],
    ['<p>甲<span style="display:none">乙</span><i hidden>丙</i>丁</p>', '甲丁'],
    ['<p>规定<sup><a href="#n1">[1]</a></sup>，见<a href="#n2"><sup>2</sup></a>注，5m<sup>2</sup></p>', '规定，见注，5m2'],
    ['<p>用<code>&lt;b&gt;</code>、<kbd>Enter</kbd></p>', '用\ufffc、\ufffc'],
    ['<p>甲<wbr>乙<img alt="图">丙</p>', '甲乙丙'],
    ['<p>&NotEqualTilde;甲</p>', '\u2242\u0338甲'],
    ['<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字', '汉字']
  ])('%s', (html, text) => {
    expect(texts(html)).toEqual([text])
  })

  test('<br> parts paragraphs, but neither a heading nor a cell whose line is not complete', () => {
    expect(kinds('<h1>关于<br>工作的通知</h1><p>甲。<br><br>　　乙<br/>丙</p><table><td>增长<br>率<td>甲；<br>乙')).toEqual([
      'heading1 关于工作的通知',
      'paragraph 甲。',
      'paragraph 乙',
      'paragraph 丙',
      'cell 增长率',
      'cell 甲；',
      'cell 乙'
    ])
  })

  test('preformatted lines are paragraphs, unless they are code', () => {
    expect(texts('<pre>甲  乙\n　丙</pre><pre><code>丁</code></pre>')).toEqual(['甲  乙', '丙'])
  })

  test('every part has its place', () => {
    const html = '<p>甲<b>乙</b>&amp;丙\n  x</p>'
    expect(
      blocks(html)[0]?.segments.map(({source, length, sourceLength}) => html.slice(source, source + (sourceLength ?? length)))
    ).toEqual(['甲', '乙', '&amp;', '丙', 'x'])
  })
})

test('comments that speak to hegao are directives', () => {
  const html = '<p>甲<!-- hegao-disable-line --></p><!-- 备忘 --><script><!-- hegao-enable --></script>'
  expect(readHtml(html, {path: 'a.html'}).directives).toEqual([{text: 'hegao-disable-line', start: 4, end: 31}])
})

test('the bytes decide before the page says what they are', () => {
  const gbk = Uint8Array.of(0xbb, 0xe1, 0xd2, 0xe9)
  const page = (charset: string) => Uint8Array.from([...new TextEncoder().encode(`<meta charset="${charset}"><p>`), ...gbk])
  expect(readHtml(page('iso-8859-1'), {path: 'a.html'})).toMatchObject({encoding: 'gb18030', blocks: [{text: '会议'}]})
  const big5 = Uint8Array.from([
    ...new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>'),
    0xb7,
    0x7c,
    0xc4,
    0xb3
  ])
  expect(readHtml(big5, {path: 'a.html'})).toMatchObject({encoding: 'big5', blocks: [{text: '會議'}]})
})

test('elements nested deeper than a browser takes are refused', () => {
  expect(() => readHtml('<div>'.repeat(10_000), {path: 'a.html'})).toThrow(UnreadableError)
})
