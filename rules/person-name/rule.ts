import {defineRule, type Document, groupBy, isSpokenOf, isConfusable, type Person, type Range} from '@hegao/core'
import {absent} from './absent.ts'
import {runTogether} from './byline.ts'
import {bareVariants, isBesideAny} from './bare.ts'
import {areOtherPeople, areOtherWalks, sharePost, shortestOffice} from './other-people.ts'
import {contactSlips} from './contacts.ts'
import {casePairs} from './discipline.ts'
import {listedPairs} from './listed.ts'
import {unintroduced} from './unintroduced.ts'

export default defineRule({
  id: 'person-name',
  category: 'protocol',
  severity: 'error',
  summary: {zh: '一个人的姓名前后两种写法', en: 'one person under two names'},
  reads: ['person'],
  messages: {
    'same-office': {zh: '同一职务两个姓名：“{{here}}”“{{there}}”', en: 'one office, two names: “{{here}}” and “{{there}}”'},
    similar: {zh: '姓名两种写法：此处“{{here}}”，另处“{{there}}”', en: 'a name in two forms: here “{{here}}”, elsewhere “{{there}}”'},
    'run-together': {zh: '“{{here}}”连排，另处作“{{there}}”', en: '“{{here}}” runs together; elsewhere it is “{{there}}”'},
    phone: {
      zh: '同一联系人两个电话：此处“{{here}}”，另处“{{there}}”',
      en: 'one contact, two numbers: here “{{here}}”, elsewhere “{{there}}”'
    },
    absent: {zh: '标题有“{{here}}”，正文没有此人', en: 'the headline has “{{here}}”, the text does not'},
    present: {zh: '标题所列“{{there}}”在正文这里', en: '“{{there}}” of the headline is here in the text'},
    'the-other': {zh: '另一写法“{{there}}”', en: 'the other form, “{{there}}”'},
    counts: {
      zh: '此写法{{hereCount}}处，另一写法{{thereCount}}处，请核名录',
      en: 'this form {{hereCount}} ×, the other {{thereCount}} ×; check the roster'
    },
    contact: {zh: '两处说的是同一联系人，请核', en: 'both speak of one contact; check which is meant'},
    lists: {zh: '两处名单的其他姓名相合，请核名录', en: 'the two lists agree in other names; check the roster'},
    'check-list': {zh: '请核出席人员', en: 'check who was there'},
    'one-case': {zh: '两处说的是同一案件，请核名录', en: 'both speak of one case; check the roster'},
    two: {zh: '疑为两人姓名之间缺空格', en: 'probably two people with no space between them'},
    alone: {zh: '文内只出现一次', en: 'named only once'}
  },
  check({document, report, confirm, skip}) {
    const persons = document.mentions('person')
    const byName = groupBy(persons, ({value}) => value)
    const settled = new Set<string>()
    for (const {rare, usual, sameOffice} of similarNames(document, byName)) {
      const [here] = rare
      const there = usual.find((other) => postOf(document, other) === (here && postOf(document, here))) ?? usual[0]
      if (!here || !there || settled.has(here.value) || areOtherWalks(document, here, there) || isSpokenOf(document, here)) continue
      settled.add(here.value)
      const data = {here: here.value, there: there.value, hereCount: rare.length, thereCount: usual.length}
      report(sameOffice ? 'same-office' : 'similar', here, {
        certainty: 'likely',
        data,
        note: 'counts',
        related: [['the-other', there, data]]
      })
    }
    for (const {here, there} of sameExclusiveOffice(document, persons)) {
      if (settled.has(here.value) || settled.has(there.value)) continue
      settled.add(here.value)
      const data = {
        here: here.value,
        there: there.value,
        hereCount: byName.get(here.value)?.length ?? 1,
        thereCount: byName.get(there.value)?.length ?? 1
      }
      report('same-office', here, {certainty: 'likely', data, note: 'counts', related: [['the-other', there, data]]})
    }
    for (const {here, there, count} of bareVariants(document, byName)) {
      const data = {here: document.slice(here), there: there.value, hereCount: 1, thereCount: count}
      if (settled.has(data.here) || areOtherWalks(document, here, there) || isSpokenOf(document, here)) continue
      settled.add(data.here)
      report('similar', here, {certainty: 'likely', data, note: 'counts', related: [['the-other', there, data]]})
    }
    for (const {here, there} of casePairs(document)) {
      const data = {here: document.slice(here), there: document.slice(there)}
      settled.add(data.here)
      report('similar', here, {certainty: 'likely', data, note: 'one-case', related: [['the-other', there, data]]})
    }
    for (const {kind, here, there} of contactSlips(document)) {
      const data = {here: document.slice(here), there: document.slice(there)}
      settled.add(data.here)
      report(kind, here, {certainty: 'likely', data, note: 'contact', related: [['the-other', there, data]]})
    }
    for (const {here, there} of listedPairs(document)) {
      if (settled.has(here.value) || settled.has(there.value)) continue
      settled.add(here.value)
      const data = {here: here.value, there: there.value}
      report('similar', here, {certainty: 'likely', data, note: 'lists', related: [['the-other', there, data]]})
    }
    for (const {here, there, ...counts} of unintroduced(document, persons)) {
      const data = {here: document.slice(here), there: there.value, ...counts}
      if (settled.has(data.here) || settled.has(data.there) || areOtherWalks(document, here, there) || isSpokenOf(document, here)) continue
      settled.add(data.here)
      report('similar', here, {certainty: 'likely', data, note: 'counts', related: [['the-other', there, data]]})
    }
    for (const {here, there} of absent(document)) {
      const data = {here: document.slice(here), there: document.slice(there)}
      if (settled.has(data.here)) continue
      settled.add(data.here)
      report('absent', here, {certainty: 'likely', data, note: 'check-list', related: [['present', there, data]]})
    }
    for (const {here, there} of runTogether(document)) {
      const data = {here: document.slice(here), there: document.slice(there)}
      report('run-together', here, {certainty: 'likely', data, note: 'two', related: [['the-other', there, data]]})
    }
    for (const [name, places] of byName) {
      if (settled.has(name)) continue
      for (const place of places) {
        const others = places.slice(0, mostEvidence + 1).filter((other) => other !== place)
        if (others.length > 0) confirm(place, others.slice(0, mostEvidence))
        else skip(place, 'alone')
      }
    }
  }
})

