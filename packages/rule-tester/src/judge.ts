import type {Lexicons, Rule} from '@hegao/core'
import {asCase} from './as-case.ts'
import type {Cases, InvalidCase, ValidCase} from './cases.ts'
import {compareLedger, compareMessages} from './compare.ts'
import {type Expected, expectationsOf} from './expectation.ts'
import {judgeFixes} from './fixes.ts'
import {MarkError} from './marks.ts'
import {judgeOptions} from './options.ts'
import type {Refusal, RefusalKind} from './refusal.ts'
import {judgeSet} from './set.ts'
import type {SharedText} from './shared-text.ts'
import {type Trial, Trials} from './trial.ts'
import {changeOf, storedOtherwise, type Variant, withAstral, wrappedAsHtml, wrappedAsMarkdown} from './variants.ts'
import {judgeTranslations, judgeWords} from './words.ts'

export interface JudgeOptions {
  /** The rule's own lexicons, by name. */
  readonly lexicons?: Lexicons
  /** Texts of which no sentence may stand in a case. */
  readonly sharedText?: SharedText
}

/** Runs a rule on all of its cases; each shortcoming of the rule or of the cases is one refusal. */
export async function judgeRule(rule: Rule, cases: Cases, {lexicons = {}, sharedText}: JudgeOptions = {}): Promise<Refusal[]> {
  const refusals: Refusal[] = judgeTranslations(rule).map((reason) => ({kind: 'half-translated', reason}))
  const trials = new Trials(rule, lexicons)
  for (const draft of [...cases.valid, ...cases.invalid]) {
    const refuse = (kind: RefusalKind, reason: string): void => void refusals.push({kind, case: draft.name, reason})
    const expected = readExpected(draft, refuse)
    if (!expected) continue
    const copied = sharedText?.find(expected.text)
    if (copied !== undefined) refuse('shared-text', `“${copied}” stands in a text that is not ours: write another sentence`)
    const wrongOptions = judgeOptions(rule, draft.options)
    if (wrongOptions.length > 0) refuse('options', wrongOptions.join('\n'))
    else await judgeCase(draft, expected, trials, refuse)
  }
  return [...refusals, ...judgeSet(rule, cases, trials.said)]
}

function readExpected(draft: ValidCase | InvalidCase, refuse: (kind: RefusalKind, reason: string) => void): Expected | undefined {
  try {
    return expectationsOf(draft)
  } catch (error) {
    if (!(error instanceof MarkError)) throw error
    refuse('marks', error.message)
    return undefined
  }
}

async function judgeCase(
  draft: ValidCase,
  expected: Expected,
  trials: Trials,
  refuse: (kind: RefusalKind, reason: string) => void
): Promise<void> {
  const {path = 'draft.txt'} = draft
  const {text} = expected
  const check = (content: string | Uint8Array, as = path): Promise<Trial> => trials.run({path: as, content}, draft)
  const base = await check(text)
  if (base.faults.length > 0) return refuse('fault', base.faults.map(({message}) => message).join('\n'))
  const {pairs, differences} = compareMessages(expected, base.messages)
  if (differences.length > 0)
    return refuse('message', `${differences.join('\n')}\n\nWhat the rule said, as a case:\n${asCase(text, base.messages)}`)
  const inLedger = draft.ledger ? compareLedger(draft.ledger, base.ledger ?? []) : []
  if (inLedger.length > 0) refuse('ledger', inLedger.join('\n'))
  const english = await trials.run({path, content: text}, draft, 'en')
  for (const reason of new Set([...judgeWords(base), ...judgeWords(english)])) refuse('words', reason)
  for (const reason of await judgeFixes(base, pairs, check)) refuse('fix', reason)
  if (JSON.stringify(await check(text)) !== JSON.stringify(base))
    refuse('unstable', 'checked a second time, the same draft comes out differently')
  await judgeVariants(draft, expected, base, trials, refuse)
}

async function judgeVariants(
  draft: ValidCase,
  {text, messages}: Expected,
  base: Trial,
  trials: Trials,
  refuse: (kind: RefusalKind, reason: string) => void
): Promise<void> {
  const change = async (variant: Variant, fingerprints: boolean): Promise<string | undefined> => {
    const difference = changeOf(base, variant, await trials.run(variant.draft, draft), fingerprints)
    return difference && `findings change with ${variant.name}:\n${difference}`
  }
  const stored = {path: base.source.path, text}
  const wrapped = draft.plainTextOnly === undefined ? [...wrappedAsMarkdown(base), ...wrappedAsHtml(base)] : []
  const same = [...storedOtherwise(stored), ...wrapped]
  for (const variant of same) {
    const difference = await change(variant, true)
    if (difference) refuse('variant', difference)
  }
  const first = Math.min(text.length, ...messages.flatMap(({start, places}) => [start, ...places.map((place) => place.start)]))
  const differences: string[] = []
  for (const variant of withAstral(stored, first)) {
    const difference = await change(variant, false)
    if (!difference) return
    differences.push(difference)
  }
  refuse('variant', `${differences.join('\n')}\nIf the draft is merely too short to bear one more character, put a sentence before it.`)
}
