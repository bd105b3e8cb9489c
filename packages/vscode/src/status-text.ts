import {fill, type Locale} from '@hegao/core'
import type {Status} from '@hegao/language-server/protocol'
import {statusWords} from './messages.ts'

/** How it stands with the document in front of a person. */
export type Standing = {readonly state: 'starting' | 'waiting' | 'stopped'} | Pick<Status, 'state' | 'counts' | 'reason' | 'took'>

/** What the status bar shows. */
export interface StatusText {
  readonly text: string
  readonly tooltip: string
  readonly tone: 'plain' | 'warning' | 'error'
  /** Command of a click. */
  readonly command: string
}

const showLog = 'hegao.showLog'
const showProblems = 'workbench.actions.view.problems'

/** The words for the status bar; undefined where it has nothing to say. */
export function statusText(standing: Standing, locale: Locale): StatusText | undefined {
  const say = (words: keyof typeof statusWords, data = {}): string => fill(statusWords[words], data, locale)
  const name = say('name')
  switch (standing.state) {
    case 'starting':
      return {text: `$(loading~spin) ${name}`, tooltip: say('starting'), tone: 'plain', command: showLog}
    case 'waiting':
      return {text: `$(sync) ${name}`, tooltip: say('waiting'), tone: 'plain', command: showLog}
    case 'stopped':
      return {text: `$(debug-disconnect) ${name}`, tooltip: say('stopped'), tone: 'error', command: 'hegao.restart'}
    case 'skipped':
      return {text: `$(circle-slash) ${name}`, tooltip: say('skipped', {reason: standing.reason ?? ''}), tone: 'plain', command: showLog}
    case 'failed':
      return {text: `$(alert) ${name}`, tooltip: say('failed', {reason: standing.reason ?? ''}), tone: 'warning', command: showLog}
    case 'closed':
      return undefined
    case 'checked': {
      const {errors, warnings, infos, suppressed} = standing.counts ?? {errors: 0, warnings: 0, infos: 0, suppressed: 0}
      const numbers = [
        ['error', errors],
        ['warning', warnings],
        ['info', infos]
      ] as const
      const shown = numbers.filter(([, count]) => count > 0).map(([icon, count]) => `$(${icon}) ${count}`)
      const isClean = shown.length === 0
      const found = isClean ? say('clean') : say('counts', {errors, warnings, infos})
      const hidden = suppressed > 0 ? say('suppressed', {count: suppressed}) : ''
      const took = standing.took === undefined ? '' : say('took', {milliseconds: Math.ceil(standing.took)})
      return {
        text: `${name} ${isClean ? '$(check)' : shown.join(' ')}`,
        tooltip: `${found}${hidden}${took}`,
        tone: 'plain',
        command: isClean ? 'hegao.showLedger' : showProblems
      }
    }
  }
}
