import path from 'node:path'
import {fill} from '@hegao/core'
import {checkInputs, configureInputs, type FixedFile, findInputs, fixInputs, streamInput} from '@hegao/node'
import {addToSummary, emptySummary, type Summary} from '@hegao/reporters'
import type {Call} from './call.ts'
import {complain, Complaints, showStack} from './complaints.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {configurationsFor} from './configurations.ts'
import {faultWords, fixWords} from './messages.ts'
import {createProgress} from './progress.ts'
import {Reports} from './reports.ts'
import {isTerminal} from './terminal.ts'

/** `hegao check` and `hegao ledger`: one file after the other is read, fixed if so asked, checked and reported. */
export async function check(call: Call, version: string): Promise<ExitCode> {
  const {locale, ledger, encoding} = call
  const cwd = process.cwd()
  const stdin = streamInput(call.stdinFilename ?? '<stdin>', () => process.stdin)
  const {inputs, ignored, problems, linterFor} = await configureInputs(
    await findInputs(call.names, {cwd, stdin}),
    await configurationsFor(call, cwd),
    locale
  )
  for (const problem of problems) complain(problem)
  // Of a folder everybody expects it; of what was named nobody does.
  for (const {path: draft, by} of ignored)
    if (call.names.some((name) => path.resolve(cwd, name) === path.resolve(cwd, draft)))
      complain(fill(faultWords.ignored, {path: draft, by}, locale))
  const reports = await Reports.open(
    call,
    version,
    inputs.map((input) => path.resolve(cwd, input.path)),
    cwd
  )
  const complaints = new Complaints(locale, call.format === 'text' && call.output === undefined && isTerminal(1) && isTerminal(2))
  const progress = createProgress(locale)
  const options = {
    linterFor,
    ledger,
    locale,
    onCrash: (_: string, error: unknown) => showStack(error),
    ...(encoding === undefined ? {} : {encoding})
  }
  const files: AsyncIterable<FixedFile> = call.fix
    ? fixInputs(inputs, {...options, dryRun: call.fix === 'show'})
    : checkInputs(inputs, options)
  const fixes = {count: 0, files: 0}
  let summary = emptySummary
  try {
    for await (const file of files) {
      summary = addToSummary(summary, file.result)
      const fixed = file.fix?.fixed ?? 0
      fixes.count += fixed
      fixes.files += fixed > 0 ? 1 : 0
      await reports.add(
        file,
        (piece) => {
          if (piece !== '' || file.result.faults.length > 0) progress.clear()
          complaints.add(file)
        },
        call.fix === 'show' ? await differenceOf(file, call) : undefined
      )
      progress.show(summary.files, inputs.length, file.path)
    }
    progress.clear()
    await reports.finish(call.fix !== 'show')
  } catch (error) {
    reports.abandon()
    throw error
  }
  if (fixes.count > 0) complain(fill(call.fix === 'show' ? fixWords.wouldFix : fixWords.fixed, fixes, locale))
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
