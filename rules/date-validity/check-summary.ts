import {type Context} from './context.ts'

const periods = '前三季度|上半年|下半年|第?[一二三四]季度|全年'
const named = new RegExp(`(?:[12][0-9]{3}年|今年|去年)?(?<period>${periods})`)
/** 总的来看，▸一季度▸全省经济延续稳中向好态势 */
const summary = new RegExp(
  `(?:总的来?看|综合来?看|总体来?看|总体上看|整体来?看|综合分析|综合判断)，?(?:今年)?(?<period>${periods})(?=，?(?:[^，。；]{0,10}(?:经济|运行|发展|工作|形势)))`,
  'g'
)
/** The months that a period holds, and of the last quarter in it more may be told. */
const quarters: Readonly<Record<string, readonly [number, number]>> = {
  一季度: [1, 1],
  二季度: [2, 2],
  三季度: [3, 3],
  四季度: [4, 4],
  上半年: [1, 2],
  前三季度: [1, 3],
  下半年: [3, 4],
  全年: [1, 4]
}

/** What a report sums up against the part of the year that its headline names. */
export function checkSummary({document, report}: Context): void {
  const {text} = document
  for (const match of text.includes('看，') ? text.matchAll(summary) : []) {
    const period = match.groups?.['period'] ?? ''
    const article = document.articleAt(match.index)
    const heading = article?.blocks.find(({kind, source}) => kind === 'heading' && named.test(source.text))
    const title = heading && named.exec(heading.source.text)
    const own = title?.groups?.['period']
    if (!heading || !title || own === undefined) continue
    const [whole, part] = [quarters[own.replace('第', '')], quarters[period.replace('第', '')]]
    // 二季度 may be summed up with the half-year that it ends.
    if (!whole || !part || part[1] >= whole[1]) continue
    const end = match.index + match[0].length
    const at = heading.start + title.index + title[0].length - own.length
    report(
      'summary',
      {start: end - period.length, end},
      {
        certainty: 'likely',
        data: {actual: period, period: own},
        related: [['headline', {start: at, end: at + own.length}, {period: own}]]
      }
    )
  }
}
