import {setFlagsFromString} from 'node:v8'

/** An expression is compiled once, for speed, and not first for a trial. */
const expressionsOnce = '--no-regexp-tier-up'
/**
 * A function must have run fifteen times as long before it is made faster: in 100 ms that rarely pays for itself, and the run
 * waits at its end for a thread that is still at it.
 */
const functionsLater = '--interrupt-budget=1000000'

/** The same for notes on what passes through a function, and for its first machine code, which is made from them. */
const notesLater = '--interrupt-budget-factor-for-feedback-allocation=24'

/** By version of Node; to one that does not know them V8 says so on standard error, so that only those stand here on which they were tried. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: [functionsLater, notesLater, expressionsOnce],
  22: [expressionsOnce],
  24: [expressionsOnce]
}

/**
 * Tells V8 that the run will be short. It takes a quarter off the check of one draft, and nothing from that of many. Must come
 * before anything else is loaded: V8 keeps code apart by the flags under which it was made.
 */
export function hurry(): void {
  const [major = ''] = process.versions.node.split('.')
  for (const flag of flags[major] ?? []) setFlagsFromString(flag)
}
