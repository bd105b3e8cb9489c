import {fill, type Locale, profileNamed, type Words} from '@hegao/core'
import type {Schema, SchemaError, Validate} from '@hegao/schemas/validators/config'
import {nearest} from '../nearest.ts'
import {isRecord, keyOffsetOf, type Located, offsetOf, partAt, type Path} from './located.ts'
import {say, type Problems, type SettingsFile} from './problem.ts'
import {schemaWords, syntaxWords, typeWords} from './words.ts'

/** A validator and its schema out of a generated module. */
export function pick(
  validators: Readonly<Record<string, Validate>>,
  schemas: Readonly<Record<string, Schema>>,
  name: string
): {readonly validate: Validate; readonly schema: Schema} {
  const [validate, schema] = [validators[name], schemas[name]]
  if (!validate || !schema) throw new Error(`no validator of “${name}” was generated`)
  return {validate, schema}
}

/** A part of a file, and what it is judged by. */
export interface Judged {
  readonly file: SettingsFile
  /** The value that the schema speaks of. */
  readonly root: Located
  readonly validate: Validate
  readonly schema: Schema
  /** What the whole is called where there is no name: “配置” unless given. */
  readonly whole?: Words
  /** Stands for the root's value where that is completed from elsewhere, as a row is from the row it changes. */
  readonly value?: unknown
}

/** Adds a problem for each thing that the schema does not allow; whether there was none. */
export function judge({file, root, validate, schema, whole = schemaWords.whole, value = root.value}: Judged, problems: Problems): boolean {
  if (validate(value)) return true
  // What a value lacks is said once for each name; a wrong type makes everything else about it moot.
  const errors = validate.errors ?? []
  const mistyped = new Set(errors.filter(({keyword}) => keyword === 'type').map(({instancePath}) => instancePath))
  for (const error of errors) {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue
    complain(error, {file, root, schema, whole, value}, problems)
  }
  return false
}

type Context = Required<Omit<Judged, 'validate'>>

function complain(error: SchemaError, context: Context, problems: Problems): void {
  const {file, root, schema, whole, value} = context
  const {locale} = problems
  const path = pathOf(error.instancePath, root)
  const {params} = error
  const found = describe(valueAt(value, path), locale)
  const name = nameOf(path, whole, locale)
  const at = [file, offsetOf(root, path)] as const
  const {description} = allowedAt(schema, path)
  const add = (words: Words | readonly Words[], data: Readonly<Record<string, string | number | readonly string[]>> = {}): void =>
    problems.add(at, words, {name, found, ...data})
  const limit = typeof params['limit'] === 'number' ? params['limit'] : 0
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys(propertiesOf(resolve(schema, schemaAt(schema, path))))
      complainOfName([file, keyOffsetOf(root, [...path, key])], key, schemaWords.unknownKey, known, problems)
      return
    }
    case 'required':
      return add(schemaWords.missing, {key: String(params['missingProperty'])})
    case 'type': {
      const types = [params['type']].flat().map(String)
      const given = valueAt(value, path)
      if (types.includes('object') && typeof given === 'string') {
        const [, key = '', colon] = /^([\w.-]+)(：|:(?=\S))/.exec(given) ?? []
        const offset = at[1] + key.length
        if (colon === ':') return problems.add([file, offset], syntaxWords.colonSpace)
        if (colon === '：') return problems.add([file, offset], syntaxWords.fullWidth, {wide: '：', narrow: ':'})
      }
      const advice =
        types.includes('string') && ['number', 'boolean'].includes(typeof given)
          ? [schemaWords.quote]
          : (types.includes('number') || types.includes('integer')) && typeof given === 'string' && /^\d+$/.test(given)
            ? [schemaWords.unquote]
            : []
      return add([schemaWords.type, ...advice], {type: nameTypes(types, locale)})
    }
    case 'enum': {
      const known = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : []
      const word = String(valueAt(value, path))
      const near = nearest(word, known) ?? known.find((choice) => choice === profileNamed(word))
      return add([schemaWords.choice, schemaWords.choices, ...(near === undefined ? [] : [schemaWords.nearest])], {
        allowed: known,
        nearest: near ?? ''
      })
    }
    case 'pattern':
      return add(schemaWords.form, {
        allowed: description?.[locale] ?? fill(schemaWords.pattern, {pattern: `/${String(params['pattern'])}/`}, locale)
      })
    default:
      return add(limits[error.keyword] ?? schemaWords.other, {limit, keyword: error.keyword})
  }
}

