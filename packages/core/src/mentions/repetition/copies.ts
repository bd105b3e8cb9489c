import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {type Passage, readPassages, withoutMark} from './passages.ts'

/** One stretch of passages that stands in a document twice or more often. */
export interface Copies {
  /** The places in order, each one passage or several that follow one another; two at least. */
  readonly places: readonly Copy[]
}

export interface Copy extends Range {
  readonly passages: readonly Passage[]
}

/** Shorter passages, 会议强调： or 前款规定的孳息……, stand twice for good reasons. */
const shortest = 30

/** Stretches of whole passages that stand again word for word. */
export function readCopies(document: Document): Copies[] {
  const passages = document.read(readPassages)
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (passage.words.length < shortest || passage.words.endsWith('：')) continue
    const key = withoutMark(passage.words)
    const group = groups.get(key)
    if (group) group.push(passage)
    else groups.set(key, [passage])
  }
  const repeated = [...groups.values()].map((group) => copiesByPlace(group)).filter((group) => group.length > 1)
  return joinNeighbours(repeated, passages)
}

/** Statutes say the same under several provisions; there, only what stands again in one provision is a copy. */
function copiesByPlace(group: readonly Passage[]): Passage[] {
  const [first] = group
  return group.filter((passage) => passage.provision === first?.provision)
}

/** Groups whose passages follow one another place by place are one stretch. */
function joinNeighbours(groups: readonly (readonly Passage[])[], passages: readonly Passage[]): Copies[] {
  const groupOf = new Map<Passage, readonly Passage[]>()
  for (const group of groups) for (const passage of group) groupOf.set(passage, group)
  const joined = new Set<readonly Passage[]>()
  const found: Copies[] = []
  for (const group of groups) {
    if (joined.has(group)) continue
    const places = group.map((passage) => [passage])
    for (let step = 1; ; step++) {
      const next = places.map(([first]) => first && passages[first.index + step])
      const following = next[0] && groupOf.get(next[0])
      if (!following || joined.has(following) || following === group || following.length !== group.length) break
      if (!next.every((passage, at) => passage !== undefined && passage === following[at])) break
      joined.add(following)
      for (const [at, passage] of following.entries()) places[at]?.push(passage)
    }
    found.push({places: places.map(copyOf)})
  }
  return found
}

function copyOf(passages: readonly Passage[]): Copy {
  return {start: passages[0]?.start ?? 0, end: passages.at(-1)?.end ?? 0, passages}
}
