import {type Configurations, configure} from '@hegao/node'
import {lexiconDates, lexicons, presets, profiles} from '@hegao/rules'
import type {Call} from './call.ts'
import {knownRules} from './known-rules.ts'

/** What a call says of configurations, with everything that they may speak of. */
export async function configurationsFor(call: Call, cwd: string): Promise<Configurations> {
  const {config, date, profile, overrides, locale} = call
  return configure({
    rules: await knownRules(call, cwd),
    lexicons,
    lexiconDates,
    presets,
    profiles,
    overrides,
    cwd,
    locale,
    today: today(),
    ...(config === undefined ? {} : {file: config}),
    ...(date === undefined ? {} : {documentDate: date}),
    ...(profile === undefined ? {} : {profile})
  })
}

/** The only clock that an outcome rests on: it ends suppressions that give a date, and nothing else. */
export const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
