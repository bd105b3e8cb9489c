import {existsSync} from 'node:fs'
import {profiles as profileIds, type Rule, type RuleEntry, type Severity, type Words, placeholders} from '@hegao/core'
import {lexicons, presets, profiles, rules} from '@hegao/rules'
import {validators} from '@hegao/schemas/validators/options'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {inRule, ruleFolders} from './house.ts'

test('the registry holds the rule of every folder, sorted', () => {
  expect(rules.map(({id}) => id)).toEqual(ruleFolders.toSorted())
})

describe.each(ruleFolders)('%s', (id) => {
  test.each(['rule.ts', 'cases.ts', 'docs.md', 'docs.en.md'])('has %s', (file) => {
    expect(existsSync(inRule(id, file))).toBe(true)
  })

  test('has a kebab-case name', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a category and a severity', () => {
    expect(['protocol', 'fact', 'wording', 'layout']).toContain(rule.category)
    expect(['error', 'warning', 'info', 'off']).toContain(rule.severity)
  })

  test('rests on lexicons and yields to rules that exist', () => {
    for (const name of rule.lexicons ?? []) expect(Object.keys(lexicons)).toContain(name)
    for (const other of rule.yieldsTo ?? []) expect(rules.map((known) => known.id).filter((known) => known !== id)).toContain(other)
  })

  test('speaks both languages, in one line, without blame', () => {
    for (const [name, words] of [['summary', rule.summary], ...Object.entries(rule.messages)] as const) faultless(name, words)
  })

  test.runIf(rule.options !== undefined)('documents and defaults its options', () => options(rule))
})

const severities: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error']
const rank = (severity: Severity | 'off'): number => severities.indexOf(severity)
const severityOf = (entry: RuleEntry): Severity | 'off' => (typeof entry === 'string' ? entry : entry[0])

describe.each(presets.map((preset) => [preset.name, preset] as const))('the preset %s', (name, preset) => {
  test('has a name and words of its own', () => {
    expect(name).toMatch(/^hegao:[a-z]+$/)
    expect(presets.filter((other) => other.name === name)).toHaveLength(1)
    faultless(name, preset.summary)
  })

  test.each(Object.entries(preset.rules))('sets %s, which exists, to what it may be', (id, entry) => {
    const rule = rules.find((known) => known.id === id)
    expect(rule, `a rule ${id}`).toBeDefined()
    expect(severities).toContain(severityOf(entry))
    if (typeof entry !== 'string') expect(validators[id]?.(entry[1]), `options of ${id}`).toBe(true)
    // What says nothing new is left out: the rule's own severity stands in one place.
    if (typeof entry === 'string') expect(entry).not.toBe(rule?.severity)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s in the presets', (id, rule) => {
  const [recommended, strict] = presets.map((preset) => severityOf(preset.rules[id] ?? rule.severity))

  test('is in the recommended one as it is by itself, or with an entry that says otherwise', () => {
    expect(severities).toContain(recommended)
  })

  test('is an error in the strict one: a rule whose own severity is less has an entry there', () => {
    expect(strict).toBe('error')
    expect(rank(strict ?? 'off')).toBeGreaterThanOrEqual(rank(recommended ?? 'off'))
  })
})

test('there are settings for every kind of text, of rules that exist', () => {
  expect(Object.keys(profiles)).toEqual([...profileIds])
  const entries = Object.values(profiles).flatMap((settings) => Object.entries(settings))
  expect(entries.filter(([id]) => !rules.some((rule) => rule.id === id))).toEqual([])
  expect(entries.filter(([id, severity]) => rules.find((rule) => rule.id === id)?.severity === severity)).toEqual([])
})

/** Words of rules that people read: office Chinese, plain English. */
function faultless(name: string, {zh, en}: Words): void {
  expect(zh, `${name} in Chinese`).toMatch(/\p{Script=Han}/u)
  expect(en, `${name} in English`).toMatch(/[a-z]/)
  expect(placeholders(zh), name).toEqual(placeholders(en))
  for (const words of [zh, en]) {
    expect(words, name).not.toMatch(/[\r\n]|^\s|\s$|[。.！!]$/)
    expect(words, name).not.toMatch(/错误|可能存在|疑似存在|\berroneous\b|\bmistake\b|\bwrong\b/i)
  }
}

function options({options: schema}: Rule): void {
  expect(schema).toMatchObject({type: 'object', additionalProperties: false})
  const ajv = new Ajv2020({strict: true, keywords: ['x-description-en']})
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
    expect(property.description, `${name} in Chinese`).toMatch(/\p{Script=Han}/u)
    expect(property, `${name} in English`).toHaveProperty('x-description-en', expect.stringMatching(/[a-z]/))
    // Strict: a keyword that the validator does not know is refused.
    const validate = ajv.compile(JSON.parse(JSON.stringify(property)))
    expect(validate(property.default), `the default of ${name}`).toBe(true)
  }
}
