/** What a case or a set of cases is refused for. */
export type RefusalKind =
  | 'marks'
  | 'options'
  | 'fault'
  | 'message'
  | 'ledger'
  | 'words'
  | 'fix'
  | 'variant'
  | 'unstable'
  | 'shared-text'
  | 'duplicate'
  | 'too-few-valid'
  | 'unused-message'
  | 'half-translated'
  | 'unset-option'

/** Why the tester does not take a case, or the cases of a rule as a whole. */
export interface Refusal {
  readonly kind: RefusalKind
  /** The name of the case; absent where all cases together fall short. */
  readonly case?: string
  /** For the author: what is wrong, and what to do. May have several lines. */
  readonly reason: string
}
