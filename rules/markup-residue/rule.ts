import {type Certainty, defineRule, type Document, indexAt, type Range, readAnchors} from '@hegao/core'
import {type Kind, type KindName, kinds, type Residue} from './residue.ts'

export default defineRule({
  id: 'markup-residue',
  category: 'layout',
  severity: 'error',
  summary: {
    zh: '网页标签、Markdown标记、页码、按钮文字等残留在正文里',
    en: 'HTML, Markdown, page numbers or words of a web page left in the text'
  },
  reads: [],
  messages: {
    residue: {zh: '正文里残留{{kind}}：{{excerpt}}', en: '{{kind}} left in the text: {{excerpt}}'},
    residues: {zh: '正文里残留{{kind}}{{count}}处：{{excerpt}}', en: '{{count}} × {{kind}} left in the text: {{excerpt}}'},
    again: {zh: '这里也有：{{excerpt}}', en: 'here too: {{excerpt}}'},
    strip: {zh: '去掉标记，留下文字', en: 'take the markup out, keep the words'}
  },
  check({document, report}) {
    for (const [kind, residues] of byKind(document)) {
      const [first, ...others] = residues
      if (!first) continue
      const edits = residues.flatMap(({plain, ...range}) => (plain === undefined ? [] : [{range, text: plain}]))
      report(others.length > 0 ? 'residues' : 'residue', first, {
        certainty: surest(residues),
        data: {kind: kinds[kind].name, count: residues.length, excerpt: excerptOf(document, first)},
        related: others.map((other) => ['again', other, {excerpt: excerptOf(document, other)}] as const),
        ...(edits.length > 0 ? {suggestions: [{title: 'strip', edits}]} : {})
      })
    }
  }
})

/** All residues; a place that two kinds claim is the first one's. */
function byKind(document: Document): Map<KindName, Residue[]> {
  const groups = new Map<KindName, Residue[]>()
  let claimed: Range[] = []
  const held = plainCharacters(document)
  for (const kind of names) {
    const {read, signs}: Kind = kinds[kind]
    if (signs && !signs.some((sign) => held.has(sign.charCodeAt(0)) && document.text.includes(sign))) continue
    const own = [...read(document)].filter((residue) => !isClaimed(claimed, residue)).toSorted((a, b) => a.start - b.start)
    if (own.length === 0) continue
    groups.set(kind, own)
    claimed = [...claimed, ...own].toSorted((a, b) => a.start - b.start)
  }
  return groups
}

// Object.keys widens the names of a literal.
const names = Object.keys(kinds) as KindName[]

/** Of the first characters of signs those that the text may have: any Chinese one, and whatever of ASCII stands in it. */
function plainCharacters(document: Document): {has(code: number): boolean} {
  const {marks, tokens} = document.read(readAnchors)
  const seen = new Uint8Array(0x80)
  for (const offsets of [marks, tokens])
    for (const at of offsets) {
      const code = document.text.charCodeAt(at)
      if (code < 0x80) seen[code] = 1
    }
  return {has: (code) => code >= 0x80 || seen[code] === 1}
}

function isClaimed(claimed: readonly Range[], {start, end}: Range): boolean {
  const last = claimed[indexAt(claimed, end - 1)]
  return last !== undefined && last.end > start
}

const surest = (residues: readonly Residue[]): Certainty =>
  (['certain', 'likely'] as const).find((certainty) => residues.some((residue) => residue.certainty === certainty)) ?? 'possible'

/** Longest residue that is quoted whole. */
const longestExcerpt = 24

function excerptOf(document: Document, range: Range): string {
  const words = document.slice(range).trim()
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words
}
