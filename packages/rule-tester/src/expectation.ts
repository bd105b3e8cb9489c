import type {ExpectedMessage, InvalidCase, ValidCase} from './cases.ts'
import {type Mark, MarkError, outdent, readMarks} from './marks.ts'

/** A message that a case asks for, with its places in the text. */
export interface Expectation extends ExpectedMessage {
  readonly start: number
  readonly end: number
  readonly places: readonly {readonly start: number; readonly end: number; readonly message: string}[]
}

/** A case without marks: a text, and what must be said of it. */
export interface Expected {
  readonly text: string
  readonly messages: readonly Expectation[]
}

/**
 * Reads the marks of a case and gives each message its places.
 *
 * @throws {MarkError} where marks and messages do not belong together one by one.
 */
export function expectationsOf(draft: ValidCase | InvalidCase): Expected {
  const {text, marks} = readMarks(outdent(draft.text))
  const messages = 'messages' in draft ? draft.messages : []
  const places = ownPlaces(
    marks.filter(({kind}) => kind === 'message'),
    messages.length
  )
  const related = marks.filter(({kind}) => kind === 'related')
  for (const mark of related) requireOwner(mark, text, messages.length)
  return {
    text,
    messages: messages.map((message, index) => {
      const {start, end} = places[index] ?? {start: 0, end: 0}
      return {...message, start, end, places: relatedPlaces(message, index + 1, related)}
    })
  }
}

/** The mark of each message, in the order of the messages. */
function ownPlaces(marks: readonly Mark[], messages: number): readonly Mark[] {
  if (marks.length !== messages)
    throw new MarkError(`${plural(messages, 'message')} for ${plural(marks.length, 'mark')} ⟦…⟧: each message has one place in the text`)
  if (marks.every(({numbers}) => numbers.length === 0)) return marks
  return Array.from({length: messages}, (_, index) => {
    const mark = marks.find(({numbers}) => numbers.length === 1 && numbers[0] === index + 1)
    if (!mark)
      throw new MarkError(`no mark ⟦…⟧${'₀₁₂₃₄₅₆₇₈₉'[index + 1] ?? ''}: either every ⟦…⟧ has the number of its message or none has`)
    return mark
  })
}

function requireOwner({start, end, numbers}: Mark, text: string, messages: number): void {
  const name = `⟨${text.slice(start, end)}⟩`
  if (messages === 0) throw new MarkError(`${name} is related to no message`)
  if (numbers.length === 0 && messages > 1) throw new MarkError(`${name} does not say which message it belongs to: add ₁, ₂ … behind it`)
  for (const number of numbers)
    if (number < 1 || number > messages) throw new MarkError(`${name} belongs to message ${number}, which is not there`)
}

function relatedPlaces({id, related = []}: ExpectedMessage, number: number, marks: readonly Mark[]): Expectation['places'] {
  const own = marks.filter(({numbers}) => numbers.length === 0 || numbers.includes(number))
  if (own.length !== related.length)
    throw new MarkError(
      `message ${number} (${id}) has ${plural(related.length, 'word')} in \`related\` for ${plural(own.length, 'mark')} ⟨…⟩`
    )
  return own.map(({start, end}, index) => ({start, end, message: related[index] ?? ''}))
}

const plural = (count: number, noun: string): string => `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
