import {LanguageClient} from 'vscode-languageclient/node'

/** A client that puts what goes wrong into its log and no further: what a person needs to know, the extension says in words of its own. */
export class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false)
  }
}
