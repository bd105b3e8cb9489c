import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {build} from 'esbuild'
import {lexiconsOf} from './lexicons.mjs'

const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone').default

const assembled = 'schemas/config.schema.json'

/**
 * The schema of a configuration with every rule's options in it, for editors; and validators of what people write as code
 * that needs no ajv, which takes longer to load than most drafts to check. Each module is loaded when it has something to judge.
 *
 * @param {import('./house.mjs').House} house
 * @returns {Promise<import('../generate.mjs').Generated>}
 */
export async function generateSchemas(house) {
  const rules = [...(await house.rules()).values()]
  const read = async (path) => JSON.parse(await readFile(join(house.root, path), 'utf8'))
  const config = await read('schemas/config.base.schema.json')
  const lexicons = (await lexiconsOf(house)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const rows = {}
  for (const {name, id} of lexicons) {
    const file = `${name}.schema.json`
    if ((await house.list(`rules/${id}`)).includes(file)) rows[name] = rowSchema(name, await read(`rules/${id}/${file}`))
  }
  const options = Object.fromEntries(rules.filter((rule) => rule.options).map((rule) => [rule.id, optionsSchema(rule)]))
  const files = new Map([
    [assembled, `${JSON.stringify(assemble(config, rules, lexicons), undefined, 2)}\n`],
    [module('config'), await moduleOf(house.root, {config})],
    [module('options'), await moduleOf(house.root, options)],
    [module('lexicon'), await moduleOf(house.root, {lexicon: await read('schemas/lexicon.schema.json')})],
    [module('rows'), await moduleOf(house.root, rows)],
    [module('suppressions'), await moduleOf(house.root, {suppressions: await read('schemas/suppressions.schema.json')})]
  ])
  return {files, owned: [...files.keys()]}
}

const module = (name) => `schemas/validators/${name}.generated.js`

/** The schema of one row, by itself. */
function rowSchema(name, {properties, items, $defs}) {
  return {$id: `hegao:rows/${name}`, ...(properties?.rows?.items ?? items), ...($defs ? {$defs} : {})}
}

/** Options that are left out have their defaults. */
const optionsSchema = ({id, options}) => ({$id: `hegao:options/${id}`, ...options, required: []})

function assemble(base, rules, lexicons) {
  const {$id: _, ...schema} = structuredClone(base)
  schema.$defs.rules.additionalProperties = false
  schema.$defs.rules.properties = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]))
  schema.$defs.lexicons.properties = Object.fromEntries(lexicons.map(({name}) => [name, {$ref: '#/$defs/lexicon'}]))
  return schema
}

function settingOf(rule) {
  const severity = {$ref: '#/$defs/severity'}
  const {$id: _, ...options} = optionsSchema(rule)
  const withOptions = {type: 'array', prefixItems: [severity, ...(rule.options ? [options] : [])], items: false, minItems: 1}
  return {description: rule.summary.zh, 'x-description-en': rule.summary.en, anyOf: [severity, withOptions]}
}

/** A module of validators and of the schemas they were made from, by name. */
async function moduleOf(root, schemas) {
  const names = Object.keys(schemas)
  // Keywords of ours are for people and editors; a schema of a rule is judged by the conformance tests.
  const ajv = new Ajv2020({code: {source: true, esm: true}, allErrors: true, strict: false, allowUnionTypes: true, logger: false})
  for (const name of names) ajv.addSchema(plain(schemas[name]))
  const validators = standaloneCode(ajv, Object.fromEntries(names.map((name, at) => [`v${at}`, schemas[name].$id])))
  const byName = (value) => `{${names.map((name, at) => `${JSON.stringify(name)}: ${value(name, at)}`).join(', ')}}`
  const code = [
    // Validators are reached by the name of what they judge only.
    names.length === 0 ? '' : validators.replaceAll(/^export const (v\d+)/gm, 'const $1'),
    `export const validators = ${byName((_, at) => `v${at}`)}`,
    `export const schemas = ${byName((name) => JSON.stringify(plain(schemas[name])))}`
  ].join('\n')
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root, loader: 'js'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error'
  })
  return `// Generated from the schemas beside it and in the rule folders by scripts/generate.mjs, with ajv (MIT).\n${outputFiles[0].text}`
}

/** A schema as JSON: that of a rule's options is a module's. */
const plain = (schema) => JSON.parse(JSON.stringify(schema))
