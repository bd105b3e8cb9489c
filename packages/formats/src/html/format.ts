import type {Format} from '../format.ts'

export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  load: async () => (await import('./read.ts')).readHtml
}
