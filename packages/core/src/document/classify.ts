import type {SourceBlock, SourceBlockKind} from './source.ts'

/** Headings are shorter than this; bold lead sentences of older reports, which are longer, stay paragraphs. */
const longestHeading = 44
/** A numbered heading may end in a full stop, （一）指导思想。, when it is as short as this. */
const longestHeadingWithStop = 30

const chineseNumber = '[〇零一二三四五六七八九十百]+'

/** The marks of 层次序数, highest rank first, those that begin alike in one expression. GB/T 9704: 一、（一）1.（1）. */
const numbered = new RegExp(`^(?:第${chineseNumber}(?:(编)(?![辑制写])|(章)|(节)|([、，]))|${chineseNumber}(、))`)
const bracketed = new RegExp(`^[（(](?:(${chineseNumber})|([0-9０-９]{1,3}))[）)]`)
const arabic = /^[0-9０-９]{1,3}(?:[.．、](?![0-9０-９]))/

/** The rank of the mark that a block starts with, 1 for 第一编 to 7 for （1）; 0 where there is none. */
export function rankOf(text: string): number {
  const first = text.charCodeAt(0)
  if ((first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19)) return arabic.test(text) ? 6 : 0
  // ①–⑳
  if (first >= 0x2460 && first <= 0x2473) return 7
  if (first === 0xff08 || first === 0x28) {
    const mark = bracketed.exec(text)
    return mark === null ? 0 : mark[1] === undefined ? 7 : 5
  }
  if (first !== 0x7b2c && !'〇零一二三四五六七八九十百'.includes(text.charAt(0))) return 0
  const mark = numbered.exec(text)
  // 第一编, 第一章, 第一节, and 第一、 as 一、.
  return mark === null ? 0 : mark[1] !== undefined ? 1 : mark[2] !== undefined ? 2 : mark[3] !== undefined ? 3 : 4
}

const byline =
  /^(?:[■□●○▲△◆◇★☆]\s*)?(?=.{2,60}$)(?:[（(]?(?:本报|新华社|人民日报|中新社|央视|[^\s，。；]{0,14})(?:见习|驻[^\s]{0,6})?(?:记者|通讯员|评论员)(?:[\s：:][^，。；]*)?[）)]?|(?:(?:数据|资料|图片)?来源|供图|制图|版式设计|作者|编辑|责编|时间|日期|发布时间|发布日期|信息来源|文|撰稿)[：:／/].*)$/
/** 周砚农《青禾日报》（2026年03月12日第 4 版）: the paper that an article is from. */
const paperLine = /^[^，。；：《]{0,24}《[^》]{2,8}[报刊]》（(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[^）]{0,10}）$/
const credit =
  /^(?:[■□●○▲△]\s*)?(?=.{3,40}$)(?:本报|新华社)?[^，。；]*(?:记者|通讯员|视觉)?[^，。；]*(?:摄(?:影)?(?:报道)?(?:[/／（(].*)?|资料图片?)$/
const captionStart = /^(?:图为|上图|下图|左图|右图|图①|图片)/
const dateLine = /^[（(]?(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})年[^，。；]{1,8}日[）)]?$/

/** 各位代表！ 同志们：—— whom a speech addresses. */
const salutation = /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们)[^，。；]*[！：!:]?$/
/** 省长 刘小涛, 李　强: who speaks or signs. */
const nameLine =
  /^(?:[\p{Script=Han}]{0,16}(?:主席|省长|市长|区长|县长|总理|书记|主任|局长|部长|秘书长|会长|行长|院长|检察长|委员长|州长|盟长)[\s　]+\p{Script=Han}(?:[\s　]*\p{Script=Han}){1,3}|\p{Script=Han}[\s　]+\p{Script=Han})$/u
/** A mark alone on its line, whose item stands on the next: 一是⏎遵循市场经济规律……. */
const bareMark =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|第[一二三四五六七八九十]{1,3}[，、]?|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.、．])$/

/** Whether a line addresses the audience: 各位代表，同志们： */
export const isSalutation = (text: string): boolean =>
  salutation.test(text) || /^(?:尊敬的|各位|同志们|女士们|先生们|朋友们)[^。；]{0,30}[，：]$/.test(text)

/** Whether a block is only the mark of an item that stands in the next block. */
export const isBareMark = (text: string): boolean => text.length <= 6 && bareMark.test(text)

/** What a paragraph of unknown kind looks like by itself. */
export function classify(block: SourceBlock): SourceBlockKind {
  if (block.kind !== 'paragraph') return block.kind
  const {text} = block
  if (text.length > 60) return rankOf(text) > 0 ? 'item' : 'paragraph'
  if (captionStart.test(text) || credit.test(text)) return 'caption'
  if (dateLine.test(text) || byline.test(text) || (/\s/.test(text) && nameLine.test(text)) || paperLine.test(text)) return 'byline'
  if (salutation.test(text) || isBareMark(text)) return 'paragraph'
  if (looksLikeHeading(text)) return 'heading'
  return rankOf(text) > 0 ? 'item' : 'paragraph'
}

/** Whether a line reads as a heading: short, without a final mark, with words in it. */
export function looksLikeHeading(text: string): boolean {
  const marked = rankOf(text) > 0
  if (text.length > longestHeading) return false
  const last = text.charAt(text.length - 1)
  if (last === '。')
    return marked && text.length <= longestHeadingWithStop && text.indexOf('。') === text.length - 1 && !text.includes('；')
  if ('，、；：:;,…'.includes(last)) return false
  return !text.includes('。') && !text.includes('；') && !told.test(text) && /[\p{Script=Han}A-Za-z]/u.test(text)
}

/** 记者从市农业农村局获悉，……; 其次，……; 在教育方面，……; 一是……，: running text, however short its line. */
const told =
  /(?:获悉|了解到|谈到|介绍说?|表示|指出|强调|透露|报道|认为|坦言)，|^(?:(?:与此)?同时|此外|另外|其中|首先|其次|再次|另?一方面|对此|为此|因此|目前|据悉|据了解|在[^，]{2,12}方面|[一二三四五六七八九]是[^，]+)，/
