import type {Locale} from '@hegao/core'
import type {Checked} from '../checking/outcome.ts'
import type {Client} from '../client.ts'
import type {OpenDocument} from '../documents/open-document.ts'

/** What is needed to say of a finding, in a text or in a file of settings, that it is meant as it is. */
export interface FindingContext {
  readonly document: OpenDocument
  readonly checked: Checked
  readonly client: Pick<Client, 'versionedEdits' | 'createsFiles'>
  readonly locale: Locale
  /** The text of a file that is open in the client. */
  unsaved(path: string): string | undefined
}
