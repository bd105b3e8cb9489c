import {type Data, defineRule, type Document, type Parting, readPartings, type Words} from '@hegao/core'

export default defineRule({
  id: 'broken-paragraph',
  category: 'layout',
  severity: 'error',
  summary: {zh: '一句话被排成两段', en: 'one sentence set as two paragraphs'},
  reads: [],
  messages: {
    parted: {zh: '一句话断成两段：“{{first}}”／“{{rest}}”', en: 'one sentence is parted into two paragraphs: “{{first}}” / “{{rest}}”'},
    'parted-widely': {
      zh: '一句话被隔断，前半“{{first}}”，后半“{{rest}}”在{{where}}',
      en: 'one sentence is torn apart: “{{first}}” here, “{{rest}}” at {{where}}'
    },
    many: {zh: '全文{{count}}处一句话断成两段', en: '{{count}} sentences are parted into two paragraphs'},
    rest: {zh: '后半句在这里', en: 'the rest of the sentence is here'},
    another: {zh: '断在“{{first}}”／“{{rest}}”', en: 'parted at “{{first}}” / “{{rest}}”'},
    word: {zh: '“{{evidence}}”一词被拆开', en: 'the word “{{evidence}}” is cut'},
    mark: {zh: '与前一段配对的{{mark}}在后一段', en: 'the {{mark}} that the first paragraph wants stands in the second'},
    open: {zh: '前一段停在“{{evidence}}”，话没有说完', en: 'the first paragraph stops at “{{evidence}}”, in mid-sentence'},
    plain: {
      zh: '前一段没有句末标点，请核是一句断成两段，还是漏了标点、后文',
      en: 'the first paragraph has no final mark; check whether it was parted, or lost its mark or its end'
    },
    'set-between': {
      zh: '中间隔着{{between}}段，疑排版时插入了别的文字',
      en: '{{between}} paragraphs of other text stand between the halves'
    },
    layout: {zh: '疑为排版或转换所致，请逐处接排', en: 'probably caused by layout or conversion; join them one by one'}
  },
  check({document, report}) {
    const partings = document.read(readPartings)
    const neighbours = partings.filter(({between}) => between === 0)
    const [earliest] = neighbours
    if (earliest && neighbours.length >= many)
      report('many', earliest.first, {
        certainty: neighbours.every(({certainty}) => certainty === 'likely') ? 'likely' : 'certain',
        data: {count: neighbours.length},
        related: neighbours.map((parting) => ['another', parting.rest, wordsOf(document, parting)]),
        note: 'layout'
      })
    for (const parting of partings) {
      const {first, rest, sign, certainty, between} = parting
      const widely = between > 0
      if (!widely && neighbours.length >= many) continue
      report(widely ? 'parted-widely' : 'parted', first, {
        certainty,
        data: wordsOf(document, parting),
        related: [['rest', rest]],
        note: widely ? 'set-between' : sign
      })
    }
  }
})

/** From this number on the places are one message: nobody checks them one by one before the layout is mended. */
const many = 10

/** Names of closing marks: a mark between quotation marks cannot be read. */
const markNames: Readonly<Record<string, Words>> = {
  '”': {zh: '后引号', en: 'closing quotation mark'},
  '」': {zh: '后引号', en: 'closing quotation mark'},
  '》': {zh: '后书名号', en: 'closing title mark'},
  '）': {zh: '后括号', en: 'closing bracket'},
  '】': {zh: '后括号', en: 'closing bracket'}
}

function wordsOf(document: Document, {first, rest, evidence, between}: Parting): Data {
  const where: Words = {zh: document.label(rest, 'zh'), en: document.label(rest, 'en')}
  return {first: document.slice(first), rest: document.slice(rest), evidence, mark: markNames[evidence] ?? evidence, between, where}
}
