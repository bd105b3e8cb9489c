import path from 'node:path'
import {checkInputs, configure, findInputs, streamInput} from '@hegao/node'
import {
  addToSummary,
  createJsonReporter,
  createLedgerReporter,
  createTextReporter,
  emptySummary,
  type Reporter,
  type Summary
} from '@hegao/reporters'
import {lexicons} from '@hegao/rules'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {Complaints, showStack} from './complaints.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {knownRules} from './known-rules.ts'
import {faultWords} from './messages.ts'
import {fileOutput, type Output, standardOutput} from './output.ts'
import {createProgress} from './progress.ts'
import {systemReason} from './system-reason.ts'
import {isTerminal, lookOf} from './terminal.ts'

/** `hegao check` and `hegao ledger`: one file after the other is read, checked and reported. */
export async function check(call: Call, version: string): Promise<ExitCode> {
  const {locale, ledger, encoding, config, date} = call
  const cwd = process.cwd()
  const linterFor = configure({
    rules: await knownRules(call, cwd),
    lexicons,
    overrides: call.overrides,
    cwd,
    locale,
    ...(config === undefined ? {} : {file: config}),
    ...(date === undefined ? {} : {documentDate: date})
  })
  const stdin = streamInput(call.stdinFilename ?? '<stdin>', () => process.stdin)
  const inputs = await findInputs(call.names, {cwd, stdin})
  const output = openOutput(
    call,
    inputs.map((input) => path.resolve(cwd, input.path)),
    cwd
  )
  const reporter = reporterFor(call, version)
  const complaints = new Complaints(locale, call.format === 'text' && call.output === undefined && isTerminal(1) && isTerminal(2))
  const progress = createProgress(locale)
  const options = {
    linterFor,
    ledger,
    locale,
    onCrash: (_: string, error: unknown) => showStack(error),
    ...(encoding === undefined ? {} : {encoding})
  }
  let summary = emptySummary
  try {
    for await (const file of checkInputs(inputs, options)) {
      summary = addToSummary(summary, file.result)
      const piece = reporter.file(file)
      if (piece !== '' || file.result.faults.length > 0) progress.clear()
      complaints.add(file)
      if (piece !== '') await output.write(piece)
      progress.show(summary.files, inputs.length, file.path)
    }
    progress.clear()
    await output.write(reporter.end())
    output.finish()
  } catch (error) {
    output.abandon()
    throw explainOutput(error, call)
  }
  complaints.finish(version)
  return exitCodeOf(summary, complaints, call)
}

function reporterFor(call: Call, version: string): Reporter {
  const options = {tool: {name: 'hegao', version}, locale: call.locale, quiet: call.quiet}
  if (call.format === 'json') return createJsonReporter(options)
  return (call.command === 'ledger' ? createLedgerReporter : createTextReporter)({...options, ...lookOf(call)})
}

/** @throws {CallError} */
function openOutput(call: Call, inputs: readonly string[], cwd: string): Output {
  const {output, locale} = call
  if (output === undefined) return standardOutput(locale)
  const file = path.resolve(cwd, output)
  if (inputs.includes(file)) throw new CallError(locale, [faultWords.outputIsInput], {path: output})
  try {
    return fileOutput(file)
  } catch (error) {
    throw explainOutput(error, call)
  }
}

function explainOutput(error: unknown, {output, locale}: Call): unknown {
  const reason = systemReason(error, locale)
  return output === undefined || reason === undefined ? error : new CallError(locale, [faultWords.output], {path: output, reason})
}

function exitCodeOf({errors, warnings, infos}: Summary, complaints: Complaints, {failOn, maxWarnings}: Call): ExitCode {
  if (complaints.ours > 0) return exitCodes.ours
  if (complaints.files > 0) return exitCodes.call
  const failing = {error: errors, warning: errors + warnings, info: errors + warnings + infos}[failOn]
  return failing > 0 || warnings > maxWarnings ? exitCodes.messages : exitCodes.clean
}
