import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {LineCounter, parseDocument} from 'yaml'
import {FolderError} from './house.mjs'

/**
 * Where the lexicons stand: `rules/ID/NAME.yaml`. A name is used once in the house, since rules ask for lexicons by name.
 *
 * @param {import('./house.mjs').House} house
 */
export async function lexiconsOf(house) {
  const found = []
  for (const id of house.ids)
    for (const file of await house.list(`rules/${id}`)) {
      if (!file.endsWith('.yaml')) continue
      const name = file.slice(0, -'.yaml'.length)
      const twin = found.find((other) => other.name === name)
      if (twin) throw new FolderError(`the lexicon “${name}” stands in rules/${twin.id} and in rules/${id}`)
      found.push({name, id})
    }
  return found
}

/**
 * Lexicons as modules of plain rows, so that nothing is parsed or validated where hegao runs.
 *
 * @param {import('./house.mjs').House} house
 * @returns {Promise<import('../generate.mjs').Generated>}
 */
export async function generateLexicons(house) {
  const files = new Map()
  const owned = []
  for (const {name, id} of await lexiconsOf(house))
    files.set(`rules/${id}/${name}.generated.ts`, moduleOf(name, await readLexicon(house, id, name)))
  for (const id of house.ids)
    for (const file of await house.list(`rules/${id}`)) if (file.endsWith('.generated.ts')) owned.push(`rules/${id}/${file}`)
  return {files, owned}
}

function moduleOf(name, {rows}) {
  return [
    `// Generated from ${name}.yaml by scripts/generate.mjs.`,
    "import type {LexiconRow} from '@hegao/core'",
    '',
    'const rows: readonly LexiconRow[] = [',
    rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n'),
    ']',
    '',
    'export default rows',
    ''
  ].join('\n')
}

/** Fields that every row may have, whatever its schema: examples are run by the conformance tests, a day is shown to people. */
const common = ['reviewed', 'passes', 'fails']

/**
 * The rows of a lexicon: the file's list, or the list `rows` in it. Each has an id of its own and is as the schema beside it
 * says. With the last day on which the file or a row of it was reviewed.
 */
export async function readLexicon(house, id, name) {
  const path = `rules/${id}/${name}.yaml`
  const lines = new LineCounter()
  const document = parseDocument(await readFile(join(house.root, path), 'utf8'), {lineCounter: lines})
  const at = (keys) => {
    const node = keys.length > 0 ? document.getIn(keys, true) : document.contents
    const offset = node?.range?.[0]
    return offset === undefined ? path : `${path}:${lines.linePos(offset).line}`
  }
  const [broken] = document.errors
  if (broken) throw new FolderError(`${path}: ${broken.message}`)
  const content = document.toJS()
  const base = Array.isArray(content) ? [] : ['rows']
  const rows = Array.isArray(content) ? content : content?.rows
  if (!Array.isArray(rows)) throw new FolderError(`${path} is neither a list of rows nor has a list “rows”`)
  const days = [content.reviewed, ...rows.map((row) => row?.reviewed)].filter((day) => day !== undefined)
  const declared = await declaredFields(house, id, name)
  const plain = rows.map((row) => withoutCommon(row, declared))
  const judged = Array.isArray(content) ? plain : {...content, reviewed: undefined, rows: plain}
  const wrong = await violations(house, id, name, JSON.parse(JSON.stringify(judged)))
  if (wrong.length > 0) throw new FolderError(wrong.map(({keys, message}) => `${at(keys)}: ${message}`).join('\n'))
  const seen = new Set()
  for (const [index, row] of rows.entries()) {
    if (typeof row?.id !== 'string' || row.id === '') throw new FolderError(`${at([...base, index])}: a row has no id`)
    if (seen.has(row.id)) throw new FolderError(`${at([...base, index])}: a second row has the id “${row.id}”`)
    seen.add(row.id)
  }
  return {rows: plain, reviewed: days.toSorted().at(-1)}
}

/** A row as its rule knows it: with such a field only where its own schema has it. */
const withoutCommon = (row, declared) =>
  row instanceof Object
    ? Object.fromEntries(Object.entries(row).filter(([field]) => !common.includes(field) || declared.includes(field)))
    : row

/** Names of the fields that the schema of a row has. */
async function declaredFields(house, id, name) {
  const schema = await schemaOf(house, id, name)
  const items = schema?.properties?.rows?.items ?? schema?.items
  const row = items?.$ref ? schema.$defs[items.$ref.split('/').at(-1)] : items
  return Object.keys(row?.properties ?? {})
}

async function schemaOf(house, id, name) {
  if (!(await house.list(`rules/${id}`)).includes(`${name}.schema.json`)) return undefined
  return JSON.parse(await readFile(join(house.root, `rules/${id}/${name}.schema.json`), 'utf8'))
}

/** What the schema beside a lexicon says against it. */
async function violations(house, id, name, content) {
  const schema = await schemaOf(house, id, name)
  if (!schema) return []
  const validate = new Ajv2020({allErrors: true, strict: false}).compile(schema)
  if (validate(content)) return []
  return validate.errors.map(({instancePath, message, params}) => ({
    keys: instancePath
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~'))),
    message: `${instancePath} ${message}${params.additionalProperty === undefined ? '' : ` “${params.additionalProperty}”`}`
  }))
}
