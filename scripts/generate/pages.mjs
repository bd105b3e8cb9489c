import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {loadSource} from './house.mjs'

/** The two languages of every page. A Chinese page is `ID.md`, the English one beside it `ID.en.md`. */
const languages = [
  {
    locale: 'zh',
    ending: '.md',
    other: {locale: 'en', ending: '.en.md', name: 'English'},
    facts: ['级别', '词表', '让位于'],
    off: '默认不开',
    options: '## 选项',
    option: ['选项', '类型', '默认', '说明'],
    none: '没有选项。',
    more: (link) => `更多例子见[这条规则的用例](${link})。`,
    index: {
      title: '# 规则',
      intro:
        '每条规则一页：为什么有它、例子、已知的限度、什么时候可以关掉。例子都在测试里跑过：⟦ ⟧ 是报出的地方，⟨ ⟩ 是相关的另一处；多条时以 ₁、₂ 标明属于哪一条。',
      columns: ['规则', '核什么', '级别']
    }
  },
  {
    locale: 'en',
    ending: '.en.md',
    other: {locale: 'zh', ending: '.md', name: '中文'},
    facts: ['Severity', 'Lexicons', 'Yields to'],
    off: 'off by default',
    options: '## Options',
    option: ['Option', 'Type', 'Default', 'What it does'],
    none: 'It has no options.',
    more: (link) => `More examples: [the cases of this rule](${link}).`,
    index: {
      title: '# Rules',
      intro:
        'One page a rule: why it is there, examples, known limits, when to switch it off. The examples are run as tests: ⟦ ⟧ is the place of a message, ⟨ ⟩ the other place it speaks of; where there are several messages, ₁, ₂ say which one a place belongs to.',
      columns: ['Rule', 'What it compares', 'Severity']
    }
  }
]

/**
 * A page for every rule and the list of all, in both languages.
 *
 * @param {import('./house.mjs').House} house
 * @returns {Promise<import('../generate.mjs').Generated>}
 */
export async function generatePages(house) {
  const rules = [...(await house.rules()).values()]
  const {nameSeverity} = await loadSource(house.root, "export {nameSeverity} from './packages/reporters/src/index.ts'")
  const files = new Map()
  const problems = []
  for (const language of languages) {
    for (const rule of rules) {
      const body = await bodyOf(house, rule.id, language)
      if (body === undefined) problems.push(`rules/${rule.id}/docs${language.ending} is missing: a rule has a page in both languages`)
      else files.set(`docs/rules/${rule.id}${language.ending}`, page(rule, body, language, nameSeverity))
    }
    files.set(`docs/rules/README${language.ending}`, index(rules, language, nameSeverity))
  }
  const owned = (await house.list('docs/rules')).filter((file) => file.endsWith('.md')).map((file) => `docs/rules/${file}`)
  return {files, owned, problems}
}

async function bodyOf(house, id, {ending}) {
  try {
    return (await readFile(join(house.root, `rules/${id}/docs${ending}`), 'utf8')).trim()
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function page(rule, body, language, nameSeverity) {
  const {locale, other, facts, more} = language
  const values = [
    severity(rule, language, nameSeverity),
    list(rule.lexicons),
    (rule.yieldsTo ?? []).map((id) => `[${id}](${id}${language.ending})`).join(locale === 'zh' ? '、' : ', ')
  ]
  const known = facts.flatMap((fact, at) => (values[at] ? [[fact, values[at]]] : []))
  return joined([
    `<!-- Generated from rules/${rule.id} by scripts/generate.mjs. -->`,
    `# ${rule.id}`,
    `${sentence(rule.summary[locale], locale)} [${other.name}](${rule.id}${other.ending})`,
    table(
      known.map(([fact]) => fact),
      [known.map(([, value]) => value)]
    ),
    body,
    language.options,
    options(rule, language),
    more(`../../rules/${rule.id}/cases.ts`)
  ])
}

function index(rules, language, nameSeverity) {
  const {other, index: words, ending, locale} = language
  return joined([
    '<!-- Generated from the rule folders by scripts/generate.mjs. -->',
    words.title,
    `${words.intro} [${other.name}](README${other.ending})`,
    table(
      words.columns,
      rules
        .toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category))
        .map((rule) => [`[${rule.id}](${rule.id}${ending})`, rule.summary[locale], severity(rule, language, nameSeverity)])
    )
  ])
}

/** By consequence, the gravest first. */
const categories = ['protocol', 'fact', 'wording', 'layout']

function options({options: schema}, {option, none, locale}) {
  const properties = Object.entries(schema?.properties ?? {})
  if (properties.length === 0) return none
  return table(
    option,
    properties.map(([name, property]) => [
      `\`${name}\``,
      typeOf(property),
      `\`${JSON.stringify(property.default)}\``,
      (locale === 'zh' ? property.description : property['x-description-en']) ?? ''
    ])
  )
}

function typeOf({type, enum: values, items}) {
  if (values) return values.map((value) => `\`${JSON.stringify(value)}\``).join(' ')
  return `\`${type === 'array' && items?.type ? `${items.type}[]` : type}\``
}

const severity = (rule, {locale, off}, nameSeverity) =>
  rule.severity === 'off' ? off : `${nameSeverity(rule.category, rule.severity, locale)} \`${rule.severity}\``

const list = (values = []) => values.map((value) => `\`${value}\``).join(' ')

/** A summary stands without a full stop in lists and as a sentence on its page. */
const sentence = (words, locale) => (locale === 'zh' ? `${words}。` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`)

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const joined = (blocks) => `${blocks.join('\n\n')}\n`
