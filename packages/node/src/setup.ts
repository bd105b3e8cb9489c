import {type CheckResult, fill, type Locale, profileNames} from '@hegao/core'
import type {DraftConfiguration} from './configuration.ts'
import {lexiconChanges} from './configuration/lexicon-changes.ts'
import type {Origin} from './configuration/settings.ts'
import {setupWords} from './messages.ts'

/** How a draft was checked: what a person who signs for it must know beside the outcome. */
export interface Setup {
  /** Files and presets of its configuration, the nearest last. */
  readonly configuration: readonly string[]
  /** Rules that did not run, or not everywhere, and why. */
  readonly rulesNotRun: readonly {readonly ruleId: string; readonly reason: string}[]
  /** Lexicons that rules rested on: how many rows held, who has a hand in them, the last day on which any was reviewed. */
  readonly lexicons: readonly {
    readonly name: string
    readonly rows: number
    readonly sources: readonly string[]
    readonly reviewed?: string
  }[]
}

/** Tells how a draft was checked, from its configuration and what the check said. */
export function setupOf({settings, profiles, lexicons, lexiconDates}: DraftConfiguration, result: CheckResult, locale: Locale): Setup {
  const off = settings.rules.flatMap(({rule: {id}, severity}) =>
    severity.value === 'off' ? [{ruleId: id, reason: reasonOf(severity.origin, locale)}] : []
  )
  const inArticles = (result.profiles ?? []).flatMap(({profile, where}) =>
    Object.entries((profile && profiles[profile]) ?? {}).flatMap(([ruleId, severity]) =>
      severity === 'off' && profile && !off.some((other) => other.ruleId === ruleId)
        ? [{ruleId, reason: fill(setupWords.offInArticle, {where, profile: profileNames[profile]}, locale)}]
        : []
    )
  )
  const stopped = result.faults.flatMap(({kind, ruleId, message}) =>
    kind === 'rule' && ruleId !== undefined ? [{ruleId, reason: fill(setupWords.stopped, {reason: message}, locale)}] : []
  )
  const active = settings.rules.filter(({severity}) => severity.value !== 'off').flatMap(({rule}) => rule.lexicons ?? [])
  return {
    configuration: settings.from,
    rulesNotRun: [...off, ...inArticles, ...stopped],
    lexicons: [...new Set(active)].toSorted().map((name) => {
      const sources = settings.lexicons.find((lexicon) => lexicon.name === name)?.sources ?? []
      const {rows} = lexiconChanges(lexicons[name] ?? [], sources)
      const days = [
        lexiconDates[name],
        ...sources.flatMap(({reviewed, rows: given}) => [reviewed, ...given.map(({row}) => row['reviewed'])])
      ]
      const reviewed = days
        .filter((day) => typeof day === 'string')
        .toSorted()
        .at(-1)
      return {name, rows: rows.length, sources: sources.map(({title}) => title), ...(reviewed === undefined ? {} : {reviewed})}
    })
  }
}

/** Where a setting comes from, in words. */
export function reasonOf(origin: Origin, locale: Locale): string {
  if (origin.kind === 'rule') return setupWords.offByDefault[locale]
  if (origin.kind === 'profile') return fill(setupWords.offInProfile, {profile: profileNames[origin.name]}, locale)
  return fill(setupWords.offBy, {by: origin.kind === 'preset' ? origin.name : origin.where}, locale)
}
