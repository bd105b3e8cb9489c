import type {Block} from '../../document/block.ts'
import type {Ordinal} from './ordinal.ts'

/** 2.1 环境, 3.2.1 步骤: numbers parted by dots, before words that are no unit. */
const decimal = /^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,4})[.．、]?(?=([\s　]*)[\p{Script=Han}A-Za-z《“])/u
/** 2 安装: a whole number, parted from its words by a space. */
const whole = /^([0-9]{1,2})[\s　]+(?=[\p{Script=Han}A-Za-z《“])/u
/** What makes a number at the start of a line a quantity or a date: 2.5亿元, 12 月, 3.15晚会. */
const quantity =
  /^[\s　]*(?:[万亿元%％℃年月日时分秒天周岁个名位家项件条座处所台套辆艘架头只亩米吨斤克升度倍成折届次期版寸]|公里|平方|立方|千米|厘米|毫米|公斤|千克|公顷|小时|世纪|晚会|[kKmMgGtT]?[bBgGmM]\b)/

/**
 * Marks of decimal numbering at the start of blocks: 1 总则, 1.1 目的, 1.1.1 依据. `value` is the last number, `prefix` what
 * stands before it. Whole numbers count only where there are others of more parts.
 */
export function readDecimals(blocks: readonly Block[]): Ordinal[] {
  const [found, wholes]: [Ordinal[], Ordinal[]] = [[], []]
  for (const {start, kind, source} of blocks) {
    const first = source.text.charCodeAt(0)
    if (first < 0x30 || first > 0x39 || kind === 'cell') continue
    const line = source.text.slice(0, 24)
    const parted = decimal.exec(line)
    if (parted?.[1] !== undefined) {
      const numbers = parted[1].replaceAll('．', '.').split('.')
      const value = Number(numbers.pop())
      if (value < 1 || (kind !== 'heading' && parted[2] === '') || quantity.test(line.slice(parted[0].length))) continue
      found.push({start, end: start + parted[1].length, series: '1.1', value, prefix: numbers.join('.'), last: false, leads: true})
      continue
    }
    const alone = kind === 'heading' ? whole.exec(line)?.[1] : undefined
    if (alone === undefined || Number(alone) < 1 || quantity.test(line.slice(alone.length))) continue
    wholes.push({start, end: start + alone.length, series: '1.1', value: Number(alone), prefix: '', last: false, leads: true})
  }
  return found.length === 0 ? [] : [...found, ...wholes]
}
