/** What may stand between a count and the list that spells it out: noun, closing mark, then ： or —— or （ or 即. */
export const opener =
  /^(?:[^，。；：！？（）“”、\n—]{0,14})(?:”[^，。；：！？（）“”、\n—]{0,10})?(?:[：:]|——|—|（(?:即|包括|分别是|分别为)?|(?:，|——)?(?:即|分别是|分别为|也就是|就是|包括)(?=[^，。]))/u

/** Where a list that is spelt out ends: with its sentence, ； inside it parting items; in brackets, with them. */
export function listEnd(text: string, start: number, limit: number, bracket: boolean): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if ('“（《‘【('.includes(character)) depth++
    else if ('”）》’】)'.includes(character)) {
      if (depth === 0) return at
      depth--
    } else if (depth === 0 && !bracket && '。！？\n'.includes(character)) return at
  }
  return limit
}
