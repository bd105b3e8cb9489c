import path from 'node:path'
import {
  createJsonLinesReporter,
  createJsonReporter,
  createLedgerReporter,
  createTextReporter,
  type CreateReporter,
  type ReportedFile,
  type Reporter
} from '@hegao/reporters/terminal'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {knownRules} from './known-rules.ts'
import {faultWords} from './messages.ts'
import type {AnyFormat} from './options.ts'
import {fileOutput, type Output, standardOutput} from './output.ts'
import {loadModule} from './plugins.ts'
import {systemReason} from './system-reason.ts'
import {lookOf} from './terminal.ts'
import type {WholeReporter} from './vfile-reporter.ts'

interface Report {
  readonly reporter: Reporter | WholeReporter
  readonly output: Output
  /** The file it goes to; absent for standard output. */
  readonly file: string | undefined
}

/** Every report of a run: the one that people see, and those that go to files. */
export class Reports {
  readonly #reports: readonly Report[]
  readonly #unfinished: Set<Report>
  readonly #call: Call

  private constructor(reports: readonly Report[], call: Call) {
    this.#reports = reports
    this.#unfinished = new Set(reports)
    this.#call = call
  }

  /**
   * @param drafts absolute paths, on which no report may be written
   * @throws {CallError} where a report cannot go where it should; nothing is left behind then.
   */
  static async open(call: Call, version: string, drafts: readonly string[], cwd: string): Promise<Reports> {
    const reports: Report[] = []
    const taken = new Set<string>()
    const files = [
      {format: call.format, file: call.output, module: call.reporter},
      ...call.reports.map((report) => ({...report, module: undefined}))
    ]
    try {
      for (const {format, file, module} of files)
        reports.push({
          reporter:
            module === undefined ? await reporterFor(format, file, call, version, cwd) : await moduleReporterFor(module, file, call, cwd),
          output: file === undefined ? standardOutput(call.locale) : openFile(file, drafts, taken, call, cwd),
          file
        })
    } catch (error) {
      for (const {output} of reports) output.abandon()
      throw error
    }
    return new Reports(reports, call)
  }

  /**
   * @param beforeScreen does what must be done before something is written to the first of them
   * @param first what the first of them gets in place of its own report of the file
   */
  async add(file: ReportedFile, beforeScreen: (piece: string) => void, first?: string): Promise<void> {
    for (const [at, report] of this.#reports.entries()) {
      const piece = at === 0 && first !== undefined ? first : report.reporter.file(file)
      if (at === 0) beforeScreen(piece)
      if (piece !== '') await this.#try(report, () => report.output.write(piece))
    }
  }

  /** @param ends whether the first of them gets its own end */
  async finish(ends: boolean): Promise<void> {
    for (const [at, report] of this.#reports.entries())
      if (at > 0 || ends) await this.#try(report, async () => report.output.write(await report.reporter.end()))
    for (const report of this.#reports) {
      this.#unfinished.delete(report)
      await this.#try(report, () => report.output.finish())
    }
  }

  abandon(): void {
    for (const {output} of this.#unfinished) output.abandon()
  }

  async #try({file}: Report, work: () => void | Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      throw explainOutput(error, file, this.#call)
    }
  }
}

async function moduleReporterFor(module: string, file: string | undefined, call: Call, cwd: string): Promise<WholeReporter> {
  const option = '--reporter'
  const exported = await loadModule(option, module, cwd, call.locale)
  const {createVFileReporter} = await import('./vfile-reporter.ts')
  return createVFileReporter({option, module, exported}, lookOf(file).colour, call)
}

async function reporterFor(format: AnyFormat, file: string | undefined, call: Call, version: string, cwd: string): Promise<Reporter> {
  const {locale, quiet, excerpt, command} = call
  const options = {tool: {name: 'hegao', version}, locale, quiet, excerpt, ...(call.shard ? {shard: call.shard} : {})}
  if (call.stdinLines) return createJsonLinesReporter(options)
  if (format === 'json') return createJsonReporter(options)
  if (format === 'text') {
    const create: CreateReporter = command === 'ledger' ? createLedgerReporter : createTextReporter
    return create({...options, ...lookOf(file)})
  }
  const {ledgerReporters, pipelineReporters} = await import('@hegao/reporters/pipeline')
  if (command === 'ledger' && (format === 'html' || format === 'csv')) return ledgerReporters[format](options)
  if (format === 'csv' || format === 'yaml') throw new Error(`there is no report as ${format}`)
  return pipelineReporters[format]({...options, rules: await knownRules(call, cwd)})
}

function openFile(file: string, drafts: readonly string[], taken: Set<string>, call: Call, cwd: string): Output {
  const absolute = path.resolve(cwd, file)
  if (drafts.includes(absolute)) throw new CallError(call.locale, [faultWords.outputIsInput], {path: file})
  if (taken.has(absolute)) throw new CallError(call.locale, [faultWords.outputTwice], {path: file})
  taken.add(absolute)
  try {
    return fileOutput(absolute)
  } catch (error) {
    throw explainOutput(error, file, call)
  }
}

function explainOutput(error: unknown, file: string | undefined, {locale}: Call): unknown {
  const reason = systemReason(error, locale)
  return file === undefined || reason === undefined ? error : new CallError(locale, [faultWords.output], {path: file, reason})
}
