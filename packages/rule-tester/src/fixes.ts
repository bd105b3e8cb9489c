import type {Fix, Message} from '@hegao/core'
import type {ExpectedFix} from './cases.ts'
import type {Pair} from './compare.ts'
import {applyEdits} from './edits.ts'
import {outdent} from './marks.ts'
import type {Trial} from './trial.ts'

/** Compares every fix and suggestion with what the case says it makes of the text, and tries it out. */
export async function judgeFixes(
  {source, messages}: Trial,
  pairs: readonly Pair[],
  check: (text: string) => Promise<Trial>
): Promise<string[]> {
  const {text} = source
  const faults: string[] = []
  for (const {expectation, message} of pairs) {
    const name = (what: string): string => `the ${what} of ${message.messageId} at “${message.actual}”`
    const tried: readonly (readonly [what: string, expected: ExpectedFix | undefined, actual: Fix | undefined])[] = [
      ['fix', expectation.fix, message.fix],
      ...Array.from(
        {length: Math.max(expectation.suggestions?.length ?? 0, message.suggestions.length)},
        (_, index) => [`suggestion ${index + 1}`, expectation.suggestions?.[index], message.suggestions[index]] as const
      )
    ]
    for (const [what, expected, actual] of tried) {
      if (!expected && !actual) continue
      if (!actual) faults.push(`${name(what)} is not offered`)
      else if (!expected) faults.push(`${name(what)} is not in the case: title “${actual.title}”, text “${applyEdits(text, actual.edits)}”`)
      else {
        const edited = applyEdits(text, actual.edits)
        if (actual.title !== expected.title) faults.push(`${name(what)} is titled “${actual.title}”, not “${expected.title}”`)
        if (edited !== outdent(expected.text)) faults.push(`${name(what)} makes “${edited}”, not “${outdent(expected.text)}”`)
      }
      if (!actual) continue
      const edited = applyEdits(text, actual.edits)
      if (edited === text) faults.push(`${name(what)} changes nothing`)
      else if (what === 'fix' && touchesQuotation(text, actual)) faults.push(`${name(what)} edits inside “” or 《》: make it a suggestion`)
      else if (sameWords((await check(edited)).messages, message) >= sameWords(messages, message))
        faults.push(`${name(what)} settles nothing: afterwards the rule says the same again`)
    }
  }
  const once = applyEdits(text, fixesOf(messages))
  const twice = applyEdits(once, fixesOf((await check(once)).messages))
  if (twice !== once) faults.push(`fixes are not idempotent: once they make “${once}”, twice “${twice}”`)
  return faults
}

const fixesOf = (messages: Trial['messages']): Fix['edits'] => messages.flatMap(({fix}) => fix?.edits ?? [])

/** How many messages say the same as this one. */
const sameWords = (messages: Trial['messages'], {messageId, message}: Message): number =>
  messages.filter((other) => other.messageId === messageId && other.message === message).length

/** No fix edits a quotation or a title unread. */
function touchesQuotation(text: string, {edits}: Fix): boolean {
  return Array.from(text.matchAll(/“[^”\n]*”|《[^》\n]*》/g)).some(({index, 0: quotation}) =>
    edits.some(({range: [start, end]}) => start < index + quotation.length - 1 && end > index + 1)
  )
}
