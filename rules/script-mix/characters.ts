import type {Document, Range} from '@hegao/core'
import type {Say} from './messages.ts'
import {again, mostNamed} from './places.ts'
import {ordinary, readVariantUses, type Variant, type VariantUse} from './variants.ts'

/** Traditional, variant and Japanese characters: one message for each character. */
export function reportVariants(document: Document, runs: readonly Range[], variants: ReadonlyMap<string, Variant>, report: Say): void {
  for (const uses of byCharacter(readVariantUses(document, runs, variants))) {
    const [first, ...others] = uses
    const variant = first && variants.get(first.character)
    if (!variant) continue
    const {character, quoted} = first
    report('variant', first, {
      certainty: uses.every((use) => use.quoted) ? 'likely' : 'certain',
      data: {character, name: variant.name, standard: variant.standard},
      expected: [variant.standard],
      ...(quoted ? {note: 'quoted'} : {}),
      related: again(document, others),
      suggestions: [{title: 'correct', edits: uses.map((range) => ({range, text: variant.standard}))}]
    })
  }
}

function byCharacter(uses: readonly VariantUse[]): Iterable<VariantUse[]> {
  const groups = new Map<string, VariantUse[]>()
  for (const use of uses) {
    const group = groups.get(use.character)
    if (group) group.push(use)
    else groups.set(use.character, [use])
  }
  return groups.values()
}

/** Radicals and compatibility characters, which PDF readers leave: one message, since they come in dozens. */
export function reportCompatible(document: Document, runs: readonly Range[], variants: ReadonlyMap<string, Variant>, report: Say): void {
  // “⽂”是部首: a character that is spoken of.
  const used = runs.filter(({start, end}) => !/^[“‘][”’]$/.test(document.text.charAt(start - 1) + document.text.charAt(end)))
  const [first, ...others] = used
  if (!first) return
  const plain = (range: Range): string[] => Array.from(document.slice(range), (character) => ordinary(character, variants))
  const characters = new Set(used.flatMap((range) => Array.from(document.slice(range))))
  report('compatible', first, {
    certainty: 'likely',
    data: {
      count: used.length,
      characters: [...characters].slice(0, mostNamed).map((character) => `${character}（${ordinary(character, variants)}）`)
    },
    related: again(document, others),
    suggestions: [{title: 'replace', edits: used.map((range) => ({range, text: plain(range).join('')}))}]
  })
}
