import type {CheckResult, Source} from '@hegao/core'
import type {ConfigurationProblem, DraftConfiguration} from '@hegao/node'

/** What came of the check of one version of a document. */
export type Outcome = Checked | Unchecked

export interface Checked {
  readonly state: 'checked'
  readonly version: number
  readonly result: CheckResult
  readonly source: Source
  readonly configuration: DraftConfiguration
  /** The same check of another text of the document. */
  again(text: string): CheckResult
  /** Milliseconds. */
  readonly took: number
}

export interface Unchecked {
  /** Nobody wants it checked, or it cannot be. */
  readonly state: 'skipped' | 'failed'
  readonly version: number
  /** A sentence for people. */
  readonly reason: string
  /** What is wrong with the configuration, if that is why. */
  readonly problems?: readonly ConfigurationProblem[]
}
