import type {Linter, Locale} from '@hegao/core'
import type {Configurations, DraftConfiguration} from './configuration.ts'
import {ConfigurationError, say} from './configuration/problem.ts'
import {configurationWords} from './configuration/words.ts'
import type {Input} from './input.ts'

export interface ConfiguredInputs {
  /** Those that are to be checked, in their order. */
  readonly inputs: readonly Input[]
  readonly ignored: readonly {readonly path: string; readonly by: string}[]
  /** Everything that is wrong with any configuration, each line once. */
  readonly problems: readonly string[]
  /** Absent for a draft whose configuration cannot be used. */
  configurationOf(path: string): DraftConfiguration | undefined
  /** One that says why for a draft whose configuration cannot be used. */
  linterFor(path: string): Linter
}

/**
 * Reads the configuration of every input before any of them is read.
 *
 * @throws {ConfigurationError} where none of them has one that can be used.
 */
export async function configureInputs(inputs: readonly Input[], configurations: Configurations, locale: Locale): Promise<ConfiguredInputs> {
  const found = new Map<string, DraftConfiguration | ConfigurationError>()
  const problems = new Set<string>()
  for (const {path} of inputs) {
    try {
      found.set(path, await configurations.of(path))
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      found.set(path, error)
      for (const line of error.lines) problems.add(line)
    }
  }
  const usable = [...found.values()].some((configuration) => !(configuration instanceof ConfigurationError))
  if (problems.size > 0 && !usable) throw new ConfigurationError([...problems])
  const ignored = inputs.flatMap(({path}) => {
    const configuration = found.get(path)
    const by = configuration && 'ignoredBy' in configuration ? configuration.ignoredBy : undefined
    return by === undefined ? [] : [{path, by}]
  })
  const passed = new Set(ignored.map(({path}) => path))
  return {
    inputs: inputs.filter(({path}) => !passed.has(path)),
    ignored,
    problems: [...problems],
    configurationOf(path) {
      const configuration = found.get(path)
      return configuration instanceof ConfigurationError ? undefined : configuration
    },
    linterFor(path) {
      const configuration = found.get(path)
      if (!configuration) throw new Error(`“${path}” was not configured`)
      return configuration instanceof ConfigurationError ? refusing(configuration, locale) : configuration.linter
    }
  }
}

const refusing = ({lines: [problem = '']}: ConfigurationError, locale: Locale): Linter => ({
  check: () => ({messages: [], faults: [{kind: 'read', message: say(configurationWords.affected, {problem}, locale)}]})
})
