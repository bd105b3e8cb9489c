import {commands, Uri} from 'vscode'

/** Shows a page as it is meant to be read. The client's own provider gives its text. */
export async function openPage(uri: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.parse(uri))
}
