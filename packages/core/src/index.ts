export type {Range} from './range.ts'
export {contains, indexAt, overlaps} from './range.ts'
export type {Data, Datum, Locale, Words} from './words.ts'
export {fill, placeholders} from './words.ts'
export type {
  ArticleProfile,
  Category,
  Certainty,
  CheckResult,
  DocumentDate,
  Edit,
  Fault,
  Fix,
  LedgerEntry,
  LedgerStatus,
  Message,
  Place,
  Point,
  Related,
  Severity
} from './message.ts'
export type {Directive, FrontMatter, Segment, Source, SourceBlock, SourceBlockKind} from './document/source.ts'
export type {
  FixReport,
  LexiconRow,
  Lexicons,
  NoOptions,
  OptionSchema,
  OptionsSchema,
  RelatedReport,
  Report,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleMeta
} from './rule/define.ts'
export {defineOptions, defineRule} from './rule/define.ts'
export {isConfusable, soundsAlike} from './likeness/confusable.ts'
export {type Difference, differenceOf, isShifted, isSubsequence, isSwapped} from './likeness/difference.ts'
export {neighbours} from './likeness/neighbours.ts'
export {type Slip, SlipFinder} from './likeness/slips.ts'
export {rarerFirst} from './likeness/rarer.ts'
export {sureSlips} from './likeness/sure-slips.ts'
export {Anchored, placesOf} from './anchored.ts'
export {type Hit, readTextIndex, type TextIndex} from './text-index.ts'
export {CharacterSet, isAllHan, isHan, whiteSpace} from './characters.ts'
export {groupBy} from './group-by.ts'
export {mergeRows} from './lexicon.ts'
export type {CheckOptions, Linter, LinterOptions, RuleSetting} from './linter.ts'
export {type Headed, readHeadings} from './document/scope.ts'
export {type Anchors, readAnchors} from './document/anchors.ts'
export type {Article, Block, Flow} from './document/block.ts'
export {Document, type GivenDate, type Reading} from './document/document.ts'
export {hash} from './fingerprint.ts'
export {isInChinese} from './document/language.ts'
export {frontMatterWords} from './front-matter/messages.ts'
export {frontMatterKeys, type FrontMatterProblem, type FrontMatterValues, readFrontMatter} from './front-matter/read.ts'
export {isRest} from './limit.ts'
export {createLinter} from './linter.ts'
export {applyFixes, type Fixed} from './fix.ts'
export type {GivenProfile, ProfileSettings} from './profile/held.ts'
export {type Profile, profileNamed, profileNames, profiles} from './profile/profile.ts'
export {isIsoDate, type Suppression} from './suppress.ts'
export type {Preset, RuleEntry} from './rule/preset.ts'
export {belongTogether, isWord} from './vocabulary/vocabulary.ts'
export type {Mention, MentionKind, MentionKinds} from './mentions/kinds.ts'
export type {Abbreviation} from './mentions/abbreviation/abbreviation.ts'
export {readCountsAcross} from './mentions/count/across.ts'
export type {Bound, Count} from './mentions/count/count.ts'
export {numberedNameParts, numberedNameSlips, type NumberedNameSlip} from './mentions/count/numbered-names.ts'
export {readRepeatedCounts, type RepeatedCount} from './mentions/count/repeated.ts'
export {thingOf} from './mentions/count/thing.ts'
export {claimOf} from './mentions/list/claims.ts'
export {agrees, type Enumeration} from './mentions/list/enumeration.ts'
export type {Sequence, SequenceFault, SequenceItem} from './mentions/list/members.ts'
export {missingMarks, renumber} from './mentions/list/renumber.ts'
export {readRows} from './mentions/list/row.ts'
export {readSequences} from './mentions/list/sequence.ts'
export {readWordRows} from './mentions/list/word-rows.ts'
export type {Numeral} from './mentions/numeral/numeral.ts'
export {parseNumeral} from './mentions/numeral/parse.ts'
export {type DocumentNumber, type Official, readOfficials} from './mentions/official/official.ts'
export type {Ordinal, Series} from './mentions/ordinal/ordinal.ts'
export type {PairFamily, PairMark} from './mentions/pair/marks.ts'
export {marksOf, type Pair, type PairFault, type Pairs, readPairs} from './mentions/pair/pair.ts'
export {isQuoted, readQuoted} from './mentions/pair/quoted.ts'
export {isSpokenOf} from './mentions/pair/spoken-of.ts'
export {daysInMonth, dayNumber, isDay, isoForm, weekdayOf} from './mentions/date/calendar.ts'
export type {DateMention, DatePoint} from './mentions/date/date.ts'
export type {DocumentDateMention} from './mentions/date/document-date.ts'
export {type Masthead, readMasthead} from './mentions/date/masthead.ts'
export {type Now, readNow} from './mentions/date/now.ts'
export {type OwnYears, readOwnYears} from './mentions/date/own-years.ts'
export {readTold, type Told} from './mentions/date/told.ts'
export {type NameList, type ListedName, readNameLists} from './mentions/person/name-lists.ts'
export {endsName, isName, type Person, readSpeakers} from './mentions/person/person.ts'
export {type PlanAspect, readPlanAspects} from './mentions/plan/aspect.ts'
export type {Plan} from './mentions/plan/plan.ts'
export {type PlanStage, readPlanStages} from './mentions/plan/stage.ts'
export {aboutBehind, compatible, type Exactness, type Quantity} from './mentions/quantity/quantity.ts'
export {readFigureContext, type Stage, type TimeFrom} from './mentions/figure/context.ts'
export {type Figure, readFigures, type Relation} from './mentions/figure/figure.ts'
export {clauseStart} from './mentions/figure/clause.ts'
export {dayOf, type Time, timeInWords} from './mentions/figure/time.ts'
export {type Parting, type PartingSign, readPartings} from './mentions/damage/partings.ts'
export {readCutAdverbials} from './mentions/damage/adverbials.ts'
export {readUnled} from './mentions/damage/unled.ts'
export {type Dangling, readDangling} from './mentions/damage/dangling.ts'
export {type Placeholder, readPlaceholders} from './mentions/damage/placeholders.ts'
export {readTruncations, type Truncation} from './mentions/damage/truncations.ts'
export {readUnbegunLists, type UnbegunList} from './mentions/damage/unbegun-lists.ts'
export {type Copies, type Copy, readCopies} from './mentions/repetition/copies.ts'
export {type DoubledLine, readDoubledItems, readDoubledLines} from './mentions/repetition/doubled-lines.ts'
export type {TextDifference} from './mentions/repetition/differences.ts'
export {type Excerpt, readExcerpts} from './mentions/repetition/excerpts.ts'
export {readStrayHeadings} from './mentions/repetition/stray-headings.ts'
export {type Passage, readPassages} from './mentions/repetition/passages.ts'
export {readRepeatedWords, type RepeatedWord} from './mentions/repetition/repeated-words.ts'
export type {Reference} from './mentions/reference/reference.ts'
export {type Attachment, type Attachments, readAttachments} from './mentions/attachment/attachment.ts'
export type {Session, SessionBody} from './mentions/session/session.ts'
export type {Title} from './mentions/title/title.ts'
export {readTables, type Table, type TableCell} from './mentions/table/table.ts'
