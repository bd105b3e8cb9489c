import {type Document, indexAt, type Range} from '@hegao/core'

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
  const found: Sequence[] = [...runsIn(text), ...atBrackets(text), ...amongWords(text)]
  for (const {start, end} of flows)
    if (end > start + 1 && '，。、；：？！'.includes(text.charAt(start))) found.push({kind: 'leading', start, end: start + 1, choices: []})
  return found.toSorted((a, b) => a.start - b.start)
}

const pause = '，。、；：'
/** One mark and then others, with a space between at most. */
const half = '[,;:]|\\.(?![0-9A-Za-z])'
const run = new RegExp(`[${pause}？！](?:[ 　]?(?:[${pause}？！]|${half}))+|[,;:](?:[ 　]?[${pause}？！])+`, 'g')
const fullWidth: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '.': '。'}

function* runsIn(text: string): Generator<Sequence> {
  for (const {0: words, index} of text.matchAll(run)) {
    const range = {start: index, end: index + words.length}
    const marks = Array.from(words.replace(/[ 　]/g, ''), (mark) => fullWidth[mark] ?? mark)
    const choices = [...new Set(marks)]
    // ！！！ and ？！ are emphasis (GB/T 15834—2011); “，。” in quotation marks speaks of the marks themselves.
    if (choices.every((mark) => mark === '？' || mark === '！') || isNamed(text, range)) continue
    // 句末的。！？；: three marks and more, each once, are a list of marks.
    if (choices.length > 2 && choices.length === marks.length) continue
    if (choices.length > 1) yield {...range, kind: 'clash', choices}
    else if (choices[0] === '。' && marks.length > 2) yield {...range, kind: 'stops', choices: ['……', '。']}
    else yield {...range, kind: 'doubled', choices}
  }
}

const opening = '“‘《〈（【〔「『'
const closing = '”’》〉）】〕」』'
const isNamed = (text: string, {start, end}: Range): boolean =>
  opening.includes(text.charAt(start - 1) || ' ') && closing.includes(text.charAt(end) || ' ')

/** A mark behind “ or before ）. */
function* atBrackets(text: string): Generator<Sequence> {
  for (const {index} of text.matchAll(/[“‘《〈（【〔「『][，。、；：？！]/g))
    if (!/^[，。、；：？！…—]*[”’》〉）】〕」』]/.test(text.slice(index + 1, index + 6)))
      yield {kind: 'afterOpen', start: index, end: index + 2, choices: [text.charAt(index)]}
  for (const {index} of text.matchAll(/[，、][》〉）】〕]|、[”’」』]/g))
    if (!isNamed(text, {start: index, end: index + 1}))
      yield {kind: 'beforeClose', start: index, end: index + 2, choices: [text.charAt(index + 1)]}
}

/** 等级、等待 and their like begin with 等 and do not end a list. */
const dengWords = '级待候额同于距量效比次离温位身闲式号高差份价速容压外保边腰分轴着不你我他她它'

const beforeDeng = new RegExp(`、等(?![${dengWords}、])`, 'g')

/** 绕山路、等轮渡，: to wait for something, beside another verb with its object. */
const waits = /[，。；：“要得又还再只先来去没有][\u4e00-\u9fff]{2,4}、等[\u4e00-\u9fff]{1,2}[，。；]/

function* amongWords(text: string): Generator<Sequence> {
  for (const {index} of text.matchAll(beforeDeng))
    if (!waits.test(text.slice(Math.max(0, index - 6), index + 6)))
      yield {kind: 'beforeDeng', start: index, end: index + 2, choices: ['等']}
  // 的确、的士、的卡侬 begin words of their own; “……，的”里的 is spoken of.
  for (const {index} of text.matchAll(/[，、]的(?![确士卡话])/g)) yield {kind: 'beforeDe', start: index, end: index + 2, choices: ['的']}
  for (const {0: words, index} of text.matchAll(/等等?……|……等(?!于|待|到)/g))
    yield {kind: 'dengEllipsis', start: index, end: index + words.length, choices: [words.replaceAll('…', ''), '……']}
  for (const {index} of text.matchAll(/……。/g)) yield {kind: 'ellipsisStop', start: index, end: index + 3, choices: ['……']}
  for (const {0: words, index} of text.matchAll(/。[”’]{1,2}[。，；、]/g))
    yield {kind: 'quotedStop', start: index, end: index + words.length, choices: [words.slice(1), words.slice(0, -1)]}
}

/** 在……方面。 — an adverbial that a full stop cuts off from its sentence. */
export interface Adverbial extends Range {
  readonly stop: Range
  /** Whether 一是 or 首先 follows, or the text has the same words with a comma. */
  readonly proved: boolean
}

const sentenceStart = '(?:^|[。；！？\\n])'
// V8 skips to a character; to what must stand before one it does not, and so that comes second.
const head = `(?:在(?<=${sentenceStart}.)|(?:对于|关于|随着|围绕|按照)(?<=${sentenceStart}..))`
const tail = '(?:方面|过程中|斗争中|工作中|基础上|同时|之际|情况下|条件下|背景下|形势下|期间|来看|而言|来说)'
const adverbial = new RegExp(`${head}[^，。；：？！、\\n“”]{2,30}${tail}。(?=(一是|第一|首先)?)`, 'g')
/** A text that ends its lead words so time and again means to: 在教育方面。在卫生方面。 */
const mostMeant = 2

export function readAdverbials({text, flows}: Document): Adverbial[] {
  const found: {range: Range; words: string; listed: boolean}[] = []
  for (const {0: words, 1: first, index} of text.matchAll(adverbial)) {
    const end = index + words.length
    // Alone in its paragraph it is a heading.
    const flow = flows[indexAt(flows, index)]
    if (flow && flow.start === index && flow.end === end) continue
    found.push({range: {start: index, end}, words: words.slice(0, -1), listed: first !== undefined})
    if (found.length > mostMeant) return []
  }
  return found.map(({range: {start, end}, words, listed}) => ({
    start,
    end,
    stop: {start: end - 1, end},
    proved: listed || text.includes(`${words}，`)
  }))
}
