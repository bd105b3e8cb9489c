import {readFileSync} from 'node:fs'
import type {Locale, Rule} from '@hegao/core'
import {ruleWords} from './messages.ts'
import {severityOf} from './rules.ts'

/** `hegao explain ID`: the rule's page; for a rule without one, such as a plugin's, what the rule says of itself. */
export function explainRule(rule: Rule, locale: Locale): string {
  // The bundle brings the pages of our rules with it (scripts/bundle.mjs).
  const page = new URL(`rules/${encodeURIComponent(rule.id)}/${locale === 'zh' ? 'docs.md' : 'docs.en.md'}`, import.meta.url)
  try {
    return readFileSync(page, 'utf8')
  } catch {
    const messages = Object.values(rule.messages).map((words) => `- ${words[locale]}`)
    return [`# ${rule.id}`, '', rule.summary[locale], '', severityOf(rule, locale), '', ruleWords.messages[locale], ...messages, ''].join(
      '\n'
    )
  }
}
