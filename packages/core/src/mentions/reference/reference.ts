import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A place where a text points at one of its own numbered parts: 本办法第十二条第二款, 附件2, 表3. */
export interface Reference extends Range {
  /** What it points at. */
  readonly to: '编' | '章' | '节' | '条' | '部分' | '项' | '附件' | '专栏' | '表' | '图'
  readonly value: number
  /** 章 that a section is one of: 第二章▸第三节. */
  readonly chapter?: number
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
/** 对第二章第三节确定的目标: without a name before it, the text's own. Behind a title, or the name of a law, another's. */
const ownSection = new RegExp(`(?<![》法例定则程要划])第(${number})章第(${number})节`, 'g')
/** 分工见第三部分, 本建议第五部分提出的要求: the part of a text whose headings are 一、二、三、. */
const whole = '本(?:文|报告|方案|通知|意见|建议|规划|纲要|计划|决定)'
const section = new RegExp(`(?:(?:见|参照|按照)(?:${whole})?|${whole})(第(${number})部分)(?=[，。；、）)的所要提明列确]|$)`, 'gm')
/** 对第（十九）项改造任务, 按本方案第（十五）条: what a text without articles numbers （一） or 1. Behind an article, its item. */
const ofItem = new RegExp(`(?<![条款章节部分》法例]|规定|办法)第[（(](${number}|[0-9]{1,2})[）)][项条](?!规定的情形)`, 'g')
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
  for (const match of text.includes('部分') ? text.matchAll(section) : []) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    const value = parseNumeral(match[2] ?? '')
    if (value !== undefined) found.push({start, end: match.index + match[0].length, to: '部分', value})
  }
  for (const {index: start, 0: words, 1: written = ''} of text.includes('第（') ? text.matchAll(ofItem) : []) {
    const value = parseNumeral(written)
    if (value !== undefined) found.push({start, end: start + words.length, to: '项', value})
  }
  for (const {index: start, 0: words, 1: above = '', 2: written = ''} of text.matchAll(ownSection)) {
    const [chapter, value] = [parseNumeral(above), parseNumeral(written)]
    if (chapter !== undefined && value !== undefined) found.push({start, end: start + words.length, to: '节', value, chapter})
  }
  const marks = document.mentions('ordinal')
  for (const match of text.matchAll(labelled)) {
    const start = match.index
    const value = parseNumeral(match[2] ?? '')
    // 代表1人, 意图一: only a name that begins a word; and not 《通知》的附件3, which is another document's.
    if (value === undefined || value < 1 || /》的?$/.test(text.slice(Math.max(0, start - 2), start))) continue
    if (/\p{Script=Han}/u.test(text.charAt(start - 1)) && !/[见详如以按照在和与及由从据的附写填交报送将把]/.test(text.charAt(start - 1)))
      continue
    if (start < (titles[indexAt(titles, start)]?.end ?? 0) || marks[indexAt(marks, start)]?.start === start) continue
    // The expression lets through only these four.
    found.push({start, end: start + match[0].length, to: match[1] as '附件' | '专栏' | '表' | '图', value})
  }
  return found.toSorted((a, b) => a.start - b.start)
}
