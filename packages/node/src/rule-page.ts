import {readFileSync} from 'node:fs'
import type {Locale} from '@hegao/core'

/**
 * The page about a rule, as Markdown. A rule of somebody else has none.
 *
 * @param folder where the pages of our rules stand, a folder a rule; the bundles bring it with them
 */
export function readRulePage(folder: URL, ruleId: string, locale: Locale): string | undefined {
  try {
    return readFileSync(new URL(`${encodeURIComponent(ruleId)}/${locale === 'zh' ? 'docs.md' : 'docs.en.md'}`, folder), 'utf8')
  } catch {
    return undefined
  }
}
