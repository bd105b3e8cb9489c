import type {Range} from '../range.ts'
import type {Flow} from './block.ts'

const [stop, exclamation, question, semicolon, ellipsis] = [0x3002, 0xff01, 0xff1f, 0xff1b, 0x2026]

/** Marks that go on with the clause after a closing quote: “……。”的要求. */
const goesOn = '，、；：的'

/**
 * Sentences in order. One ends at 。！？；…… with the closing quotes and brackets behind it. Inside 《》 and （） nothing
 * ends one; inside quotation marks ； does not, and 。！？ does only where the quotation goes on or the clause is over.
 */
export function splitSentences(text: string, flows: readonly Flow[]): Range[] {
  const sentences: Range[] = []
  for (const flow of flows) {
    let start = flow.start
    let quotes = 0
    let brackets = 0
    for (let at = flow.start; at < flow.end; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x201c) quotes++
      else if (code === 0x201d) quotes = Math.max(0, quotes - 1)
      else if (code === 0x300a || code === 0xff08) brackets++
      else if (code === 0x300b || code === 0xff09) brackets = Math.max(0, brackets - 1)
      else if (code === stop || code === exclamation || code === question || code === semicolon || (code === ellipsis && at > start)) {
        if (brackets > 0 || (quotes > 0 && code === semicolon)) continue
        let end = at + 1
        while (end < flow.end && isFinal(text.charCodeAt(end))) end++
        let open = quotes
        while (end < flow.end && isClosing(text.charCodeAt(end))) {
          if (text.charCodeAt(end) === 0x201d) open = Math.max(0, open - 1)
          end++
        }
        if (end < flow.end && open < quotes && goesOn.includes(text.charAt(end))) {
          quotes = open
          at = end - 1
          continue
        }
        if (code === ellipsis && end < flow.end && (quotes > 0 || goesOn.includes(text.charAt(end)))) continue
        quotes = open
        sentences.push({start, end})
        start = end
        at = end - 1
      }
    }
    if (start < flow.end) sentences.push({start, end: flow.end})
  }
  return sentences
}

const isFinal = (code: number): boolean => code === stop || code === exclamation || code === question || code === ellipsis

const isClosing = (code: number): boolean =>
  code === 0x201d || code === 0x2019 || code === 0xff09 || code === 0x300b || code === 0x300d || code === 0x300f || code === 0x29
