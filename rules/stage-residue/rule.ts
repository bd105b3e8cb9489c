import {Anchored, defineRule, type Document, type Range, readOfficials} from '@hegao/core'

export default defineRule({
  id: 'stage-residue',
  category: 'wording',
  severity: 'error',
  summary: {
    zh: '定稿里留着前一阶段的字样：送审稿、拟提请审议、编者批注、删除线',
    en: 'a final text keeps words of an earlier stage: draft for review, to be submitted, an editor’s remark, struck text'
  },
  reads: [],
  yieldsTo: ['incomplete-text'],
  messages: {
    issued: {zh: '“{{done}}”的文件，名称仍带“{{actual}}”', en: 'the text says “{{done}}”, but the name still has “{{actual}}”'},
    pending: {zh: '此处“{{actual}}”，别处已“{{done}}”', en: '“{{actual}}” here, “{{done}}” elsewhere'},
    remark: {zh: '正文留有批注：{{actual}}', en: 'an editor’s remark is left in the text: {{actual}}'},
    struck: {zh: '正文留有加了删除线的文字', en: 'struck-out text is left in place'},
    'at-done': {zh: '“{{done}}”在这里', en: '“{{done}}” stands here'},
    'which-stage': {zh: '请核本件到了哪个阶段', en: 'check which stage this text is at'}
  },
  check({document, report}) {
    for (const {status, done} of issuedDrafts(document))
      report('issued', status, {
        certainty: 'certain',
        data: {actual: document.slice(status), done: document.slice(done)},
        note: 'which-stage',
        related: [['at-done', done]]
      })
    for (const {pending, done} of pendingAfterDone(document))
      report('pending', pending, {
        certainty: 'likely',
        data: {actual: document.slice(pending), done: document.slice(done)},
        note: 'which-stage',
        related: [['at-done', done]]
      })
    for (const match of remark.matches(document.text)) {
      const range = {start: match.index, end: match.index + match[0].length}
      report('remark', range, {certainty: 'certain', data: {actual: match[0]}})
    }
    for (const block of document.blocks) if (block.source.style?.struck === true) report('struck', block, {certainty: 'certain'})
  }
})

const status = /[（(](?:征求意见|送审|讨论|审议|修改|报批|代拟|建议)稿[）)]|[（(]初稿[）)]/y
const statuses = new Anchored(status, ['稿）', '稿)'], 5)
const issued = /现(?:予|将)?[^，。；]{0,40}(?:印发|公布|发布)(?:给你们|如下|施行)?|(?:审议|表决)并?通过了?(?=《)/

/** 现印发给你们 beside （送审稿） in the name of what is issued; 审议通过《……（讨论稿）》. */
function issuedDrafts(document: Document): {status: Range; done: Range}[] {
  const found: {status: Range; done: Range}[] = []
  for (const official of document.read(readOfficials)) {
    if (!/印发|公布|发布/.test(official.name) || /征求/.test(official.name)) continue
    const done = first(document, issued, official.body)
    const draft = first(document, new RegExp(status.source), {start: official.title.start, end: official.body.end})
    if (done && draft) found.push({status: draft, done})
  }
  for (const match of statuses.matches(document.text)) {
    const range = {start: match.index, end: match.index + match[0].length}
    const sentence = document.sentenceAt(range.start)
    if (!sentence || found.some(({status: {start}}) => start === range.start)) continue
    const title = document.text.lastIndexOf('《', range.start)
    const before = document.text.slice(sentence.start, title)
    // 审议通过《……（讨论稿）》，提请大会讨论: what passed one stage goes on as a draft.
    if (/^[^。；]{0,6}[，、](?:并|将|决定)?(?:提请|提交|报请|征求|按程序)/.test(document.text.slice(range.end, sentence.end))) continue
    const done = title > sentence.start ? /(?:审议并?通过|表决通过)了?$/.exec(before) : null
    if (done) found.push({status: range, done: {start: title - done[0].length, end: title}})
  }
  return found
}

function first(document: Document, pattern: RegExp, {start, end}: Range): Range | undefined {
  const match = pattern.exec(document.text.slice(start, end))
  return match ? {start: start + match.index, end: start + match.index + match[0].length} : undefined
}

const organ = '全会|全体会议|常委会会议|常委会|代表大会|人代会|常务会议|主席会议|党组会议|大会'
/** 拟提请全会审议. Not 将提请: reports tell what happened after. */
const pendingAct = new Anchored(
  new RegExp(`拟(?:提请|提交|报请|报)(?:[^，。；、]{0,12}?)(${organ})(?:审议|审定|审查|批准|表决|研究)`, 'y'),
  ['拟提', '拟报']
)
const doneAct = new RegExp(`(${organ})[^。；]{0,24}?(?:审议并?通过|表决通过|审议批准|审查批准|批准)了?`, 'g')

/** What is still to be submitted to a meeting that, by the same article, has passed it. */
function pendingAfterDone(document: Document): {pending: Range; done: Range}[] {
  const pending = [...pendingAct.matches(document.text)]
  if (pending.length === 0) return []
  const done = [...document.text.matchAll(doneAct)]
  return pending.flatMap((match) => {
    const article = document.articleAt(match.index)
    const other = done.find(({1: name, index}) => name === match[1] && document.articleAt(index) === article)
    return other
      ? [
          {
            pending: {start: match.index, end: match.index + match[0].length},
            done: {start: other.index, end: other.index + other[0].length}
          }
        ]
      : []
  })
}

/** Words with which an editor speaks to another: （此处数据待核实）, 【建议删去本句】. */
const remark = new Anchored(
  /[（(【［[](?!此件|本刊|本报)(?=[^）)】］\]\n]{2,40}[）)】］\]])(?:[^）)】］\]\n]{0,20}?(?:此处|此段|此句|本段|这里|上文|下文|数据|数字|名单|日期|时间|人名|职务|表述|提法|措辞|原稿|是否)[^）)】］\]\n]{0,16}?(?:待定|请[^）)】］\]\n]{0,8}(?:确认|核实|核对|提供|补充)|待核|待查|待补|待确认|待更新|请核|核实|核对|再核|请补|补齐|补充完善|请确认|需确认|确认一下|更新|存疑|不准|有误|妥当)|(?:请|待|需|须)再?(?:确认|核实|核对|复核|查证|核准)[^）)】］\]\n]{0,20}|(?:建议|请|可|需|拟)(?:删去|删除|删掉|改为|改成|改写|补写|调整到|移到|合并到|替换)[^）)】］\]\n]{0,24}|[^）)】］\]\n]{0,24}(?:核|查|问|改|看|补|催|确认|核对|核实|落实)一下|[小老][\u4e00-\u9fff][：:，][^）)】］\]\n]{0,8}请|(?:编者|编辑|校对|审稿|作者)(?:注|按)?[：:]?[^）)】］\]\n]{0,12}(?:核|改|删|补|确认)[^）)】］\]\n]{0,14})[^）)】］\]\n]{0,12}[）)】］\]]/y,
  ['（', '(', '【', '［', '[']
)
