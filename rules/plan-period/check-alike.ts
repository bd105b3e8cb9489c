import {type Article, type Plan} from '@hegao/core'
import {readAlike} from './alike.ts'
import {type Context, dataOf, groundsOf, rightOf, unquote} from './context.ts'
import {type Horizon} from './horizon.ts'

/** Statements alike but for the plan: the time of the text decides which of the two is meant, or nothing does. */
export function checkAlike(
  {document, prepared: table, report}: Context,
  horizons: ReadonlyMap<Article, Horizon>,
  settled: Set<Plan>
): void {
  for (const {first, second} of readAlike(document)) {
    if (settled.has(first) || settled.has(second)) continue
    const article = document.articleAt(second.start)
    const made = article && horizons.get(article)?.plan
    const [wrong, right] = made && made.number === second.value ? [first, second] : [second, first]
    const [row, other] = [table.get(wrong.value), table.get(right.value)]
    if (!row || !other) continue
    const decided = made?.number === right.value
    report('alike', wrong, {
      certainty: 'likely',
      data: {
        ...dataOf(row),
        ...rightOf(other),
        actual: unquote(document.slice(wrong)),
        right: unquote(document.slice(right)),
        ...(decided && article ? groundsOf(horizons.get(article)?.when) : {})
      },
      note: decided ? 'note-right' : 'note-undecided',
      related: [['statement', right]]
    })
    settled.add(wrong)
  }
}
