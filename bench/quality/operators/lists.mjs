// Defects of lists. Each operator breaks a clean text in one way that a careful reader of the same page could find:
// (text, random) → {text, span, business}, or undefined where the text has nothing to break. `span` is where an editor
// would look, `business` the rules whose work it is.

const counting = /^(?:count-mismatch|ordinal-sequence|heading-numbering|heading-body)$/
const numbering = /^(?:ordinal-sequence|heading-numbering|count-mismatch)$/
const pointing = /^(?:cross-reference|document-form)$/

const digits = '零一二三四五六七八九'
const number = '(?:[二三四五六七八九]|[二三]?十[一二三四五六七八九]?|[1-3]?[0-9])'
/** What official texts count in order to list it. */
const units = '(?:个?方面|项|条|个|类|种|大)'

const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length)
const broken = (text, at, length, business) => ({text, span: [at, at + Math.max(1, length)], business})

function han(value) {
  if (value < 10) return digits[value]
  return `${value < 20 ? '' : digits[Math.floor(value / 10)]}十${value % 10 ? digits[value % 10] : ''}`
}
function valueOf(written) {
  if (/^[0-9]+$/.test(written)) return Number(written)
  const [tens, ones] = written.includes('十') ? written.split('十') : ['零', written]
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
/** The same number one up or down, written as it was. */
function near(written, random) {
  const value = valueOf(written)
  const other = value <= 2 || random() < 0.5 ? value + 1 : value - 1
  return /^[0-9]/.test(written) ? String(other) : han(other)
}

/** Lists “A、B、C等N个” and “A、B、C N个” whose 、 and last 和 part exactly N items. */
function countedRows(text, {open, least}) {
  const item = '[^，。；：！？、\\n（）“”《》]{1,14}'
  const pattern = new RegExp(`(?<=[，。；：\\n])(${item}(?:、${item})+?)(${open ? '等' : ''})(${number})(${units})`, 'g')
  const found = []
  for (const match of all(text, pattern)) {
    const row = match[1]
    const cuts = all(row, /、/g).map(({index}) => index)
    const last = row.slice((cuts.at(-1) ?? -1) + 1)
    const tail = /^.+?(?:和|以及|及|与)/.exec(last)
    const items = cuts.length + 1 + (tail ? 1 : 0)
    const value = valueOf(match[3])
    if (value >= least && items === value && (tail === null) === open)
      found.push({
        at: match.index,
        row,
        cuts,
        value,
        written: match[3],
        numberAt: match.index + row.length + match[2].length,
        unit: match[4]
      })
  }
  return found
}

function withoutItem(text, list, random) {
  const index = 1 + Math.floor(random() * (list.cuts.length - 1))
  const [from, to] = [list.cuts[index - 1], list.cuts[index]]
  const length = list.numberAt + list.written.length + list.unit.length - list.at
  return broken(splice(text, list.at + from, to - from, ''), list.at, length - (to - from), counting)
}

/** Blocks that begin with （一）, 一、 or 1. and on to the next of their rank, under a sentence that says how many. */
function numberedRows(text) {
  const lead = new RegExp(
    `(?<![第〇零一二三四五六七八九十百0-9])(${number})(?![百零〇年月])(?:个|项|条|大|点)?(?:方面|点|项|条|工作|任务|措施|举措|意见|要求|部分|原则|目标)?[^。；\\n，、]{0,14}[：:。]\\s*\\n`,
    'g'
  )
  const found = []
  for (const match of all(text, lead)) {
    const start = match.index + match[0].length
    const head = /^[ \u3000]*(?:（一）|一、|1[.．、]|（1）|一是|第一，)/.exec(text.slice(start, start + 12))
    if (!head) continue
    const shape = head[0].trim()
    const mark = (value) => (/1/.test(shape) ? shape.replace('1', String(value)) : shape.replace('一', han(value)))
    const items = []
    let from = start
    for (let value = 1; value <= 30; value++) {
      const at = text.slice(from).search(new RegExp(`^[ \\u3000]*${mark(value).replace(/[.()]/g, '\\$&')}`, 'm'))
      if (at < 0 || (value > 1 && at > 12000)) break
      const begin = from + at + (/^[ \u3000]*/.exec(text.slice(from + at))?.[0].length ?? 0)
      items.push({at: begin, mark: mark(value)})
      from = begin + mark(value).length
    }
    if (items.length === valueOf(match[1]) && items.length > 2) found.push({numberAt: match.index, written: match[1], items, mark})
  }
  return found
}

/** “五个坚持” and “N个方面” spelt out in the sentence: ：A、B、C or 即A、B、C or （A、B、C）. */
function spelt(text) {
  const pattern = new RegExp(
    `(${number})(个[^，。；：、“”（）\\n]{1,6}|大[^，。；：、“”（）\\n]{1,6}|[^，。；：、“”（）\\n0-9]{1,4})(”?[^，。；：、“”（）\\n]{0,6})(：|，即|，分别是|，分别为|（即|（)([^。；：\\n（）“”]{4,160})(?=[。；）])`,
    'g'
  )
  const found = []
  for (const match of all(text, pattern)) {
    const value = valueOf(match[1])
    const body = match[5]
    const bodyAt = match.index + match[0].length - body.length
    for (const mark of ['、', '，']) {
      const cuts = all(body, new RegExp(mark, 'g')).map(({index}) => index)
      if (
        cuts.length + 1 === value &&
        value > 2 &&
        (mark === '、' ? !body.includes('，') : !body.includes('、')) &&
        !/等$|和|与|及/.test(body)
      )
        found.push({at: match.index, written: match[1], cuts, bodyAt, end: bodyAt + body.length})
    }
  }
  return found
}

export const operators = {
  // Six names or more before 等N个, each counted by its 、: the reader counts seven where eight are promised.
  'count: an item of a long list before 等N个 dropped'(text, random) {
    const list = pick(countedRows(text, {open: true, least: 6}), random)
    return list && withoutItem(text, list, random)
  },
  // 等 may hide items, never too many: five names before 等四个.
  'count: an item added to a list before 等N个'(text, random) {
    const list = pick(countedRows(text, {open: true, least: 4}), random)
    if (!list) return undefined
    const at = list.at + pick(list.cuts, random)
    return broken(splice(text, at, 0, '、综合'), list.at, list.row.length + 3 + list.written.length, counting)
  },
  // The number behind six names or more, one off.
  'count: the number behind a long list before 等 changed'(text, random) {
    const list = pick(countedRows(text, {open: true, least: 6}), random)
    return list && broken(splice(text, list.numberAt, list.written.length, near(list.written, random)), list.numberAt, 3, counting)
  },
  // A、B、C和D四个方面, one off: without 等 the row is all there is.
  'count: the number behind a closed list changed'(text, random) {
    const list = pick(countedRows(text, {open: false, least: 4}), random)
    return list && broken(splice(text, list.numberAt, list.written.length, near(list.written, random)), list.numberAt, 3, counting)
  },
  // “五个坚持”：坚持……、坚持……: an item of a list that is spelt out right behind its count.
  'count: an item of a spelt-out collective dropped'(text, random) {
    const list = pick(spelt(text), random)
    if (!list) return undefined
    const index = 1 + Math.floor(random() * (list.cuts.length - 1))
    const [from, to] = [list.cuts[index - 1], list.cuts[index]]
    return broken(splice(text, list.bodyAt + from, to - from, ''), list.at, list.end - list.at - (to - from), counting)
  },
  'count: the number of a spelt-out collective changed'(text, random) {
    const list = pick(spelt(text), random)
    return list && broken(splice(text, list.at, list.written.length, near(list.written, random)), list.at, 4, counting)
  },
  // （一）…（九） under “九个方面”: a whole item with all its paragraphs, the others renumbered.
  'count: an item of a numbered row dropped and the rest renumbered'(text, random) {
    const row = pick(numberedRows(text), random)
    if (!row) return undefined
    const index = 1 + Math.floor(random() * (row.items.length - 2))
    let result = text
    for (let at = row.items.length - 1; at > index; at--) result = splice(result, row.items[at].at, row.items[at].mark.length, row.mark(at))
    const [item, next] = [row.items[index], row.items[index + 1]]
    return broken(splice(result, item.at, next.at - item.at, ''), row.numberAt, row.written.length, counting)
  },
  // The same without renumbering: the gap is what one sees.
  'ordinal: an item of a numbered row dropped'(text, random) {
    const row = pick(numberedRows(text), random)
    if (!row) return undefined
    const index = 1 + Math.floor(random() * (row.items.length - 2))
    const [item, next] = [row.items[index], row.items[index + 1]]
    return broken(splice(text, item.at, next.at - item.at, ''), item.at, next.mark.length, numbering)
  },
  'count: the number above a numbered row changed'(text, random) {
    const row = pick(numberedRows(text), random)
    return row && broken(splice(text, row.numberAt, row.written.length, near(row.written, random)), row.numberAt, 3, counting)
  },
  // 二是…… gone from 一是……二是……三是…….
  'ordinal: 二是 and its clause dropped'(text, random) {
    const hits = all(text, /(?<=[；。，])二是[^\n。；]{2,200}[；。]\s*(?=三是)/g).filter(({index}) =>
      /一是[^\n]{0,400}$/.test(text.slice(Math.max(0, index - 500), index))
    )
    const hit = pick(hits, random)
    return hit && broken(splice(text, hit.index, hit[0].length, ''), hit.index, 2, numbering)
  },
  // 第三，…… stands twice.
  'ordinal: a member of 第一，第二， repeated'(text, random) {
    const hits = all(text, /(?<=[；。\n])第([二三四五])，/g).filter(({index, 1: digit}) =>
      text.slice(Math.max(0, index - 2500), index).includes(`第${digits[digits.indexOf(digit) - 1]}，`)
    )
    const hit = pick(hits, random)
    return hit && broken(splice(text, hit.index + 1, 1, digits[digits.indexOf(hit[1]) - 1]), hit.index, 3, numbering)
  },
  // 一、 二、 二、: the number of the heading before.
  'heading: a number repeated'(text, random) {
    const hits = all(text, /^[ \u3000]*(?:（([二三四五六七八九])）|([二三四五六七八九])、)/gm).filter((match) => {
      const before = digits[digits.indexOf(match[1] ?? match[2]) - 1]
      return new RegExp(match[1] ? `^[ \\u3000]*（${before}）` : `^[ \\u3000]*${before}、`, 'm').test(text.slice(0, match.index))
    })
    const hit = pick(hits, random)
    if (!hit) return undefined
    const digit = hit[1] ?? hit[2]
    const at = hit.index + hit[0].indexOf(digit)
    return broken(splice(text, at, 1, digits[digits.indexOf(digit) - 1]), at - 1, 3, numbering)
  },
  // 第九条 is followed by 第十一条: an article lost.
  'heading: an article of a statute dropped'(text, random) {
    const hits = all(text, /^[ \u3000]*第[一二三四五六七八九十百]+条[ \u3000].*\n/gm)
    const at = 1 + Math.floor(random() * (hits.length - 2))
    const [hit, next] = [hits[at], hits[at + 1]]
    if (!hit || !next || hits.length < 5) return undefined
    return broken(splice(text, hit.index, next.index - hit.index, ''), hit.index, 4, numbering)
  },
  // 本法第十二条 where the statute has forty articles: now far beyond its end.
  'reference: an own article beyond the end'(text, random) {
    const last = all(text, /^[ \u3000]*第([一二三四五六七八九十]+)条/gm).length
    const hits = all(text, /本(?:法|条例|办法|规定)第([一二三四五六七八九十]+)条/g)
    const hit = pick(hits, random)
    if (!hit || last < 5 || last > 85) return undefined
    const at = hit.index + hit[0].length - hit[1].length - 1
    const written = han(last + 1 + Math.floor(random() * 8))
    return broken(splice(text, at, hit[1].length, written), hit.index, hit[0].length + written.length - hit[1].length, pointing)
  },
  // 第十二条第九款: no article has so many.
  'reference: a clause that the article does not have'(text, random) {
    const hits = all(text, /本(?:法|条例|办法|规定)第[一二三四五六七八九十]+条第([一二三四])款/g)
    const hit = pick(hits, random)
    return hit && broken(splice(text, hit.index + hit[0].length - 2, 1, '九'), hit.index, hit[0].length, pointing)
  },
  // The table of contents keeps a heading's old words.
  'reference: a heading reworded, the contents not'(text, random) {
    const start = text.search(/^[ \u3000]*目[ \u3000]*[录次]\s*$/m)
    if (start < 0) return undefined
    const hits = all(text.slice(start), /^[ \u3000]*(第[一二三四五六七八九十]+章)[ \u3000]+(\S{2,20})$/gm)
    const hit = pick(hits.slice(0, Math.floor(hits.length / 2)), random)
    if (!hit) return undefined
    const at = start + hit.index + hit[0].length - hit[2].length
    return broken(splice(text, at, 1, '新'), start + hit.index, hit[0].length, pointing)
  },
  // 附件：1.…2.…3.… and three attachments: the last one is not attached.
  'reference: an attachment dropped'(text) {
    const heads = all(text, /^[ \u3000]*附件([2-9])[ \u3000]*$/gm)
    const last = heads.at(-1)
    if (!last || !new RegExp(`^[ \\u3000]*附件：1[.．]`, 'm').test(text.slice(0, last.index))) return undefined
    const listed = text.search(new RegExp(`^[ \\u3000]*${last[1]}[.．]`, 'm'))
    return listed < 0 || listed > last.index ? undefined : broken(text.slice(0, last.index), listed, 6, pointing)
  },
  // A headline with 十二条措施 above a text that has twelve: now thirteen.
  'count: the number in a headline changed'(text, random) {
    const head = text.slice(0, text.indexOf('\n'))
    const hit = pick(all(head, new RegExp(`(?<![第0-9十])(${number})(条|项|个方面|件)([\\u4e00-\\u9fff]{2})`, 'g')), random)
    if (!hit || valueOf(hit[1]) < 3 || !text.slice(head.length).includes(hit[0])) return undefined
    return broken(splice(text, hit.index, hit[1].length, near(hit[1], random)), hit.index, hit[0].length, counting)
  },
  // 以上七条 behind five.
  'count: the number of 以上N条 changed'(text, random) {
    const hits = all(text, new RegExp(`(?:以上|上述)(?:这)?(${number})(?:个方面|条|点|项|个)(?!以)`, 'g'))
    const hit = pick(hits, random)
    if (!hit) return undefined
    const at = hit.index + hit[0].indexOf(hit[1])
    return broken(splice(text, at, hit[1].length, near(hit[1], random)), hit.index, hit[0].length, counting)
  },
  // The document says 13个方面的重点任务 twice, or names 和平共处五项原则; now once another number.
  'count: a count that is said twice, changed once'(text, random) {
    const said = new Map()
    for (const match of all(
      text,
      new RegExp(
        `(?<![第0-9十百])(${number})((?:个方面的?|项|大|条|个)(?:改革|重点任务|民生实事|攻坚战|基本原则|政策措施|重大工程|专项行动|标志性|主攻方向|突出问题|更加注重)[\\u4e00-\\u9fff]{0,4})`,
        'g'
      )
    )) {
      if (valueOf(match[1]) < 3) continue
      said.set(match[0], [...(said.get(match[0]) ?? []), match])
    }
    for (const match of all(
      text,
      /(?<=[\u4e00-\u9fff]{4})(?<![第零一二三四五六七八九十百])([三四五六七八九])((?:项|大)[\u4e00-\u9fff]{2})/g
    )) {
      if (/大以来|大精神|大报告|项规定的|大提出/.test(match[0]) || /的$|十$/.test(text.slice(match.index - 1, match.index))) continue
      const name = text.slice(match.index - 4, match.index) + match[0]
      said.set(name, [...(said.get(name) ?? []), match])
    }
    const hit = pick(
      [...said.values()].filter((matches) => matches.length > 1).map((matches) => matches.at(-1)),
      random
    )
    return (
      hit &&
      broken(
        splice(text, hit.index, hit[1].length, near(hit[1], random)),
        hit.index,
        hit[0].length,
        /^(?:count-mismatch|figure-conflict|fixed-formulation)$/
      )
    )
  }
}
