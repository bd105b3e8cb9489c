import {fill, type Locale} from '@hegao/core'
import {readRulePage} from '@hegao/node'
import {pageWords} from '../messages.ts'
import {pageScheme} from '../protocol.ts'

/** The pages about our rules, as virtual documents and in hovers. */
export class RulePages {
  readonly #folder: URL
  readonly #reasons = new Map<string, string | undefined>()

  /** @param folder where they stand, a folder a rule */
  constructor(folder: URL) {
    this.#folder = folder
  }

  /** The page that an address such as `hegao-rule:/count-mismatch.md?locale=zh` names. */
  textOf(uri: string, usual: Locale): string {
    const [, name = uri, query = ''] = new RegExp(`^${pageScheme}:/*([^?#]*)(?:\\?([^#]*))?`).exec(uri) ?? []
    const ruleId = decode(name).replace(/\.md$/, '')
    const asked = new URLSearchParams(decode(query)).get('locale')
    const locale = asked === 'zh' || asked === 'en' ? asked : usual
    const page = /^[\w-]+$/.test(ruleId) ? readRulePage(this.#folder, ruleId, locale) : undefined
    return page === undefined ? fill(pageWords.missing, {rule: ruleId}, locale) : `# ${ruleId}\n\n${page}`
  }

  /** Why there is the rule: the first paragraph of its page. */
  reasonOf(ruleId: string, locale: Locale): string | undefined {
    const key = `${ruleId} ${locale}`
    if (!this.#reasons.has(key)) {
      const page = readRulePage(this.#folder, ruleId, locale)
      this.#reasons.set(key, page && /^##[^\n]*\n+([^\n]+)/m.exec(page)?.[1])
    }
    return this.#reasons.get(key)
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
