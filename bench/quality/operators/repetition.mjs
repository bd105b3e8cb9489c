// Defects of copying, moving and laying out. Each operator breaks a clean text in one way that a careful reader of the same
// page could find: (text, random) → {text, span, business}, or undefined where the text has nothing to break.

const duplicate = /^duplicate-/
const broken = /^(?:broken-paragraph|incomplete-text)$/
const repeated = /^repeated-word$/

const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length)
const done = (text, at, length, business) => ({text, span: [at, at + Math.max(1, length)], business})

/** Paragraphs of prose with whole sentences, none of a statute. */
function paragraphs(text, shortest) {
  return all(text, /[^\n]+/g)
    .map((match) => ({at: match.index, text: match[0], end: match.index + match[0].length}))
    .filter(
      (paragraph) =>
        paragraph.text.length >= shortest && paragraph.text.endsWith('。') && !/^[\s　]*第[一二三四五六七八九十百]+条/.test(paragraph.text)
    )
}
/** What stands between two paragraphs of this text. */
const gapOf = (text) => (/\n[\s　]*\n/.test(text) ? '\n\n' : '\n')
const indentOf = (words) => /^[\s　]*/.exec(words)[0]
const sentencesOf = (paragraph) =>
  all(paragraph.text, /[^。！？；\n]+。/g).map((match) => ({at: paragraph.at + match.index, text: match[0]}))
const isHan = (character) => character >= '\u4e00' && character <= '\u9fff'

