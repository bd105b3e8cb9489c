import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A place where a text points at one of its own numbered parts: 本办法第十二条第二款, 附件2, 表3. */
export interface Reference extends Range {
  /** What it points at. */
  readonly to: '编' | '章' | '节' | '条' | '附件' | '专栏' | '表' | '图'
  readonly value: number
  /** 款 within the article. */
  readonly clause?: number
  /** 项 within the article or clause. */
  readonly item?: number
}

const number = '[〇零一二三四五六七八九十百]+'
const self = '本(?:法|条例|办法|规定|细则|规则|章程|准则|决定|意见|通知|方案|预案|规划|纲要|标准|制度|导则|指南|实施意见|工作规则)'
const part = `第(${number})(编|章|节|条)(?:第(${number})款)?(?:第?[（(]?(${number})[）)]?项)?`
/** 本法第十二条 and what is chained to it: 、第十三条和第四十条第二款. */
const own = new RegExp(`${self}(?:${part}(?:、|和|及|以及|或者|或|至)?)+`, 'g')
const single = new RegExp(part, 'g')
const labelled = /(附件|专栏|表|图)[\s　]*([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9０-９一二三四五六七八九十\-—.]|[份个张件年月日])/g

/** Every pointer at a numbered part of the same text. One within a title or a quotation may mean another document. */
export function readReferences(document: Document): Reference[] {
  const {text} = document
  const titles = document.mentions('title')
  const found: Reference[] = []
  for (const chain of text.matchAll(own))
    for (const match of chain[0].matchAll(single)) {
      const value = parseNumeral(match[1] ?? '')
      const start = chain.index + match.index
      const [clause, item] = [parseNumeral(match[3] ?? ''), parseNumeral(match[4] ?? '')]
      if (value === undefined) continue
      found.push({
        start,
        end: start + match[0].length,
        // The expression lets through only these four.
        to: match[2] as '编' | '章' | '节' | '条',
        value,
        ...(clause === undefined ? {} : {clause}),
        ...(item === undefined ? {} : {item})
      })
    }
  const marks = document.mentions('ordinal')
  for (const match of text.matchAll(labelled)) {
    const start = match.index
    const value = parseNumeral(match[2] ?? '')
    // 代表1人, 意图一, 上述图3: only a name that begins a word.
    if (
      value === undefined ||
      value < 1 ||
      (/[\p{Script=Han}]/u.test(text.charAt(start - 1)) && !/[见详如以按照在和与及、由据的附]/.test(text.charAt(start - 1)))
    )
      continue
    if (start < (titles[indexAt(titles, start)]?.end ?? 0) || marks[indexAt(marks, start)]?.start === start) continue
    // The expression lets through only these four.
    found.push({start, end: start + match[0].length, to: match[1] as '附件' | '专栏' | '表' | '图', value})
  }
  return found.sort((a, b) => a.start - b.start)
}
