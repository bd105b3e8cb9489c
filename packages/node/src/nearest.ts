import {distance} from 'fastest-levenshtein'

/** A word that was mistyped has at most this part of its letters wrong. */
const wrongPart = 0.4

/** Of the words that are known the one that somebody most likely meant; the first of equals. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: {readonly word: string; readonly distance: number} | undefined
  for (const candidate of known) {
    const away = candidate.startsWith(word) && word.length > 2 ? 1 : distance(word, candidate)
    if (away <= Math.max(1, Math.floor(candidate.length * wrongPart)) && away < (best?.distance ?? Infinity))
      best = {word: candidate, distance: away}
  }
  return best?.word
}
