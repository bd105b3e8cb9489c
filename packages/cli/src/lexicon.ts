import {type Data, fill, type Lexicons, type Rule, type Words} from '@hegao/core'
import {checkLexicon, lexiconChanges, nearest, systemCode, UntabulatedError, writeLexicon} from '@hegao/node'
import {columnsOf, padEnd} from '@hegao/reporters/terminal'
import {lexiconDates, lexicons} from '@hegao/rules'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {complain} from './complaints.ts'
import {configurationsFor} from './configurations.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {knownRules} from './known-rules.ts'
import {faultWords, lexiconWords as words} from './messages.ts'
import {fileOutput, standardOutput} from './output.ts'
import {systemReason} from './system-reason.ts'

/** `hegao lexicon`: lists lexicons, writes one of them to a file, or tries a file of rows. */
export async function lexicon(call: Call, cwd: string): Promise<ExitCode> {
  const {locale, names} = call
  const [action, name, ...files] = names
  const rules = await knownRules(call, cwd)
  if (action === undefined) {
    await standardOutput(locale).write(listLexicons(rules, call))
    return exitCodes.clean
  }
  const needsFiles = action === 'check'
  if ((action !== 'export' && !needsFiles) || name === undefined || files.length > 0 !== needsFiles)
    throw new CallError(locale, [words.usage])
  requireLexicon(name, rules, call)
  return needsFiles ? tryFiles(name, files, rules, call, cwd) : exportRows(name, call, cwd)
}

function listLexicons(rules: readonly Rule[], {locale}: Call): string {
  const known = namesOf(rules, lexicons)
  const widest = Math.max(...known.map(columnsOf))
  return known
    .map((name) => {
      const users = rules.filter((rule) => rule.lexicons?.includes(name)).map(({id}) => id)
      const line = fill(words.line, {count: lexicons[name]?.length ?? 0, rules: users}, locale)
      const date = lexiconDates[name]
      return `${padEnd(name, widest)}  ${line}${date === undefined ? '' : fill(words.reviewed, {date}, locale)}\n`
    })
    .join('')
}

const namesOf = (rules: readonly Rule[], own: Lexicons): string[] =>
  [...new Set([...Object.keys(own), ...rules.flatMap((rule) => rule.lexicons ?? [])])].toSorted()

function requireLexicon(name: string, rules: readonly Rule[], {locale}: Call): void {
  const known = namesOf(rules, lexicons)
  if (known.includes(name)) return
  // Whoever names a rule means the lexicon that it rests on.
  const near = rules.find(({id}) => id === name)?.lexicons?.[0] ?? nearest(name, known)
  throw new CallError(locale, [words.unknown, near === undefined ? words.list : words.nearest], {lexicon: name, nearest: near ?? ''})
}

/** The rows that hold where the command is run: the lexicon's own with those of the configuration. */
async function exportRows(name: string, call: Call, cwd: string): Promise<ExitCode> {
  const {locale, output: file} = call
  const {settings} = await (await configurationsFor(call, cwd)).of('<draft>')
  const sources = settings.lexicons.find((held) => held.name === name)?.sources ?? []
  const {rows} = lexiconChanges(lexicons[name] ?? [], sources)
  const content = await contentOf(name, rows, call)
  if (file === undefined) {
    await standardOutput(locale).write(content)
    return exitCodes.clean
  }
  try {
    const output = fileOutput(file)
    await output.write(content)
    output.finish()
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    throw new CallError(locale, [faultWords.output], {path: file, reason: systemReason(error, locale) ?? ''})
  }
  return exitCodes.clean
}

async function contentOf(name: string, rows: Parameters<typeof writeLexicon>[1], {format, locale}: Call): Promise<string> {
  try {
    return await writeLexicon(name, rows, format === 'yaml' || format === 'json' ? format : 'csv')
  } catch (error) {
    if (!(error instanceof UntabulatedError)) throw error
    throw new CallError(locale, [words.itemMark], {id: error.id, column: error.column, mark: error.mark})
  }
}

/** Rows that are named one by one. */
const mostIds = 5

async function tryFiles(name: string, files: readonly string[], rules: readonly Rule[], {locale}: Call, cwd: string): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean
  for (const file of files) {
    const {rows, examples, untried, failed} = await checkLexicon(name, file, {rules, lexicons, cwd, locale})
    const tell = (sentence: Words, data: Data): void =>
      complain(fill(faultWords.unread, {path: file, reason: fill(sentence, data, locale)}, locale))
    if (untried.length > 0) tell(words.noExamples, {count: untried.length, ids: untried.slice(0, mostIds)})
    for (const {id, kind, text, message = ''} of failed) tell(words[kind], {id, text, message})
    if (failed.length > 0) code = exitCodes.messages
    else await standardOutput(locale).write(fill(words.fine, {file, rows, examples}, locale))
  }
  return code
}
