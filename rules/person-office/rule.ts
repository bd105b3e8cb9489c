import {defineRule, type Document, groupBy, type Person, type Range} from '@hegao/core'

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
    const byName = groupBy(document.mentions('person'), ({value, start}) => `${value} ${document.articleAt(start)?.index ?? 0}`)
    for (const places of byName.values())
      for (const [at, person] of places.entries()) {
        if (reported.has(person)) continue
        const body = bodyOf(document, person)
        const same =
          body === '' ? [] : places.slice(0, mostCompared).filter((other) => other !== person && bodyOf(document, other) === body)
        const other = places.slice(0, Math.min(at, mostCompared)).find((earlier) => differInRank(document, earlier, person))
        if (other) {
          reported.add(person)
          const [here, there] = postsApart(document, person, other) ?? [lastOf(document, person), lastOf(document, other)]
          const data = {name: person.value, here, there}
          report('rank', person.office, {certainty: 'likely', data, note: 'check', related: [['the-other', other.office, data]]})
        } else if (same.length > 0) confirm(person, same.slice(0, mostEvidence))
        else skip(person, 'alone')
      }
  }
})

const mostEvidence = 3
/** With how many places of one name another is compared: nobody is named more often but in a table. */
const mostCompared = 100

/** The office named last: 市水务局局长 of 市委委员、市水务局局长. */
const lastOf = (document: Document, {office}: Person): string =>
  document
    .slice(office)
    .replace(/^.*[、，]/s, '')
    .replace(leadIn, '')
/** ▸据▸市水务局局长 */
const leadIn = /^(?:据|由|经|对|向|和|与|在|请|听取|邀请|记者从)/

/** What stands before the post in it. */
const bodyOf = (document: Document, person: Person): string => lastOf(document, person).slice(0, -person.post.length)

/** 市水务局局长 and 市水务局副局长. */
function differInRank(document: Document, a: Person, b: Person): boolean {
  const [one, other] = [a.post, b.post]
  if (isActing(document, a, b) || isActing(document, b, a)) return ![a, b].some((person) => isOfAnotherTime(document, person, takesOver))
  if (postsApart(document, a, b)) return ![a, b].some((person) => isOfAnotherTime(document, person, change))
  if (one !== `副${other}` && other !== `副${one}`) return false
  const body = bodyOf(document, a)
  return body.length >= shortestBody && body === bodyOf(document, b) && ![a, b].some((person) => isOfAnotherTime(document, person, change))
}

const shortestBody = 2

/** 市委▸副书记▸、市长 and 市委▸书记: posts of one committee that are not the last ones, the deputy's without its place. */
function postsApart(document: Document, a: Person, b: Person): readonly [string, string] | undefined {
  const [ones, others] = [a, b].map(({office}) => document.slice(office).split('、').slice(0, mostPosts)) as [string[], string[]]
  if (ones.length === 1 && others.length === 1) return undefined
  for (const one of ones)
    for (const other of others) {
      const [first, second] = [secretary.exec(one)?.[0], secretary.exec(other)?.[0]]
      if (first !== undefined && second !== undefined && first !== second && first.replace('副', '') === second.replace('副', ''))
        return [first, second]
    }
  return undefined
}

const secretary = /[省市县区州镇乡]委副?书记$/
const mostPosts = 8

/** 县委副书记、▸代县长 and 县委副书记、县长. */
function isActing(document: Document, acting: Person, other: Person): boolean {
  const [one, two] = [lastOf(document, acting), lastOf(document, other)]
  return one.startsWith('代') && one.slice(1) === two
}

/** Words that say how somebody came from one to the other. */
const takesOver = /任命|免去|提名|当选|选举|升任|转任|接任|决定|去掉|转正|此前|曾/

/** Words that say somebody held, is to hold or takes over an office. */
const change = /时任|原任?|前|代|拟任|候任|曾|此前|任命|免去|提名|当选|选举|升任|转任|接任|兼/

const isOfAnotherTime = (document: Document, {office, start}: Person, words: RegExp): boolean => {
  const sentence: Range = document.sentenceAt(start) ?? office
  return words.test(document.slice(sentence))
}

/** 市水务局局长、局长陈青禾: the bare post again right after an office that ends with it. */
function twiceIn(document: Document, {office, post}: Person): Range | undefined {
  const words = document.slice(office)
  if (!words.endsWith(`${post}、${post}`)) return undefined
  const before = words.slice(0, -post.length - 1)
  // 副局长、局长 are two posts, and 书记处书记、书记 does not end so.
  if (before.endsWith(`副${post}`) || post.startsWith('副')) return undefined
  return {start: office.end - 2 * post.length - 1, end: office.end}
}
