import type {Document} from '../document/document.ts'
import type {Fault} from '../message.ts'
import type {Range} from '../range.ts'
import type {Data} from '../words.ts'
import type {Lexicons, Report, Rule} from './define.ts'

/** What a rule said, before anything is settled. */
export interface Finding extends Report<string> {
  readonly rule: Rule
  readonly messageId: string
  readonly range: Range
}

/** How the check of one mention came out. */
export type Verdict =
  | {readonly status: 'confirmed'; readonly rule: Rule; readonly evidence: readonly Range[]}
  | {readonly status: 'conflict'; readonly rule: Rule; readonly evidence: readonly Range[]; readonly messageId: string; readonly data: Data}
  | {readonly status: 'unchecked'; readonly rule: Rule; readonly reason: string; readonly data: Data}

export interface PreparedRule {
  readonly rule: Rule
  readonly options: Readonly<Record<string, unknown>>
  /** Runs `prepare` the first time, and hands out the same outcome ever after. */
  prepared(): unknown
}

export interface Outcome {
  readonly findings: readonly Finding[]
  readonly faults: readonly Fault[]
  readonly verdicts: ReadonlyMap<Range, Verdict>
}

/**
 * Runs every rule on one document; one that throws becomes a fault that names it.
 *
 * @param isOn whether a rule speaks at an offset: what it says elsewhere is not heard
 * @param judges whether verdicts are wanted
 */
export function runRules(
  rules: readonly PreparedRule[],
  document: Document,
  lexicons: Lexicons,
  isOn: (ruleId: string, offset: number) => boolean = () => true,
  judges = true
): Outcome {
  const findings: Finding[] = []
  const faults: Fault[] = []
  const verdicts = new Map<Range, Verdict>()
  for (const {rule, options, prepared} of rules) {
    const said: Finding[] = []
    const judged = new Map<Range, Verdict>()
    try {
      rule.check({
        document,
        options,
        lexicons,
        prepared: prepared(),
        report(messageId, range, report) {
          requireMessage(rule, messageId)
          if (report.note !== undefined) requireMessage(rule, report.note)
          requireRange(document, range)
          const evidence: Range[] = []
          for (const [id, other] of report.related ?? []) {
            requireMessage(rule, id)
            requireRange(document, other)
            evidence.push(other)
          }
          if (!isOn(rule.id, range.start)) return
          said.push({...report, rule, messageId, range})
          if (!judges) return
          const conflict = {status: 'conflict', rule, messageId, data: report.data ?? {}} as const
          judged.set(range, {...conflict, evidence})
          for (const other of evidence) if (!judged.has(other)) judged.set(other, {...conflict, evidence: [range]})
        },
        confirm(mention, evidence) {
          if (judges && judged.get(mention)?.status !== 'conflict' && isOn(rule.id, mention.start))
            judged.set(mention, {status: 'confirmed', rule, evidence})
        },
        skip(mention, reason, data = {}) {
          requireMessage(rule, reason)
          if (judges && !judged.has(mention) && isOn(rule.id, mention.start)) judged.set(mention, {status: 'unchecked', rule, reason, data})
        }
      })
    } catch (error) {
      // What it said before it failed is dropped with it: half a check must not read as a whole one.
      faults.push({kind: 'rule', ruleId: rule.id, message: error instanceof Error ? error.message : String(error)})
      continue
    }
    // Not spread: so many arguments as a broken file has findings no call takes.
    for (const finding of said) findings.push(finding)
    for (const [range, verdict] of judged) {
      const earlier = verdicts.get(range)
      if (!earlier || weight(verdict) > weight(earlier)) verdicts.set(range, verdict)
    }
  }
  return {findings, faults, verdicts}
}

const weight = (verdict: Verdict): number => (verdict.status === 'conflict' ? 2 : verdict.status === 'confirmed' ? 1 : 0)

function requireMessage(rule: Rule, id: string): void {
  if (!Object.hasOwn(rule.messages, id)) throw new Error(`rule ${rule.id} has no message “${id}”`)
}

function requireRange(document: Document, {start, end}: Range): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= document.text.length))
    throw new Error(`no text at ${start}–${end}`)
}
