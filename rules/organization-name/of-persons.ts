import {type Document, groupBy, type Person, type Range, rarerFirst} from '@hegao/core'
import type {NameVariant} from './names.ts'

/** 云台县委 and 云台区委 in the office of one person: so much of it is read for a body. */
const shortest = 4
/** 第三小组 and 第四小组, 副 and no 副 are two on purpose. */
const meant = /[一二三四五六七八九十0-9副代原前]/
/** More places of one name are a table. */
const mostPlaces = 30

interface Held extends Range {
  readonly body: string
  readonly post: string
}

/** Bodies of one person's office that differ in one character: 云台区委书记秦禾 where 云台县委书记秦禾 stands elsewhere. */
export function bodiesOfPersons(document: Document): NameVariant[] {
  const found: NameVariant[] = []
  for (const places of groupBy(document.mentions('person'), ({value}) => value).values()) {
    const held = places.slice(0, mostPlaces).map((person) => heldBy(document, person))
    const byBody = groupBy(held, ({body, post}) => `${body} ${post}`)
    for (const same of byBody.values()) {
      const [here] = same
      const other = [...byBody.values()].find((others) => others[0] && here && differ(others[0], here)) ?? []
      const [there] = other
      if (!here || !there || rarerFirst(same, other) > 0) continue
      found.push({here: {start: here.start, end: here.end}, there: {start: there.start, end: there.end}, count: other.length})
    }
  }
  return found
}

/** The body of the last office before a name. */
function heldBy(document: Document, {office, post}: Person): Held {
  const words = document.slice(office)
  const last = words.slice(words.lastIndexOf('、') + 1).trimEnd()
  const start = office.start + words.lastIndexOf('、') + 1
  const length = Math.max(0, last.length - post.length)
  return {start, end: start + length, body: last.slice(0, length), post}
}

function differ(one: Held, other: Held): boolean {
  if (one.post !== other.post || one.body.length !== other.body.length || one.body.length < shortest) return false
  const at = [...one.body].findIndex((character, index) => character !== other.body[index])
  return at > 0 && one.body.slice(at + 1) === other.body.slice(at + 1) && !meant.test(one.body.charAt(at) + other.body.charAt(at))
}
