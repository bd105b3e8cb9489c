import {groupBy} from './group-by.ts'
import type {Message} from './message.ts'
import type {Finding} from './rule/run.ts'
import type {Words} from './words.ts'

/**
 * So many messages of one rule are listed for one document. No draft comes near it, and nobody reads on; a broken or hostile
 * file has a million, for which a report would take minutes and gigabytes.
 */
export const mostOfOneRule = 10_000

/** The id of the message that stands for those of its rule that are not listed. */
export const restId = 'not-listed'

/** Whether a message stands for others all over the document: what holds for one place or one line says nothing of it. */
export const isRest = ({messageId}: Pick<Message, 'messageId'>): boolean => messageId === restId

export const restWords: Words = {
  zh: '这条规则报出的超过{{most}}处，从这里起还有{{count}}处，不再逐处列出',
  en: 'this rule has more than {{most}} messages here: the {{count}} from here on are not listed one by one'
}

/** What is not listed of one rule, in the order of the text. */
export type Rest = readonly [Finding, ...Finding[]]

/** Of each rule the first findings of the text, and what is left over. */
export function limit<Item extends {readonly finding: Finding}>(
  items: readonly Item[],
  most: number
): {readonly listed: readonly Item[]; readonly rests: readonly Rest[]} {
  const left = new Set<Item>()
  const rests: Rest[] = []
  for (const group of groupBy(items, ({finding}) => finding.rule.id).values()) {
    if (group.length <= most) continue
    const over = group.toSorted((a, b) => a.finding.range.start - b.finding.range.start).slice(most)
    for (const item of over) left.add(item)
    const [first, ...others] = over.map(({finding}) => finding)
    if (first) rests.push([first, ...others])
  }
  return {listed: left.size === 0 ? items : items.filter((item) => !left.has(item)), rests}
}
