// Defects of the surface: marks, widths, characters, residues. Each operator breaks a clean text in one way that a careful
// reader of the same page could find: (text, random) → {text, span, business}, or undefined where the text has nothing to
// break. `span` is where an editor would look, `business` the rules whose work it is.

const pairs = /^(?:paired-punctuation|punctuation-width)$/
const width = /^(?:punctuation-width|script-mix)$/
const sequence = /^(?:punctuation-sequence|repeated-word)$/
const script = /^script-mix$/
const markup = /^(?:markup-residue|stage-residue)$/

const han = '[\\u4e00-\\u9fff]'
const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length)

/** Puts something in place of one match; the span is what then stands there, and the rest of the pair. */
const change = (text, at, length, put, business, span = [at, at + Math.max(1, put.length)]) => ({
  text: splice(text, at, length, put),
  span,
  business
})

/** Loses or replaces the mark at one end of a pair. */
function atEnd(pattern, end, put, business = pairs) {
  return (text, random) => {
    const match = pick(all(text, pattern), random)
    if (!match) return undefined
    const at = end === 'open' ? match.index : match.index + match[0].length - 1
    return change(text, at, 1, put, business, [match.index, match.index + match[0].length - 1 + put.length])
  }
}

/** Puts something between two Chinese characters, or in place of what stands there. */
function between(pattern, put, business) {
  return (text, random) => {
    const match = pick(all(text, pattern), random)
    if (!match) return undefined
    const words = typeof put === 'function' ? put(match[0], random) : put
    return change(text, match.index, match[0].length, words, business)
  }
}

const term = /“[^“”\n]{2,20}”/g
const title = /《[^《》\n]{4,40}》/g
const aside = /（[^（）()\n]{3,30}）/g
const wide = (words) => words.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Simplified, traditional: of words that every policy text has. */
const traditional = {
  发: '發',
  国: '國',
  会: '會',
  业: '業',
  经: '經',
  济: '濟',
  进: '進',
  产: '產',
  体: '體',
  务: '務',
  设: '設',
  实: '實',
  动: '動',
  开: '開',
  关: '關',
  为: '為',
  众: '眾',
  应: '應',
  证: '證',
  农: '農'
}
const radicals = {民: '⺠', 长: '⻓', 门: '⻔', 青: '⻘', 文: '⽂', 工: '⼯', 力: '⼒', 生: '⽣', 用: '⽤', 高: '⾼'}
const oneOf = (table) => new RegExp(`(?<=${han})[${Object.keys(table).join('')}](?=${han})`, 'g')

export const operators = {
  // A quotation that does not end is seen at its next full stop.
  'quotes: a closing mark lost': atEnd(term, 'close', ''),
  // A mark that closes what was never opened.
  'quotes: an opening mark lost': atEnd(term, 'open', ''),
  // Both ends look the same way.
  'quotes: a closing mark typed as an opening one': atEnd(term, 'close', '“'),
  'quotes: an opening mark typed as a closing one': atEnd(term, 'open', '”'),
  // Opened double, closed single.
  'quotes: closed with a single mark': atEnd(term, 'close', '’'),
  'titles: a closing mark lost': atEnd(title, 'close', ''),
  'titles: an opening mark lost': atEnd(title, 'open', ''),
  // 《……”
  'titles: closed with a quotation mark': atEnd(title, 'close', '”'),
  'brackets: the closing one lost': atEnd(aside, 'close', ''),
  'brackets: the opening one lost': atEnd(aside, 'open', ''),
  // （……) is seen by its width.
  'brackets: one end half-width': atEnd(aside, 'close', ')'),
  // One mark among hundreds is narrower.
  'width: a half-width comma': between(new RegExp(`(?<=${han})，(?=${han})`, 'g'), ',', width),
  'width: a half-width semicolon or colon': between(
    new RegExp(`(?<=${han})[；：](?=${han})`, 'g'),
    (mark) => (mark === '；' ? ';' : ':'),
    width
  ),
  'width: half-width brackets': (text, random) => {
    const match = pick(all(text, /（[\u4e00-\u9fff、]{3,30}）/g), random)
    return match && change(text, match.index, match[0].length, `(${match[0].slice(1, -1)})`, width)
  },
  // One digit of a year is wider than its neighbours.
  'width: one full-width digit in a number': between(
    /(?<![0-9])20[0-9]{2}(?=年)/g,
    (year) => year[0] + wide(year[1]) + year.slice(2),
    width
  ),
  'width: one full-width number': between(/(?<![0-9.])[0-9]{2,4}(?=[万亿个项])/g, wide, width),
  'width: a full-width decimal point': between(/(?<=[0-9])\.(?=[0-9]+%)/g, '．', width),
  'marks: a mark doubled': between(new RegExp(`(?<=${han})[，。；、](?=${han})`, 'g'), (mark) => mark + mark, sequence),
  // What was cut left its mark behind.
  'marks: two marks in a row': between(
    new RegExp(`(?<=${han})[，；](?=${han})`, 'g'),
    (mark, random) => pick(['。', '、', '：'], random) + mark,
    sequence
  ),
  'marks: 、 before 等': between(new RegExp(`(?<=、${han}{2,6})等(?=${han}{2})(?!等|级|待)`, 'g'), '、等', sequence),
  'marks: a comma behind an opening mark': (text, random) => {
    const match = pick(all(text, term), random)
    return match && change(text, match.index + 1, 0, '，', sequence)
  },
  // A paste from a page in traditional characters.
  'script: one traditional character': between(oneOf(traditional), (character) => traditional[character], script),
  // A paste from a PDF: it looks the same, and a search does not find it; an editor sees it in another font.
  'script: one radical for a character': between(oneOf(radicals), (character) => radicals[character], script),
  'script: a zero-width space in a word': between(new RegExp(`(?<=${han}{2})(?=${han}{2})`, 'g'), '\u200b', script),
  'script: and for 和': between(new RegExp(`(?<=${han}{2})和(?=${han}{2})`, 'g'), ' and ', script),
  'script: O for 0 in a year': between(/(?<![0-9])20(?=[0-9]{2}年)/g, '2O', script),
  // What a page or a word processor leaves.
  'residue: an HTML entity': between(new RegExp(`(?<=${han}[，。])(?=${han})`, 'g'), '&nbsp;', markup),
  'residue: a line break tag': between(new RegExp(`(?<=${han}[，。])(?=${han})`, 'g'), '<br>', markup),
  'residue: bold marks': (text, random) => {
    const match = pick(all(text, new RegExp(`(?<=[，。])${han}{4,10}(?=[，。])`, 'g')), random)
    return match && change(text, match.index, match[0].length, `**${match[0]}**`, markup)
  },
  'residue: a button of a page': between(new RegExp(`(?<=${han}。)(?=\\n)`, 'g'), '[查看原文]', markup),
  'residue: a page number between paragraphs': between(
    new RegExp(`(?<=。\\n)(?=[\\n　 ]*${han})`, 'g'),
    (_, random) => `\n— ${1 + Math.floor(random() * 60)} —\n`,
    markup
  )
}