const mostEvidence = 3
/** How many places of each of two names are compared: nobody is named more often but in a table. */
const mostCompared = 100
/** A post that so many hold says nothing of who it is. */
const shared = /记者|通讯员|专家|教授|研究员|工程师/

interface Similar {
  readonly rare: readonly Person[]
  readonly usual: readonly Person[]
  readonly sameOffice: boolean
}

/** Names of the same length with one character different that probably are one. */
function similarNames(document: Document, byName: ReadonlyMap<string, readonly Person[]>): Similar[] {
  const byRest = groupBy(
    [...byName.keys()].flatMap((name) =>
      Array.from(name, (character, at) => ({name, character, rest: `${name.slice(0, at)}*${name.slice(at + 1)}`}))
    ),
    ({rest}) => rest
  )
  const found: Similar[] = []
  for (const alike of byRest.values())
    for (const [at, one] of alike.slice(0, mostAlike).entries())
      for (const other of alike.slice(at + 1, mostAlike)) {
        const [as, bs] = [byName.get(one.name) ?? [], byName.get(other.name) ?? []]
        const [rare, usual] = as.length < bs.length ? [as, bs] : [bs, as]
        const isOneSurname = one.name.charAt(0) === other.name.charAt(0)
        if (isOneSurname && usual.length + rare.length <= mostCompared && tookOffice(document, rare, usual)) {
          found.push({rare, usual, sameOffice: true})
          continue
        }
        if (areTogether(document, rare, usual) || areOtherPeople(document, rare, usual)) continue
        const sameOffice =
          ((one.name.length > 2 || isOneSurname) &&
            rare.slice(0, mostCompared).some((a) => usual.slice(0, mostCompared).some((b) => isSameSeat(document, a, b)))) ||
          rare.slice(0, mostCompared).some((a) => usual.slice(0, mostCompared).some((b) => isSameOffice(document, a, b)))
        const likeSound = isConfusable(one.character, other.character)
        const isOnce = rare.length === 1 && (usual.length > 1 || (one.name.length > 2 && isSameWords(document, rare[0], usual[0])))
        const sharesPost =
          one.name.length > 2 &&
          rare.slice(0, mostCompared).some((a) => usual.slice(0, mostCompared).some((b) => sharePost(document, a, b)))
        if (
          sameOffice
            ? likeSound || isOneSurname || one.name.length > 2
            : likeSound && ((isOnce && (one.name.length > 2 || usual.length > 2)) || sharesPost)
        )
          found.push({rare, usual, sameOffice})
      }
  return found
}

