/** With how many of the next in sorted order each string is compared. */
const window = 6

/**
 * Pairs of strings that begin or end alike, each pair once: candidates for one thing written in two ways. The strings are
 * sorted once from the front and once from the back, and each is paired with the few that follow, so that the work grows
 * with the number of strings and not with its square.
 */
export function neighbours(strings: Iterable<string>): [string, string][] {
  const distinct = [...new Set(strings)]
  const pairs: [string, string][] = []
  const seen = new Set<string>()
  for (const sorted of [sortBy(distinct, (string) => string), sortBy(distinct, reversed)])
    for (let at = 0; at < sorted.length; at++)
      for (let next = at + 1; next <= at + window && next < sorted.length; next++) {
        const one = sorted[at] ?? ''
        const other = sorted[next] ?? ''
        const pair: [string, string] = one < other ? [one, other] : [other, one]
        const key = pair.join('\n')
        if (!seen.has(key)) pairs.push(pair)
        seen.add(key)
      }
  return pairs
}

function sortBy(strings: readonly string[], key: (string: string) => string): string[] {
  return strings
    .map((string) => ({string, key: key(string)}))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({string}) => string)
}

const reversed = (string: string): string => [...string].toReversed().join('')
