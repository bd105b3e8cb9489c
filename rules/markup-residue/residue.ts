import {Anchored, type Certainty, CharacterSet, type Document, type Range, whiteSpace, type Words} from '@hegao/core'

/** Signs of a program or a page that stand in the text as if they were words. */
export interface Residue extends Range {
  readonly certainty: Certainty
  /** What to put in its place when it is taken out; absent where a person has to look. */
  readonly plain?: string
}

export interface Kind {
  readonly name: Words
  /** One of these stands in every text that has such a residue; few texts have any. */
  readonly signs?: readonly string[]
  read(document: Document): Iterable<Residue>
}

const rangeOf = ({0: words, index}: RegExpExecArray): Range => ({start: index, end: index + words.length})

/** Every match is one residue of this certainty. */
function* all({text}: Document, pattern: RegExp, certainty: Certainty, plain?: (match: RegExpExecArray) => string): Generator<Residue> {
  for (const match of text.matchAll(pattern)) yield {...rangeOf(match), certainty, ...(plain ? {plain: plain(match)} : {})}
}

/** Every block of which the whole text matches; `begins` tells by its first character which may. */
function* lines({text, blocks}: Document, begins: CharacterSet, pattern: RegExp, certainty: Certainty, plain?: string): Generator<Residue> {
  for (const {start, end} of blocks)
    if (end - start <= longestLine && begins.has(text.charCodeAt(start)) && pattern.test(text.slice(start, end)))
      yield {start, end, certainty, ...(plain === undefined ? {} : {plain})}
}

/** Longer lines are sentences. */
const longestLine = 40

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  permil: '‰',
  deg: '°',
  bull: '•',
  copy: '©',
  reg: '®'
}
const entity = new RegExp(`&(?:(${Object.keys(entities).join('|')});|(nbsp)(?![a-z;])|#(?:x[0-9a-f]{2,6}|[0-9]{2,7});|[a-z]{2,8};)`, 'gi')

const elements =
  'p|br|hr|div|span|strong|b|i|u|em|font|a|img|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|section|article|center|sup|sub|style|script|html|body|head|meta|input|iframe|video|blockquote|o:p'
const tag = new RegExp(`</?(?:${elements})(?:\\s[^<>\\n]{0,300})?\\s?/?>|<!--(?!\\s*hegao)[^\\n]{0,200}?-->`, 'gi')

const emphasis = /\*\*(?!\s|\*)([^*\n]{1,200}?)(?<!\s)\*\*(?!\*)|(?<!_)__(?![\s_])(?![年月日时分]_)([^_\n]{1,100}?)(?<!\s)__(?!_)/g
const loneStars =
  /(?<!\*)\*\*(?!\*)(?=[\u3400-\u9fff“《（])|(?<=[\u3400-\u9fff，、；：][ 　]?)\*\*(?!\*)(?=[0-9])|(?<=[\u3400-\u9fff”》）。！；：])\*\*(?!\*)/g
