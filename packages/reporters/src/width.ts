import {eastAsianWidth} from 'get-east-asian-width'

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const emoji = /\p{Emoji}/u
const joiner = '\u200d'
const emojiStyle = '\ufe0f'

/** Vowels and finals of Korean letters that a terminal draws inside the syllable before them. */
const insideSyllable = /[\u1160-\u11ff\ud7b0-\ud7fb]/

/**
 * Columns that a text takes in a terminal: a Chinese character two, a combining mark none.
 * Characters that Unicode calls ambiguous, such as “ and …, take one, as terminals do unless told otherwise.
 */
export function columnsOf(text: string): number {
  let columns = 0
  let before = ''
  let beforeColumns = 0
  for (const character of text) {
    let own = columnsOfCharacter(character)
    if (character === emojiStyle && beforeColumns === 1 && emoji.test(before)) own = 1
    else if (own > 0 && before === joiner) own = 0
    columns += own
    before = character
    beforeColumns = own
  }
  return columns
}

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  if (invisible.test(character) || insideSyllable.test(character) || isSkinTone(code)) return 0
  return eastAsianWidth(code)
}

/** Such a code point colours the emoji before it. */
const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff
