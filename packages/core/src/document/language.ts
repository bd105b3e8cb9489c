import type {Range} from '../range.ts'

/** How much around a place shows which language its sentence is in, in UTF-16 code units. */
const neighbourhood = 40

/** Whether Chinese characters outnumber Latin letters around a place: “书名号 and 引号” may stand in an English sentence. */
export function isInChinese(text: string, {start, end}: Range): boolean {
  let han = 0
  let latin = 0
  const last = Math.min(text.length, end + neighbourhood)
  for (let at = Math.max(0, start - neighbourhood); at < last; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) han++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
  }
  return han > latin
}