/** More names that share all but one character are a list of people of one surname. */
const mostAlike = 8

/** 会见王立军、王立君 names two people, and so may a sentence with both when neither is named often. */
function areTogether(document: Document, rare: readonly Range[], usual: readonly Range[]): boolean {
  return rare.some((one) => isBesideAny(document, one, usual))
}

/** An office that one person holds at a time: 云川市市长, 市水务局局长. */
const exclusive = /(?<!副)(?:书记|主席|省长|市长|县长|区长|镇长|乡长|局长|厅长|部长|主任|院长|检察长|董事长|总经理)$/
/** Words that say that the office passed from one to the other, or that there are two of it. */
const passed =
  /原|时任|前任|此前|曾|历任|当选|选举|任命|免去|接任|继任|调任|卸任|第[一二三四五六七八九]任|各(?:县|区|镇|乡|市|地|单位|位)|(?:19|20)[0-9]{2}年/
/** 市委书记 may be anybody's in a text on several places. */
const longestLead = 5

/** So many names are a history of the office. */
const tooMany = 3

/** Two people under one office, whole with its body, in one article. */
function sameExclusiveOffice(document: Document, persons: readonly Person[]): {readonly here: Person; readonly there: Person}[] {
  const byOffice = new Map<string, Person[]>()
  for (const person of persons) {
    const office = postOf(document, person)
    const sentence = document.sentenceAt(person.start)
    if (office.length < longestLead || !exclusive.test(office) || !sentence || passed.test(wordsAround(document, sentence, person)))
      continue
    const key = `${document.articleAt(person.start)?.index ?? 0} ${office}`
    const known = byOffice.get(key)
    if (!known) byOffice.set(key, [person])
    else if (known.length < tooMany && known.every(({value}) => value !== person.value)) known.push(person)
  }
  return [...byOffice.values()].flatMap(([there, here, ...more]) =>
    // Three are a history of the office.
    here && there && more.length === 0 && document.sentenceAt(here.start) !== document.sentenceAt(there.start) ? [{here, there}] : []
  )
}

/** The last office before the name: 局长 of 市水务局党组书记、局长 with its body, if it has one. */
function postOf(document: Document, {office}: Person): string {
  return document.slice(office).replace(/^.*[、，]/s, '')
}

/** The same words before the name, or the end of the longer ones, when they say more than 主任. */
function isSameOffice(document: Document, a: Person, b: Person): boolean {
  if (shared.test(a.post) || a.post !== b.post) return false
  const [one, other] = [document.slice(a.office), document.slice(b.office)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortestOffice && long.endsWith(short)
}

/** Whether both are 记者, or both 专家: that says little, but of two names so alike it says enough. */
function isSameWords(document: Document, a: Person | undefined, b: Person | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return document.slice(a.office) === document.slice(b.office) || (a.post === b.post && shared.test(a.post))
}

/** How much of a sentence around a name is read: a line without a full stop may be the whole text. */
const around = 120

const wordsAround = ({text}: Document, sentence: Range, {start, end}: Range): string =>
  text.slice(Math.max(sentence.start, start - around), Math.min(sentence.end, end + around))

/** 局长贺明川▸任组长: the office that is given behind the name. */
const takes = /^(?:同志)?(?:任|担任|兼任|出任)(?<post>\p{Script=Han}{0,12}?(?:[组会]长|主任|主席|总指挥|指挥长))(?=[，。；、\n]|$)/u
const longestTaken = 20

/** 局长贺明川任组长 and 组长贺明州: who takes an office, and who has it. */
const tookOffice = (document: Document, as: readonly Person[], bs: readonly Person[]): boolean =>
  [[as, bs] as const, [bs, as] as const].some(([takers, holders]) =>
    takers.some(({end}) => {
      const post = takes.exec(document.text.slice(end, end + longestTaken))?.groups?.['post']
      if (post === undefined) return false
      return holders.map((holder) => postOf(document, holder)).some((own) => own.endsWith(post) && !own.endsWith(`副${post}`))
    })
  )

/** The seats that a place has one of. */
const seats = /^(?:省长|市长|县长|区长|州长|镇长|乡长|[省市县区州镇乡]委书记)$/

/** 市长陈志高 and 市长陈志刚 in one article. */
const isSameSeat = (document: Document, a: Person, b: Person): boolean =>
  seats.test(postOf(document, a)) &&
  postOf(document, a) === postOf(document, b) &&
  document.articleAt(a.start) === document.articleAt(b.start)
