import type {Rule} from '@hegao/core'
import type {Cases, ValidCase} from './cases.ts'
import {outdent} from './marks.ts'
import type {Refusal} from './refusal.ts'

/** Judges the cases of a rule as a whole: whether they show all that the rule can do, and silence more often than speech. */
export function judgeSet(rule: Rule, {valid, invalid}: Cases, said: ReadonlySet<string>): Refusal[] {
  const refusals: Refusal[] = duplicates([...valid, ...invalid])
  if (valid.length < invalid.length)
    refusals.push({
      kind: 'too-few-valid',
      reason: `${valid.length} valid cases for ${invalid.length} invalid ones: show more drafts that the rule must be silent on`
    })
  for (const id of Object.keys(rule.messages))
    if (!said.has(id)) refusals.push({kind: 'unused-message', reason: `no case makes the rule say “${id}”: add one, or delete the message`})
  for (const [name, usual] of optionsOf(rule)) {
    const set = [...valid, ...invalid].some(
      ({options = {}}) => Object.hasOwn(options, name) && JSON.stringify(options[name]) !== JSON.stringify(usual)
    )
    if (!set) refusals.push({kind: 'unset-option', reason: `no case sets the option “${name}” to anything but its default`})
  }
  return refusals
}

function duplicates(drafts: readonly ValidCase[]): Refusal[] {
  const refusals: Refusal[] = []
  const byName = new Set<string>()
  const byText = new Map<string, string>()
  for (const {name, text, options, date, lexicons, path} of drafts) {
    if (byName.has(name)) refusals.push({kind: 'duplicate', case: name, reason: 'two cases have this name'})
    byName.add(name)
    const key = JSON.stringify([outdent(text), options, date, lexicons, path])
    const twin = byText.get(key)
    if (twin !== undefined) refusals.push({kind: 'duplicate', case: name, reason: `the same draft as in “${twin}”`})
    else byText.set(key, name)
  }
  return refusals
}

function optionsOf({options}: Rule): [name: string, usual: unknown][] {
  return Object.entries(options?.properties ?? {}).map(([name, schema]) => [name, schema.default])
}
