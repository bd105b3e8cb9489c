export {BaselineError, type BaselineEntry} from './baseline/baseline.ts'
export {baselineName, type KnownFile, StoredBaseline} from './baseline/stored-baseline.ts'
export {type CheckedFile, checkInput, checkInputs, type CheckInputsOptions} from './check-inputs.ts'
export {
  type ConfigurationRequest,
  type Configurations,
  configure,
  type DraftIdentity,
  type DraftConfiguration,
  type Override,
  requireRule
} from './configuration.ts'
export {configurationNames} from './configuration/find.ts'
export {sidecarEnding} from './configuration/sidecar.ts'
export {ConfigurationError, type ConfigurationProblem} from './configuration/problem.ts'
export type {Held, HeldLexicon, HeldRule, Origin, Settings} from './configuration/settings.ts'
export {configureInputs, type ConfiguredInputs} from './configure-inputs.ts'
export {findInputs} from './find-inputs.ts'
export {fileInput, type Input, streamInput} from './input.ts'
export {fixContent, type FixedContent, FixError, fixFile, type FixOptions} from './fix.ts'
export {type FixedFile, fixInputs, type FixInputsOptions} from './fix-inputs.ts'
export {
  type CheckedLexicon,
  checkLexicon,
  type FailedExample,
  type LexiconRequest,
  UntabulatedError,
  writeLexicon
} from './lexicon-files.ts'
export {type ChangedLines, touches} from './git/changed-lines.ts'
export {nearest} from './nearest.ts'
export {readRulePage} from './rule-page.ts'
export {type Setup, setupOf} from './setup.ts'
export {lexiconChanges, type RowChange, type SourceChanges} from './configuration/lexicon-changes.ts'
export {streamLines} from './stream-lines.ts'
export {explainUnreadable, systemCode} from './unreadable-input.ts'
