import {Anchored, type Document, indexAt, isWord, placesOf, type Range, readAnchors, CharacterSet} from '@hegao/core'

/** Marks that cannot stand together, or not where they stand. */
export interface Sequence extends Range {
  readonly kind:
    | 'doubled'
    | 'stops'
    | 'clash'
    | 'afterOpen'
    | 'beforeClose'
    | 'leading'
    | 'beforeDeng'
    | 'beforeDe'
    | 'dengEllipsis'
    | 'ellipsisStop'
    | 'quotedStop'
  /** What may stand there instead, the likeliest first; none where something is missing. */
  readonly choices: readonly string[]
}

/** Everything that is amiss, in order. */
export function readSequences(document: Document): Sequence[] {
  const {text, flows} = document
  const found: Sequence[] = [...amongMarks(document), ...besideEllipses(text)]
  for (const {start, end} of flows)
    if (end > start + 1 && pauses.includes(text.charAt(start))) found.push({kind: 'leading', start, end: start + 1, choices: []})
  return found.toSorted((a, b) => a.start - b.start)
}

const pause = '，。、；：'
const pauses = `${pause}？！`
/** One mark and then others, with a space between at most. */
const half = '[,;:]|\\.(?![0-9A-Za-z])'
const run = new RegExp(`[${pauses}](?:[ 　]?(?:[${pauses}]|${half}))+|[,;:](?:[ 　]?[${pauses}])+`, 'y')
const fullWidth: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '.': '。'}

const opening = '“‘《〈（【〔「『'
const closing = '”’》〉）】〕」』'
const closesAtOnce = /^[，。、；：？！…—]*[”’》〉）】〕」』]/
const quotedStop = /。[”’]{1,2}[。，；、]/y

/** What is amiss where one mark follows another at once, or 的 or 等 follows one. */
function* amongMarks(document: Document): Generator<Sequence> {
  const {text} = document
  const {marks} = document.read(readAnchors)
  // Within one match no other of its sort begins.
  let [runEnd, stopEnd] = [0, 0]
  for (let index = 0; index < marks.length; index++) {
    const start = marks[index] ?? 0
    if (marks[index + 1] !== start + 1) {
      const sequence = bindsBack.has(text.charCodeAt(start + 1)) ? beforeWord(text, start) : undefined
      if (sequence) yield sequence
      continue
    }
    const [first, second] = [text.charAt(start), text.charAt(start + 1)]
    if (opening.includes(first)) {
      // A mark behind “: not in “，” nor in “……”.
      if (pauses.includes(second) && !closesAtOnce.test(text.slice(start + 1, start + 6)))
        yield {kind: 'afterOpen', start, end: start + 2, choices: [first]}
      continue
    }
    if (!pauses.includes(first) && !',;:'.includes(first)) continue
    if (closing.includes(second)) {
      const isBefore = first === '、' || (first === '，' && !'”’」』'.includes(second))
      if (isBefore && !isNamed(text, {start, end: start + 1})) yield {kind: 'beforeClose', start, end: start + 2, choices: [second]}
    }
    const [pattern, end] = closing.includes(second) ? [quotedStop, stopEnd] : [run, runEnd]
    const words = start < end ? undefined : matchAt(pattern, text, start)
    if (words === undefined) continue
    const range = {start, end: start + words.length}
    if (pattern === quotedStop) {
      stopEnd = range.end
      yield {...range, kind: 'quotedStop', choices: [words.slice(1), words.slice(0, -1)]}
      continue
    }
    runEnd = range.end
    const sequence = runOf(text, range, words)
    if (sequence) yield sequence
  }
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}

/** What is amiss in a run of marks. */
function runOf(text: string, range: Range, words: string): Sequence | undefined {
  const marks = Array.from(words.replace(/[ 　]/g, ''), (mark) => fullWidth[mark] ?? mark)
  const choices = [...new Set(marks)]
  // ！！！ and ？！ are emphasis (GB/T 15834—2011); “，。” in quotation marks speaks of the marks themselves.
  if (choices.every((mark) => mark === '？' || mark === '！') || isNamed(text, range)) return undefined
  // 句末的。！？；: three marks and more, each once, are a list of marks.
  if (choices.length > 2 && choices.length === marks.length) return undefined
  if (choices.length > 1) return {...range, kind: 'clash', choices}
  return choices[0] === '。' && marks.length > 2 ? {...range, kind: 'stops', choices: ['……', '。']} : {...range, kind: 'doubled', choices}
}

const isNamed = (text: string, {start, end}: Range): boolean =>
  opening.includes(text.charAt(start - 1) || ' ') && closing.includes(text.charAt(end) || ' ')

/** 等级、等待 and their like begin with 等 and do not end a list. */
const dengWords = '级待候额同于距量效比次离温位身闲式号高差份价速容压外保边腰分轴着不你我他她它'

