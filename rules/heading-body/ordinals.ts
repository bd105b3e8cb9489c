import {type Document, type Headed, parseNumeral, type Range} from '@hegao/core'

/** A meeting whose number in the headline is another than in the text. */
export interface OrdinalSlip {
  readonly here: Range
  readonly there: Range
}

const number = '[0-9]{1,3}|[一二三四五六七八九十百]{1,5}'
/** 第十六次▸主任会议, 第三届▸油茶博览会: what is held time and again. */
const held = new RegExp(
  `第(?<number>${number})(?<unit>[次届场期])(?<what>\\p{Script=Han}{0,10}?(?:会议|大会|全会|论坛|[博展]览会|发布会|交易会|[节赛]))`,
  'gu'
)
/** Congresses and plenums are told with those before them; of a meeting that is only called so there are many kinds. */
const counted = /代表大会|全体会议|委员会|^.会议$|^.全会$/
/** The text names what it is about near its beginning. */
const lead = 200

/** 第十六次主任会议 over a text on the 第四十二次主任会议, which names no other. */
export function ordinalSlips(document: Document, {heading, body}: Headed): OrdinalSlip[] {
  if (!heading.source.text.includes('第')) return []
  return heldIn(document, heading).flatMap((own): OrdinalSlip[] => {
    const same = heldIn(document, body).filter(({what}) => what === own.what)
    const [there] = same
    if (!there || there.start - body.start > lead || same.some(({value}) => value !== there.value || value === own.value)) return []
    return [{here: own, there}]
  })
}

function heldIn(document: Document, {start, end}: Range): (Range & {readonly value: number; readonly what: string})[] {
  return [...document.text.slice(start, end).matchAll(held)].flatMap(({index, 0: words, groups}) => {
    const value = parseNumeral(groups?.['number'] ?? '')
    return value === undefined || counted.test((groups?.['unit'] ?? '') + (groups?.['what'] ?? ''))
      ? []
      : [{start: start + index, end: start + index + words.length, value, what: (groups?.['unit'] ?? '') + (groups?.['what'] ?? '')}]
  })
}
