import type {Message, Place, Related} from '@hegao/core'
import {excerpts, type Mark} from './excerpt.ts'
import {padEnd} from './fit.ts'
import type {Look} from './look.ts'
import {nameSeverity, words} from './messages.ts'
import {printable} from './printable.ts'
import {columnsOf} from './width.ts'

/** Other places of one message that are shown with their text; the rest are named. */
const shownRelated = 3

/** Other places that are named by line and column after those. */
const namedRelated = 12

const leastGutter = 5

/** Below the first line of a message: a label with an excerpt, or a line of words alone. */
interface Section {
  readonly head: string
  readonly rows: readonly {readonly gutter: string; readonly text: string}[]
}

/** The messages of one file, their first lines in columns. */
export function drawMessages(messages: readonly Message[], source: string | undefined, look: Look): string[] {
  const widest = (columns: (message: Message) => number) => messages.reduce((most, message) => Math.max(most, columns(message)), 0)
  const placeColumns = widest((message) => pointOf(message.place).length)
  const kindColumns = widest((message) => columnsOf(kindOf(message, look)))
  return messages.map((message) => {
    const place = padEnd(pointOf(message.place), placeColumns)
    const kind = look.severity[message.severity](padEnd(kindOf(message, look), kindColumns))
    const head = `  ${place}  ${kind}  ${look.strong(printable(message.message))}  ${look.dim(message.ruleId)}`
    return [head, ...drawSections(message, source, look)].join('\n')
  })
}

const kindOf = ({category, severity}: Message, look: Look): string => nameSeverity(category, severity, look.locale)

export const pointOf = ({start}: Place): string => `${start.line}:${start.column}`

function drawSections(message: Message, source: string | undefined, look: Look): string[] {
  const shown = message.related.slice(0, shownRelated)
  const gutter = Math.max(leastGutter, ...[message, ...shown].map(({place}) => String(place.end.line).length + 2))
  const sections = [...placesOf(message, shown, source, look.columns - gutter - 3, look), ...remarksOf(message, look)]
  return sections.flatMap(({head, rows}, index) => {
    const branch = index === 0 ? '┌' : index === sections.length - 1 && rows.length === 0 ? '└' : '├'
    return [
      `${' '.repeat(gutter)} ${look.dim(branch)} ${head}`,
      ...rows.map((row) => `${look.dim(`${row.gutter.padStart(gutter)} │`)} ${row.text}`.trimEnd())
    ]
  })
}

function placesOf(message: Message, shown: readonly Related[], source: string | undefined, columns: number, look: Look): Section[] {
  const marks: Mark[] = [
    {place: message.place, where: message.where, words: '', line: '━', paint: look.severity[message.severity]},
    ...shown
      .filter(({path}) => path === undefined)
      .map(({place, where, message: said}): Mark => ({place, where, words: printable(said), line: '─', paint: look.related}))
  ]
  const here: Section[] =
    source === undefined
      ? marks.map(({place, where, words: said}) => remark(`${look.dim(`${printable(where)} ${pointOf(place)}`)} ${look.related(said)}`))
      : excerpts(source, marks, columns).map(({where, rows}) => ({
          head: look.dim(where.map(printable).join('、')),
          rows: rows.map((row) => ({gutter: String(row.gutter ?? ''), text: row.text}))
        }))
  const elsewhere = shown
    .filter(({path}) => path !== undefined)
    .map(({path = '', place, where, message: said}) =>
      remark(`${look.dim(`${printable(path)}:${pointOf(place)} ${printable(where)}`)} ${look.related(printable(said))}`)
    )
  const rest = message.related.slice(shownRelated)
  if (rest.length === 0) return [...here, ...elsewhere]
  const names = rest.slice(0, namedRelated).map(({path, place}) => (path === undefined ? '' : `${printable(path)}:`) + pointOf(place))
  if (rest.length > namedRelated) names.push('…')
  return [...here, ...elsewhere, remark(look.say(words.moreRelated, {count: rest.length, places: names}))]
}

function remarksOf({note, expected = [], fix, suggestions}: Message, look: Look): Section[] {
  const lines: string[] = []
  if (note !== undefined) lines.push(look.say(words.note, {text: note}))
  if (expected.length > 0) lines.push(look.say(words.expected, {values: expected.join(look.say(words.or))}))
  for (const {title} of fix ? [fix, ...suggestions] : suggestions) lines.push(look.say(words.choice, {title}))
  return lines.map((line) => remark(printable(line)))
}

const remark = (head: string): Section => ({head: head.trimEnd(), rows: []})
