import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {defineOptions, defineRule, type Preset, type Rule, type Severity} from '@hegao/core'
import {type ConfigurationRequest, type Configurations, configure} from '../src/configuration.ts'
import {ConfigurationError} from '../src/configuration/problem.ts'

const options = defineOptions({
  type: 'object',
  properties: {
    shortest: {type: 'integer', minimum: 10, maximum: 500, default: 30, description: '最短的段落'},
    marks: {type: 'array', items: {type: 'string', minLength: 1}, uniqueItems: true, maxItems: 3, default: [], description: '标记'},
    form: {enum: ['full', 'short'], default: 'full', description: '写法'},
    since: {type: 'string', pattern: '^[0-9]{4}$', default: '2000', description: '起始年份'}
  },
  required: ['shortest', 'marks', 'form', 'since'],
  additionalProperties: false
})

/** Says its options about every document that has text. */
export const rule = (id: string, severity: Severity | 'off', extra: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id,
    category: 'fact',
    severity,
    summary: {zh: '总报', en: 'always reports'},
    reads: [],
    messages: {found: {zh: '{{options}}', en: '{{options}}'}},
    check({report, options: given}) {
      report('found', {start: 0, end: 1}, {certainty: 'certain', data: {options: JSON.stringify(given)}})
    }
  }),
  ...extra
})

export const rules = [
  rule('count-mismatch', 'error'),
  rule('plan-period', 'off', {lexicons: ['five-year-plans']}),
  rule('duplicate-paragraph', 'warning', {options})
]

export const presets: readonly Preset[] = [
  {name: 'hegao:recommended', summary: {zh: '默认', en: 'the default'}, rules: {}},
  {
    name: 'hegao:strict',
    summary: {zh: '严格', en: 'strict'},
    rules: {'plan-period': 'error', 'duplicate-paragraph': ['error', {shortest: 10}]},
    requireReason: true
  }
]

/** Own rows of the one lexicon that there is. */
export const lexicons = {
  'five-year-plans': [
    {id: 'plan-15', number: 15, short: '十五五', ordinal: '第十五个五年规划', noun: '规划', from: 2026, to: 2030, source: '规划纲要'}
  ]
}

const made: string[] = []

/** A folder with these files, which is gone after the tests. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-configured-'))
  made.push(cwd)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(cwd, path.dirname(name)), {recursive: true})
    writeFileSync(path.join(cwd, name), content)
  }
  return cwd
}

export function removeFolders(): void {
  for (const cwd of made.splice(0)) rmSync(cwd, {recursive: true})
}

export function configured(
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<ConfigurationRequest> = {}
): Configurations {
  return configure({rules, presets, lexicons, cwd: folder(files), ...request})
}

/** The lines that a configuration of one file is refused with. */
export async function refused(
  files: Readonly<Record<string, string | Uint8Array>>,
  request: Partial<ConfigurationRequest> = {}
): Promise<readonly string[]> {
  try {
    await configured(files, request).of('稿.txt')
  } catch (error) {
    if (error instanceof ConfigurationError) return error.lines
    throw error
  }
  return []
}

/** What is said about a draft with one word in it. */
export async function said(configurations: Configurations, draft = '稿.txt'): Promise<string[]> {
  const {linter} = await configurations.of(draft)
  const source = {path: draft, text: '全会', encoding: 'utf-8', directives: []}
  const blocks = [{kind: 'paragraph' as const, text: '全会', segments: [{start: 0, length: 2, source: 0}]}]
  const {messages} = linter.check({...source, blocks})
  return messages.map(({ruleId, severity, message}) => `${ruleId} ${severity}${message === '{}' ? '' : ` ${message}`}`)
}