const link = /!?\[([^\]\n]{0,100})\]\((?:https?:|mailto:|[/#.])[^)\s]{0,500}\)/g
const fence = /^(?:```|~~~)[a-z]*$/i
const fenceBegins = new CharacterSet('`~')
const hashes = /^#{1,6}[ 　]{0,3}[\u3400-\u9fff“《（(0-9][^#]*$/
const tableRow = /^\|(?:[^|\n]*\|){2,}$/
const bar = new CharacterSet('|')
const bulletinBoard = /\[\/?(?:b|i|u|img|url|color|size|font|align|quote)(?:=[^\]\n]{0,60})?\]/gi
const property =
  '(?:font-family|font-size|font-weight|line-height|text-indent|text-align|(?:margin|padding)(?:-[a-z]+)?|(?:background-)?color)'
const style = new RegExp(`(?<![\\w-])${property}\\s?:\\s?[^;{}\\n\\u3400-\\u9fff]{1,60}(?:;\\s?|(?=["'}]))`, 'gi')

/** Words that a page puts on its buttons and links. */
const buttons = [
  '(?:查看|阅读)(?:原文|全文)',
  '查看(?:更多|详情|大图)',
  '原文链接',
  '点击(?:查看|下载|进入|阅读|播放|放大|展开)[^\\]】）)。，\\n]{0,10}',
  '展开(?:全文|阅读)',
  '收起全文',
  '(?:返回|回到)(?:顶部|首页|目录|列表)',
  '打印本页',
  '关闭(?:窗口|本页)',
  '下载(?:附件|全文)',
  '附件下载',
  '复制链接',
  '加载更多'
].join('|')
const bracketed = new Anchored(
  new RegExp(`[[【（(〔［](?:${buttons}|打印|关闭|收起|更多|分享到?)>{0,3}[\\]】）)〕］]|[[［](?:图片|视频|音频|表情|链接)[\\]］]`, 'y'),
  ['[', '【', '（', '(', '〔', '［']
)
const buttonLine = new RegExp(`^[>»›▼▲↓]*\\s?(?:${buttons})\\s?[>»›▼▲↓]*$`)
const pageLine =
  /^(?:[上下]一篇[：:].*|字号[：:]?\s?[【[]?大\s?[】\]]?.*小.*|扫一扫[^，。]{0,20}|(?:浏览|阅读|点击)(?:次数|量|数)[：:]\s?\d+.*|长按(?:识别)?二维码.*|点击[上下]?方?蓝字.*|(?:您的?)?(?:当前|所在|现在的?)位置[：:].*|分享到[：:].*)$/
/** Left by the head of a page; the same words may also be a heading. */
const faintLine = /^(?:分享[：:]|首页|打印|关闭|收藏|纠错|[>»›]{1,3}|更多[>»›]+)$/
/** The characters with which those three begin; white space may stand before a button. */
const frameBegins = new CharacterSet(`${whiteSpace}>»›▼▲↓回查阅原点展收返打关下附复加上字扫浏长您当所现位分首纠更`)

const pageNumber =
  /^(?:[-—－–·•]{1,2}\s?\d{1,4}\s?[-—－–·•]{1,2}|第\s?\d{1,4}\s?页(?:\s?[，,/／]?\s?共\s?\d{1,4}\s?页)?|[Pp][Aa][Gg][Ee]\s\d{1,4}(?:\s[Oo][Ff]\s\d{1,4})?)$/
const pageNumberBegins = new CharacterSet('-—－–·•第Pp')
const pageNumberWithin = new Anchored(
  /[ 　]?(?:[-—－–] ?\d{1,4} [-—－–]|[-—－–] \d{1,4} ?[-—－–]|第 ?\d{1,4} ?页 ?共 ?\d{1,4} ?页)[ 　]?/y,
  [' ', '页'],
  6,
  ' 　-—－–第'
)

// 记者现场拍摄 is a sentence: a credit has a space after 记者 or before 摄.
const person = '[\\u3400-\\u9fff]{2,4}(?:[ 　][\\u3400-\\u9fff]{1,3})?'
const credit = new RegExp(
  `记者(?:[ 　]${person}[ 　]?|${person}[ 　])摄(?:影报道|影)?(?:[/／][\\u3400-\\u9fff]{2,8})?(?![下制取像录入])(?=[ 　]?[^\\s（）()。，、；：！？”》】\\n][^\\n]{9})`,
  'g'
)

const field =
  /错误[！!]\s?未(?:找到引用源|定义书签|指定书签|指定顺序|找到目录项|指定文件名)|HYPERLINK\s+\\?"[^"\n]{0,200}"|(?:PAGE)?REF\s+_(?:Toc|Ref)\d+|_Toc\d{6,}|\\\*\s?MERGEFORMAT|EMBED\s[A-Z]\w+\.\w+/g
const escape = /\\[nrt](?=[\u3400-\u9fff　“《（\\]|$)|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}(?![0-9a-z])/gim

/** What is looked for, in the order in which one place is claimed. */
export const kinds = {
  field: {
    name: {zh: '域代码', en: 'field code'},
    signs: ['错误', 'HYPERLINK', '_Toc', '_Ref', 'MERGEFORMAT', 'EMBED'],
    read: (document) => all(document, field, 'certain')
  },
  tag: {name: {zh: '网页标签', en: 'HTML tag'}, signs: ['<'], read: (document) => all(document, tag, 'certain', () => '')},
  entity: {name: {zh: '网页转义符', en: 'HTML entity'}, signs: ['&'], read: readEntities},
  link: {
    name: {zh: '链接标记', en: 'link markup'},
    signs: [']('],
    read: (document) => all(document, link, 'certain', ([, words = '']) => words)
  },
  emphasis: {name: {zh: '加粗标记', en: 'emphasis markup'}, signs: ['**', '__'], read: readEmphasis},
  bulletinBoard: {name: {zh: '论坛标签', en: 'BBCode'}, signs: ['['], read: (document) => all(document, bulletinBoard, 'likely', () => '')},
  style: {
    name: {zh: '样式代码', en: 'style code'},
    signs: ['font', 'margin', 'line-height', 'text-indent', 'color', 'padding'],
    read: (document) => all(document, style, 'likely')
  },
  escape: {name: {zh: '转义字符', en: 'escape sequence'}, signs: ['\\'], read: (document) => all(document, escape, 'certain')},
  fence: {name: {zh: '代码围栏', en: 'code fence'}, read: (document) => lines(document, fenceBegins, fence, 'certain')},
  hashes: {name: {zh: '标题井号', en: 'heading marks'}, read: readHashes},
  table: {name: {zh: '表格竖线', en: 'table markup'}, read: readTables},
  button: {name: {zh: '网页按钮、提示语', en: 'words of a web page'}, read: readButtons},
  page: {name: {zh: '页码', en: 'page number'}, read: readPageNumbers},
  credit: {name: {zh: '图片署名', en: 'picture credit'}, signs: ['记者'], read: readCredits}
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

function* readEntities({text}: Document): Generator<Residue> {
  for (const match of text.matchAll(entity)) {
    const name = match[1] ?? match[2]
    const plain = name === undefined ? decoded(match[0]) : entities[name.toLowerCase()]
    // R&D; and an entity that nobody knows look alike.
    yield {...rangeOf(match), certainty: plain === undefined ? 'possible' : 'certain', ...(plain === undefined ? {} : {plain})}
  }
}

/** &#20013; &#x4e2d; */
function decoded(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(reference) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function* readEmphasis(document: Document): Generator<Residue> {
  let end = 0
  const paired: Residue[] = []
  for (const match of document.text.matchAll(emphasis)) {
    const words = match[1] ?? match[2] ?? ''
    if (!/[\u3400-\u9fff]/.test(words)) continue
    paired.push({...rangeOf(match), certainty: 'certain', plain: words})
  }
  let at = 0
  for (const lone of all(document, loneStars, 'likely', () => '')) {
    for (; at < paired.length && (paired[at]?.start ?? 0) <= lone.start; at++) {
      const pair = paired[at]
      if (pair) yield pair
      end = pair?.end ?? end
    }
    if (lone.start >= end) yield lone
  }
  yield* paired.slice(at)
}

/** A whole table with its rule, | --- | --- |, is how plain text has tables; rows without one are left of something else. */
function* readTables(document: Document): Generator<Residue> {
  const {text, blocks} = document
  const rule = /^\|(?:\s?:?-{2,}:?\s?\|)+$/
  const rules = blocks.flatMap(({start, end, index}) =>
    bar.has(text.charCodeAt(start)) && rule.test(text.slice(start, Math.min(end, start + longestRule))) ? [index] : []
  )
  const whole = new Set<number>()
  for (const index of rules) {
    if (whole.has(blocks[index]?.start ?? 0)) continue
    const columns = columnsOf(text, blocks[index])
    for (const step of [-1, 1])
      for (let at = index; blocks[at] && columnsOf(text, blocks[at]) === columns; at += step) whole.add(blocks[at]?.start ?? 0)
  }
  for (const residue of lines(document, bar, tableRow, 'likely')) if (!whole.has(residue.start)) yield residue
}

const longestRule = 400

/** How many cells a row between bars has; 0 for what is none. */
function columnsOf(text: string, block: Range | undefined): number {
  const line = block ? text.slice(block.start, block.end) : ''
  return tableRow.test(line) || /^\|[^|\n]*\|$/.test(line) ? line.split('|').length - 2 : 0
}

/** ## 一、总体要求; a #话题# is none. */
function* readHashes({text, blocks}: Document): Generator<Residue> {
  // 注：“#”表示其中的主要项。
  if (text.includes('“#”')) return
  for (const {start, end} of blocks)
    if (text.charAt(start) === '#' && hashes.test(text.slice(start, Math.min(end, start + longestHeading))))
      yield {start, end: start + (/^#+[ 　]{0,3}/.exec(text.slice(start, start + 8))?.[0].length ?? 1), certainty: 'likely', plain: ''}
}

const longestHeading = 80

/** Words of a page between the paragraphs of a text; what stands before and after them all is the page's frame. */
function* readButtons(document: Document): Generator<Residue> {
  for (const match of bracketed.matches(document.text)) yield {...rangeOf(match), certainty: 'likely', plain: ''}
  const {text, blocks} = document
  const first = blocks.findIndex(isBody)
  const last = blocks.findLastIndex(isBody)
  for (const [index, {start, end}] of blocks.entries()) {
    if (end - start > longestLine || !frameBegins.has(text.charCodeAt(start))) continue
    const line = text.slice(start, end)
    const isButton = buttonLine.test(line) || pageLine.test(line)
    if (isButton || faintLine.test(line)) yield {start, end, certainty: isButton && first < index && index < last ? 'likely' : 'possible'}
  }
}

const isBody = ({start, end}: Range): boolean => end - start > longestLine

function* readPageNumbers(document: Document): Generator<Residue> {
  yield* lines(document, pageNumberBegins, pageNumber, 'likely', '')
  const {text} = document
  for (const match of pageNumberWithin.matches(text)) {
    const {start, end} = rangeOf(match)
    if (/[\u3400-\u9fff，、]/.test(text.charAt(start - 1)) && /[\u3400-\u9fff]/.test(text.charAt(end)))
      yield {start, end, certainty: 'likely', plain: ''}
  }
}

/** The agency before a photographer's name goes with it. */
function* readCredits(document: Document): Generator<Residue> {
  for (const {start, ...residue} of all(document, credit, 'likely')) {
    const agency = /(?:新华社|本报|中新社|本台)$/.exec(document.text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
    yield {...residue, start: start - agency.length}
  }
}
