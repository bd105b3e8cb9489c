import {type Document, indexAt, isQuoted, type LexiconRow, type Lexicons, type Range, readQuoted, type Words} from '@hegao/core'

/** What stands for a character in simplified text. */
export interface Variant {
  readonly standard: string
  readonly name: Words
  /** Id of its row: `surname` for those that are names as well, `radical` for what only looks like a character. */
  readonly row: string
}

/** The open table, by character; characters that a user allows are not in it. */
export function variantsOf(rows: readonly Row[], allowed: string): ReadonlyMap<string, Variant> {
  const variants = new Map<string, Variant>()
  for (const {id, name, pairs} of rows)
    for (const at of pairsIn(pairs)) {
      const [character, standard] = [pairs.charAt(at), pairs.charAt(at + 1)]
      if (!allowed.includes(character)) variants.set(character, {standard, name, row: id})
    }
  return variants
}

/** Where the pairs of two characters begin, which single spaces part. */
export function* pairsIn(pairs: string): Generator<number> {
  for (let at = 0; at < pairs.length;) {
    yield at
    const space = pairs.indexOf(' ', at)
    at = space < 0 ? pairs.length : space + 1
  }
}

export const rowsOf = (lexicons: Lexicons): readonly Row[] => (lexicons['variant-characters'] ?? []).map(asRow)

export interface Row {
  readonly id: string
  readonly name: Words
  readonly pairs: string
}

// Rows are validated by variant-characters.schema.json before they come here.
const asRow = (row: LexiconRow): Row => row as unknown as Row

/** A variant character where it is out of place. */
export interface VariantUse extends Range {
  readonly character: string
  /** In a quotation or title that may be of another script. */
  readonly quoted: boolean
}

/** A paragraph is in traditional characters, and right, from this share on; ordinary text in them has a third. */
const traditionalShare = 0.12
const fewestInParagraph = 4
/** In a quotation or title, where one word may be all there is. */
const traditionalShareQuoted = 0.5
const fewestInQuotation = 2
const shareOfFewest = 0.2
/** How many quotations are looked for elsewhere in simplified characters. */
const mostLookedUp = 50

/** Variant characters in simplified text: paragraphs and quotations in traditional characters are left alone. */
export function readVariantUses(document: Document, runs: readonly Range[], variants: ReadonlyMap<string, Variant>): VariantUse[] {
  const uses: VariantUse[] = []
  if (isTraditional(document, {start: 0, end: document.text.length}, runs)) return uses
  const simplified = new Map<Range, boolean>()
  const isSimplified = (range: Range, judge: (within: Range[]) => boolean): boolean => {
    let verdict = simplified.get(range)
    if (verdict === undefined) {
      const from = Math.max(0, indexAt(runs, range.start))
      const within: Range[] = []
      for (let at = from; at < runs.length; at++) {
        const run = runs[at]
        if (!run || run.start >= range.end) break
        if (run.end > range.start) within.push(run)
      }
      simplified.set(range, (verdict = judge(within)))
    }
    return verdict
  }
  const quotations = document.read(readQuoted)
  let lookedUp = 0
  for (const {start, end} of runs)
    for (let at = start; at < end; at++) {
      const range = {start: at, end: at + 1}
      const flow = document.flowAt(at)
      if (flow && !isSimplified(flow, (within) => !isTraditional(document, flow, within))) continue
      const quotation = isQuoted(document, range) ? quotations[indexAt(quotations, at)] : undefined
      if (quotation && !isSimplified(quotation, (within) => isSlip(document, quotation, within, variants, lookedUp++ < mostLookedUp)))
        continue
      const character = document.text.charAt(at)
      if (isJapanese(document.text, at)) continue
      // 海报印了繁体字: the title stands as it was printed.
      if (quotation && isOfScripts(document, at)) continue
      if (variants.get(character)?.row === 'surname' && readsAsName(document.text, at)) continue
      uses.push({...range, character, quoted: quotation !== undefined})
    }
  return uses
}

/** Whether a paragraph tells of scripts. */
function isOfScripts(document: Document, at: number): boolean {
  const flow = document.flowAt(at)
  return flow !== undefined && /繁体|异体|旧体/.test(document.text.slice(flow.start, flow.end))
}

const isTraditional = ({text}: Document, range: Range, runs: readonly Range[]): boolean =>
  countOf(runs) >= fewestInParagraph && shareOf(text, range, runs) >= traditionalShare

const countOf = (runs: readonly Range[]): number => runs.reduce((sum, {start, end}) => sum + end - start, 0)

/** Which share of the Chinese characters of a range the runs make up. */
function shareOf(text: string, {start, end}: Range, runs: readonly Range[]): number {
  let odd = 0
  for (const run of runs) odd += Math.min(run.end, end) - Math.max(run.start, start)
  if (odd === 0) return 0
  let han = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) han++
  }
  return odd / Math.max(1, han)
}

/** Whether variants in a quotation are a slip, and not another script that is quoted: 《後漢書》. */
function isSlip(
  {text}: Document,
  quotation: Range,
  runs: readonly Range[],
  variants: ReadonlyMap<string, Variant>,
  mayLookUp: boolean
): boolean {
  const count = countOf(runs)
  const share = shareOf(text, quotation, runs)
  if (share < traditionalShareQuoted && (count < fewestInQuotation || share < shareOfFewest)) return true
  if (!mayLookUp) return false
  const words = text.slice(quotation.start, quotation.end)
  return text.includes(Array.from(words, (character) => variants.get(character)?.standard ?? character).join(''))
}

/** トヨタ自動車: characters next to a word in kana are Japanese. */
const isJapanese = (text: string, at: number): boolean => /[\u3041-\u30fc]{2}/.test(text.slice(Math.max(0, at - 6), at + 7))

/** 、於建平、 — a character at the head of two or three between marks may be a surname. */
const readsAsName = (text: string, at: number): boolean =>
  (at === 0 || /[，、；：（\s]/.test(text.charAt(at - 1))) && /^.\p{Script=Han}{1,2}(?:[，、；。）\s]|$)/u.test(text.slice(at, at + 4))

/** What a radical or a compatibility character looks like in simplified text. */
export function ordinary(character: string, variants: ReadonlyMap<string, Variant>): string {
  const plain = variants.get(character)?.standard ?? character.normalize('NFKC')
  return variants.get(plain)?.standard ?? plain
}
