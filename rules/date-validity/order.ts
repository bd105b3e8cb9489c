import {type Article, type DateMention, dayNumber, type Document, groupBy, isDay} from '@hegao/core'

/** A step of a document's life and its date. */
export interface Step {
  readonly name: '通过' | '批准' | '公布' | '施行'
  readonly date: DateMention
  readonly day: number
}

const steps: readonly (readonly [name: Step['name'], behind: RegExp])[] = [
  ['施行', /^(?:零时)?起(?:正式)?(?:施行|实施|执行|生效)/],
  ['公布', /^[^，。；\n]{0,24}?(?:公布|发布|颁布)(?!的)/],
  ['通过', /^[^，。；\n]{0,60}?(?:会议|大会|全会)[^，。；\n]{0,4}通过(?!的)/]
]
/** The text itself comes into force: what it says of others is no matter here. */
const itself = /(?:本法|本条例|本办法|本规定|本决定|本细则|本规则|本解释|本通知|本意见)自$/

/**
 * The steps of an article's own life: when it was first passed or published, as the lines under its title say, and when it
 * comes into force. Later amendments leave that date as it was, so only the first counts.
 */
export function stepsOf(document: Document, article: Article, dates: readonly DateMention[]): Step[] {
  const {text} = document
  const found = new Map<Step['name'], Step>()
  for (const date of dates) {
    const {year, month, day} = date.from
    if (year === undefined || month === undefined || day === undefined || date.to || !isDay(date.from)) continue
    const behind = text.slice(date.end, date.end + 80)
    const name = steps.find(([, pattern]) => pattern.test(behind))?.[0]
    if (name === undefined) continue
    const own = name === '施行' ? itself.test(text.slice(Math.max(0, date.start - 8), date.start)) : isHeadLine(document, article, date)
    if (!own) continue
    const step = {name, date, day: dayNumber(year, month, day)}
    const known = found.get(name)
    // 1991年公布……2018年修订通过: an earlier issue of the text was published before this one was passed.
    if (name === '通过' && found.has('公布')) continue
    if (!known || step.day < known.day) found.set(name, step)
  }
  return (['通过', '公布', '施行'] as const).flatMap((name) => found.get(name) ?? [])
}

const announced = /现予以?(?:公布|发布)/
const announcedSteps: readonly (readonly [name: Step['name'], behind: RegExp])[] = [
  ['施行', /^(?:零时)?起(?:正式)?(?:施行|实施|执行|生效)/],
  ['批准', /^(?:正式)?批准/],
  ['通过', /^(?:[^，。；\n]{0,60}?(?:会议|大会|全会)[^，。；\n]{0,4})?(?:审议|表决|修订)?通过/]
]

/** 已由……于2024年1月18日通过，……批准，现予公布，自……起施行: what one sentence of an announcement says of one document. */
export function announcedStepsOf(document: Document, dates: readonly DateMention[]): Step[][] {
  const bySentence = groupBy(dates, ({start}) => document.sentenceAt(start))
  const found: Step[][] = []
  for (const [sentence, own] of bySentence) {
    if (!sentence || !announced.test(document.slice(sentence))) continue
    const named = new Map<Step['name'], Step>()
    for (const date of own) {
      const {year, month, day} = date.from
      if (year === undefined || month === undefined || day === undefined || date.to || !isDay(date.from)) continue
      const behind = document.text.slice(date.end, Math.min(sentence.end, date.end + 80))
      const name = announcedSteps.find(([, pattern]) => pattern.test(behind))?.[0]
      if (name !== undefined && !named.has(name)) named.set(name, {name, date, day: dayNumber(year, month, day)})
    }
    found.push((['通过', '批准', '施行'] as const).flatMap((name) => named.get(name) ?? []))
  }
  return found
}

/** Lines that may say how a text came about stand at its head. */
const headBlocks = 8

function isHeadLine(document: Document, article: Article, date: DateMention): boolean {
  const block = document.blockAt(date.start)
  const first = article.blocks[0]
  return block !== undefined && first !== undefined && block.index - first.index < headBlocks && date.start - block.start <= 6
}
