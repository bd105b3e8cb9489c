import {type Article, type Document, type Told} from '@hegao/core'
import {type Context} from './context.ts'
import {lastQuarter, readRuns, type Run} from './runs.ts'

/** By how much a run is miscounted; farther off the text counts something else. */
const nearMiss = 3

/** 自2024年一季度以来连续6个季度: how long a run is, from where it begins to where it ends or to the day of the text. */
export function checkRuns({document, report}: Context, told: ReadonlyMap<Article, Told>): void {
  for (const run of readRuns(document)) {
    const article = document.articleAt(run.start)
    const now = article && told.get(article)
    const last = run.last ?? (now && lastOf(document, run, now))
    if (last === undefined) continue
    const right = last - run.first + 1
    // 从2020年开始连续五年 may leave out the year of the text, which is not over.
    const fits = run.count === right || (run.count < right && (!run.goesOn || (run.count === right - 1 && run.unit !== '季度')))
    if (fits || right < 1 || Math.abs(run.count - right) > nearMiss) continue
    const unit = run.unit === '年' ? '年' : `个${run.unit}`
    report('run', run.words, {
      certainty: 'likely',
      data: {
        written: document.slice(run.words),
        right,
        unit,
        from: document.slice({start: run.start, end: run.words.start}).replace(/[，、].*$/, '')
      },
      note: 'note-span',
      related: [
        ['range', {start: run.start, end: run.words.start}],
        ...(run.last === undefined && now?.evidence ? [['document-date', now.evidence] as const] : [])
      ]
    })
  }
}

const headingsOf = ({blocks}: Document): string[] => blocks.filter(({kind}) => kind === 'heading').map(({source}) => source.text)

/** Headlines of a page name the quarter that all of it tells of. */
function lastOf(document: Document, {unit}: Run, now: Told): number {
  if (unit === '年') return now.year
  return lastQuarter(document.read(headingsOf), now)
}
