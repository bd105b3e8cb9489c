import {Anchored, defineRule, type Document, groupBy, type Range} from '@hegao/core'

export default defineRule({
  id: 'numeral-style',
  category: 'wording',
  severity: 'info',
  summary: {zh: '同一说法的数字，一处用汉字、一处用阿拉伯数字', en: 'one phrase with a Chinese numeral here and an Arabic one there'},
  reads: [],
  messages: {
    mixed: {
      zh: '“{{actual}}”与“{{other}}”，数字写法不一（{{few}}处与{{many}}处）',
      en: '“{{actual}}” and “{{other}}”: numerals in two styles ({{few}} and {{many}} places)'
    },
    date: {zh: '日期“{{actual}}”里汉字数字与阿拉伯数字混用', en: 'the date “{{actual}}” mixes Chinese and Arabic numerals'},
    adjacent: {
      zh: '“{{actual}}”：相邻两个数字连用表示概数，中间不用顿号',
      en: '“{{actual}}”: two neighbouring numbers for about so many take no 、 between them'
    },
    'no-comma': {zh: '应写作“二三十家”一类（GB/T 15835—2011，5.2.1）', en: 'written 二三十家 (GB/T 15835—2011, 5.2.1)'},
    same: {zh: '同样写法：“{{word}}”', en: 'written the same way: “{{word}}”'},
    other: {zh: '另一种写法：“{{word}}”', en: 'the other way: “{{word}}”'},
    standard: {zh: '同类情形写法宜统一（GB/T 15835—2011，4.3）', en: 'like cases are best written alike (GB/T 15835—2011, 4.3)'}
  },
  check({document, report}) {
    for (const {0: actual, index: start} of mixedDate.matches(document.text))
      report('date', {start, end: start + actual.length}, {certainty: 'possible', data: {actual}, note: 'standard'})
    for (const match of document.text.matchAll(adjacent)) {
      const [actual, one = '', two = ''] = match
      if (digits.indexOf(two) === digits.indexOf(one) + 1)
        report(
          'adjacent',
          {start: match.index, end: match.index + actual.length},
          {certainty: 'possible', data: {actual}, note: 'no-comma'}
        )
    }
    for (const {few, many} of mixtures(phrasesOf(document))) {
      const [first, ...rest] = few
      const [other] = many
      if (!first || !other) continue
      const word = (range: Range): {word: string} => ({word: document.slice(range)})
      report('mixed', first, {
        certainty: 'possible',
        data: {actual: document.slice(first), other: document.slice(other), few: few.length, many: many.length},
        note: 'standard',
        related: [
          ...many.map((range) => ['other', range, word(range)] as const),
          ...rest.map((range) => ['same', range, word(range)] as const)
        ]
      })
    }
  }
})

const digits = '一二三四五六七八九'
/**
 * 走访企业二、三十家. 第二、三产业, 三、四年级 name two things. The first character stands first: the engine skips to it, and not to
 * what must stand before one.
 */
const adjacent =
  /([一二三四五六七八])(?<![第〇一二三四五六七八九十百千万、].)、([二三四五六七八九])(?:[十百千万亿]+[多余]?(?:[个家人名位户项件天次元亩吨公里]|(?=[，。；]))|[个名](?!方面|层面))/g
const words = '[一二三四五六七八九十]{1,3}'
const figures = '[0-9０-９]{1,2}'
/** 2026年三月15日, 二〇二六年3月, 3月十五日. 三月三 is a feast. */
const mixedDate = new Anchored(
  new RegExp(
    `(?<![农阴]历)(?:[0-9０-９]{4}年${words}月(?:(?:${words}|${figures})日|(?!${words}))|[〇零○一二三四五六七八九]{4}年${figures}月(?:(?:${words}|${figures})日)?|(?<![0-9０-９])${figures}月${words}日|(?<!${words})${words}月${figures}日)`,
    'y'
  ),
  ['月'],
  8,
  '0123456789０１２３４５６７８９〇零○一二三四五六七八九十'
)

interface Phrase extends Range {
  /** What is the same but for the numeral: 方面, 项举措, 未来5年. */
  readonly key: string
  readonly han: boolean
}

/** Two-digit numbers are rightly written in figures beside one-digit ones in words. */
const largest = 10
const spans = /(?:未来|今后|过去|最近|近)$/
const spansBehind = /^年(?:累计|内)/
/** 前2个月 and 前两个月 stand side by side in broadcasts as well. */
const months = /前$/

/** Phrases that may be written either way: 三个方面, 未来五年. Names in quotation marks keep their form. */
function phrasesOf(document: Document): Phrase[] {
  const {text} = document
  const found: Phrase[] = []
  for (const {start, end, value, noun, unit, quoted, cited, parts} of document.mentions('count')) {
    if (value > largest || quoted || cited || parts || noun === '' || unit.startsWith('大')) continue
    found.push({start, end, key: unit.replace(/^个/, ''), han: !/[0-9０-９]/.test(text.charAt(start))})
  }
  for (const {start, end, value, form} of document.mentions('numeral')) {
    if (value > largest) continue
    const unit = text.startsWith('个月', end) ? '个月' : text.charAt(end) === '年' ? '年' : undefined
    if (unit === undefined) continue
    const lead = text.slice(Math.max(0, start - 2), start)
    const isSpan = unit === '年'
    const before = (isSpan ? spans : months).exec(lead)?.[0] ?? ''
    const behind = isSpan && before === '' && !/[第每]$/.test(lead) ? (spansBehind.exec(text.slice(end, end + 3))?.[0] ?? '') : unit
    if (before + behind !== '' && (before !== '' || behind !== unit))
      found.push({
        start: start - before.length,
        end: end + behind.length,
        key: `${before}${value}${behind}`,
        han: form === 'han'
      })
  }
  return found
}

/** Keys that stand in both styles, the rarer style first. */
function mixtures(phrases: readonly Phrase[]): {few: readonly Phrase[]; many: readonly Phrase[]}[] {
  return [...groupBy(phrases, ({key}) => key).values()].flatMap((same) => {
    if (same.length === 1) return []
    const han = same.filter((phrase) => phrase.han)
    const arabic = same.filter((phrase) => !phrase.han)
    if (han.length === 0 || arabic.length === 0) return []
    return [han.length <= arabic.length ? {few: han, many: arabic} : {few: arabic, many: han}]
  })
}
