/** Marks after which a sentence is over. */
export const sentenceFinal = '。！？；!?;'

/** Closing marks that belong to the sentence before them. */
export const closing = '”’」』）》〉】〕)]"'

export const opening = '“‘「『（《〈【〔(['

/** Whether a text ends as a sentence or a lead-in does, closing quotes and brackets aside. */
export function endsFinished(text: string): boolean {
  let end = text.length
  while (end > 0 && closing.includes(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  return sentenceFinal.includes(last) || last === '…' || last === '：' || last === ':' || last === '—'
}

const pairs = new Map([
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
  ['「', '」']
])

/** The closing mark of the last quotation, bracket or title that the text opens and does not close. */
export function unclosed(text: string): string | undefined {
  const open: string[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const close = pairs.get(character)
    if (close) open.push(close)
    else if (open.length > 0 && character === open[open.length - 1]) open.pop()
  }
  return open[open.length - 1]
}
