import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

/** Longer ones hold a clause of their own. */
const longest = 44
/** With these the words begin that say only when, under what or by what. */
const beginnings = '在随按根但并而同特尤'
/** Such words alone up to the full stop. 在教育方面。 heads a paragraph. */
const adverbial =
  /^(?:但是?|并|而|同时|特别是|尤其是)?(?:在[^，。；：、！？]{2,30}(?:[中下时后前]|时候|期间|之际|同时|基础上)|随着[^，。；：！？]{4,36}|(?:按照|根据)(?![^。]*(?:作出|提出|制定|明确|落实))[^，。；：！？]{2,28}(?:的|统一|总体|工作)(?:部署|要求|安排|精神))。$/
/** 在田间地头。在工厂车间。 is style, and in speech much stands alone. */
const goesOn = /^[　\s]*[^\s　”’」）在]/

/** Every adverbial that a full stop parts from its sentence: 在施工过程中▸。▸要加强巡查. */
export function readCutAdverbials(document: Document): Range[] {
  const {text} = document
  const found: Range[] = []
  for (const {start, end} of document.sentences) {
    if (end - start > longest || !beginnings.includes(text.charAt(start)) || !adverbial.test(text.slice(start, end))) continue
    const block = document.blockAt(start)
    if ((block?.kind === 'paragraph' || block?.kind === 'item') && end < block.end && goesOn.test(text.slice(end, end + 4)))
      found.push({start, end})
  }
  return found
}
