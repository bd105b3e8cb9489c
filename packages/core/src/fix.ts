import type {Edit, Message} from './message.ts'

/** What came of the fixes of some messages. */
export interface Fixed {
  readonly text: string
  /** Messages whose fix was made, in order of place. */
  readonly applied: readonly Message[]
  /** Messages whose fix would have met one that came first. Check the new text and fix again. */
  readonly held: readonly Message[]
  /** What was changed in the old text: in order, without overlap, nothing that stays the same. */
  readonly edits: readonly Edit[]
}

/**
 * Makes the fixes of messages, and nothing else: suggestions and suppressed messages are left. A fix is made whole or not
 * at all. Where two would change one place, the message that stands first is fixed, of two at one place the one whose
 * rule id sorts first; the order in which messages are given makes no difference.
 *
 * @param text The source's text that the messages were found in.
 * @throws {RangeError} Where an edit lies outside the text: the messages are of another one.
 */
export function applyFixes(text: string, messages: readonly Message[]): Fixed {
  const wanted = messages
    .flatMap((message) => (message.fix && !message.suppressed ? [{message, edits: effective(text, message.fix.edits)}] : []))
    .filter(({edits}) => edits.length > 0)
    .toSorted((a, b) => compareMessages(a.message, b.message))
  const rivals = meetings(wanted.map(({edits}) => edits))
  const made = new Set<number>()
  for (const index of wanted.keys()) if (!rivals.get(index)?.some((other) => made.has(other))) made.add(index)
  const edits = unique([...made].flatMap((index) => wanted[index]?.edits ?? []))
  return {
    text: splice(text, edits),
    applied: wanted.filter((_, index) => made.has(index)).map(({message}) => message),
    held: wanted.filter((_, index) => !made.has(index)).map(({message}) => message),
    edits
  }
}

const compareMessages = (a: Message, b: Message): number =>
  a.place.start.offset - b.place.start.offset ||
  compareText(a.ruleId, b.ruleId) ||
  a.place.end.offset - b.place.end.offset ||
  compareText(a.messageId, b.messageId) ||
  compareText(a.fingerprint, b.fingerprint)

/** Order by code unit: the same under every locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The edits without what they leave as it is: replacing ，， by ， takes one character out. */
function effective(text: string, edits: readonly Edit[]): Edit[] {
  return edits.flatMap(({range: [from, to], text: replacement}) => {
    if (!(from >= 0 && from <= to && to <= text.length)) throw new RangeError(`an edit at ${from}–${to} of ${text.length} characters`)
    const most = Math.min(to - from, replacement.length)
    let head = 0
    while (head < most && text[from + head] === replacement[head]) head++
    if (head > 0 && isHighSurrogate(text.charCodeAt(from + head - 1))) head--
    let tail = 0
    while (tail < most - head && text[to - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++
    if (tail > 0 && isLowSurrogate(text.charCodeAt(to - tail))) tail--
    const [start, end] = [from + head, to - tail]
    const words = replacement.slice(head, replacement.length - tail)
    return start === end && words === '' ? [] : [{range: [start, end], text: words}]
  })
}

// Half a character is never replaced.
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const byPlace = (a: Edit, b: Edit): number => a.range[0] - b.range[0] || a.range[1] - b.range[1] || compareText(a.text, b.text)

const isSame = (a: Edit, b: Edit): boolean => byPlace(a, b) === 0

/** Whether two edits cannot both be made: they share a character, or would put two texts into one gap. */
function meet(a: Edit, b: Edit): boolean {
  const [[from, to], [start, end]] = [a.range, b.range]
  if (from === to || start === end) return from <= end && start <= to
  return from < end && start < to
}

/** Which fixes change a place that another changes otherwise, by index. */
function meetings(fixes: readonly (readonly Edit[])[]): Map<number, number[]> {
  const rivals = new Map<number, number[]>()
  const all = fixes.flatMap((edits, index) => edits.map((edit) => ({edit, index}))).toSorted((a, b) => byPlace(a.edit, b.edit))
  const addRival = (of: number, other: number): void => {
    const known = rivals.get(of)
    if (known) known.push(other)
    else rivals.set(of, [other])
  }
  for (const [at, {edit, index}] of all.entries())
    for (let next = at + 1; next < all.length; next++) {
      const other = all[next]
      if (!other || other.edit.range[0] > edit.range[1]) break
      if (other.index === index || isSame(edit, other.edit) || !meet(edit, other.edit)) continue
      addRival(index, other.index)
      addRival(other.index, index)
    }
  return rivals
}

function unique(edits: readonly Edit[]): Edit[] {
  const sorted = edits.toSorted(byPlace)
  return sorted.filter((edit, at) => {
    const before = sorted[at - 1]
    return before === undefined || !isSame(before, edit)
  })
}

function splice(text: string, edits: readonly Edit[]): string {
  let spliced = ''
  let at = 0
  for (const {
    range: [start, end],
    text: words
  } of edits) {
    spliced += text.slice(at, start) + words
    at = end
  }
  return spliced + text.slice(at)
}
