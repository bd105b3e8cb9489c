import {
  contains,
  defineRule,
  type Document,
  type Hit,
  indexAt,
  isoForm,
  isQuoted,
  isSpokenOf,
  overlaps,
  type Range,
  readTextIndex,
  readTold,
  type Slip,
  sureSlips
} from '@hegao/core'
import {type Formulation, formulationTable} from './formulations.ts'
import {isMeant} from './meant.ts'
import {phraseSlips} from './phrases.ts'
import {mistypedWords, setPhraseSlips, setPhrasesOf} from './set-phrases.ts'
import {twinSlips, twinsOf} from './twins.ts'

export default defineRule({
  id: 'fixed-formulation',
  category: 'protocol',
  severity: 'error',
  summary: {zh: '规范提法走样', en: 'a fixed formulation in other words'},
  reads: [],
  lexicons: ['formulations', 'set-phrases'],
  messages: {
    deviates: {zh: '提法“{{found}}”，应为“{{standard}}”', en: 'the formulation “{{found}}” should be “{{standard}}”'},
    phrase: {zh: '固定词组“{{found}}”，应为“{{standard}}”', en: 'the set phrase “{{found}}” should be “{{standard}}”'},
    'no-word': {zh: '“{{found}}”不成词，应为“{{standard}}”', en: '“{{found}}” is no word; it should be “{{standard}}”'},
    source: {zh: '依据：{{source}}', en: 'by {{source}}'},
    replace: {zh: '改为“{{standard}}”', en: 'change it to “{{standard}}”'}
  },
  prepare({lexicons}) {
    const setPhrases = setPhrasesOf(lexicons)
    return {...formulationTable(lexicons), setPhrases, twins: twinsOf(setPhrases)}
  },
  check({document, prepared, report}) {
    const index = document.read(readTextIndex)
    const hits = index.search(prepared.terms)
    const right = hits.filter(({term}) => prepared.deviationOf[term]?.length === 0)
    const reported: Range[] = []
    const isRight = (slip: Range): boolean =>
      // 第一个百年奋斗目标 is right by itself; a right wording within the slip is only a part of it.
      right.some((hit) => overlaps(hit, slip) && (!contains(slip, hit) || contains(hit, slip)))
    for (const slip of phraseSlips(index, prepared.phrases)) {
      if (isRight(slip) || reported.some((hit) => overlaps(hit, slip)) || !applies(document, slip, slip.row)) continue
      reported.push(slip)
      say('deviates', slip, slip.row)
    }
    let next = 0
    for (const hit of longest(hits.filter(({term}) => prepared.deviationOf[term]?.length))) {
      while ((right[next]?.end ?? Infinity) < hit.end) next++
      if (isWithin(right, next, hit) || reported.some((other) => overlaps(hit, other))) continue
      const row = prepared.deviationOf[hit.term]?.find((candidate) => applies(document, hit, candidate))
      if (!row) continue
      reported.push(hit)
      say('deviates', hit, row)
    }
    for (const slip of sureSlips(index, prepared.slips, isFixed)) {
      const row = prepared.exact.get(slip.name)
      if (!row || isMeant(index.text, slip, slip.name) || isOtherNumber(slip) || (row.quotable === true && isQuoted(document, slip)))
        continue
      if (!isRight(slip) && !reported.some((hit) => overlaps(hit, slip))) {
        reported.push(slip)
        say('deviates', slip, row)
      }
    }
    const slips = setPhraseSlips(document, prepared.setPhrases)
    const words = [...mistypedWords(document, prepared.setPhrases), ...twinSlips(document, prepared.twins)].filter(
      (slip) => !isInName(document, slip)
    )
    const taken = new Set(slips.length + words.length > 0 ? [...right, ...reported].flatMap(offsetsOf) : [])
    for (const [messageId, found] of [
      ['phrase', slips],
      ['no-word', words]
    ] as const)
      for (const slip of found) {
        const offsets = offsetsOf(slip)
        if (offsets.some((at) => taken.has(at)) || isSpokenOf(document, slip)) continue
        for (const at of offsets) taken.add(at)
        say(messageId, slip, slip)
      }

    function say(
      messageId: 'deviates' | 'phrase' | 'no-word',
      range: Range,
      {standard, source}: Pick<Formulation, 'standard' | 'source'>
    ): void {
      report(
        messageId,
        {start: range.start, end: range.end},
        {
          certainty: messageId === 'deviates' ? 'certain' : 'likely',
          data: {found: document.slice(range), standard, source},
          expected: [standard],
          note: 'source',
          ...(isQuoted(document, range) ? {} : {suggestions: [{title: 'replace', edits: [{range, text: standard}]}]})
        }
      )
    }
  }
})

function isInName(document: Document, slip: Range): boolean {
  // 工会主席▸毕胜▸主持会议
  if (/[席长记任员理]$/.test(document.text.slice(Math.max(0, slip.start - 1), slip.start))) return true
  const people = document.mentions('person')
  const person = people[indexAt(people, slip.end - 1)]
  return person !== undefined && overlaps(person, slip)
}

const offsetsOf = ({start, end}: Range): number[] => Array.from({length: end - start}, (_, nth) => start + nth)

/** “三位一体” for “五位一体”: another thing. */
const isOtherNumber = ({difference: {a, b}}: Slip): boolean => numeral.test(a) && numeral.test(b)
const numeral = /^[一二两三四五六七八九十]$/

/** A formulation so long is known by all of its characters: one more in it is none of another. */
const longEnough = 8
const isFixed = ({length}: string): boolean => length >= longEnough

/** Of deviations that overlap the longest: 以习近平同志为核心的中央 is not two findings. Hits come by their ends. */
function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    let last = kept.at(-1)
    while (last && last.start >= hit.start) {
      kept.pop()
      last = kept.at(-1)
    }
    if (!last || last.end <= hit.start) kept.push(hit)
  }
  return kept
}

/** How far after a deviation a right wording around it may end. */
const farthest = 8

/** Whether a right wording stands around a hit: those that end before it does cannot. */
function isWithin(right: readonly Hit[], from: number, hit: Hit): boolean {
  for (let at = from; at < right.length && at < from + farthest; at++) {
    const around = right[at]
    if (around && contains(around, hit)) return true
  }
  return false
}

/** A sentence that tells of the past, where a wording of then may stand. */
const past = /曾|当时|当年|一度|早在|最初|首次提出|提出了?“|(?:19[0-9]{2}|200[0-9])年|[一二]九[〇零一二三四五六七八九]{2}年/

function applies(document: Document, hit: Range, {from, to, superseded, quotable}: Formulation): boolean {
  if (quotable && isQuoted(document, hit)) return false
  if (from === undefined && to === undefined) return true
  const article = document.articleAt(hit.start)
  const told = article && document.read(readTold).get(article)
  const date = (article && document.dateOf(article)?.value) ?? (told && isoForm(told))
  if (date === undefined) return superseded !== true
  if ((from !== undefined && date < from) || (to !== undefined && date >= to)) return false
  const sentence = document.sentenceAt(hit.start)
  return !(superseded && sentence && past.test(document.slice(sentence)))
}
