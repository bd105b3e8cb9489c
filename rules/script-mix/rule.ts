import {defineRule, isQuoted} from '@hegao/core'
import {reportCompatible, reportVariants} from './characters.ts'
import {reportGarbled, reportInvisible, reportPrivate} from './invisible.ts'
import {readEnglishWords, readForeign, readKana, readLettersForDigits, readPinyin, readTokens, readZeros} from './letters.ts'
import {messages} from './messages.ts'
import options from './options.ts'
import {oddityTable, scan} from './scan.ts'
import {rowsOf, type Variant, variantsOf} from './variants.ts'
import {reportWide} from './wide.ts'

export default defineRule({
  id: 'script-mix',
  category: 'wording',
  severity: 'error',
  summary: {
    zh: '简体文本里夹有繁体字、异体字、外文字母或不显示的字符',
    en: 'traditional or variant characters, foreign letters or invisible characters in simplified text'
  },
  reads: [],
  lexicons: ['variant-characters'],
  options,
  messages,
  prepare({options: {allow}, lexicons}) {
    const rows = rowsOf(lexicons)
    let variants: ReadonlyMap<string, Variant> | undefined
    return {table: oddityTable(rows, allow), variants: () => (variants ??= variantsOf(rows, allow))}
  },
  check({document, report, prepared}) {
    const odd = scan(document, prepared.table)
    // Most texts have none of them, and need no map.
    const variants = odd.variant.length + odd.compatible.length > 0 ? prepared.variants() : new Map<string, Variant>()
    reportVariants(document, odd.variant, variants, report)
    reportCompatible(document, odd.compatible, variants, report)
    reportWide(document, odd.wide, report)
    reportInvisible(document, odd.invisible, report)
    reportPrivate(document, odd.private, report)
    reportGarbled(document, odd.replacement, odd.accented, report)

    const tokens = readTokens(document)
    for (const word of readEnglishWords(document, tokens))
      report('english', word, {certainty: 'likely', data: {word: document.slice(word)}})
    for (const word of readPinyin(document, tokens)) report('pinyin', word, {certainty: 'likely', data: {word: document.slice(word)}})
    const lookalikes = [
      ...readLettersForDigits(document, tokens).map((found) => ['letter', found] as const),
      ...readZeros(document, tokens).map((found) => ['zero', found] as const),
      ...readKana(document, odd.kana)
        .filter((range) => !isQuoted(document, range))
        .map((found) => ['kana', found] as const),
      ...readForeign(document, odd.foreign).map((found) => ['foreign', found] as const)
    ]
    for (const [id, {standard, twin, ...range}] of lookalikes)
      report(id, range, {
        certainty: twin ? 'certain' : 'likely',
        data: {word: document.slice(range), standard},
        ...(id === 'letter' || id === 'zero' ? {expected: [standard]} : {}),
        related: twin ? [['twin', twin]] : [],
        suggestions: standard === '' ? [] : [{title: 'correct', edits: [{range, text: standard}]}]
      })
  }
})
