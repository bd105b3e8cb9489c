// Generated from the rule folders by scripts/generate.mjs.
import type {Lexicons, Rule} from '@hegao/core'
import abbreviation from './abbreviation/rule.ts'
import brokenParagraph from './broken-paragraph/rule.ts'
import countMismatch from './count-mismatch/rule.ts'
import crossReference from './cross-reference/rule.ts'
import dateValidity from './date-validity/rule.ts'
import documentForm from './document-form/rule.ts'
import documentTitle from './document-title/rule.ts'
import duplicateParagraph from './duplicate-paragraph/rule.ts'
import duplicateSentence from './duplicate-sentence/rule.ts'
import figureArithmetic from './figure-arithmetic/rule.ts'
import figureConflict from './figure-conflict/rule.ts'
import fixedFormulation from './fixed-formulation/rule.ts'
import headingBody from './heading-body/rule.ts'
import headingNumbering from './heading-numbering/rule.ts'
import incompleteText from './incomplete-text/rule.ts'
import markupResidue from './markup-residue/rule.ts'
import meetingSession from './meeting-session/rule.ts'
import nameOrder from './name-order/rule.ts'
import numeralStyle from './numeral-style/rule.ts'
import ordinalSequence from './ordinal-sequence/rule.ts'
import organizationName from './organization-name/rule.ts'
import pairedPunctuation from './paired-punctuation/rule.ts'
import personName from './person-name/rule.ts'
import personOffice from './person-office/rule.ts'
import planPeriod from './plan-period/rule.ts'
import protectedTerm from './protected-term/rule.ts'
import punctuationSequence from './punctuation-sequence/rule.ts'
import punctuationWidth from './punctuation-width/rule.ts'
import quantityWording from './quantity-wording/rule.ts'
import repeatedWord from './repeated-word/rule.ts'
import scriptMix from './script-mix/rule.ts'
import stageResidue from './stage-residue/rule.ts'
import termVariant from './term-variant/rule.ts'
import anniversariesRows from './date-validity/anniversaries.generated.ts'
import fiveYearPlansRows from './plan-period/five-year-plans.generated.ts'
import formulationsRows from './fixed-formulation/formulations.generated.ts'
import ordersRows from './name-order/orders.generated.ts'
import organizationsRows from './organization-name/organizations.generated.ts'
import protectedTermsRows from './protected-term/protected-terms.generated.ts'
import sessionsRows from './meeting-session/sessions.generated.ts'
import setPhrasesRows from './fixed-formulation/set-phrases.generated.ts'
import variantCharactersRows from './script-mix/variant-characters.generated.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  abbreviation,
  brokenParagraph,
  countMismatch,
  crossReference,
  dateValidity,
  documentForm,
  documentTitle,
  duplicateParagraph,
  duplicateSentence,
  figureArithmetic,
  figureConflict,
  fixedFormulation,
  headingBody,
  headingNumbering,
  incompleteText,
  markupResidue,
  meetingSession,
  nameOrder,
  numeralStyle,
  ordinalSequence,
  organizationName,
  pairedPunctuation,
  personName,
  personOffice,
  planPeriod,
  protectedTerm,
  punctuationSequence,
  punctuationWidth,
  quantityWording,
  repeatedWord,
  scriptMix,
  stageResidue,
  termVariant
]

/** Every lexicon that ships with the rules, by name. */
export const lexicons: Lexicons = {
  'anniversaries': anniversariesRows,
  'five-year-plans': fiveYearPlansRows,
  'formulations': formulationsRows,
  'orders': ordersRows,
  'organizations': organizationsRows,
  'protected-terms': protectedTermsRows,
  'sessions': sessionsRows,
  'set-phrases': setPhrasesRows,
  'variant-characters': variantCharactersRows
}

/** When each of them was last reviewed, where it says. */
export const lexiconDates: Readonly<Record<string, string>> = {
  'formulations': '2026-11-28',
  'orders': '2026-11-28',
  'organizations': '2026-11-27',
  'protected-terms': '2026-11-27'
}
