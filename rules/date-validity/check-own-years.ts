import {type Context} from './context.ts'
import {readStrays} from './own-years.ts'

/** Years in the text against those of its title. */
export function checkOwnYears({document, report}: Context): void {
  for (const {kind, from, to, right, own, start, end} of readStrays(document)) {
    const range = {start, end}
    if (kind === 'count')
      report('span-years', range, {
        certainty: 'likely',
        data: {written: document.slice(range), range: `${from}—${to}年`, right},
        note: 'note-span',
        related: [['range', own]]
      })
    else
      report('own-years', range, {
        certainty: 'likely',
        data: {actual: document.slice(range), from, to},
        note: 'note-own-years',
        related: [['title-years', own]]
      })
  }
}
