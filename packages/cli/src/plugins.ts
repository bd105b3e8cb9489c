import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Locale, Rule} from '@hegao/core'
import {CallError} from './call-error.ts'
import {faultWords} from './messages.ts'

/** What a rule cannot be without; the rest is checked when it runs. */
const fields: readonly {readonly name: keyof Rule; readonly isValid: (value: unknown) => boolean}[] = [
  {name: 'id', isValid: (value) => typeof value === 'string' && value !== ''},
  {name: 'category', isValid: (value) => ['protocol', 'fact', 'wording', 'layout'].includes(String(value))},
  {name: 'severity', isValid: (value) => ['error', 'warning', 'info', 'off'].includes(String(value))},
  {name: 'summary', isValid: isObject},
  {name: 'messages', isValid: isObject},
  {name: 'reads', isValid: Array.isArray},
  {name: 'check', isValid: (value) => typeof value === 'function'}
]

/**
 * The rules of modules that somebody named on the command line, and nowhere else: a module is code that runs.
 * A default export is a rule, an array of rules, or `{rules}`.
 *
 * @param cwd where relative names and packages are looked for
 * @throws {CallError} where a module or a rule in it cannot be used.
 */
export async function loadPlugins(modules: readonly string[], known: readonly Rule[], cwd: string, locale: Locale): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const module of modules) {
    const candidates = rulesOf((await loadModule('--plugin', module, cwd, locale)).default)
    if (candidates.length === 0) throw new CallError(locale, [faultWords.pluginEmpty], {module})
    for (const candidate of candidates) rules.push(requireRule(candidate, module, [...known, ...rules], locale))
  }
  return rules
}

/**
 * Loads a module that somebody named on the command line, and nowhere else: a module is code that runs.
 *
 * @param option what named it
 * @param cwd where relative names and packages are looked for
 * @throws {CallError} where it cannot be used.
 */
export async function loadModule(option: string, module: string, cwd: string, locale: Locale): Promise<Readonly<Record<string, unknown>>> {
  const {createRequire} = await import('node:module')
  let file: string
  try {
    file = createRequire(path.join(cwd, 'noop.js')).resolve(/^\.{0,2}\//.test(module) ? path.resolve(cwd, module) : module)
  } catch {
    throw new CallError(locale, [faultWords.moduleMissing], {option, module})
  }
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    throw new CallError(locale, [faultWords.moduleThrew], {option, module, reason: error instanceof Error ? error.message : String(error)})
  }
}

function rulesOf(exported: unknown): readonly unknown[] {
  const rules = isObject(exported) && 'rules' in exported ? exported['rules'] : exported
  if (Array.isArray(rules)) return rules
  return isObject(rules) ? [rules] : []
}

function requireRule(candidate: unknown, module: string, known: readonly Rule[], locale: Locale): Rule {
  const given: Readonly<Record<string, unknown>> = isObject(candidate) ? candidate : {}
  const rule = typeof given['id'] === 'string' ? given['id'] : '?'
  const missing = fields.find(({name, isValid}) => !isValid(given[name]))
  if (missing) throw new CallError(locale, [faultWords.pluginRule], {module, rule, field: missing.name})
  if (known.some(({id}) => id === rule)) throw new CallError(locale, [faultWords.pluginTwice], {module, rule})
  // Its fields were looked at one by one above.
  return candidate as Rule
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