export const operators = {
  // the paragraph stands word for word in another place
  'repetition: a paragraph pasted again'(text, random) {
    const list = paragraphs(text, 60)
    const [source, after] = [pick(list, random), pick(list, random)]
    if (!source || !after) return
    const put = gapOf(text) + source.text
    return done(splice(text, after.end, 0, put), after.end + gapOf(text).length, source.text.length, duplicate)
  },
  // both paragraphs stand in the same order elsewhere
  'repetition: two paragraphs moved and not deleted'(text, random) {
    const list = paragraphs(text, 50)
    const at = Math.floor(random() * (list.length - 1))
    const [one, two, after] = [list[at], list[at + 1], pick(list, random)]
    if (!one || !two || !after || two.at - one.end > 3 || after === one) return
    const put = gapOf(text) + text.slice(one.at, two.end)
    return done(splice(text, after.end, 0, put), after.end + gapOf(text).length, put.length - gapOf(text).length, duplicate)
  },
  // an older version with other figures and a word less stands beside the new one
  'repetition: an older version left in'(text, random) {
    const source = pick(
      paragraphs(text, 100).filter((paragraph) => /\d/.test(paragraph.text)),
      random
    )
    const after = pick(paragraphs(text, 40), random)
    if (!source || !after) return
    const older = source.text
      .replace(/\d+(?=[.％%万亿个])/g, (digits) => String(Number(digits) + 1))
      .replace(/(?<=[\u4e00-\u9fff])(?:进一步|全面|不断|切实)/, '')
    if (older === source.text) return
    return done(splice(text, after.end, 0, gapOf(text) + older), after.end + gapOf(text).length, older.length, duplicate)
  },
  // the last sentences of a paragraph stand again as one of their own
  'repetition: the end of a paragraph left behind as another'(text, random) {
    const source = pick(paragraphs(text, 150), random)
    const sentences = source ? sentencesOf(source) : []
    const from = sentences[Math.max(1, sentences.length - 2)]
    if (!from || source.end - from.at < 50) return
    const tail = indentOf(source.text) + text.slice(from.at, source.end)
    return done(splice(text, source.end, 0, gapOf(text) + tail), source.end + gapOf(text).length, tail.length, duplicate)
  },
  // the words before it have nothing to do with it, and it stands elsewhere behind its own
  'repetition: a tail spliced in the middle of a word'(text, random) {
    const [source, into] = [pick(paragraphs(text, 120), random), pick(paragraphs(text, 120), random)]
    if (!source || !into || source.at === into.at) return
    const sentence = sentencesOf(source).at(-1)
    if (!sentence || sentence.text.length < 50 || sentence.at + sentence.text.length !== source.end) return
    const cut = 3 + Math.floor(random() * 8)
    const tail = sentence.text.slice(cut)
    const own = sentencesOf(into)[0]
    if (!own || own.text.length < 20 || own.at + own.text.length === into.end) return
    const at = own.at + Math.min(own.text.length - 4, 10 + Math.floor(random() * 6))
    return done(splice(text, at, into.end - at, tail), at - 2, tail.length + 2, duplicate)
  },
  // the sentence stands in two paragraphs
  'sentence: one that stands in another paragraph too'(text, random) {
    const list = paragraphs(text, 80)
    const [source, into] = [pick(list.slice(1), random), pick(list, random)]
    const sentence =
      source &&
      pick(
        sentencesOf(source).filter((found) => found.text.length >= 28 && !/[《“]/.test(found.text)),
        random
      )
    const place = into && pick(sentencesOf(into).slice(0, -1), random)
    if (!sentence || !place || source.at === into.at) return
    const at = place.at + place.text.length
    return done(splice(text, at, 0, sentence.text.trim()), at, sentence.text.length, duplicate)
  },
  // the sentence stands twice in its paragraph
  'sentence: one said twice in a row'(text, random) {
    const source = pick(paragraphs(text, 80), random)
    const sentence =
      source &&
      pick(
        sentencesOf(source).filter((found) => found.text.length >= 20),
        random
      )
    if (!sentence) return
    const at = sentence.at + sentence.text.length
    return done(splice(text, at, 0, sentence.text.trim()), sentence.at, sentence.text.length * 2, duplicate)
  },
  // a word is parted, or the first half has no final mark
  'paragraph: parted in mid-sentence'(text, random) {
    const source = pick(paragraphs(text, 120), random)
    if (!source) return
    const cuts = all(source.text, /(?<=[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{4})/g)
      .map((match) => match.index)
      .filter((at) => at > 45 && at < source.text.length - 30)
    const at = source.at + pick(cuts, random)
    return Number.isFinite(at) ? done(splice(text, at, 0, gapOf(text)), at - 2, 6, broken) : undefined
  },
  // half of the sentence stands behind the next paragraphs
  'paragraph: torn apart by another'(text, random) {
    const list = paragraphs(text, 120)
    const at = Math.floor(random() * (list.length - 2))
    const [source, between] = [list[at], list[at + 1]]
    if (!source || !between || between.at - source.end > 3) return
    const cuts = all(source.text, /(?<=，[\u4e00-\u9fff]{3,8})(?=[\u4e00-\u9fff]{2,}[，。])/g)
      .map((match) => match.index)
      .filter((cut) => cut > 60 && cut < source.text.length - 20)
    const cut = pick(cuts, random)
    if (!cut) return
    const [first, rest] = [source.text.slice(0, cut), source.text.slice(cut)]
    return done(
      splice(text, source.at, between.end - source.at, first + text.slice(source.end, between.end) + gapOf(text) + rest),
      source.at + cut - 4,
      5,
      broken
    )
  },
  // the last sentence stops at half
  'paragraph: the end lost'(text, random) {
    const source = pick(paragraphs(text, 120), random)
    const sentence = source && sentencesOf(source).at(-1)
    if (!sentence || sentence.text.length < 24 || sentence.at === source.at) return
    const keep = sentence.at + 10 + Math.floor(random() * (sentence.text.length - 16))
    if (!isHan(text.charAt(keep - 1)) || !isHan(text.charAt(keep))) return
    return done(splice(text, keep, source.end - keep, ''), keep - 4, 4, broken)
  },
  // ×× holds the place of a figure
  'paragraph: a placeholder left in'(text, random) {
    const match = pick(all(text, /(?<=[\u4e00-\u9fff])\d+(?:\.\d+)?(?=万|亿|个|家|项|公里)/g), random)
    return match && done(splice(text, match.index, match[0].length, '××'), match.index, 2, broken)
  },
  // the particle stands twice
  'word: a particle doubled'(text, random) {
    const match = pick(all(text, /(?<=[\u4e00-\u9fff](?<!目|标))(?:的(?!确|士)|了(?!解|然|结|不))(?=[\u4e00-\u9fff])/g), random)
    return match && done(splice(text, match.index, 0, match[0]), match.index, 2, repeated)
  },
  // the word stands twice side by side
  'word: a word doubled'(text, random) {
    const match = pick(
      all(text, /(?:推进|加快|建设|发展|深化|完善|提升|加强|推动|健全|促进|落实|保障|支持)(?=[\u4e00-\u9fff]{2})/g),
      random
    )
    return match && done(splice(text, match.index, 0, match[0]), match.index, match[0].length * 2, repeated)
  },
  // the row has the item twice
  'word: an item listed twice'(text, random) {
    const row = pick(all(text, /(?<=[，。；：、])([\u4e00-\u9fff]{2,6})、([\u4e00-\u9fff]{2,6})、(?=[\u4e00-\u9fff])/g), random)
    return (
      row &&
      row[1] !== row[2] &&
      done(splice(text, row.index + row[0].length, 0, `${row[1]}、`), row.index, row[0].length + row[1].length, repeated)
    )
  }
}
