import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** How exactly a count says its number. */
export type Bound = 'exact' | 'about' | 'least'

/** A number of things that a text may list: 五个方面, 13项, 六大机遇, 三方面工作. */
export interface Count extends Range {
  readonly value: number
  /** Measure word and what is counted, as far as the count itself says it: 个方面, 项, 大. */
  readonly unit: string
  readonly bound: Bound
  /** Whether it points back: 以上十个方面, 这三条. */
  readonly back: boolean
  /** Whether each of several has so many: 各3家. */
  readonly each: boolean
}

/** What can be listed. 个 needs one of the words after it; the others count by themselves. */
const unit =
  /^(?:个?(?:大)?(?:方面|部分|环节|特点|特征|重点|要点|关键词|问题|原则|目标|任务|转变|关系|结合|坚持|更加|必须|突破|新突破|机遇|亮点|层面|阶段|步骤|领域|板块|主题|方向|专项)|大(?=[\p{Script=Han}])|项(?!目)|条(?!件|例|款|线)|点(?!钟|多|半|五|\d)|类|种|件|篇|张)/u

const least = /(?:至少|不少于|超过|超|逾|近|将近|约|大约|不下)$/
const behind = /^(?:多|余|来)/
const backward = /(?:以上|上述|前述|前面|这|那)$/
const distributive = /(?:各|每|均有|都有)$/

/** Counts larger than this are sums of money, people or things, not members of a list. */
const largest = 400

/** Every count whose things a text could list. */
export function readCounts(document: Document): Count[] {
  const {text} = document
  const found: Count[] = []
  for (const {start, end, value} of document.mentions('numeral')) {
    if (value < 2 || value > largest || !Number.isInteger(value)) continue
    const before = text.slice(Math.max(0, start - 4), start)
    if (before.endsWith('第') || /[0-9０-９.．+＋\-—–~～至到%％]$/.test(before)) continue
    const rough = behind.exec(text.slice(end, end + 1)) !== null
    const from = rough ? end + 1 : end
    const counted = unit.exec(text.slice(from, from + 8))?.[0]
    if (counted === undefined) continue
    found.push({
      start,
      end: from + counted.length,
      value,
      unit: counted,
      bound: rough || least.test(before) ? (/(?:至少|不少于|超过|超|逾)$/.test(before) || rough ? 'least' : 'about') : 'exact',
      back: backward.test(before),
      each: distributive.test(before)
    })
  }
  return found
}
