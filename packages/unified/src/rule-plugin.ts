import {fill, type Locale, type Rule} from '@hegao/core'
import {rules} from '@hegao/rules'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {join} from './joint-run.ts'
import {pluginWords} from './messages.ts'
import {type RuleOptions, settingOf} from './rule-options.ts'

export type RulePlugin = Plugin<[options?: RuleOptions | null | undefined], Node>

/** One plugin a rule: unified knows a plugin by its identity. */
const plugins = new WeakMap<Rule, RulePlugin>()

/**
 * One rule as a plugin: one of ours by its id, or anybody's. Rules of one processor share a document and are settled
 * together. A rule that is off unless asked for is asked for by this, and warns.
 *
 * @example
 * unified().use(hegaoParse).use(hegaoRule('count-mismatch'), {severity: 'warning'})
 *
 * @throws {Error} where no rule of ours has the id.
 */
export function hegaoRule(rule: string | Rule): RulePlugin {
  const found = typeof rule === 'string' ? requireRule(rule, 'zh') : rule
  const made = plugins.get(found) ?? toPlugin(found)
  plugins.set(found, made)
  return made
}

function toPlugin(rule: Rule): RulePlugin {
  const asked: RuleOptions = rule.severity === 'off' ? {severity: 'warning'} : {}
  return function (options) {
    return join(this, [settingOf(rule, {...asked, ...options}, 'zh')])
  }
}

/** @throws {Error} where no rule of ours has the id. */
export function requireRule(id: string, locale: Locale): Rule {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule) return rule
  throw new Error(fill(pluginWords.unknownRule, {rule: id, known: rules.map((each) => each.id)}, locale))
}
