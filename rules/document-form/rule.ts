import {type Article, defineRule, type Document, type DocumentNumber, type Official, type Range, readOfficials} from '@hegao/core'
import {closings, type Closing} from './closings.ts'
import {sameOrgan} from './organ.ts'
import {unissued} from './cited.ts'
import {addresseesTwice, signersMiscounted} from './organs.ts'
import {bracketSlips, otherNumbers} from './imprint.ts'
import {otherSelfNames, wrongSelfNames} from './self-names.ts'

export default defineRule({
  id: 'document-form',
  category: 'wording',
  severity: 'error',
  summary: {
    zh: '公文的发文字号、发文机关、主送机关、文种、成文日期前后不符',
    en: 'number, issuing organ, addressees, kind and date of an official document disagree'
  },
  reads: [],
  messages: {
    number: {zh: '发文字号“{{actual}}”应作“{{expected}}”', en: 'the number “{{actual}}” should read “{{expected}}”'},
    'number-form': {
      zh: '年份用六角括号〔〕，不加“第”，序号前不补“0”（GB/T 9704—2012，7.2.5）',
      en: 'the year stands in 〔〕, without 第, the serial without leading zeros (GB/T 9704—2012, 7.2.5)'
    },
    year: {zh: '发文字号是{{year}}年，成文日期是{{signed}}年', en: 'the number is of {{year}}, the date of {{signed}}'},
    unissued: {
      zh: '所引字号“{{actual}}”是{{year}}年，晚于本稿日期{{date}}',
      en: 'cites “{{actual}}”, a number of {{year}}, in a text of {{date}}'
    },
    signers: {zh: '标题作“{{claim}}”，落款有{{found}}个机关', en: 'the title says “{{claim}}”, {{found}} organs sign'},
    'addressee-twice': {zh: '主送机关“{{actual}}”列了两次', en: 'the addressee “{{actual}}” stands twice'},
    'the-other': {zh: '前一个在这里', en: 'the first one'},
    'at-signatures': {zh: '落款由此起', en: 'the signatures begin here'},
    issuer: {zh: '标题的发文机关是“{{issuer}}”，落款是“{{actual}}”', en: 'the title names “{{issuer}}”, the signature “{{actual}}”'},
    genre: {zh: '标题文种是“{{genre}}”，正文作“{{actual}}”', en: 'the title calls it {{genre}}, the text “{{actual}}”'},
    'two-genres': {zh: '标题叠用两个文种：“{{actual}}”', en: 'the title names two kinds: “{{actual}}”'},
    addressee: {zh: '主送“{{addressee}}”，正文称“{{actual}}”', en: 'addressed to “{{addressee}}”, but the text says “{{actual}}”'},
    'two-numbers': {
      zh: '发文字号两种写法：此处“{{actual}}”，文首“{{expected}}”',
      en: 'two numbers of one document: here “{{actual}}”, at its head “{{expected}}”'
    },
    'self-name': {zh: '标题是“{{kind}}”，此处自称“{{actual}}”', en: 'the title is a {{kind}}, here it calls itself “{{actual}}”'},
    again: {zh: '另一处', en: 'again'},
    'at-date': {zh: '稿件日期在这里', en: 'the date of the text'},
    'at-number': {zh: '发文字号在这里', en: 'the number'},
    'at-title': {zh: '标题在这里', en: 'the title'},
    'at-addressees': {zh: '主送机关在这里', en: 'the addressees'},
    'check-year': {zh: '请核字号年份与成文日期', en: 'check the year of the number and the date'}
  },
  check({document, report}) {
    for (const {title, kind, wrong} of [...wrongSelfNames(document), ...otherSelfNames(document)]) {
      const [first, ...more] = wrong
      if (first)
        report('self-name', first, {
          certainty: 'certain',
          data: {kind, actual: document.slice(first)},
          expected: [`本${kind}`],
          related: [['at-title', title], ...more.map((place) => ['again', place] as const)]
        })
    }
    for (const {here, there} of otherNumbers(document))
      report('two-numbers', here, {
        certainty: 'likely',
        data: {actual: document.slice(here), expected: document.slice(there)},
        related: [['at-number', there]]
      })
    for (const {year, date, ...place} of unissued(document))
      report('unissued', place, {
        certainty: 'certain',
        data: {actual: document.slice(place), year, date: date.value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')},
        note: 'check-year',
        related: documentDateIn(document, place)
      })
    for (const official of document.read(readOfficials)) {
      const {number, date, issuer, genre, addressees, signatures, title} = official
      if (number) {
        const expected = formOf(number)
        const actual = document.slice(number)
        if (plain(actual) === expected && actual.includes('〔'))
          for (const {expected: right, ...place} of bracketSlips(document))
            if (place.start > number.end && place.start < official.article.end)
              report('number', place, {
                certainty: 'likely',
                data: {actual: document.slice(place), expected: right},
                expected: [right],
                note: 'number-form',
                related: [['at-number', number]]
              })
        if (number.year > lastYearBefore && !numberedByOrder.test(number.organ) && plain(actual) !== expected)
          report('number', number, {certainty: 'certain', data: {actual, expected}, expected: [expected], note: 'number-form', related: []})
        if (date && date.year !== number.year)
          report('year', date, {
            certainty: isTurnOfYear(number.year, date) ? 'possible' : 'certain',
            data: {year: number.year, signed: date.year},
            note: 'check-year',
            related: [['at-number', number]]
          })
      }
      const [signed] = signatures
      // 转发、批转的标题里有原发文机关；原件的落款不是本件的。
      const others = issuer ? official.name.replace(document.slice(issuer), '') : official.name
      const named = signed && others.includes(document.slice(signed).replace(/[\s　]+/g, ''))
      if (issuer && signed && !named && signatures.length === 1 && !sameOrgan(document.slice(issuer), document.slice(signed)))
        report('issuer', signed, {
          certainty: 'likely',
          data: {issuer: document.slice(issuer), actual: document.slice(signed)},
          related: [['at-title', issuer]]
        })
      const doubled = /(?:请示报告|报告请示|通知通告|通告通知|意见通知|决定通知|通报通知)$/.exec(official.name)?.[0]
      if (doubled && genre)
        report('two-genres', genre, {certainty: 'certain', actual: doubled, data: {actual: doubled}, related: [['at-title', title]]})
      if (genre)
        for (const closing of closingsOf(document, official, document.slice(genre)))
          report('genre', closing, {
            certainty: 'certain',
            data: {genre: document.slice(genre), actual: document.slice(closing)},
            related: [['at-title', genre]]
          })
      for (const {here, there} of addressees ? addresseesTwice(document, addressees) : [])
        report('addressee-twice', here, {
          certainty: 'certain',
          data: {actual: document.slice(here)},
          related: [['the-other', there]]
        })
      const miscounted = signersMiscounted(document, official)
      if (miscounted && signed)
        report('signers', miscounted, {
          certainty: 'likely',
          data: {claim: document.slice(miscounted), found: signatures.length},
          related: [['at-signatures', signed]]
        })
      if (addressees)
        for (const called of wrongCalls(document, official, document.slice(addressees)))
          report('addressee', called, {
            certainty: 'likely',
            data: {addressee: document.slice(addressees), actual: document.slice(called)},
            related: [['at-addressees', addressees]]
          })
    }
  }
})

/** Where the date stands that holds for a place, if it stands in the text. */
function documentDateIn(document: Document, {start}: Range): (readonly ['at-date', Range])[] {
  const article = document.articleAt(start)
  return document
    .mentions('document-date')
    .filter((date) => article && date.start >= article.start && date.start < article.end)
    .map((date) => ['at-date', date] as const)
}

/** GB/T 9704—2012 is in force since July 2012; documents of the years up to then are quoted as they were numbered or typed. */
const lastYearBefore = 2012

/** 第3号令, 公告第157号: orders and announcements are counted, by each organ in its own form. */
const numberedByOrder = /(?:令|公告|通告|公报)$/

/** A document signed in the last days of a year may bear the first numbers of the next, and one numbered then be signed in January. */
const isTurnOfYear = (year: number, date: {readonly year: number; readonly month: number}): boolean =>
  (date.year === year - 1 && date.month === 12) || (date.year === year + 1 && date.month === 1)

/** The number as GB/T 9704—2012, 7.2.5 has it: 云政发〔2026〕5号. */
const formOf = ({organ, year, serial}: DocumentNumber): string => `${organ}〔${year}〕${serial}号`

/** The number without white space, with half-width figures; everything else is part of its form. */
const plain = (text: string): string =>
  text.replace(/[\s　]+/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** Words of the body that close a document of another kind than its title says. */
function closingsOf(document: Document, {article, body, date}: Official, genre: string): Range[] {
  // 特此通知。 may have slipped behind the date.
  const below = date && article.blocks.find(({start}) => start > date.end)
  const end = below && below.end - below.start <= longestClosing ? below.end : body.end
  const text = document.text.slice(body.start, end)
  const found = closings.flatMap(({words, kinds}: Closing) => {
    if (kinds.includes(genre)) return []
    return [...text.matchAll(words)].map((match) => ({start: body.start + match.index, end: body.start + match.index + match[0].length}))
  })
  return [...found, ...closingsBelow(document, {article, end}, genre)]
}

/** 特此报告 at the end of what a notice issues. */
const ownClosing = /特此(?<kind>报告|通知|通报|通告|公告|批复)(?=[。！\n]|$)/g
const longestLine = 60

/** Closings of a kind that no line names: what is attached may be of any. */
function closingsBelow(document: Document, {article, end}: {readonly article: Article; readonly end: number}, genre: string): Range[] {
  const rest = document.text.slice(end, article.end)
  if (!rest.includes('特此')) return []
  return [...rest.matchAll(ownClosing)].flatMap((match): Range[] => {
    const kind = match.groups?.['kind'] ?? genre
    const isNamed = article.blocks.some((block) => block.end - block.start <= longestLine && block.source.text.trimEnd().endsWith(kind))
    return kind === genre || isNamed ? [] : [{start: end + match.index, end: end + match.index + match[0].length}]
  })
}

const longestClosing = 12

/** 你省, 你市, 你局: how a reply speaks to whom it is addressed, and what their name must then hold. */
const calls = /(?<=[，。；：、\n]|^)你(省|市|州|区|县|局|厅|部|委|院|校|公司)(?=[^\p{Script=Han}]|[^们的])/gu

/** Where the body speaks to another kind of body than the one addressed. */
function wrongCalls(document: Document, {body}: Official, addressees: string): Range[] {
  const found: Range[] = []
  for (const match of document.slice(body).matchAll(calls)) {
    const [words, kind = ''] = match
    if (!addressees.includes(kind) && !(kind === '委' && addressees.includes('委员会')) && !(kind === '部' && addressees.includes('部门')))
      found.push({start: body.start + match.index, end: body.start + match.index + words.length})
  }
  return found.slice(0, 1)
}
