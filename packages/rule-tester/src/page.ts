import type {Locale, Message, Rule} from '@hegao/core'
import type {JudgeOptions} from './judge.ts'
import {type Mark, MarkError, readMarks, writeMarks} from './marks.ts'
import {judgeOptions} from './options.ts'
import {byPlace} from './place.ts'
import {type Setting, Trials} from './trial.ts'

/** An example in a rule's page: a draft with marks, and the words that the page says a reader will see. */
export interface PageExample {
  /** 1-based line of the page on which the draft's fence stands. */
  readonly line: number
  /** The draft as written, with marks. */
  readonly draft: string
  /** The block `messages` below the draft; absent where the page shows silence. */
  readonly messages?: string
  /** What stands behind the word `draft`, as JSON: `{"options": {…}, "date": "2026-01-28"}`. */
  readonly setting: string
}

const fence = /^```draft[ \t]*(.*)\n([\s\S]*?)\n```[ \t]*$(?:\s*^```messages[ \t]*\n([\s\S]*?)\n```[ \t]*$)?/gm

/** Finds the examples of a page: fenced blocks `draft`, each followed by a block `messages` where the rule speaks. */
export function readPageExamples(page: string): PageExample[] {
  return Array.from(page.replaceAll('\r\n', '\n').matchAll(fence), (match) => ({
    line: page.slice(0, match.index).split('\n').length,
    draft: match[2] ?? '',
    ...(match[3] === undefined ? {} : {messages: match[3]}),
    setting: match[1] ?? ''
  }))
}

/** Runs every example of a rule's page, and says in words where page and rule differ. A page shows the rule speaking, and silent. */
export async function judgePage(
  rule: Rule,
  page: string,
  locale: Locale,
  {lexicons = {}, sharedText}: JudgeOptions = {}
): Promise<string[]> {
  const examples = readPageExamples(page)
  const trials = new Trials(rule, lexicons)
  const faults: string[] = []
  if (!examples.some(({messages}) => messages !== undefined)) faults.push('no example shows what the rule says')
  if (!examples.some(({messages}) => messages === undefined)) faults.push('no example shows a draft that the rule is silent on')
  for (const example of examples) {
    const fault = await judgeExample(example, rule, trials, locale)
    if (fault !== undefined) faults.push(`line ${example.line}: ${fault}`)
    const copied = sharedText?.find(example.draft)
    if (copied !== undefined) faults.push(`line ${example.line}: “${copied}” stands in a text that is not ours`)
  }
  return faults
}

async function judgeExample(
  {draft, messages, setting}: PageExample,
  rule: Rule,
  trials: Trials,
  locale: Locale
): Promise<string | undefined> {
  let text: string
  let given: Setting
  try {
    text = readMarks(draft).text
    given = setting === '' ? {} : settingOf(setting)
  } catch (error) {
    if (error instanceof MarkError || error instanceof SyntaxError) return error.message
    throw error
  }
  const [wrong] = judgeOptions(rule, given.options)
  if (wrong !== undefined) return wrong
  const trial = await trials.run({path: 'draft.txt', content: text}, given, locale)
  const [fault] = trial.faults
  if (fault) return fault.message
  const written = asExample(text, trial.messages)
  return written === exampleOf(draft, messages) ? undefined : `the rule makes of it\n\n${written}`
}

/** @throws {SyntaxError} where the words behind `draft` are no JSON object of known members. */
function settingOf(json: string): Setting {
  const given: unknown = JSON.parse(json)
  if (typeof given !== 'object' || given === null || Object.keys(given).some((key) => !['options', 'date', 'lexicons'].includes(key)))
    throw new SyntaxError('behind `draft` stands a JSON object with `options`, `date` or `lexicons`')
  // Its members are known; options are held against the rule's schema by the caller.
  return given
}

/** What a rule says of a text, written as a page shows it. */
function asExample(text: string, messages: readonly Message[]): string {
  const marks: Mark[] = []
  const lines: string[] = []
  for (const [index, message] of messages.entries()) {
    const numbers = messages.length > 1 ? [index + 1] : []
    const mark = (kind: Mark['kind'], {place}: Pick<Message, 'place'>): void => {
      const [start, end] = [place.start.offset, place.end.offset]
      const twin = marks.findIndex((other) => other.kind === kind && other.start === start && other.end === end)
      const known = marks[twin]
      if (known && kind === 'related') marks[twin] = {...known, numbers: [...known.numbers, ...numbers]}
      else marks.push({kind, start, end, numbers})
    }
    mark('message', message)
    const related = message.related.toSorted(byPlace)
    for (const place of related) mark('related', place)
    lines.push(
      message.message,
      ...related.map((place) => `  → ${place.message}`),
      ...(message.note === undefined ? [] : [`  ${message.note}`])
    )
  }
  return exampleOf(writeMarks({text, marks}), lines.length > 0 ? lines.join('\n') : undefined)
}

const exampleOf = (draft: string, messages: string | undefined): string =>
  `\`\`\`draft\n${draft}\n\`\`\`${messages === undefined ? '' : `\n\n\`\`\`messages\n${messages}\n\`\`\``}`
