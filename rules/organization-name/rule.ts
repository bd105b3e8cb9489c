import {contains, defineRule, type Document, overlaps, type Range, readTextIndex} from '@hegao/core'
import {alternateNames} from './alternates.ts'
import {companyVariants} from './companies.ts'
import {brokenCommittees, type NameVariant, nameVariants, shortNames} from './names.ts'
import {bodiesOfPersons} from './of-persons.ts'
import {postedVariants} from './posted.ts'
import {thingVariants} from './things.ts'
import {departmentVariants} from './departments.ts'
import {type Organization, organizationTable} from './organizations.ts'

export default defineRule({
  id: 'organization-name',
  category: 'fact',
  severity: 'warning',
  summary: {
    zh: '机构、地方、工程等的名称前后不一，或用了更名前的旧称',
    en: 'a body, place or work named in two ways, or a body by the name that it had before'
  },
  reads: [],
  lexicons: ['organizations'],
  messages: {
    slip: {zh: '机构名称两种写法：此处“{{here}}”，另处“{{there}}”', en: 'a body in two forms: here “{{here}}”, elsewhere “{{there}}”'},
    named: {zh: '名称两种写法：此处“{{here}}”，另处“{{there}}”', en: 'a name in two forms: here “{{here}}”, elsewhere “{{there}}”'},
    'two-short': {zh: '同一机构两个简称：“{{here}}”“{{there}}”', en: 'one body, two short names: “{{here}}” and “{{there}}”'},
    former: {zh: '“{{here}}”已更名，今称“{{there}}”', en: '“{{here}}” has been renamed; it is now “{{there}}”'},
    'the-other': {zh: '另一写法“{{there}}”', en: 'the other form, “{{there}}”'},
    count: {zh: '另一写法{{count}}处', en: 'the other form stands {{count}} ×'},
    source: {zh: '依据：{{source}}；说的若是从前，可加“原”字', en: 'by {{source}}; if the text means the past, add 原'}
  },
  prepare: ({lexicons}) => organizationTable(lexicons),
  check({document, prepared, report}) {
    for (const {here, there, count, isThing} of slips(document)) {
      const data = {here: document.slice(here), there: document.slice(there), count}
      report(isThing ? 'named' : 'slip', here, {certainty: 'likely', data, note: 'count', related: [['the-other', there, data]]})
    }
    for (const {here, there, count} of shortNames(document)) {
      const data = {here: document.slice(here), there: document.slice(there), count}
      report('two-short', here, {certainty: 'likely', data, note: 'count', related: [['the-other', there, data]]})
    }
    const hits = document.read(readTextIndex).search(prepared.terms)
    const longer = hits.filter(({term}) => prepared.isLonger[term])
    const quiet = [...document.mentions('title'), ...longer].toSorted((a, b) => a.start - b.start)
    const settled = new Set<string>()
    let next = 0
    for (const hit of hits) {
      const row = prepared.rowOf[hit.term]
      while ((quiet[next]?.end ?? Infinity) < hit.end) next++
      const around = quiet[next]
      if (
        !row ||
        settled.has(row.id) ||
        (around && contains(around, hit) && around.end - around.start > hit.end - hit.start) ||
        !applies(document, hit, row)
      )
        continue
      settled.add(row.id)
      report('former', hit, {
        certainty: 'likely',
        data: {here: document.slice(hit), there: row.name, source: row.source},
        note: 'source'
      })
    }
  }
})

/** What says that the sentence is about a time before: 原环境保护部, 2015年. */
const past = /原|时任|曾|前身|当时|整合|合并|组建|撤销|不再保留|更名|改为|(?:19|20)[0-9]{2}年|[一二][九〇零][〇零一二三四五六七八九]{2}年/

const ownNumber = /^(?:令|公告|通告)?[（(]?(?:第|〔|[0-9]{4}年第)/

/** Only a document that is dated is judged. */
function applies(document: Document, range: Range, {from, to}: Organization): boolean {
  const article = document.articleAt(range.start)
  const date = article && document.dateOf(article)?.value
  if (date === undefined || date < from || (to !== undefined && date >= to)) return false
  // 环境保护部令第11号: what it issued then.
  if (ownNumber.test(document.text.slice(range.end, range.end + 8))) return false
  const sentence = document.sentenceAt(range.start)
  return !sentence || !past.test(document.slice(sentence))
}

/** Names with a character mistyped, lost or exchanged; each place once. */
function* slips(document: Document): Generator<NameVariant> {
  const seen: Range[] = []
  const all = [
    ...nameVariants(document),
    ...brokenCommittees(document),
    ...alternateNames(document),
    ...companyVariants(document),
    ...postedVariants(document),
    ...bodiesOfPersons(document),
    ...thingVariants(document),
    ...departmentVariants(document)
  ]
  for (const variant of all) {
    if (seen.some((range) => overlaps(range, variant.here))) continue
    seen.push(variant.here)
    yield variant
  }
}
