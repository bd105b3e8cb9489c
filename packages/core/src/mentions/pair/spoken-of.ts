import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** Words that tell of words: “再接再厉”▸写成▸“再接再励”, 不作“世界记录”. */
const tellsOfWords =
  /写作|写成|误[作为写]|错[写成字]|不作|不写|[今应改]作|应[为改]|[错别]字|更正|[读念]作|[印登]成|旧写|异体|(?:不算?|没)错|繁体|不一致/
const longestCited = 16

/** Whether a form is not used but spoken of: it stands in quotation marks in a sentence that tells of words. */
export function isSpokenOf(document: Document, {start, end}: Range): boolean {
  const {text} = document
  const open = text.lastIndexOf('“', start)
  const close = text.indexOf('”', end)
  if (open < 0 || close < 0 || close - open > longestCited || text.slice(open, close).includes('\n')) return false
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && tellsOfWords.test(text.slice(sentence.start, sentence.end))
}
