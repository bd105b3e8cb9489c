import type {Certainty, LedgerStatus, Lexicons} from '@hegao/core'

/**
 * The cases of one rule, as plain data.
 *
 * The text of a case carries marks. `⟦…⟧` stands around the place of a message, `⟨…⟩` around a related place; the marks
 * are taken out before the text is read. A text of several lines is written as a template literal: the line break after
 * the first back tick, the last line if it is blank, and the indentation that all lines share (ordinary spaces, never
 * `　`) are not part of it.
 *
 * Where a case has one message, that is all. Where it has several, a subscript after the closing mark says which message
 * the mark belongs to, counted from 1 in the order of `messages`: `⟦五个方面⟧₁`, `⟨一是⟩₁`, `⟨同一处⟩₁₂` for both. Marks
 * may stand inside one another.
 *
 * @example
 * export default defineCases({
 *   valid: [
 *     {name: '数与列举相符', text: '会议部署三个方面工作：稳增长、强创新、惠民生。'},
 *     {
 *       name: '跨段列举，逐项列全',
 *       text: `
 *         　　下一步重点抓好两个方面工作。
 *         　　一是稳增长。
 *         　　二是惠民生。
 *       `,
 *       ledger: [{text: '两个方面', status: 'confirmed'}]
 *     }
 *   ],
 *   invalid: [
 *     {
 *       name: '写五个，列三项',
 *       text: '会议部署⟦五个方面⟧工作：⟨稳增长、强创新、惠民生⟩。',
 *       messages: [{id: 'mismatch', message: '写“五个方面”，实列3项：稳增长、强创新、惠民生', related: ['列举在这里']}]
 *     }
 *   ]
 * })
 */
export interface Cases {
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase[]
}

/** A draft that the rule has nothing to say about. */
export interface ValidCase {
  /** What makes this draft worth a case, in a few words; each name once in a rule. */
  readonly name: string
  /** The draft, without marks. */
  readonly text: string
  /** Options of the rule; what is not given has the default of the schema. */
  readonly options?: Readonly<Record<string, unknown>>
  /** ISO date of the document, as `--date` gives it. */
  readonly date?: string
  /** Lexicons that take the place of the rule's own, by name. */
  readonly lexicons?: Lexicons
  /** The name under which the text is read, whose ending chooses the format; `draft.txt` unless given. */
  readonly path?: string
  /** Why the same words in Markdown may come out differently, for the few rules that look at the plain text's own form. */
  readonly plainTextOnly?: string
  /** The whole ledger of the draft, in its order: shows that a silent rule has looked. */
  readonly ledger?: readonly ExpectedLedgerEntry[]
}

/** A draft that the rule speaks on, with everything it says. */
export interface InvalidCase extends ValidCase {
  /** The draft, with a mark for every message and every related place. */
  readonly text: string
  /** Each message, in the order of their marks. */
  readonly messages: readonly [ExpectedMessage, ...ExpectedMessage[]]
}

/** What a message must say, to the letter. What is left out here must be absent there. */
export interface ExpectedMessage {
  /** Its id in the rule's `messages`. */
  readonly id: string
  /** The Chinese words. */
  readonly message: string
  /** `certain` unless given. */
  readonly certainty?: Certainty
  /** The Chinese words of the note. */
  readonly note?: string
  /** What the text is said to say, where that is not the marked text itself. */
  readonly actual?: string
  readonly expected?: readonly string[]
  /** The Chinese words at each related place, in the order of their marks. */
  readonly related?: readonly string[]
  readonly fix?: ExpectedFix
  readonly suggestions?: readonly ExpectedFix[]
}

export interface ExpectedFix {
  /** The Chinese words. */
  readonly title: string
  /** The whole draft after this fix alone; indented and outdented like the text of the case. */
  readonly text: string
}

export interface ExpectedLedgerEntry {
  /** The mention's text. */
  readonly text: string
  readonly status: LedgerStatus
  /** The Chinese words of the reason. */
  readonly reason?: string
}

/** Declares the cases of a rule; the default export of its `cases.ts`. See {@link Cases} for the marks. */
export function defineCases(cases: Cases): Cases {
  return cases
}
