import {hasDateline} from '../document/articles.ts'
import type {Article, Block} from '../document/block.ts'
import type {Range} from '../range.ts'
import type {Words} from '../words.ts'
import type {Profile} from './profile.ts'

/** What kind of text an article shows itself to be, and the words that show it. */
export interface Detection extends Range {
  readonly profile: Profile
  /** Has one placeholder, `{{words}}`: what stands at the range. */
  readonly reason: Words
}

const reasons = {
  dateline: {zh: '电头“{{words}}”', en: 'the dateline “{{words}}”'},
  title: {zh: '标题末尾“{{words}}”', en: 'the end of its title, “{{words}}”'},
  byline: {zh: '署“{{words}}”', en: 'the byline “{{words}}”'},
  opening: {zh: '开头“{{words}}”', en: 'its opening, “{{words}}”'}
} satisfies Record<string, Words>

/** How many blocks at the start of an article may tell. */
const head = 10
/** 全国人民代表大会……关于……的决定: titles of many lines are longer than this in rare cases only. */
const longestTitle = 120
/** How far into a paragraph it says what it is. */
const longestOpening = 120

const brackets = '(?:[（(][^（）()]{1,20}[）)])?'
const atEnd = (forms: string): RegExp => new RegExp(`(?:${forms})${brackets}$`)

/** Endings of titles, in the order in which they are tried: 关于……的决定 is a resolution, not a notice. */
const endings: readonly (readonly [Profile, RegExp])[] = [
  ['speech', atEnd('(?:上|时|中)的(?:重要|总结|主旨|主持)?(?:讲话|致辞|发言|演讲|讲话稿)|新年贺词')],
  ['communique', atEnd('公报')],
  ['resolution', atEnd('的(?:决议|决定)|决议')],
  ['notice', atEnd('的(?:紧急|补充|联合)?(?:通知|通报|(?:指导|实施|若干|处理)?意见|复?函|批复|答复|公告|通告)')],
  ['report', atEnd('工作报告|大会上的报告|全会上的报告')],
  ['plan', atEnd('规划(?:纲要)?|五年计划(?:纲要)?|远景目标(?:纲要|的建议)|(?:规划|计划)的建议')]
]
/** Such a title is a statute's where the text has articles. */
const statute = atEnd('法|法典|条例|办法|规定|细则|章程|规则|解释|准则')
const firstArticle = /^第一条[\s　：:]?/

const commentator = /(?:特约|特邀)?评论员(?:文章)?|社论|时评|短评|编辑部文章/
/** What the first sentence says the text itself is: 现在，我代表市人民政府，向大会作政府工作报告。 */
const openings: readonly (readonly [Profile, RegExp])[] = [
  ['report', /(?:作|做)(?:政府)?工作报告|向大会(?:作|提出)[^，。]{0,40}报告/],
  ['communique', /^中国共产党[^，。]{4,40}全体会议，?于/]
]

/** What kind of text an article is, from its dateline, title, byline or opening; undefined where nothing of it tells. */
export function detectProfile({blocks}: Article): Detection | undefined {
  const first = blocks.slice(0, head)
  return ofDateline(first) ?? ofByline(first) ?? ofTitle(first, blocks) ?? ofOpening(first)
}

function ofDateline(blocks: readonly Block[]): Detection | undefined {
  const block = blocks.find(({kind, source}) => kind === 'paragraph' && hasDateline(source.text))
  const length = block?.source.text.search(/[电讯息](?=[\s　（(：:]|$)/) ?? -1
  return block && length >= 0 ? found('news', block, 0, length + 1, reasons.dateline) : undefined
}

function ofByline(blocks: readonly Block[]): Detection | undefined {
  for (const block of blocks) {
    if (block.kind !== 'byline' && block.kind !== 'heading') continue
    const match = commentator.exec(block.source.text)
    if (match) return found('commentary', block, match.index, match.index + match[0].length, reasons.byline)
  }
  return undefined
}

/** A title may take several lines: each end of a line is the end of what stands above it. */
function ofTitle(blocks: readonly Block[], all: readonly Block[]): Detection | undefined {
  let title = ''
  for (const block of blocks) {
    if (block.kind !== 'heading') break
    const {text} = block.source
    title = /^(?:——|--)/.test(text) ? text : title + text
    if (title.length > longestTitle) break
    const ending = endings.find(([, form]) => form.test(title))
    const profile =
      ending?.[0] ?? (statute.test(title) && all.some(({source}) => firstArticle.test(source.text)) ? ('law' as const) : undefined)
    if (profile === undefined) continue
    const matched = (ending?.[1] ?? statute).exec(title)?.[0] ?? ''
    return found(profile, block, Math.max(0, text.length - matched.length), text.length, reasons.title)
  }
  return undefined
}

function ofOpening(blocks: readonly Block[]): Detection | undefined {
  for (const block of blocks) {
    if (block.kind === 'heading') continue
    const text = block.source.text.slice(0, longestOpening)
    for (const [profile, form] of openings) {
      const match = form.exec(text)
      if (match) return found(profile, block, match.index, match.index + match[0].length, reasons.opening)
    }
  }
  return undefined
}

const found = (profile: Profile, {start}: Block, from: number, to: number, reason: Words): Detection => ({
  profile,
  start: start + from,
  end: start + to,
  reason
})
