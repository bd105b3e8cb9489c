import {defineRule, type Document, groupBy, type Person, type Range} from '@hegao/core'
import {type Office, officesOf, otherRank, wholeOffice} from './offices.ts'
import {otherPosts} from './posts.ts'
import {havePortfolios, holdBothSeats, twoDepartments} from './seats.ts'

export default defineRule({
  id: 'person-office',
  category: 'protocol',
  severity: 'error',
  summary: {zh: '一个人的职务前后不一，或同一职务写了两遍', en: 'one person with two ranks, or one post named twice'},
  reads: ['person'],
  messages: {
    twice: {zh: '{{name}}的职务里“{{post}}”写了两遍', en: 'the office of {{name}} names “{{post}}” twice'},
    rank: {
      zh: '{{name}}的职务两种写法：此处“{{here}}”，另处“{{there}}”',
      en: 'the office of {{name}} in two forms: here “{{here}}”, elsewhere “{{there}}”'
    },
    'the-other': {zh: '另处作“{{there}}”', en: 'elsewhere “{{there}}”'},
    check: {zh: '请核名录', en: 'check the roster'},
    alone: {zh: '文内没有可对照的同一机构职务', en: 'no office at the same body to compare it with'}
  },
  check({document, report, confirm, skip}) {
    const reported = new Set<Person>()
    for (const person of document.mentions('person')) {
      const repeated = twiceIn(document, person)
      if (!repeated) continue
      reported.add(person)
      report('twice', repeated, {certainty: 'certain', data: {name: person.value, post: person.post}})
    }
    const byName = groupBy(document.mentions('person'), ({value}) => value)
    for (const places of byName.values()) {
      for (const {here, there, forms} of otherPosts(document, places.filter((person) => !reported.has(person)).slice(0, mostCompared))) {
        if (isOfAnotherTime(document, here) || isOfAnotherTime(document, there)) continue
        reported.add(here)
        const data = {name: here.value, here: forms[0], there: forms[1]}
        report('rank', here.office, {certainty: 'likely', data, note: 'check', related: [['the-other', there.office, data]]})
      }
      const earlier = new Map<string, Held>()
      for (const person of places) {
        if (reported.has(person)) continue
        const body = bodyOf(document, person)
        const same =
          body === '' ? [] : places.slice(0, mostCompared).filter((other) => other !== person && bodyOf(document, other) === body)
        const other = otherRankEarlier(document, earlier, person)
        if (other) {
          reported.add(person)
          const data = {name: person.value, here: other.forms[0], there: other.forms[1]}
          report('rank', wholeRange(document, person), {
            certainty: 'likely',
            data,
            note: 'check',
            related: [['the-other', wholeRange(document, other.person), data]]
          })
        } else if (same.length > 0) confirm(person, same.slice(0, mostEvidence))
        else skip(person, 'alone')
      }
    }
  }
})

const mostEvidence = 3
/** With how many places of one name another is compared: nobody is named more often but in a table. */
const mostCompared = 100

const wholeRange = (document: Document, {office}: Person): Range => ({
  start: office.end - wholeOffice(document, office).length,
  end: office.end
})

/** The office named last: 市水务局局长 of 市委委员、市水务局局长. */
const lastOf = (document: Document, {office}: Person): string => document.slice(office).replace(/^.*、/s, '')

/** What stands before the post in it. */
const bodyOf = (document: Document, person: Person): string => lastOf(document, person).slice(0, -person.post.length)

/** Offices in which a person was named. */
interface Held {
  readonly person: Person
  readonly offices: readonly Office[]
}

/** More offices of one person are a life. */
const mostOffices = 12