const limits: Readonly<Record<string, Words>> = {
  minimum: schemaWords.least,
  maximum: schemaWords.most,
  exclusiveMinimum: schemaWords.more,
  exclusiveMaximum: schemaWords.less,
  multipleOf: schemaWords.multiple,
  minLength: schemaWords.shortest,
  maxLength: schemaWords.longest,
  minItems: schemaWords.fewest,
  maxItems: schemaWords.mostItems,
  uniqueItems: schemaWords.unique
}

/** More names than that are not read in an error. */
const longestList = 12

/**
 * Says that a name is not known, with the nearest that is, or all that there are.
 *
 * @param list what to say in place of very many
 */
export function complainOfName(
  at: readonly [SettingsFile, number],
  word: string,
  sentence: Words,
  known: readonly string[],
  problems: Problems,
  data: Readonly<Record<string, string>> = {},
  list: Words = schemaWords.allowed
): void {
  const near = nearest(word, known) ?? known.find((name) => name === `hegao:${word}`)
  problems.add(at, [sentence, near === undefined ? (known.length > longestList ? list : schemaWords.allowed) : schemaWords.nearest], {
    ...data,
    key: word,
    nearest: near ?? '',
    allowed: known
  })
}

/** A value as people wrote it, in quotation marks; what is long by its type. */
export function describe(value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return typeWords.null[locale]
  if (Array.isArray(value)) return typeWords.array[locale]
  if (typeof value === 'object') return typeWords.object[locale]
  return fill(schemaWords.named, {name: String(value)}, locale)
}

const nameTypes = (types: readonly string[], locale: Locale): string =>
  types.map((type) => (type in typeWords ? typeWords[type as keyof typeof typeWords][locale] : type)).join(typeWords.or[locale])

/** The name of the part that a path leads to: that of its entry, or its number in the list of that name. */
function nameOf(path: Path, whole: Words, locale: Locale): string {
  const last = path.at(-1)
  if (last === undefined) return whole[locale]
  if (typeof last === 'string') return fill(schemaWords.named, {name: last}, locale)
  return nameOf(path.slice(0, -1), whole, locale) + (locale === 'zh' ? '' : ' ') + say(schemaWords.item, {number: last + 1}, locale)
}

/** A JSON Pointer as a path: a number where the value has a list. */
function pathOf(pointer: string, root: Located): Path {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(partAt(root, path)?.items || (/^\d+$/.test(key) && !partAt(root, path)?.entries) ? Number(key) : key)
  }
  return path
}

function valueAt(value: unknown, path: Path): unknown {
  let part = value
  for (const step of path) {
    if (Array.isArray(part) && typeof step === 'number') part = part[step]
    else if (isRecord(part) && typeof step === 'string') part = part[step]
    else return undefined
  }
  return part
}

/** The schema of a part, however many references lead there. */
export function schemaAt(root: Schema, path: Path): Schema {
  let schema = resolve(root, root)
  for (const step of path) {
    const properties = propertiesOf(schema)
    const next =
      typeof step === 'number' ? schema['items'] : Object.hasOwn(properties, step) ? properties[step] : schema['additionalProperties']
    schema = resolve(root, isRecord(next) ? next : {})
  }
  return schema
}

export const propertiesOf = (schema: Schema): Readonly<Record<string, unknown>> =>
  isRecord(schema['properties']) ? schema['properties'] : {}

function resolve(root: Schema, schema: Schema): Schema {
  const {$ref} = schema
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return schema
  let target: unknown = root
  for (const step of $ref.slice(2).split('/')) target = isRecord(target) ? target[step] : undefined
  // What stands beside a reference holds with it.
  return isRecord(target) ? {...resolve(root, target), ...schema, $ref: undefined} : schema
}

/** What a part may be, in words that stand in its schema. */
function allowedAt(schema: Schema, path: Path): {readonly description: Words | undefined} {
  const allowed = schemaAt(schema, path)['x-allowed']
  if (!isRecord(allowed)) return {description: undefined}
  const {zh, en} = allowed
  return {description: typeof zh === 'string' && typeof en === 'string' ? {zh, en} : undefined}
}
