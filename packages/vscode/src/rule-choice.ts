import type {RuleList} from '@hegao/language-server/protocol'

/** Rules in the order in which a person is likely to want the page of one. */
export interface RuleChoice {
  /** Of the messages of the draft: those of the cursor's line first, then in the order of the text. */
  readonly here: RuleList['rules']
  readonly others: RuleList['rules']
}

/** @param found - rules of the draft's messages with the line of each */
export function chooseAmong(
  rules: RuleList['rules'],
  found: readonly {readonly rule: string; readonly line: number}[],
  cursor: number
): RuleChoice {
  const near = found.toSorted((a, b) => Number(b.line === cursor) - Number(a.line === cursor) || a.line - b.line)
  const ids = [...new Set(near.map(({rule}) => rule))]
  const here = ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? [])
  return {here, others: rules.filter((rule) => !here.includes(rule))}
}
