import type {Rule} from '@hegao/core'
import {rules} from '@hegao/rules'
import type {Call} from './call.ts'
import {showStack} from './complaints.ts'
import {loadPlugins} from './plugins.ts'

/** Our rules, and those of `--plugin`. */
export async function knownRules({plugins, locale}: Call, cwd: string): Promise<readonly Rule[]> {
  if (plugins.length === 0) return rules.map(withStack)
  return [...rules, ...(await loadPlugins(plugins, rules, cwd, locale))].map(withStack)
}

/** A fault in a report has no stack: whoever looks for one sees it as the rule throws. */
function withStack(rule: Rule): Rule {
  if (!process.env['HEGAO_DEBUG']) return rule
  return {
    ...rule,
    check(context) {
      try {
        rule.check(context)
      } catch (error) {
        showStack(error)
        throw error
      }
    }
  }
}
