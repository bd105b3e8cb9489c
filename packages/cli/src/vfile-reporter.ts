import type {ReportedFile} from '@hegao/reporters/terminal'
import {toVFile} from '@hegao/reporters/vfile'
import type {VFile} from 'vfile'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {faultWords} from './messages.ts'

/** What the unified ecosystem calls a reporter. */
type VFileReporter = (files: readonly VFile[], options: {readonly color: boolean}) => unknown

/** A reporter that is given every file at once. */
export interface WholeReporter {
  file(file: ReportedFile): string
  end(): Promise<string>
}

/** What the command line names. */
export interface NamedModule {
  readonly option: '--reporter'
  readonly module: string
  readonly exported: Readonly<Record<string, unknown>>
}

/**
 * Any reporter of the unified ecosystem: the module's default export, or its `reporter`. Its signature wants all files at once, so
 * their messages are held until the end; their texts are not.
 *
 * @throws {CallError} where the module exports none.
 */
export function createVFileReporter({option, module, exported}: NamedModule, colour: boolean, {locale, quiet}: Call): WholeReporter {
  const report = [exported['default'], exported['reporter']].find(isReporter)
  if (!report) throw new CallError(locale, [faultWords.noReporter], {option, module})
  const files: VFile[] = []
  return {
    file({path, result}) {
      const messages = quiet ? result.messages.filter(({severity}) => severity === 'error') : result.messages
      files.push(toVFile({path, result: {...result, messages}}))
      return ''
    },
    async end() {
      let text: unknown
      try {
        text = await report(files, {color: colour})
      } catch (error) {
        throw new CallError(locale, [faultWords.reporterThrew], {
          option,
          module,
          reason: error instanceof Error ? error.message : String(error)
        })
      }
      if (typeof text !== 'string') throw new CallError(locale, [faultWords.reporterSilent], {option, module})
      return text === '' || text.endsWith('\n') ? text : `${text}\n`
    }
  }
}

const isReporter = (exported: unknown): exported is VFileReporter => typeof exported === 'function'
