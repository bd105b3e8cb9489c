import {readFileSync} from 'node:fs'
import type {Locale} from '@hegao/core'
import {ConfigurationError, requireRule} from '@hegao/node'
import {CallError} from './call-error.ts'
import {type Call, readCall} from './call.ts'
import {checkedElsewhere} from './check-files.ts'
import {check} from './check.ts'
import {complain, faultOfOurs, showStack} from './complaints.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {explainRule} from './explain.ts'
import {help} from './help.ts'
import {knownRules} from './known-rules.ts'
import {standardOutput} from './output.ts'
import {listRules} from './rules.ts'

/** Beside both `src` and `dist`. */
const {version}: {readonly version: string} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

let locale: Locale = 'zh'

/** Whether drafts were checked in this thread: of a run that did, the code is worth keeping. */
export const finished: Promise<boolean> = start(process.argv.slice(2))

async function start(words: readonly string[]): Promise<boolean> {
  try {
    // A word that nobody can type: this is a thread of check-in-threads.ts.
    if (words[0]?.startsWith('\0')) await (await import('./thread.ts')).serveThread()
    else {
      const call = readCall(words)
      locale = call.locale
      process.exitCode = await run(call)
      return call.command === 'check' && !checkedElsewhere()
    }
  } catch (error) {
    if (error instanceof CallError || error instanceof ConfigurationError) {
      for (const line of error instanceof ConfigurationError ? error.lines : [error.message]) complain(line)
      process.exitCode = exitCodes.call
    } else {
      complain(faultOfOurs(error instanceof Error ? `${error.name}: ${error.message}` : String(error), version, locale))
      showStack(error)
      process.exitCode = exitCodes.ours
    }
  }
  return false
}

async function run(call: Call): Promise<ExitCode> {
  switch (call.command) {
    case 'check':
      if (call.stdinLines) return (await import('./check-lines.ts')).checkLines(call, version)
      return check(call, version)
    case 'ledger':
      return check(call, version)
    case 'baseline':
      return (await import('./record-baseline.ts')).recordBaseline(call, version)
    case 'merge':
      return (await import('./merge.ts')).merge(call, version)
    case 'rules':
      return print(listRules(await knownRules(call, process.cwd()), call.locale), call.locale)
    case 'explain': {
      const rules = await knownRules(call, process.cwd())
      return print(call.names.map((name) => explainRule(requireRule(name, rules, call.locale), call.locale)).join('\n'), call.locale)
    }
    case 'config':
      return print(await (await import('./config.ts')).showConfiguration(call, process.cwd()), call.locale)
    case 'init':
      return print((await import('./init.ts')).writeConfiguration(call, process.cwd()), call.locale)
    case 'lexicon':
      return (await import('./lexicon.ts')).lexicon(call, process.cwd())
    case 'help':
      return print(help(version, call.locale), call.locale)
    case 'version':
      return print(`hegao ${version}\n`, call.locale)
  }
}

async function print(text: string, language: Locale): Promise<ExitCode> {
  await standardOutput(language).write(text)
  return exitCodes.clean
}
