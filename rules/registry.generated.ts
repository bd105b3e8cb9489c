// Generated from the rule folders by scripts/generate.mjs.
import type {Lexicons, Rule} from '@hegao/core'
import countMismatch from './count-mismatch/rule.ts'
import crossReference from './cross-reference/rule.ts'
import duplicateParagraph from './duplicate-paragraph/rule.ts'
import headingNumbering from './heading-numbering/rule.ts'
import ordinalSequence from './ordinal-sequence/rule.ts'
import pairedPunctuation from './paired-punctuation/rule.ts'
import planPeriod from './plan-period/rule.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  countMismatch,
  crossReference,
  duplicateParagraph,
  headingNumbering,
  ordinalSequence,
  pairedPunctuation,
  planPeriod
]

/** Every lexicon that ships with the rules, by name. */
export const lexicons: Lexicons = {
}
