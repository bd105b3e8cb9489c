import {schemes} from '@hegao/language-server/protocol'

/** What decides whether a document is sent to the server. */
export interface Selection {
  /** Language ids that the settings name. */
  readonly languages: readonly string[]
  /** Schemes of the workspace folders: a virtual workspace has one of its own. */
  readonly folderSchemes: readonly string[]
}

export interface Candidate {
  readonly language: string
  readonly scheme: string
  readonly path: string
}

const allSchemes = ({folderSchemes}: Selection): string[] => [...new Set([...schemes, ...folderSchemes])]

/** Configurations, and what is said beside drafts: the server reads them as they are being written, and says what is wrong in them. */
const settingsFile = /(?:^|\/)(?:\.hegaorc\.\w+|hegao\.config\.\w+|[^/]*\.hegao\.yaml)$/
const settingsFiles = ['**/.hegaorc.*', '**/hegao.config.*', '**/*.hegao.yaml'].map((pattern) => ({scheme: 'file', pattern}))

/** The filters of a document selector. Documents of other schemes, such as the left side of a diff, are shown and not written. */
export function filtersOf(selection: Selection): (Pick<Candidate, 'language' | 'scheme'> | {scheme: string; pattern: string})[] {
  const drafts = selection.languages.flatMap((language) => allSchemes(selection).map((scheme) => ({language, scheme})))
  return [...drafts, ...settingsFiles]
}

/** Why a document is no draft that is sent; undefined where it is one. */
export function whyNoDraft(candidate: Candidate, selection: Selection): 'settings' | 'otherLanguage' | 'otherScheme' | undefined {
  if (settingsFile.test(candidate.path)) return 'settings'
  if (!selection.languages.includes(candidate.language)) return 'otherLanguage'
  return allSchemes(selection).includes(candidate.scheme) ? undefined : 'otherScheme'
}
