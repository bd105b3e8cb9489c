/** Which of the 65,536 code units are among some characters: 1 for those. A look at a table costs less than any expression. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1
  return table
}
