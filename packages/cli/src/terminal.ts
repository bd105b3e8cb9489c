import {fstatSync, type Stats, statSync} from 'node:fs'
import {devNull} from 'node:os'

/** Lines longer than this are hard to follow however wide the terminal is. */
const widest = 120

/** Whether standard output (1) or standard error (2) is a terminal. To open a stream only to ask it takes 4 ms. */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isCharacterDevice() && !isNowhere(stat) && (descriptor === 1 ? process.stdout : process.stderr).isTTY
  } catch {
    // It was closed before we came.
    return false
  }
}

/** Whether what is written there is lost, as it is where only the exit code is asked for. */
const isNowhere = ({rdev}: Stats): boolean => process.platform !== 'win32' && rdev === statSync(devNull).rdev

/**
 * How a report for people looks where it goes.
 *
 * @param file absent for standard output
 */
export function lookOf(file: string | undefined): {readonly colour: boolean; readonly columns?: number} {
  if (file !== undefined) return {colour: false}
  const terminal = isTerminal(1)
  return {colour: wantsColour(terminal, process.env), ...(terminal ? {columns: Math.min(process.stdout.columns, widest)} : {})}
}

/** Colour on a terminal, unless `NO_COLOR` (no-color.org) or `FORCE_COLOR` (as Node has it) say otherwise. */
export function wantsColour(terminal: boolean, {FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind}: NodeJS.ProcessEnv): boolean {
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return terminal && !refused && kind !== 'dumb'
}
