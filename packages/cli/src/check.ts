import {fill} from '@hegao/core'
import type {FixedFile} from '@hegao/node'
import {addToSummary, emptySummary, type Summary, withoutQuotes} from '@hegao/reporters/terminal'
import {nameStale, openBaseline} from './baselines.ts'
import type {Call} from './call.ts'
import {complain, Complaints} from './complaints.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {knownRules} from './known-rules.ts'
import {fixWords} from './messages.ts'
import {createProgress} from './progress.ts'
import {Reports} from './reports.ts'
import {type Run, startRun} from './run.ts'
import {isTerminal} from './terminal.ts'

/** `hegao check` and `hegao ledger`: one file after the other is read, fixed if so asked, checked and reported. */
export async function check(call: Call, version: string): Promise<ExitCode> {
  return reportRun(await startRun(call, process.cwd()), call, version)
}

/**
 * Reports files as they come.
 *
 * @param unmarked takes the marks of an earlier baseline off, where there is one now
 */
export async function reportRun(
  {drafts, count, files, shown, done}: Run,
  call: Call,
  version: string,
  unmarked: (file: FixedFile) => FixedFile = (file) => file
): Promise<ExitCode> {
  const {locale} = call
  const cwd = process.cwd()
  const baseline = openBaseline(call, cwd)
  const reports = await Reports.open(call, version, drafts, cwd)
  const complaints = new Complaints(locale, call.format === 'text' && call.output === undefined && isTerminal(1) && isTerminal(2))
  const progress = createProgress(locale)
  const fixes = {count: 0, files: 0}
  const rules = call.quotes ? [] : await knownRules(call, cwd)
  let summary = emptySummary
  try {
    for await (const checked of files) {
      const file = shown(baseline?.apply(unmarked(checked)) ?? checked)
      summary = addToSummary(summary, file.result)
      const fixed = file.fix?.fixed ?? 0
      fixes.count += fixed
      fixes.files += fixed > 0 ? 1 : 0
      await reports.add(
        call.quotes ? file : withoutQuotes(file, rules, locale),
        (piece) => {
          if (piece !== '' || file.result.faults.length > 0) progress.clear()
          complaints.add(file)
        },
        call.fix === 'show' ? await differenceOf(file, call) : undefined
      )
      progress.show(summary.files, count, file.path)
    }
    progress.clear()
    await reports.finish(call.fix !== 'show')
    done?.()
  } catch (error) {
    reports.abandon()
    throw error
  }
  if (fixes.count > 0) complain(fill(call.fix === 'show' ? fixWords.wouldFix : fixWords.fixed, fixes, locale))
  if (baseline) nameStale(baseline, call, cwd)
  complaints.finish(version)
  return exitCodeOf(summary, complaints, call)
}

/** What the fixes of a file change; nothing where there are none. */
async function differenceOf({path: name, fix}: FixedFile, call: Call): Promise<string> {
  if (!fix || fix.fixed === 0) return ''
  const {unifiedDiff} = await import('./unified-diff.ts')
  return unifiedDiff(name, fix.before.text, fix.after.text, call.output === undefined && isTerminal(1))
}

function exitCodeOf({errors, warnings, infos}: Summary, complaints: Complaints, {failOn, maxWarnings}: Call): ExitCode {
  if (complaints.ours > 0) return exitCodes.ours
  if (complaints.files > 0) return exitCodes.call
  const failing = {error: errors, warning: errors + warnings, info: errors + warnings + infos}[failOn]
  return failing > 0 || warnings > maxWarnings ? exitCodes.messages : exitCodes.clean
}
