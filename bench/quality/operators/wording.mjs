// Short names, rows that have an order, and ways of writing a number. (text, random) → {text, span, business}, or undefined where
// the text has nothing to break. `span` is where an editor would look, `business` the rules whose work it is.

const shortNames = /^(?:abbreviation|cross-reference|document-title)$/
const order = /^(?:name-order|fixed-formulation)$/
const numerals = /^(?:numeral-style|date-validity)$/

const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const put = (text, at, length, words, business) => ({
  text: text.slice(0, at) + words + text.slice(at + length),
  span: [at, at + Math.max(1, words.length)],
  business
})

/** 《……的意见》（以下简称《意见》）, with the places behind where the short name stands again. */
function givenNames(text) {
  return all(text, /《([^《》\n]{6,60})》（以下(?:简称|称)《([^《》\n]{2,12})》）/g).flatMap((match) => {
    const end = match.index + match[0].length
    const again = all(text.slice(end), new RegExp(`《${match[2]}》`, 'g')).map(({index}) => end + index)
    return again.length > 0 ? [{at: match.index, whole: match[0], short: match[2], again}] : []
  })
}

/** Rows whose order everybody has learnt, from the public texts that state them. */
const rows = [
  '创新、协调、绿色、开放、共享',
  '政治意识、大局意识、核心意识、看齐意识',
  '道路自信、理论自信、制度自信、文化自信',
  '富强、民主、文明、和谐',
  '自由、平等、公正、法治',
  '爱国、敬业、诚信、友善',
  '民主选举、民主协商、民主决策、民主管理、民主监督'
]

const rowIn = (text, random) =>
  pick(
    rows.flatMap((row) => all(text, new RegExp(row, 'g')).map(({index}) => ({row, at: index}))),
    random
  )

const han = '二三四五六七八九'

export const operators = {
  // The definition stands some lines above.
  'short name: given a second time'(text, random) {
    const given = pick(givenNames(text), random)
    if (!given) return undefined
    const at = pick(given.again, random)
    return put(text, at, given.short.length + 2, given.whole, shortNames)
  },
  // The short name that the text goes on to use is not the one that it gives.
  'short name: given is not the one that is used'(text, random) {
    const given = pick(givenNames(text), random)
    const other =
      given &&
      pick(
        ['方案', '办法', '意见', '规划', '条例', '通知'].filter((word) => !text.includes(`《${word}》`)),
        random
      )
    if (!other) return undefined
    const at = given.at + given.whole.length - given.short.length - 2
    return put(text, at, given.short.length, other, shortNames)
  },
  'order: two neighbours of a fixed row changed places'(text, random) {
    const found = rowIn(text, random)
    if (!found) return undefined
    const members = found.row.split('、')
    const at = Math.floor(random() * (members.length - 1))
    const changed = members.with(at, members[at + 1]).with(at + 1, members[at])
    return put(text, found.at, found.row.length, changed.join('、'), order)
  },
  'order: the last of a fixed row put first'(text, random) {
    const found = rowIn(text, random)
    if (!found) return undefined
    const members = found.row.split('、')
    return put(text, found.at, found.row.length, [members.at(-1), ...members.slice(0, -1)].join('、'), order)
  },
  // 三个方面 twice and more, and once 3个方面: a matter of style, so that an info is all that can be asked for.
  'numeral: one of several like counts in other numerals'(text, random) {
    const counts = new Map()
    for (const match of all(text, new RegExp(`(?<![${han}十百千万第0-9])[${han}](?:个方面|项任务|项工作|大工程|条措施)`, 'g')))
      counts.set(match[0], [...(counts.get(match[0]) ?? []), match.index])
    const [, places] = pick(
      [...counts].filter(([, found]) => found.length > 1),
      random
    ) ?? [undefined, []]
    const at = pick(places, random)
    return at === undefined ? undefined : put(text, at, 1, String(2 + han.indexOf(text[at])), numerals)
  },
  // 2026年三月5日
  'numeral: the month of a date in other numerals'(text, random) {
    const match = pick(all(text, /(?<=\d{4}年)([2-9])(?=月\d{1,2}日)/g), random)
    return match && put(text, match.index, 1, han[Number(match[1]) - 2], numerals)
  }
}