/** An earlier place that gives the same person another rank at the same body: 市水务局局长 and 市水务局副局长. The offices are noted. */
function otherRankEarlier(
  document: Document,
  earlier: Map<string, Held>,
  person: Person
): {readonly person: Person; readonly forms: readonly [string, string]} | undefined {
  const words = wholeOffice(document, person.office)
  // 市长陈青禾、许山: who is listed behind another need not hold the same office.
  if (/\S/.test(document.text.slice(person.office.end, person.start))) return undefined
  if (earlier.has(words) || earlier.size >= mostOffices || isOfAnotherTime(document, person)) return undefined
  const here = officesOf(document, person)
  for (const held of earlier.values()) {
    const forms =
      otherRank(here, held.offices) ??
      (isOfAnother(document, person, held.person)
        ? ([document.slice(wholeRange(document, person)), document.slice(wholeRange(document, held.person))] as const)
        : departmentForms(document, person, held.person, twoDepartments(here, held.offices)))
    if (forms && !becameHead(document, person, here, held.offices)) return {person: held.person, forms}
  }
  earlier.set(words, {person, offices: here})
  return undefined
}

/** The offices of two mentions from the departments on that they name: in a list, others stand before. */
const departmentForms = (
  document: Document,
  one: Person,
  other: Person,
  bodies: readonly [string, string] | undefined
): readonly [string, string] | undefined => bodies && [fromBody(document, one, bodies[0]), fromBody(document, other, bodies[1])]

function fromBody(document: Document, {office}: Person, body: string): string {
  const words = wholeOffice(document, office)
  return words.slice(Math.max(0, words.lastIndexOf(body)))
}

/** Whether two mentions of a name give it offices that no one person has at a time. */
const isOfAnother = (document: Document, one: Person, other: Person): boolean =>
  holdBothSeats(document, one, other) || havePortfolios(document, one, other)

/** Words that say somebody held, is to hold or takes over an office. */
const change =
  /时任|(?:^|[，。、（(由])原|前任|曾任?|拟任|候任|此前|任命|免去|提名|当选|选举|升任|转任|接任|担任|任职|就任|履新|退休|履历|简历|[0-9]{4}年[^，。]{0,12}任/

/** How much of a sentence around a name tells of when it speaks. */
const around = 80

const isOfAnotherTime = (document: Document, {office, start, end}: Person): boolean => {
  const sentence: Range = document.sentenceAt(start) ?? office
  const words = document.text.slice(Math.max(sentence.start, start - around), Math.min(sentence.end, end + around))
  return change.test(words) || /^(?:原|前|时任)/.test(document.slice(office))
}

const isActing = (offices: readonly Office[]): boolean => offices.some(({rank}) => rank === '代')

/** 副市长、代市长 and, farther on, 市长: who was acting has become it, or the article tells of the election. */
const becameHead = (document: Document, person: Person, here: readonly Office[], held: readonly Office[]): boolean =>
  isActing([...here, ...held]) &&
  (hasElection(document, person) || (isActing(held) && !isActing(here) && here.every(({rank}) => rank === '')))

/** A 代县长 who is elected in the article is 县长 from there on. */
function hasElection(document: Document, {start}: Person): boolean {
  const article = document.articleAt(start)
  return article !== undefined && /当选|选举|补选/.test(document.slice(article))
}

/** 市水务局局长、局长陈青禾, 市委书记、市委书记罗敏: an office that ends as the one before it does. */
function twiceIn(document: Document, {office, post}: Person): Range | undefined {
  const words = document.slice(office)
  const offices = words.split('、')
  let end = office.end
  for (let at = offices.length - 1; at > 0; at--) {
    const [one = '', other = ''] = [offices[at], offices[at - 1]]
    // 副局长、局长 are two posts, and 书记处书记、书记 does not end so.
    if (
      other.endsWith(one) &&
      (one === post || one.length >= shortestAgain) &&
      !/(?:副|总|代|原|前|常务)$/.test(other.slice(0, -one.length)) &&
      !one.startsWith('副')
    )
      return {start: end - one.length - 1 - one.length, end}
    end -= one.length + 1
  }
  return undefined
}

/** Shorter ones end others by chance: 分校校长、校长. */
const shortestAgain = 4
