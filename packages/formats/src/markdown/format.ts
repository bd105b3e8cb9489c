import type {Format} from '../format.ts'
import {opensFrontMatter} from '../front-matter/split.ts'

export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  async load(content) {
    const needsYaml = content === undefined || opensFrontMatter(content)
    const [{markdownReader}, yaml] = await Promise.all([import('./read.ts'), needsYaml ? import('../front-matter/parse.ts') : undefined])
    return markdownReader(yaml?.parseFrontMatter)
  }
}
