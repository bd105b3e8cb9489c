/** Words of a draft within Markdown: nothing in them is markup. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')

/** Markdown as plain text, near enough for clients that show no markup. */
export const withoutMarkup = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~&])/g, '$1')
