import {type Attachment, type Document, type Range, readAttachments, readOfficials} from '@hegao/core'

/** How the list of attachments (附件说明) and what is attached disagree. */
export interface AttachmentFault {
  /** `absent`: listed, not attached. `unlisted`: attached, not listed. `renamed`: another title. `issued`: the title of the notice issues another. */
  readonly kind: 'absent' | 'unlisted' | 'renamed' | 'issued'
  readonly place: Range
  readonly other: Range
  readonly attachment: Attachment
}

/** Two titles that share this many of their pairs of characters mean one thing; fewer, and a title was not read right. */
const alike = 0.4

/** Compares the attachments that a text lists with those that follow it. A text that only lists them has sent them apart. */
export function attachmentFaults(document: Document): AttachmentFault[] {
  const {listed, attached, withheld} = document.read(readAttachments)
  const faults: AttachmentFault[] = []
  const [only] = listed
  if (only?.name && listed.length === 1 && attached.length === 0) return issuedOtherwise(document, only, only.name)
  // Only a text with one list, and the attachments behind it, can be held against it.
  if (listed.length === 0 || attached.length === 0 || new Set(listed.map(({number}) => number)).size < listed.length) return []
  const [firstAttached, lastAttached, lastListed] = [attached[0], attached.at(-1), listed.at(-1)]
  if (!firstAttached || !lastAttached || !lastListed || firstAttached.mark.start < lastListed.mark.start) return []
  const named = (one: Attachment): string => (one.name ? bare(document.slice(one.name)) : '')
  /** 3.总结 in the list and 附件2 with this title: one attachment whose number is a matter of the list's own numbering. */
  const isRenumbered = (one: Attachment, others: readonly Attachment[]): boolean =>
    named(one) !== '' && others.some((other) => other.number !== one.number && named(other) === named(one))
  for (const one of listed) {
    const same = attached.filter(({number}) => number === one.number || (listed.length === 1 && attached.length === 1))
    const [other] = same
    if (!other && isRenumbered(one, attached)) continue
    if (!other) {
      if (!withheld.has(one.number ?? 0))
        faults.push({kind: 'absent', place: one.name ?? one.mark, other: lastAttached.mark, attachment: one})
    } else if (one.name && other.name && differ(document.slice(one.name), document.slice(other.name)))
      faults.push({kind: 'renamed', place: one.name, other: other.name, attachment: one})
  }
  for (const one of attached)
    if (one.number !== undefined && !isRenumbered(one, listed) && listed.every(({number}) => number !== undefined && number !== one.number))
      faults.push({kind: 'unlisted', place: one.mark, other: lastListed.name ?? lastListed.mark, attachment: one})
  return faults
}

/** 关于印发《科研经费管理办法》的通知, whose one attachment is called 科研项目管理办法. */
function issuedOtherwise(document: Document, attachment: Attachment, name: Range): AttachmentFault[] {
  const called = bare(document.slice(name))
  return document.read(readOfficials).flatMap(({title}): AttachmentFault[] => {
    const issued = /(?:印发|发布|公布|转发|批转)《([^《》]+)》/.exec(document.slice(title))
    const words = bare(issued?.[1] ?? '')
    // A list of tasks and the like may be attached by itself: only what begins and ends alike is meant to be the same.
    if (!issued || words.slice(0, 2) !== called.slice(0, 2) || words.slice(-2) !== called.slice(-2) || !differ(words, called)) return []
    const start = title.start + issued.index + issued[0].indexOf('《')
    return [{kind: 'issued', place: name, other: {start, end: title.start + issued.index + issued[0].length}, attachment}]
  })
}

/** A title without what may change: spaces, marks around it, a bracket or full stop at its end. */
const bare = (title: string): string =>
  title
    .replace(/[\s　《》“”]+/g, '')
    .replace(/(?:（[^（）]*）|\([^()]*\))$/, '')
    .replace(/(?<![。；，、：])[。；，、：]+$/, '')

/** Whether two titles mean one thing and say it in other words. One that holds the other only says more. */
function differ(a: string, b: string): boolean {
  const [first, second] = [bare(a), bare(b)]
  if (first === '' || second === '' || first.includes(second) || second.includes(first)) return false
  const [pairs, others] = [pairsOf(first), pairsOf(second)]
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * shared) / (pairs.size + others.size) >= alike
}

const pairsOf = (words: string): Set<string> =>
  new Set(Array.from({length: Math.max(1, words.length - 1)}, (_, at) => words.slice(at, at + 2)))
