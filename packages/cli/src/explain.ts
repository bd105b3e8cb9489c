import type {Locale, Rule} from '@hegao/core'
import {readRulePage} from '@hegao/node'
import {ruleWords} from './messages.ts'
import {severityOf} from './rules.ts'

/** `hegao explain ID`: what the rule says of itself, and the page about it. */
export function explainRule(rule: Rule, locale: Locale): string {
  const head = `# ${rule.id}\n\n${severityOf(rule, locale)}${ruleWords.summary[locale]}${rule.summary[locale]}\n`
  // The bundle brings the pages of our rules with it (scripts/bundle.mjs).
  const page = readRulePage(new URL('rules/', import.meta.url), rule.id, locale)
  if (page !== undefined) return `${head}\n${ruleWords.marks[locale]}\n\n${page}`
  const messages = Object.values(rule.messages).map((words) => `- ${words[locale]}\n`)
  return `${head}\n${ruleWords.messages[locale]}\n\n${messages.join('')}`
}
