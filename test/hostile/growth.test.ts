import {createLinter, Document, type Source} from '@hegao/core'
import {readSource} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'
import {describe, expect, it} from 'vitest'
import {inputs} from './inputs.ts'

/** Characters of the shorter text, and how many times as long the other one is. */
const [characters, times] = [12_000, 8]
/** Work that grows with the text grows eightfold, with its square 64-fold. */
const mostTimes = 20
/** Milliseconds below which a measured time says nothing. */
const measurable = 12
/** Another process may have had the machine. */
const attempts = 3

interface Step {
  readonly name: string
  run(document: Document): void
}

const steps: readonly Step[] = rules.map((rule) => {
  const linter = createLinter({rules: [{rule}], lexicons})
  return {name: rule.id, run: (document) => expect(linter.check(document, {ledger: true}).faults).toEqual([])}
})

const sourceOf = (text: string): Promise<Source> => readSource(new TextEncoder().encode(text), {path: 'a.txt'})

/** Milliseconds of this process alone. */
function workOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What takes more than its share of time for a text eight times as long. Rules share what the document has read for those before them. */
function tooSlow(short: Source, long: Source): string[] {
  const found: string[] = []
  const compare = (name: string, work: number, more: number): void => {
    if (more > mostTimes * Math.max(work, measurable)) found.push(name)
  }
  const documents: Document[] = []
  const [compose = 0, composeLong = 0] = [short, long].map((source) =>
    workOf(() => {
      const document = new Document(source)
      documents.push(document)
      return [document.articles, document.sentences]
    })
  )
  compare('the document itself', compose, composeLong)
  const [first, second] = documents
  if (!first || !second) throw new Error('no documents')
  for (const {name, run} of steps)
    compare(
      name,
      workOf(() => run(first)),
      workOf(() => run(second))
    )
  return found
}

describe('the work of every rule grows with the text on', () => {
  for (const [name, make] of Object.entries(inputs))
    it(name, {timeout: 300_000}, async () => {
      const [short, long] = [await sourceOf(make(characters)), await sourceOf(make(characters * times))]
      let slow = tooSlow(short, long)
      for (let attempt = 1; attempt < attempts && slow.length > 0; attempt++) {
        const again = tooSlow(short, long)
        slow = slow.filter((step) => again.includes(step))
      }
      expect(slow).toEqual([])
    })
})
