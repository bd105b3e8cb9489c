import {existsSync} from 'node:fs'
import type {Fault, Locale, Suppression} from '@hegao/core'
import {isRecord, type Located, partAt} from './located.ts'
import {ConfigurationError, type ConfigurationProblem, Problems, type SettingsFile} from './problem.ts'
import {largestConfiguration, readText, readTree, type Show, type Unsaved} from './read-settings.ts'
import {judge, pick} from './schema-problems.ts'
import {configurationWords, syntaxWords} from './words.ts'

/** What a file of suppressions is called: the draft's name with this behind it. */
export const sidecarEnding = '.hegao.yaml'

export interface Sidecar {
  readonly suppressions: readonly Suppression[]
  /** One for each thing that is wrong with the file, which then suppresses nothing. */
  readonly faults: readonly Fault[]
  /** The same as `faults`, each with its place in the file. */
  readonly problems: readonly ConfigurationProblem[]
}

const none: Sidecar = {suppressions: [], faults: [], problems: []}

/** What the file beside a draft suppresses in it, where there is one: for formats that have no comments. */
export async function readSidecar(draft: string, show: Show, locale: Locale, unsaved?: Unsaved): Promise<Sidecar> {
  const absolute = draft + sidecarEnding
  if (unsaved?.(absolute) === undefined && !existsSync(absolute)) return none
  const problems = new Problems(locale)
  try {
    const about = {limit: largestConfiguration, show, at: show(absolute), missing: configurationWords.noFile}
    const file = readText(absolute, unsaved ? {...about, unsaved} : about, problems)
    const tree = file && (await readTree(file, problems))
    const suppressions = file && tree ? await readSuppressions(file, tree, problems) : []
    problems.throwIfAny()
    return {suppressions, faults: [], problems: []}
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const {lines, problems: wrong} = error
    return {suppressions: [], faults: lines.map((message) => ({kind: 'directive', code: 'unknown', message})), problems: wrong}
  }
}

async function readSuppressions(file: SettingsFile, tree: Located, problems: Problems): Promise<Suppression[]> {
  if (!tree.entries) {
    problems.add([file, tree.start], syntaxWords.notObject)
    return []
  }
  const {validators, schemas} = await import('@hegao/schemas/validators/suppressions')
  judge({file, root: tree, ...pick(validators, schemas, 'suppressions'), whole: configurationWords.sidecar}, problems)
  return (partAt(tree, ['suppressions'])?.items ?? []).flatMap((node): Suppression[] => {
    if (!isRecord(node.value)) return []
    const {reason, until} = node.value
    const [rules, fingerprints] = [texts(node.value['rules']), texts(node.value['fingerprints'])]
    if (node.value['rules'] === undefined && node.value['fingerprints'] === undefined)
      problems.add([file, node.start], configurationWords.neither)
    return [
      {
        rules,
        fingerprints,
        ...(typeof reason === 'string' ? {reason} : {}),
        ...(typeof until === 'string' ? {until} : {}),
        where: file.where(node.start)
      }
    ]
  })
}

const texts = (value: unknown): string[] => [value].flat().filter((text) => typeof text === 'string')
