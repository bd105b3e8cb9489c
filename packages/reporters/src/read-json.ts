import type {CheckResult, Message} from '@hegao/core'
import type {ReportedFile} from './report.ts'

/**
 * A file of a report that `createJsonReporter` wrote, for another reporter: its text is not there, so that people see places
 * without excerpts.
 *
 * @returns undefined where it is nothing of the kind
 */
export function readReportedFile(value: unknown): ReportedFile | undefined {
  if (!isRecord(value)) return undefined
  const {path, encoding, sha256, setup, ...result} = value
  if (typeof path !== 'string' || !Array.isArray(result['messages']) || !Array.isArray(result['faults'])) return undefined
  if (!result['messages'].every(isMessage) || !result['faults'].every(isFault)) return undefined
  return {
    path,
    ...(typeof encoding === 'string' ? {encoding} : {}),
    ...(typeof sha256 === 'string' ? {sha256} : {}),
    // What reporters cannot do without was looked at above; the rest is as our own reporter wrote it.
    ...(isRecord(setup) ? {setup: setup as unknown as NonNullable<ReportedFile['setup']>} : {}),
    result: result as unknown as CheckResult
  }
}

function isMessage(value: unknown): value is Message {
  return (
    isRecord(value) &&
    ['ruleId', 'severity', 'category', 'message', 'where', 'fingerprint'].every((name) => typeof value[name] === 'string') &&
    isPlace(value['place']) &&
    Array.isArray(value['related']) &&
    value['related'].every((related) => isRecord(related) && isPlace(related['place'])) &&
    Array.isArray(value['suggestions'])
  )
}

const isFault = (value: unknown): boolean => isRecord(value) && typeof value['kind'] === 'string' && typeof value['message'] === 'string'

function isPlace(value: unknown): boolean {
  return isRecord(value) && [value['start'], value['end']].every((point) => isRecord(point) && Number.isInteger(point['offset']))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
