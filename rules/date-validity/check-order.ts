import {type Article, type DateMention} from '@hegao/core'
import {type Context} from './context.ts'
import {announcedStepsOf, type Step, stepsOf} from './order.ts'

/** 通过、公布、施行 in their order. */
export function checkOrder({document, report, confirm}: Context, article: Article, dates: readonly DateMention[]): void {
  for (const steps of [stepsOf(document, article, dates), ...announcedStepsOf(document, dates)])
    for (const [before, step] of neighboursOf(steps)) {
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

const neighboursOf = (steps: readonly Step[]): (readonly [Step, Step])[] =>
  steps.slice(1).flatMap((step, at) => {
    const before = steps[at]
    return before ? [[before, step] as const] : []
  })
