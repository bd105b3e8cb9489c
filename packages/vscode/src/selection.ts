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
}

const allSchemes = ({folderSchemes}: Selection): string[] => [...new Set([...schemes, ...folderSchemes])]

/** The filters of a document selector. Documents of other schemes, such as the left side of a diff, are shown and not written. */
export function filtersOf(selection: Selection): Candidate[] {
  return selection.languages.flatMap((language) => allSchemes(selection).map((scheme) => ({language, scheme})))
}

/** Why a document is not sent; undefined where it is. */
export function whyNotSent(candidate: Candidate, selection: Selection): 'otherLanguage' | 'otherScheme' | undefined {
  if (!selection.languages.includes(candidate.language)) return 'otherLanguage'
  return allSchemes(selection).includes(candidate.scheme) ? undefined : 'otherScheme'
}
