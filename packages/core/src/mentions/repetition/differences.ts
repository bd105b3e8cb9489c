import diff from 'fast-diff'

/** One place in which two texts differ. Either side may be empty. */
export interface TextDifference {
  readonly first: string
  readonly second: string
}

/** Differences that stand closer than this are shown as one. */
const closest = 3
/** Longer texts are compared from their ends only: the exact comparison takes the square of what differs. */
const longest = 4000

/** Where two texts differ, in order, with whole numbers and enough of the words around to be understood. */
export function differencesOf(first: string, second: string): TextDifference[] {
  if (first.length + second.length > longest) return [outerDifference(first, second)]
  const found: {first: string; second: string; gap: string}[] = []
  let gap = ''
  for (const [kind, text] of diff(first, second)) {
    if (kind === diff.EQUAL) {
      gap = text
      continue
    }
    const last = found.at(-1)
    const near = last !== undefined && gap.length < closest && found.length > 0
    const open = near ? last : {first: '', second: '', gap}
    if (!near) found.push(open)
    else if (gap !== '') {
      open.first += gap
      open.second += gap
    }
    gap = ''
    if (kind === diff.DELETE) open.first += text
    else open.second += text
  }
  return widen(found, first)
}

/** 12.6／12.9, not 6／9; 发展／发展的, not nothing／的. */
function widen(found: readonly {readonly first: string; readonly second: string; readonly gap: string}[], text: string): TextDifference[] {
  let at = 0
  return found.map((difference) => {
    at += difference.gap.length
    const end = at + difference.first.length
    const digitsBefore = /[0-9０-９.．]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
    const digitsAfter = /^[0-9０-９.．]*[%％万亿]?/.exec(text.slice(end, end + 12))?.[0] ?? ''
    const isNumber = /[0-9０-９]/.test(difference.first + difference.second)
    let [before, after] = isNumber ? [digitsBefore, digitsAfter] : ['', '']
    if (!isNumber && Math.max(difference.first.length, difference.second.length) <= 2) {
      before = /[\p{Script=Han}]{0,2}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
      after = /^[\p{Script=Han}]{0,2}/u.exec(text.slice(end, end + 2))?.[0] ?? ''
    }
    at = end
    return {first: before + difference.first + after, second: before + difference.second + after}
  })
}

function outerDifference(first: string, second: string): TextDifference {
  const most = Math.min(first.length, second.length)
  let head = 0
  while (head < most && first.charCodeAt(head) === second.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && first.charCodeAt(first.length - 1 - tail) === second.charCodeAt(second.length - 1 - tail)) tail++
  return {first: first.slice(head, first.length - tail), second: second.slice(head, second.length - tail)}
}
