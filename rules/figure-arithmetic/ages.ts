import {type Document, parseNumeral} from '@hegao/core'
import type {Fault} from './verdict.ts'

const number = '([0-9]{2,3}|[一二三四五六七八九十百零〇]{2,5})'
const ageAtDeath = new RegExp(`(?:享年|终年|享寿)${number}岁`, 'g')
const death = /((?:19|20)\d\d)年[^。；]{0,24}?(?:逝世|去世|病逝|辞世|牺牲|殉职)/g
const birth = /((?:18|19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)|(?:生于|出生于)((?:18|19|20)\d\d)年/g
/** An obituary is this long at most, before and behind the age. */
const reach = 400

/**
 * 享年85岁 beside 1931年10月出生 and 2026年3月逝世: ages at death that the years of birth and death exclude, counted in full years or
 * by the old way, which adds one or two.
 */
export function impossibleAges({text}: Document): Fault[] {
  if (!text.includes('岁') || !/[享终]年|享寿/.test(text)) return []
  return [...text.matchAll(ageAtDeath)].flatMap((match): Fault[] => {
    const value = parseNumeral(match[1] ?? '') ?? Number.NaN
    const from = Math.max(0, match.index - reach)
    const around = text.slice(from, match.index + match[0].length + reach)
    const [deaths, births] = [[...around.matchAll(death)], [...around.matchAll(birth)]]
    const [died, born] = [deaths[0]?.[1], births[0]?.[1] ?? births[0]?.[2]]
    // Of two obituaries on one page nothing says whose the years are.
    if (deaths.length !== 1 || births.length !== 1 || died === undefined || born === undefined || !births[0]) return []
    const full = Number(died) - Number(born)
    if (value >= full - 1 && value <= full + 2) return []
    const start = from + births[0].index
    return [
      {
        id: 'age',
        place: {start: match.index, end: match.index + match[0].length},
        data: {born, died, actual: match[0]},
        related: [['at-birth', {start, end: start + births[0][0].length}]]
      }
    ]
  })
}
