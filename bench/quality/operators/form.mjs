// Form: the parts of an official document set against each other, a headline against its text, words of an earlier stage.
const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, words) => text.slice(0, at) + words + text.slice(at + length)
const number = /^([\u4e00-\u9fff]{1,8}〔)(\d{4})(〕)(\d{1,4})号$/m
const signed =
  /^([\u4e00-\u9fff]{2,20}(?:国务院|政府|办公厅|办公室|局|部|委))\n((?:\d{4}|[〇零○一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]{0,3}月\d{0,2}[一二三四五六七八九十]{0,3}日)$/m

export const operators = {
  // The number says one year, the date under the signature another.
  'form: the year of the number changed'(text) {
    const match = number.exec(text)
    if (!match || !signed.test(text)) return undefined
    const at = match.index + match[1].length
    return {
      text: splice(text, at, 4, String(Number(match[2]) - 1)),
      span: [match.index, match.index + match[0].length],
      business: /document-form/
    }
  },
  // GB/T 9704: 〔〕, no leading zero.
  'form: the brackets of the number changed'(text) {
    const match = number.exec(text)
    if (!match) return undefined
    const words = match[0].replace('〔', '[').replace('〕', ']')
    return {
      text: splice(text, match.index, match[0].length, words),
      span: [match.index, match.index + words.length],
      business: /document-form|punctuation/
    }
  },
  // Another organ signs than the title names.
  'form: another organ signs'(text) {
    const match = signed.exec(text)
    if (!match || !text.slice(0, 200).replace(/\s/g, '').startsWith(match[1])) return undefined
    return {
      text: splice(text, match.index, match[1].length, '省农业农村厅'),
      span: [match.index, match.index + 6],
      business: /document-form/
    }
  },
  // A notice that closes as a notice to the public.
  'form: the closing words of another kind'(text) {
    const match = signed.exec(text)
    if (!match || !/通知\n/.test(text.slice(0, 300))) return undefined
    return {text: splice(text, match.index - 1, 0, '特此通告。'), span: [match.index - 2, match.index + 5], business: /document-form/}
  },
  // What is issued still bears the mark of a draft.
  'stage: a draft mark in an issued title'(text) {
    const head = text.slice(0, 300)
    const match = /印发《[^》]{4,40}(?=》)/.exec(head) ?? /(?<=关于印发)[^\n]{4,30}(?=的通知)/.exec(head)
    if (!match || !/现印发给你们/.test(text)) return undefined
    const at = match.index + match[0].length
    return {text: splice(text, at, 0, '（送审稿）'), span: [at, at + 5], business: /stage-residue/}
  },
  // An editor's remark left in the text.
  'stage: a remark between editors'(text, random) {
    const match = pick(all(text, /[\u4e00-\u9fff]，(?=[\u4e00-\u9fff])/g), random)
    if (!match) return undefined
    const words = pick(['（此处数据待核实）', '【建议删去本句】', '（请确认表述是否准确）', '（名单待补）'], random)
    return {
      text: splice(text, match.index + 1, 0, words),
      span: [match.index + 1, match.index + 1 + words.length],
      business: /stage-residue|incomplete/
    }
  },
  // A headline and its text name the same number of the same thing.
  'heading: the number of a headline changed'(text, random) {
    const heads = all(text, /^[^\n，。；]{4,40}$/gm).filter(({0: line, index}) => {
      const count = /(?<![\d第十])([二三四五六七八九]|\d{1,2})(?:个|项|条|大)(?:方面)?([\u4e00-\u9fff]{2,4})/.exec(line)
      return count && text.slice(index + line.length, index + 4000).includes(count[0])
    })
    const match = pick(heads, random)
    const count = match && /(?<![\d第十])([二三四五六七八九]|\d{1,2})(?=个|项|条|大)/.exec(match[0])
    if (!count) return undefined
    const words = /\d/.test(count[0]) ? String(Number(count[0]) + 1) : '二三四五六七八九十'.charAt('二三四五六七八九'.indexOf(count[0]) + 1)
    const at = match.index + count.index
    return {
      text: splice(text, at, count[0].length, words),
      span: [at, at + words.length + 1],
      business: /heading-body|count-mismatch|figure/
    }
  }
}
