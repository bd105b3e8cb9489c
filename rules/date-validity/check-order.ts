import {type Article, type DateMention} from '@hegao/core'
import {type Context} from './context.ts'
import {stepsOf} from './order.ts'

/** 通过、公布、施行 in their order. */
export function checkOrder({document, report, confirm}: Context, article: Article, dates: readonly DateMention[]): void {
  const steps = stepsOf(document, article, dates)
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1]
    if (!before) continue
    if (step.day >= before.day) confirm(step.date, [before.date])
    else
      report('order', step.date, {
        certainty: 'likely',
        data: {actual: document.slice(step.date), other: document.slice(before.date), later: step.name, earlier: before.name},
        note: 'note-order',
        related: [['other', before.date]]
      })
  }
}
