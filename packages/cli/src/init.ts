import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fill, type Locale, profiles, type Rule} from '@hegao/core'
import {presets, rules} from '@hegao/rules'
import {configurationNames} from '@hegao/node'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {initWords as words} from './messages.ts'
import {nameProfile} from './name-profile.ts'
import {severityOf} from './rules.ts'
import {systemReason} from './system-reason.ts'

const name = '.hegaorc.yaml'

/**
 * `hegao init`: writes a configuration that sets nothing yet and says in comments what can be set.
 *
 * @throws {CallError} where the folder has one already, or cannot be written to.
 */
export function writeConfiguration({locale}: Call, cwd: string): string {
  const existing = configurationNames.find((known) => existsSync(path.join(cwd, known)))
  if (existing !== undefined) throw new CallError(locale, [words.exists], {file: existing})
  const content = template(locale, schemaPath(cwd))
  try {
    writeFileSync(path.join(cwd, name), content, {flag: 'wx'})
  } catch (error) {
    const reason = systemReason(error, locale)
    throw reason === undefined ? error : new CallError(locale, [words.unwritten], {file: name, reason})
  }
  return fill(words.written, {file: name}, locale)
}

/** Where an editor finds the schema: beside the command, if that is part of the project. */
function schemaPath(cwd: string): string | undefined {
  const installed = 'node_modules/hegao/dist/config.schema.json'
  return existsSync(path.join(cwd, installed)) ? `./${installed}` : undefined
}

export function template(locale: Locale, schema: string | undefined): string {
  const lines = words.template[locale]
    .replace('{{schema}}', schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`)
    .replace('{{presets}}', presets.map((preset) => `# ${preset.name}  ${preset.summary[locale]}`).join('\n'))
    .replace('{{profiles}}', profiles.map((profile) => nameProfile(profile, locale)).join(locale === 'zh' ? '、' : ', '))
  return lines.replace('{{rules}}', rules.map((rule) => ruleLines(rule, locale)).join('\n'))
}

/** A rule as it is by itself, in comments. */
function ruleLines(rule: Rule, locale: Locale): string {
  const options = Object.entries(rule.options?.properties ?? {})
  const set = options.map(([option, schema]) => `${option}: ${JSON.stringify(schema.default)}`).join(', ')
  const value = options.length === 0 ? rule.severity : `[${rule.severity}, {${set}}]`
  return `  # ${rule.id}: ${value}  # ${severityOf(rule, locale)}${locale === 'zh' ? '：' : ': '}${rule.summary[locale]}`
}
