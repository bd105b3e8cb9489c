import {fill, type Locale} from '@hegao/core'
import {shorten} from '@hegao/reporters/terminal'
import {progressWords} from './messages.ts'
import {isTerminal} from './terminal.ts'

/** How long a run must last before it is worth a line, in milliseconds. */
const patience = 1000

/** How often the line changes, in milliseconds. */
const interval = 100

/** One line on a terminal's standard error that says how far a long run is. */
export interface Progress {
  show(done: number, all: number | undefined, path: string): void
  /** Takes the line away, before something else is written or for good. */
  clear(): void
}

export function createProgress(locale: Locale): Progress {
  let next = Date.now() + patience
  let shown = false
  return {
    show(done, all, path) {
      const now = Date.now()
      if (now < next || !isTerminal(2)) return
      next = now + interval
      shown = true
      const line = fill(progressWords.checked, {done, all: all ?? '?', path}, locale)
      process.stderr.write(`\r\u001b[K${shorten(line, (process.stderr.columns ?? 80) - 1)}`)
    },
    clear() {
      if (!shown) return
      shown = false
      process.stderr.write('\r\u001b[K')
    }
  }
}
