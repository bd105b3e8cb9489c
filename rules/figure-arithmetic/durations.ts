import type {Document} from '@hegao/core'
import type {Fault} from './verdict.ts'

const duration = (name: string): string => `(?<${name}>(?:[0-9]{1,3}个?(?:小时|钟头|天))?(?:[0-9]{1,3}分钟?)?)`
/** 由▸3小时40分▸缩短至▸1小时10分▸，压缩▸2小时30分. */
const change = new RegExp(
  `[由从](?:[^，。；0-9]{0,10})${duration('from')}(?:[^，。；0-9]{0,8})?(?:到|至|为)${duration('to')}(?:[，、（]|以内，)(?:共|整整|足足|单程)?(?:压缩|缩短|减少|节省|节约|省时|快|提速|增加|延长)(?:了)?${duration('by')}`,
  'g'
)
const part = /([0-9]{1,3})(个?小时|钟头|天|分)/g
const minutesOf: Readonly<Record<string, number>> = {分: 1, 小时: 60, 个小时: 60, 钟头: 60, 天: 24 * 60}

function minutes(written: string): number {
  let sum = 0
  for (const [, number, unit = ''] of written.matchAll(part)) sum += Number(number) * (minutesOf[unit] ?? 0)
  return sum
}

const written = (sum: number): string => {
  const [hours, rest] = [Math.floor(sum / 60), sum % 60]
  return `${hours > 0 ? `${hours}小时` : ''}${rest > 0 || hours === 0 ? `${rest}分钟` : ''}`
}

/** Two times in hours and minutes, and by how much one is shorter. */
export function durations({text}: Document): Fault[] {
  if (!text.includes('小时')) return []
  return [...text.matchAll(change)].flatMap(({index, 0: words, groups}): Fault[] => {
    const {from = '', to = '', by = ''} = groups ?? {}
    // 3小时至1小时: one of them is in two units, else changes of one unit are read elsewhere.
    const [first, second, apart] = [from, to, by].map(minutes)
    if (
      !first ||
      !second ||
      !apart ||
      ![from, to, by].some((one) => /[时头].*分/.test(one)) ||
      [from, to, by].some((one) => one.includes('天'))
    )
      return []
    const made = Math.abs(first - second)
    if (made === apart) return []
    const end = index + words.length
    const place = {start: end - by.length, end}
    const at = index + words.indexOf(from)
    const levels = {start: at, end: index + words.lastIndexOf(to, words.length - by.length - 1) + to.length}
    const data = {from, to, verb: '相差', expected: written(made), actual: by}
    return [{id: 'growth', place, data, related: [['at-levels', levels]]}]
  })
}
