import {lexiconsOf, readLexicon} from './lexicons.mjs'

/**
 * The module that imports every rule and lexicon, sorted.
 *
 * @param {import('./house.mjs').House} house
 * @returns {Promise<import('../generate.mjs').Generated>}
 */
export async function generateRegistry(house) {
  const rules = [...(await house.rules()).keys()]
  const lexicons = (await lexiconsOf(house)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const dated = []
  for (const {name, id} of lexicons) {
    const {reviewed} = await readLexicon(house, id, name)
    if (reviewed) dated.push(`  '${name}': '${reviewed}'`)
  }
  const lines = [
    '// Generated from the rule folders by scripts/generate.mjs.',
    "import type {Lexicons, Rule} from '@hegao/core'",
    ...rules.map((id) => `import ${camel(id)} from './${id}/rule.ts'`),
    ...lexicons.map(({name, id}) => `import ${camel(name)}Rows from './${id}/${name}.generated.ts'`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...rules.map((id, index) => `  ${camel(id)}${index < rules.length - 1 ? ',' : ''}`),
    ']',
    '',
    '/** Every lexicon that ships with the rules, by name. */',
    'export const lexicons: Lexicons = {',
    ...lexicons.map(({name}, index) => `  '${name}': ${camel(name)}Rows${index < lexicons.length - 1 ? ',' : ''}`),
    '}',
    '',
    '/** When each of them was last reviewed, where it says. */',
    'export const lexiconDates: Readonly<Record<string, string>> = {',
    ...dated.map((line, index) => `${line}${index < dated.length - 1 ? ',' : ''}`),
    '}'
  ]
  return {files: new Map([['rules/registry.generated.ts', `${lines.join('\n')}\n`]]), owned: ['rules/registry.generated.ts']}
}

/** @param {string} name */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
