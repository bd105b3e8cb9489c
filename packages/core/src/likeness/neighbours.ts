/** With how many of the next in sorted order each string is compared. */
const window = 6

/**
 * Pairs of strings that begin or end alike, each pair once: candidates for one thing written in two ways. The strings are
 * sorted once from the front and once from the back, and each is paired with the few that follow, so that the work grows
 * with the number of strings and not with its square. Strings whose lengths are further apart than `farthest` are no pair.
 */
export function* neighbours(strings: Iterable<string>, farthest = 8): Generator<[string, string]> {
  const distinct = [...new Set(strings)].toSorted()
  const seen = new Set<number>()
  const all = distinct.map((_, at) => at)
  const reversed = distinct.map((string) => [...string].toReversed().join(''))
  const fromTheBack = all.toSorted((a, b) => ((reversed[a] ?? '') < (reversed[b] ?? '') ? -1 : 1))
  for (const order of [all, fromTheBack])
    for (const [at, one] of order.entries())
      for (const other of order.slice(at + 1, at + 1 + window)) {
        const [first, second] = one < other ? [one, other] : [other, one]
        const [a, b] = [distinct[first] ?? '', distinct[second] ?? '']
        const key = first * distinct.length + second
        if (Math.abs(a.length - b.length) > farthest || seen.has(key)) continue
        seen.add(key)
        yield [a, b]
      }
}
