import path from 'node:path'
import {createLinter, fill, type LexiconRow, type Lexicons, mergeRows, type Message} from '@hegao/core'
import type {DraftConfiguration, HeldRule} from '@hegao/node'
import type {WorkspaceEdit} from 'vscode-languageserver'
import type {Checked} from '../checking/outcome.ts'
import {pathOf, uriOf} from '../documents/uri.ts'
import {actionWords as words} from '../messages.ts'
import {addLexiconRow, setRuleOptions} from './configuration-edits.ts'
import type {FindingContext} from './finding-context.ts'
import {replacementEdit} from './edits.ts'
import {settingsText} from './settings-text.ts'

export interface Allowance {
  readonly title: string
  readonly edit: WorkspaceEdit
}

/**
 * Edits of the configuration by which the words that a message is about are right from now on: in the rule's option
 * `allow`, or in a row of the lexicon that it rests on. Each was tried: with it the message does not come.
 *
 * @param selection what is selected in the text: longer right words may be meant
 */
export function allowancesFor(message: Message, selection: string, context: FindingContext): Allowance[] {
  const {checked, document, client, locale} = context
  const {configuration} = checked
  const held = configuration.settings.rules.find(({rule}) => rule.id === message.ruleId)
  const draft = pathOf(document.uri)
  const file = configuration.file ?? (draft === undefined ? undefined : path.join(path.dirname(draft), '.hegaorc.yaml'))
  if (!held || file === undefined || !/\.ya?ml$/.test(file)) return []
  const read = settingsText(file, context.unsaved)
  if (!read) return []
  const {text: before} = read
  const allowance = (allowed: string, after: string | undefined): Allowance[] =>
    after === undefined
      ? []
      : [
          {
            title: fill(words.allow, {words: allowed, file: path.basename(file)}, locale),
            edit: replacementEdit({uri: uriOf(file), before, after}, client)
          }
        ]
  const options = allowingOptions(held, message)
  if (options && !recurs(message, {...held, options: {value: options}}, configuration, rowsOf(configuration), checked))
    return allowance(message.actual, setRuleOptions(before, message.ruleId, held.severity.value, options))
  // The longer words first: they say more.
  const candidates =
    selection.includes(message.actual) && selection.length > message.actual.length ? [selection.trim(), message.actual] : [message.actual]
  for (const allowed of candidates) {
    const found = allowingRow(message, allowed, held, checked)
    if (found) return allowance(allowed, addLexiconRow(before, found.lexicon, found.row))
  }
  return []
}

type Setting = Pick<HeldRule, 'rule' | 'severity'> & {readonly options?: {readonly value: Readonly<Record<string, unknown>>}}

/** Options with the words of a message in `allow`, where the rule has such an option. */
function allowingOptions({rule, options}: HeldRule, {actual}: Message): Readonly<Record<string, unknown>> | undefined {
  if (rule.options?.properties['allow']?.type !== 'string') return undefined
  const given = options?.value['allow']
  const allowed = typeof given === 'string' ? given : ''
  return {...options?.value, allow: [...new Set([...allowed, ...actual])].join('')}
}

/** Fields of rows that hold right words, which look like what the row is about. */
const rightWords: readonly string[] = ['within', 'neighbours']

/** The row that a message rests on, with words that are right in it. */
function allowingRow(message: Message, allowed: string, held: HeldRule, checked: Checked): {lexicon: string; row: LexiconRow} | undefined {
  const {configuration} = checked
  const all = rowsOf(configuration)
  const said = new Set([...(message.expected ?? []), ...Object.values(message.data)])
  for (const lexicon of held.rule.lexicons ?? [])
    for (const row of mergeRows(all[lexicon] ?? []).filter((candidate) =>
      Object.values(candidate).some((value) => typeof value === 'string' && said.has(value))
    ))
      for (const field of rightWords) {
        const known = row[field]
        const changed = {id: row.id, [field]: [...(Array.isArray(known) ? known : []), allowed]}
        const rows = {...all, [lexicon]: [...(all[lexicon] ?? []), changed]}
        if (!recurs(message, held, configuration, rows, checked)) return {lexicon, row: changed}
      }
  return undefined
}

/** All rows that hold for a draft: our own, then those of its configuration. */
function rowsOf({settings, lexicons}: DraftConfiguration): Lexicons {
  const all: Record<string, readonly LexiconRow[]> = {...lexicons}
  for (const {name, sources} of settings.lexicons)
    all[name] = [...(lexicons[name] ?? []), ...sources.flatMap(({rows}) => rows.map(({row}) => row))]
  return all
}

/** Whether a rule says the same again with other options or rows. */
function recurs(
  message: Message,
  {rule, options}: Setting,
  {settings}: DraftConfiguration,
  lexicons: Lexicons,
  {source, result}: Checked
): boolean {
  const date = result.documentDate?.value ?? settings.documentDate?.value
  const linter = createLinter({
    rules: [{rule, severity: 'error', ...(options ? {options: options.value} : {})}],
    lexicons,
    ...(date === undefined ? {} : {documentDate: date})
  })
  return linter.check(source).messages.some(({fingerprint}) => fingerprint === message.fingerprint)
}
