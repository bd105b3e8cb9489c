import {type Copy, type Document, isWord} from '@hegao/core'
import {headingOf} from './place.ts'

/** A copy that stands under a heading of which it says nothing, while the other's heading names its subject. */
export interface Displaced {
  readonly copy: Copy
  /** The words of the other heading that the text has. */
  readonly topic: string
}

/** How many characters of a heading's words a text must have to be on its subject. */
const onSubject = 4

/** Which of two copies stands under the wrong heading, where the headings prove it. */
export function displacedOf(document: Document, first: Copy, second: Copy): Displaced | undefined {
  const [one, other] = [headingOf(document, first), headingOf(document, second)]
  if (one === '' || other === '' || one === other) return undefined
  const words = first.passages.map((passage) => passage.words).join('')
  const [inOne, inOther] = [topicOf(one, words), topicOf(other, words)]
  if (inOne === '' && inOther.length >= onSubject) return {copy: first, topic: inOther}
  if (inOther === '' && inOne.length >= onSubject) return {copy: second, topic: inOne}
  return undefined
}

/** The words of a heading that stand in a text too: 数智赋能 of 关键词 数智赋能. */
function topicOf(heading: string, text: string): string {
  const found: string[] = []
  for (let at = 0; at + 1 < heading.length; at++) {
    const word = heading.slice(at, at + 2)
    if (!isWord(word.charAt(0), word.charAt(1)) || !text.includes(word)) continue
    found.push(word)
    at++
  }
  return found.join('')
}
