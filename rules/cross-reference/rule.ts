import {defineRule, type Document, type Range, readAttachments, type Reference, type Sequence} from '@hegao/core'
import {attachmentFaults} from './attachments.ts'
import {contentsFaults} from './contents.ts'
import {marksWithoutNote} from './notes.ts'
import {pageFaults, turnFaults} from './pages.ts'
import {sheetsNotThere} from './sheets.ts'
import {targetsOf} from './targets.ts'

export default defineRule({
  id: 'cross-reference',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '所引本文的章、条、款、项、附件、图表不存在，目录与标题、附件说明与附件不符',
    en: 'a part that the text points at does not exist; contents and headings, or listed and attached, disagree'
  },
  reads: ['reference'],
  messages: {
    beyond: {zh: '引“{{actual}}”，本文只到“{{last}}”', en: 'points at “{{actual}}”; the text ends with “{{last}}”'},
    'no-clause': {zh: '引“{{actual}}”，该条只有{{found}}款', en: 'points at “{{actual}}”; that article has {{found}} clauses'},
    'no-item': {zh: '引“{{actual}}”，该处只列{{found}}项', en: 'points at “{{actual}}”; only {{found}} items stand there'},
    'no-label': {zh: '引“{{actual}}”，文中只有{{labels}}', en: 'points at “{{actual}}”; the text has {{labels}}'},
    'lone-attachment': {
      zh: '引“{{actual}}”，附件说明只列有一件：{{name}}',
      en: 'points at “{{actual}}”; the one attachment listed is {{name}}'
    },
    contents: {zh: '目录作“{{actual}}”，正文标题作“{{heading}}”', en: 'the contents say “{{actual}}”, the heading “{{heading}}”'},
    'contents-missing': {zh: '目录列有“{{actual}}”，正文未见这一标题', en: 'the contents list “{{actual}}”; no heading has this number'},
    'contents-unlisted': {zh: '正文有标题“{{actual}}”，目录未列', en: 'the contents do not list the heading “{{actual}}”'},
    'lone-sheet': {zh: '引“{{actual}}”，文后只有一张附表，没有编号', en: 'points at “{{actual}}”; the one sheet attached has no number'},
    'only-sheet': {zh: '附表在这里', en: 'the sheet'},
    absent: {zh: '附件说明列有“{{actual}}”，文后未见这一附件', en: '“{{actual}}” is listed among the attachments, and not attached'},
    unlisted: {zh: '文后有“{{actual}}”，附件说明未列', en: '“{{actual}}” is attached, and not listed among the attachments'},
    renamed: {zh: '附件说明作“{{actual}}”，所附题为“{{heading}}”', en: 'listed as “{{actual}}”, attached as “{{heading}}”'},
    'no-note': {zh: '有注号“{{actual}}”，注释只到“{{last}}”', en: 'the mark {{actual}} has no note; the notes end with {{last}}'},
    'last-note': {zh: '最后一条注释', en: 'the last note'},
    page: {zh: '“{{topic}}”此处见“{{actual}}”，另处见“{{other}}”', en: '“{{topic}}” is on “{{actual}}” here, on “{{other}}” elsewhere'},
    'other-page': {zh: '另一处作“{{other}}”', en: 'elsewhere “{{other}}”'},
    turn: {zh: '“{{actual}}”与“{{other}}”接不上', en: '“{{actual}}” and “{{other}}” do not meet'},
    'check-pages': {zh: '请核转版的版次', en: 'check the number of the page'},
    issued: {zh: '附件说明作“{{actual}}”，标题印发的是{{heading}}', en: 'attached is “{{actual}}”; the title issues {{heading}}'},
    'in-title': {zh: '标题里的名称在这里', en: 'the name in the title'},
    'only-listed': {zh: '附件说明在这里', en: 'the list of attachments'},
    last: {zh: '最后一个是“{{last}}”', en: 'the last one, “{{last}}”'},
    target: {zh: '所引之处在这里', en: 'the part it points at'},
    heading: {zh: '正文标题在这里', en: 'the heading'},
    'last-heading': {zh: '目录与正文相符的最后一个标题', en: 'the last heading that the contents have'},
    'last-entry': {zh: '目录中与正文相符的最后一项', en: 'the last entry of the contents that the text has'},
    'last-attached': {zh: '文后最后一个附件在这里', en: 'the last attachment'},
    'last-listed': {zh: '附件说明列到这里为止', en: 'the list of attachments ends here'},
    attached: {zh: '所附的题名在这里', en: 'the title of what is attached'},
    check: {zh: '请核所引序号，或是否删改后未改引文', en: 'check the number, or whether parts were dropped since'},
    'check-attachments': {zh: '请核附件是否齐全、序号和名称是否一致', en: 'check that the attachments are complete and named alike'},
    'no-numbering': {zh: '本文没有可对照的同类编号', en: 'the text numbers no parts of this kind'},
    'lone-label': {zh: '文中只有一个同类编号，不足以对照', en: 'a single number of this kind proves nothing'},
    withheld: {zh: '文中说明这一附件另发或不附', en: 'the text says that this attachment is kept back or sent apart'}
  },
  check({document, report, confirm, skip}) {
    const targets = targetsOf(document)
    for (const reference of document.mentions('reference')) {
      if (isLabel(reference)) checkLabel(reference)
      else if (reference.chapter !== undefined) checkSection(reference, reference.chapter)
      else checkPart(reference)
    }
    for (const {kind, entry, heading} of contentsFaults(document).faults) {
      if (kind === 'reworded')
        report('contents', entry, {
          certainty: 'certain',
          data: {actual: document.slice(entry), heading: document.slice(heading)},
          related: [['heading', heading]]
        })
      else if (kind === 'missing')
        report('contents-missing', entry, {
          certainty: 'likely',
          data: {actual: document.slice(entry)},
          related: [['last-heading', heading]]
        })
      else
        report('contents-unlisted', heading, {
          certainty: 'likely',
          data: {actual: document.slice(heading)},
          related: [['last-entry', entry]]
        })
    }
    for (const {mark, last} of marksWithoutNote(document))
      report('no-note', mark, {
        certainty: 'certain',
        data: {actual: document.slice(mark), last: document.slice(last)},
        note: 'check',
        related: [['last-note', last]]
      })
    for (const {here, only} of sheetsNotThere(document)) {
      const data = {actual: document.slice(here), sheet: document.slice(only)}
      report('lone-sheet', here, {certainty: 'likely', data, note: 'check', related: [['only-sheet', only]]})
    }
    for (const {here, there, topic} of pageFaults(document)) {
      const data = {topic, actual: document.slice(here), other: document.slice(there)}
      report('page', here, {certainty: 'likely', data, related: [['other-page', there, data]]})
    }
    for (const {here, there} of turnFaults(document)) {
      const data = {actual: document.slice(here), other: document.slice(there)}
      report('turn', here, {certainty: 'likely', data, note: 'check-pages', related: [['other-page', there, data]]})
    }
    for (const {kind, place, other} of attachmentFaults(document))
      report(kind, place, {
        certainty: 'likely',
        data: {actual: document.slice(place), ...(kind === 'renamed' || kind === 'issued' ? {heading: document.slice(other)} : {})},
        note: 'check-attachments',
        related: [[otherOf[kind], other]]
      })

    /** 附件3, 表2: whether something has this number. */
    function checkLabel(reference: Reference): void {
      const named = targets.labels.get(reference.to) ?? new Map<number, Range>()
      const target = named.get(reference.value)
      if (target) {
        confirm(reference, [target])
        return
      }
      if (reference.to === '附件' && document.read(readAttachments).withheld.has(reference.value)) {
        skip(reference, 'withheld')
        return
      }
      const values = [...named.keys()].toSorted((a, b) => a - b)
      const last = named.get(values.at(-1) ?? 0)
      const only = reference.to === '附件' && reference.value > 1 ? onlyAttachment(document, reference) : undefined
      if (only)
        report('lone-attachment', reference, {
          certainty: 'likely',
          data: {actual: document.slice(reference), name: document.slice(only)},
          note: 'check',
          related: [['only-listed', only]]
        })
      else if (!last || (values.length < fewestLabels && !(reference.to === '专栏' && values[0] === 1)))
        skip(reference, values.length === 0 ? 'no-numbering' : 'lone-label')
      else
        report('no-label', reference, {
          certainty: 'likely',
          data: {
            actual: document.slice(reference),
            labels: values.map((value) => reference.to + String(value)),
            last: document.slice(last)
          },
          note: 'check',
          related: [['last', last]]
        })
    }

    /** 第二章第三节: whether that chapter has so many sections. */
    function checkSection(reference: Reference, chapter: number): void {
      const last = targets.lastSectionOf(chapter)
      if (!last) skip(reference, 'no-numbering')
      else if (reference.value <= last.value) confirm(reference, [last.mark])
      else
        report('beyond', reference, {
          certainty: 'certain',
          data: {actual: document.slice(reference), last: document.slice(last.mark)},
          note: 'check',
          related: [['last', last.mark]]
        })
    }

    /** 本办法第十二条第二款, 第三部分: whether the text goes so far, and the article has so many clauses and items. */
    function checkPart(reference: Reference): void {
      const row = targets.rowFor(reference)
      const at = row?.items.findIndex(({value}) => value === reference.value) ?? -1
      const last = row?.items.at(-1)
      const data = {actual: document.slice(reference)}
      // A number said twice may have become that of the last but one.
      if (row && last && at < 0 && reference.value > Math.max(last.value, row.items.length))
        report('beyond', reference, {
          certainty: reference.to === '部分' || reference.to === '项' ? 'likely' : 'certain',
          data: {...data, last: document.slice(last.mark)},
          note: 'check',
          related: [['last', last.mark]]
        })
      else if (!row || at < 0 || row.items.filter(({value}) => value === reference.value).length > 1) skip(reference, 'no-numbering')
      else checkWithin(row, at, reference)
    }

    function checkWithin(row: Sequence, at: number, reference: Reference): void {
      const item = row.items[at]
      if (!item) return
      const {clauses, items} = targets.sizeOf(row, at)
      const tooFew =
        reference.clause !== undefined && reference.clause > clauses && at + 1 < row.items.length
          ? (['no-clause', clauses] as const)
          : reference.item !== undefined && items > 0 && reference.item > items
            ? (['no-item', items] as const)
            : undefined
      if (!tooFew) {
        confirm(reference, [item.mark])
        return
      }
      report(tooFew[0], reference, {
        certainty: 'certain',
        data: {actual: document.slice(reference), found: tooFew[1]},
        note: 'check',
        related: [['target', item.mark]]
      })
    }
  }
})

/** What the other place of a disagreement on attachments is called. */
const otherOf = {renamed: 'attached', issued: 'in-title', absent: 'last-attached', unlisted: 'last-listed'} as const

/** The name of the one attachment that the text lists, and has, where a reference stands before its list. */
function onlyAttachment(document: Document, {start}: Reference): Range | undefined {
  const {listed, attached} = document.read(readAttachments)
  const [only] = listed
  return listed.length === 1 && attached.length <= 1 && only?.name && only.name.start > start ? only.name : undefined
}

/** A single caption proves nothing about the others, which may be pictures; a 专栏 is text, and stands with the first. */
const fewestLabels = 2

const isLabel = ({to}: Reference): boolean => to === '附件' || to === '专栏' || to === '表' || to === '图'
