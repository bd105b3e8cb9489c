import {fill, type Locale, profiles} from '@hegao/core'
import {defaultSettings, type Settings} from '../protocol.ts'
import {isRecord} from '../record.ts'
import {settingWords} from '../messages.ts'

export interface ReadSettings {
  readonly settings: Settings
  /** What cannot be used, a sentence each. */
  readonly complaints: readonly string[]
}

type Check = (value: unknown) => boolean

const isBoolean: Check = (value) => typeof value === 'boolean'
const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0
const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value)

const checks: Readonly<Record<keyof Settings, Check>> = {
  enable: isBoolean,
  locale: oneOf('auto', 'zh', 'en'),
  run: oneOf('onType', 'onSave'),
  delay: isCount,
  codeLens: isBoolean,
  showSuppressed: isBoolean,
  configuration: isText,
  profile: oneOf('', 'auto', ...profiles),
  longest: isCount
}

/** Settings of a client; what is missing or of a wrong kind is as in `base`. */
export function readSettings(given: unknown, locale: Locale, base: Settings = defaultSettings): ReadSettings {
  if (!isRecord(given)) return {settings: base, complaints: []}
  const complaints: string[] = []
  const settings = {...base}
  for (const [name, check] of Object.entries(checks)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    if (check(value)) Object.assign(settings, {[name]: value})
    else complaints.push(fill(settingWords.wrong, {name, value: JSON.stringify(value)}, locale))
  }
  return {settings, complaints}
}
