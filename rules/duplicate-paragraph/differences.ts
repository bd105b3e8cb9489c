import type {TextDifference, Words} from '@hegao/core'

/** How many differences a message names; the rest are counted. */
const most = 3
const longestQuote = 16

/** 此处“12.9万”，彼处“12.6万”；此处少“全市”. `second`: whether the message stands at the second place. */
export function differencesInWords(differences: readonly TextDifference[], second: boolean): Words {
  const shown = differences.slice(0, most).map((difference) => (second ? difference : {first: difference.second, second: difference.first}))
  const more = differences.length - shown.length
  return {
    zh: shown.map(inChinese).join('；') + (more > 0 ? `等${differences.length}处不同` : ''),
    en: shown.map(inEnglish).join('; ') + (more > 0 ? `; ${more} more` : '')
  }
}

function inChinese({first: there, second: here}: TextDifference): string {
  if (here === '') return `此处少“${quote(there)}”`
  if (there === '') return `此处多“${quote(here)}”`
  return `此处“${quote(here)}”，彼处“${quote(there)}”`
}

function inEnglish({first: there, second: here}: TextDifference): string {
  if (here === '') return `here without “${quote(there)}”`
  if (there === '') return `here with “${quote(here)}”`
  return `here “${quote(here)}”, there “${quote(there)}”`
}

const quote = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text)
