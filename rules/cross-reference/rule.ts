import {type Block, defineRule, type Document, indexAt, type Range, readRows, type Reference, type Sequence} from '@hegao/core'

export default defineRule({
  id: 'cross-reference',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '所引本文的章、条、款、项、附件、图表不存在，或目录与标题不符',
    en: 'a part that the text points at does not exist, or contents and headings disagree'
  },
  reads: ['reference'],
  messages: {
    beyond: {zh: '引“{{actual}}”，本文只到“{{last}}”', en: 'points at “{{actual}}”; the text ends with “{{last}}”'},
    'no-clause': {zh: '引“{{actual}}”，该条只有{{found}}款', en: 'points at “{{actual}}”; that article has {{found}} clauses'},
    'no-item': {zh: '引“{{actual}}”，该处只列{{found}}项', en: 'points at “{{actual}}”; only {{found}} items stand there'},
    'no-label': {zh: '引“{{actual}}”，文中有{{labels}}，没有“{{actual}}”', en: 'points at “{{actual}}”; the text has {{labels}}'},
    contents: {zh: '目录作“{{actual}}”，正文标题作“{{heading}}”', en: 'the contents say “{{actual}}”, the heading “{{heading}}”'},
    last: {zh: '最后一个是“{{last}}”', en: 'the last one, “{{last}}”'},
    target: {zh: '所引之处在这里', en: 'the part it points at'},
    heading: {zh: '正文标题在这里', en: 'the heading'},
    check: {zh: '请核所引序号，或是否删改后未改引文', en: 'check the number, or whether parts were dropped since'},
    'no-numbering': {zh: '本文没有可对照的同类编号', en: 'the text numbers no parts of this kind'}
  },
  check({document, report, confirm, skip}) {
    const rows = document.read(readRows)
    for (const reference of document.mentions('reference')) {
      const actual = document.slice(reference)
      if (isLabel(reference)) {
        const marks = rows.filter(({series}) => series === reference.to).flatMap(({items}) => items)
        const target = marks.find(({value}) => value === reference.value)
        if (target) confirm(reference, [target.mark])
        else if (marks.length < fewestLabels) skip(reference, 'no-numbering')
        else {
          const last = marks.reduce((a, b) => (b.value > a.value ? b : a)).mark
          const labels = [...new Set(marks.map(({mark}) => document.slice(mark)))]
          report('no-label', reference, {
            certainty: 'likely',
            data: {actual, labels, last: document.slice(last)},
            note: 'check',
            related: [['last', last]]
          })
        }
        continue
      }
      const row = rowAround(rows, reference)
      if (!row) {
        skip(reference, 'no-numbering')
        continue
      }
      const at = row.items.findIndex(({value}) => value === reference.value)
      const last = row.items.at(-1)
      if (at < 0 && last && reference.value > last.value)
        report('beyond', reference, {
          certainty: 'certain',
          data: {actual, last: document.slice(last.mark)},
          note: 'check',
          related: [['last', last.mark]]
        })
      else if (at >= 0) checkWithin(document, row, at, reference)
      else skip(reference, 'no-numbering')
    }
    for (const {entry, heading} of differingContents(document))
      report('contents', entry, {
        certainty: 'certain',
        data: {actual: document.slice(entry), heading: document.slice(heading)},
        related: [['heading', heading]]
      })

    function checkWithin(document: Document, row: Sequence, at: number, reference: Reference): void {
      const item = row.items[at]
      if (!item) return
      const end = row.items[at + 1]?.start ?? document.articleAt(item.start)?.end ?? item.end
      const flows = document.flows.slice(indexAt(document.flows, item.start), indexAt(document.flows, end - 1) + 1)
      const clauses = flows.filter(({kind, start}) => kind !== 'heading' && (start === item.start || !isItem(document, start)))
      const data = {actual: document.slice(reference)}
      if (reference.clause !== undefined && reference.clause > clauses.length && at + 1 < row.items.length)
        report('no-clause', reference, {
          certainty: 'certain',
          data: {...data, found: clauses.length},
          note: 'check',
          related: [['target', item.mark]]
        })
      else if (reference.item !== undefined) {
        const items = flows.filter(({start}) => start !== item.start && isItem(document, start))
        if (items.length > 0 && reference.item > items.length)
          report('no-item', reference, {
            certainty: 'certain',
            data: {...data, found: items.length},
            note: 'check',
            related: [['target', item.mark]]
          })
        else confirm(reference, [item.mark])
      } else confirm(reference, [item.mark])
    }
  }
})

/** A single caption proves nothing about the others. */
const fewestLabels = 2

const isLabel = ({to}: Reference): boolean => to === '附件' || to === '专栏' || to === '表' || to === '图'

/** Rows shorter than this are no body of a statute. */
const shortestStatute = 3

/** The whole, unbroken row of the article in which a reference stands, when it numbers what is pointed at. */
function rowAround(rows: readonly Sequence[], reference: Reference): Sequence | undefined {
  const series = `第一${reference.to}`
  return rows.findLast(
    (row) =>
      row.series === series &&
      row.start <= reference.start &&
      row.items[0]?.value === 1 &&
      row.items.length >= shortestStatute &&
      row.faults.length === 0
  )
}

/** Whether a flow is an item of a clause: （一）……, 1.……. */
const isItem = (document: Document, start: number): boolean =>
  /^(?:[（(][〇零一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])/.test(document.text.slice(start, start + 6))

/** Entries of the table of contents whose heading, found by its number, has other words. */
function differingContents(document: Document): {entry: Range; heading: Range}[] {
  const start = document.blocks.findIndex(({source}) => /^目[\s　]*[录次]$/.test(source.text))
  if (start < 0) return []
  const entries: Block[] = []
  const seen = new Set<string>()
  for (const block of document.blocks.slice(start + 1)) {
    const name = nameOf(block)
    const number = numberOf(name)
    if (number === undefined || seen.has(number)) break
    seen.add(number)
    entries.push(block)
  }
  const after = entries.at(-1)?.index ?? 0
  const headings = document.blocks.filter(({index, kind}) => index > after && kind === 'heading')
  const found: {entry: Range; heading: Range}[] = []
  for (const entry of entries) {
    const number = numberOf(nameOf(entry))
    const same = headings.filter((heading) => numberOf(nameOf(heading)) === number)
    const [heading] = same
    if (heading && same.length === 1 && nameOf(heading) !== nameOf(entry)) found.push({entry, heading})
  }
  return found
}

/** A heading without white space, dotted leaders and page number. */
const nameOf = ({source}: Block): string => source.text.replace(/[\s　]+/g, '').replace(/[.·…]{2,}\d*$|(?<=\D)\d+$/, '')

/** 第三章, 一、 or the like at the start of a heading. */
const numberOf = (name: string): string | undefined =>
  /^(?:第[〇零一二三四五六七八九十百]+[编章节]|[一二三四五六七八九十]+、)/.exec(name)?.[0]
