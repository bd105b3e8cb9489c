import {fstatSync} from 'node:fs'

/** Lines longer than this are hard to follow however wide the terminal is. */
const widest = 120

/** Whether standard output (1) or standard error (2) is a terminal. To open a stream only to ask it takes 4 ms. */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && (descriptor === 1 ? process.stdout : process.stderr).isTTY
  } catch {
    // It was closed before we came.
    return false
  }
}

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