/** 的确、的士、的卡侬 begin words of their own; “……，的”里的 is spoken of. */
const deWords = '确士卡话'
const bindsBack = new CharacterSet('的等')
const dengEllipsis = new Anchored(/等等?……|……等(?!于|待|到)/y, ['……'], 2)

/** 绕山路、等轮渡，: to wait for something, beside another verb with its object. */
const waits = /[，。；：“要得又还再只先来去没有][\u4e00-\u9fff]{2,4}、等[\u4e00-\u9fff]{1,2}[，。；]/

/** 教育、等领域, 推进，的工作: a mark before a word that goes with what stands before it. */
function beforeWord(text: string, start: number): Sequence | undefined {
  const [mark, word, after] = [text.charAt(start), text.charAt(start + 1), text.charAt(start + 2)]
  const range = {start, end: start + 2}
  if (word === '的') {
    const isOwn = after !== '' && deWords.includes(after)
    return (mark === '，' || mark === '、') && !isOwn ? {...range, kind: 'beforeDe', choices: ['的']} : undefined
  }
  const isOwn = after !== '' && (after === '、' || dengWords.includes(after))
  return mark === '、' && !isOwn && !waits.test(text.slice(Math.max(0, start - 6), start + 6))
    ? {...range, kind: 'beforeDeng', choices: ['等']}
    : undefined
}

function* besideEllipses(text: string): Generator<Sequence> {
  for (const {0: words, index} of dengEllipsis.matches(text))
    yield {kind: 'dengEllipsis', start: index, end: index + words.length, choices: [words.replaceAll('…', ''), '……']}
  for (const index of placesOf(text, '……。')) yield {kind: 'ellipsisStop', start: index, end: index + 3, choices: ['……']}
}

/** 在……方面。 — an adverbial that a full stop cuts off from its sentence. */
export interface Adverbial extends Range {
  readonly stop: Range
  /** Whether 一是 or 首先 follows, or the text has the same words with a comma. */
  readonly proved: boolean
}

const head = '(?:在|对于|关于|随着|围绕|按照)'
const tail = '(?:方面|过程中|斗争中|工作中|基础上|同时|之际|情况下|条件下|背景下|形势下|期间|来看|而言|来说)'
/** The characters that those end in. */
const tailEnds = '面中上时际下间看言说'
const between = '[^，。；：？！、\\n“”]{2,30}'
const adverbial = new RegExp(`${head}${between}?(?:(${tail})|[上下中])。(?=(一是|第一|首先)?)`, 'y')
const endsSentence = new CharacterSet('。；！？\n')
const dividesSentence = new CharacterSet('，：、“”')
/** A text that ends its lead words so time and again means to: 在教育方面。在卫生方面。 */
const mostMeant = 2
/** So many of the same form with a comma, this far around, prove it: 在通道建设上，……在平台建设上，……在环境优化上。 */
const fewestAlike = 2
const neighbourhood = 1000

export function readAdverbials(document: Document): Adverbial[] {
  const {text, flows} = document
  const found: {range: Range; words: string; proved: boolean}[] = []
  for (const start of undividedSentences(document)) {
    adverbial.lastIndex = start
    const match = adverbial.exec(text)
    if (!match) continue
    const {0: sentence, 1: known, 2: first} = match
    const end = start + sentence.length
    // Alone in its paragraph it is a heading.
    const flow = flows[indexAt(flows, start)]
    if (flow && flow.start === start && flow.end === end) continue
    const words = sentence.slice(0, -1)
    const proved = first !== undefined || text.includes(`${words}，`) || isOneOfMany(text, start, words, known)
    // 在乡镇工作三年以上。: without those beside it, 上 proves nothing.
    if (known === undefined && (!proved || isWord(words.charAt(words.length - 2), words.charAt(words.length - 1)))) continue
    found.push({range: {start, end}, words, proved})
    if (found.length > mostMeant) return []
  }
  return found.map(({range: {start, end}, proved}) => ({start, end, stop: {start: end - 1, end}, proved}))
}

/** Whether sentences around begin with the first character of some words, end their first clause as these end, and have a comma there. */
function isOneOfMany(text: string, at: number, words: string, known = words.slice(-1)): boolean {
  const around = text.slice(Math.max(0, at - neighbourhood), at + neighbourhood)
  const alike = new RegExp(`(?<![^。；\\n])${words.charAt(0)}${between}(?<=${known})，`, 'g')
  return (around.match(alike) ?? []).length >= fewestAlike
}

/** Where sentences begin that no mark divides, and that end as an adverbial does. */
function* undividedSentences(document: Document): Generator<number> {
  const {text} = document
  const {marks} = document.read(readAnchors)
  let start = 0
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] ?? 0
    const code = text.charCodeAt(at)
    if (endsSentence.has(code)) {
      if (start >= 0 && text.charAt(at) === '。' && tailEnds.includes(text.charAt(at - 1))) yield start
      start = at + 1
    } else if (dividesSentence.has(code)) start = -1
  }
}
