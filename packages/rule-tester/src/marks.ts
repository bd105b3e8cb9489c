/** A stretch of a draft that a case has marked. Offsets count UTF-16 code units of the text without marks. */
export interface Mark {
  readonly kind: 'message' | 'related'
  readonly start: number
  readonly end: number
  /** The messages it belongs to, counted from 1; empty where the mark does not say. */
  readonly numbers: readonly number[]
}

export interface MarkedText {
  readonly text: string
  /** In the order in which they open. */
  readonly marks: readonly Mark[]
}

/** Thrown for marks that do not pair, in words for the author of the case. */
export class MarkError extends Error {
  override readonly name = 'MarkError'
}

const opening = {message: '⟦', related: '⟨'} as const
const closing = {message: '⟧', related: '⟩'} as const
const subscripts = '₀₁₂₃₄₅₆₇₈₉'
const sign = /[⟦⟨]|[⟧⟩]([₀-₉]*)/g
/** Signs that look like ours and come out of an input method more easily. */
const lookalike = /[〚〛]|[〈‹〈][^〉›〉]*[〉›〉][₀-₉]/

/** Takes the marks out of a text. */
export function readMarks(marked: string): MarkedText {
  const twin = lookalike.exec(marked)
  if (twin) throw new MarkError(`“${twin[0]}” looks like a mark; marks are ⟦ ⟧ (U+27E6, U+27E7) and ⟨ ⟩ (U+27E8, U+27E9)`)
  let text = ''
  let read = 0
  const marks: {-readonly [key in keyof Mark]: Mark[key]}[] = []
  // A stack for each kind: a message and a related place may overlap by halves.
  const open: Record<Mark['kind'], {mark: (typeof marks)[number]; at: number}[]> = {message: [], related: []}
  for (const match of marked.matchAll(sign)) {
    text += marked.slice(read, match.index)
    read = match.index + match[0].length
    const kind = match[0][0] === '⟦' || match[0][0] === '⟧' ? 'message' : 'related'
    if (match[1] === undefined) {
      const mark: (typeof marks)[number] = {kind, start: text.length, end: text.length, numbers: []}
      open[kind].push({mark, at: match.index})
      marks.push(mark)
      continue
    }
    const mark = open[kind].pop()?.mark
    if (!mark) throw new MarkError(`“${match[0][0]}” closes nothing${before(marked, match.index)}`)
    if (mark.start === text.length) throw new MarkError(`nothing stands between the marks${before(marked, match.index)}`)
    mark.end = text.length
    mark.numbers = Array.from(match[1], (digit) => subscripts.indexOf(digit))
  }
  const last = open.message.pop() ?? open.related.pop()
  if (last) throw new MarkError(`“${opening[last.mark.kind]}” is never closed: ${marked.slice(last.at, last.at + 12)}…`)
  return {text: text + marked.slice(read), marks}
}

/** Puts marks into a text: the inverse of {@link readMarks} unless two marks of one kind cross. */
export function writeMarks({text, marks}: MarkedText): string {
  const edges = marks.flatMap((mark, index) => [
    {offset: mark.start, closes: false, mark, index},
    {offset: mark.end, closes: true, mark, index}
  ])
  edges.sort(
    (a, b) =>
      a.offset - b.offset ||
      Number(b.closes) - Number(a.closes) ||
      // At one offset the inner mark closes first and the outer one opens first.
      (a.closes ? b.mark.start - a.mark.start || b.index - a.index : b.mark.end - a.mark.end || a.index - b.index)
  )
  let written = ''
  let read = 0
  for (const {offset, closes, mark} of edges) {
    written += text.slice(read, offset)
    written += closes ? closing[mark.kind] + mark.numbers.map((number) => subscripts[number] ?? '').join('') : opening[mark.kind]
    read = offset
  }
  return written + text.slice(read)
}

/**
 * A draft as written in a template literal, without what only the program's layout put there: the first line break, a
 * last line of nothing but spaces, and the ordinary spaces that every line with words begins with. `　` is the draft's own.
 */
export function outdent(text: string): string {
  const lines = text.split('\n')
  if (lines.length === 1) return text
  if (lines[0] === '') lines.shift()
  if (/^ *$/.test(lines.at(-1) ?? '')) lines.pop()
  const indents = lines.filter((line) => !/^ *$/.test(line)).map((line) => line.length - line.replace(/^ +/, '').length)
  const shared = indents.length > 0 ? Math.min(...indents) : 0
  return lines.map((line) => (/^ *$/.test(line) ? '' : line.slice(shared))).join('\n')
}

function before(text: string, offset: number): string {
  return `: …${text.slice(Math.max(0, offset - 12), offset + 1)}`
}
