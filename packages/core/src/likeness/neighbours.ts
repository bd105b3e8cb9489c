/** With how many of the next in sorted order each string is compared. */
const window = 6

/**
 * Pairs of strings that begin or end alike, each pair once: candidates for one thing written in two ways. The strings are
 * sorted once from the front and once from the back, and each is paired with the few that follow, so that the work grows
 * with the number of strings and not with its square. Strings whose lengths are further apart than `farthest` are no pair.
 */
export function* neighbours(strings: Iterable<string>, farthest = 8): Generator<[string, string]> {
  const distinct = [...new Set(strings)].toSorted()
  const all = distinct.map((_, at) => at)
  const reversed = distinct.map((string) => [...string].toReversed().join(''))
  const fromTheBack = all.toSorted((a, b) => ((reversed[a] ?? '') < (reversed[b] ?? '') ? -1 : 1))
  for (const order of [all, fromTheBack])
    for (let at = 0; at < order.length; at++)
      for (let next = at + 1; next <= at + window && next < order.length; next++) {
        const [one = 0, other = 0] = [order[at], order[next]]
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        // Those so near from the front have been paired already.
        if (order === fromTheBack && second - first <= window) continue
        const [a, b] = [distinct[first] ?? '', distinct[second] ?? '']
        if (Math.abs(a.length - b.length) <= farthest) yield [a, b]
      }
}
