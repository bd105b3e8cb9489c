const tab = '    '

const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * A text as it may go to a terminal: tabs become spaces, line ends and control characters their pictures,
 * so that a draft can neither move the cursor nor turn the line around.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    if (character === '\t') return tab
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
