import {createLinter, fill, type Lexicons, type Linter, type LinterOptions, type Locale, type RuleSetting} from '@hegao/core'
import {toVFileMessages} from '@hegao/reporters'
import {lexicons} from '@hegao/rules'
import type {Transformer} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {documentOf} from './documents.ts'
import {pluginWords} from './messages.ts'
import {readerFor} from './reader-for.ts'
import {requireValidOptions} from './rule-options.ts'

/** What holds for all rules of a processor. */
export type RunOptions = Pick<LinterOptions, 'locale' | 'documentDate' | 'lexicons'>

interface JointRun {
  readonly settings: Map<string, RuleSetting>
  options: RunOptions
  linter?: Promise<Linter>
}

const runs = new WeakMap<object, JointRun>()

/**
 * Adds rules to a processor. However many plugins bring them, they run as one linter where the first of them stands:
 * one document, one order, and where two rules find one fault one message.
 *
 * @returns the transformer for the first plugin of a processor, undefined for the others.
 */
export function join(processor: object, settings: readonly RuleSetting[], options: RunOptions = {}): Transformer<Node, Node> | undefined {
  const known = runs.get(processor)
  const run: JointRun = known ?? {settings: new Map(), options: {}}
  for (const setting of settings) run.settings.set(setting.rule.id, {...run.settings.get(setting.rule.id), ...setting})
  run.options = {...run.options, ...options}
  if (known) return undefined
  runs.set(processor, run)
  return (tree, file) => check(run, tree, file)
}

async function check(run: JointRun, tree: Node, file: VFile): Promise<undefined> {
  const {locale = 'zh', documentDate} = run.options
  // `VFile` says that there always is a value; one made from nothing has none.
  if ((file.value as unknown) === undefined) throw new Error(fill(pluginWords.noFile, {}, locale))
  run.linter ??= prepare(run, locale)
  const linter = await run.linter
  const document = documentOf(file, await readerFor(file, tree), documentDate)
  for (const message of toVFileMessages(linter.check(document), file.path)) file.messages.push(message)
}

async function prepare({settings, options}: JointRun, locale: Locale): Promise<Linter> {
  const rules = [...settings.values()]
  for (const setting of rules) await requireValidOptions(setting, locale)
  return createLinter({rules, locale, lexicons: {...lexicons, ...options.lexicons} satisfies Lexicons})
}
