import type {Document} from '../../document/document.ts'
import {groupBy} from '../../group-by.ts'
import type {Count} from '../count/count.ts'
import type {Sequence} from './members.ts'

/** Rows that a text speaks of elsewhere by their number are as long as this: 12项重点任务. */
const fewestItems = 6
const numbered = /^(?:项|条|个|大)/

/**
 * The count that announces a list, or else the one count of the article that says the number the list goes up to, or has items:
 * where the list is broken, it tells what is wrong.
 */
export function claimOf(document: Document, {start, items}: Sequence): Count | undefined {
  const announced = document
    .read(announcing)
    .get(start)
    ?.find((count) => count.start < start)
  if (announced || items.length < fewestItems) return announced
  const [article, last] = [document.articleAt(start), items.at(-1)?.value]
  const said = document
    .mentions('count')
    .filter(
      (count) =>
        article !== undefined &&
        count.start >= article.start &&
        count.end <= article.end &&
        (count.value === last || count.value === items.length) &&
        numbered.test(count.unit) &&
        count.bound === 'exact' &&
        !count.each &&
        !count.cited &&
        !document.enumerationOf(count)
    )
  return said.length === 1 ? said[0] : undefined
}

/** Counts by where the list that they surely lead in begins. */
const announcing = (document: Document): ReadonlyMap<number, Count[]> =>
  groupBy(
    document.mentions('count').filter((count) => {
      const list = document.enumerationOf(count)
      return list !== undefined && !list.precedes && list.certainty !== 'possible'
    }),
    (count) => document.enumerationOf(count)?.start ?? -1
  )
