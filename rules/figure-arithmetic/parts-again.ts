import {type Document, groupBy, type Quantity} from '@hegao/core'
import {isExact, sameUnit} from './rounding.ts'
import {partitions} from './parts.ts'
import type {Fault} from './verdict.ts'

/** 其中教工党支部6个、▸学生党支部▸8个: the name right before a part. */
const nameBefore = /(?:^|[，、：]|其中|包括|和|申请|安排|争取)(\p{Script=Han}{4,12}?)(?:为|是|达)?$/u
/** 现有14个▸学生党支部▸的作用. */
const nameBehind = /^(?:个)?(\p{Script=Han}{4,12})/u
/** 市级补助▸资金: a name that only says what it is of. */
const tail = /(?:资金|经费|投资|数量|总数|面积)?$/
/** Other times, aims and shares are other figures. */
const otherwise = /年|月|增|新|减|力争|到|计划|拟|约|每|各|均|首批|其余|剩余|已|再|累计|人均/
const longestBefore = 14

/** 党支部14个，其中……学生党支部8个 and farther on 14个学生党支部: the number of the whole under the name of a part. */
export function partsAgain(document: Document): Fault[] {
  const {text} = document
  const quantities = document.mentions('quantity').filter(isExact)
  const parts = partitions(document)
    .filter(({fault, parts: own}) => fault === undefined && own.length > 1)
    .flatMap(({total, parts: own}) => own.map((part) => ({total, part, name: nameBefore.exec(clauseBefore(text, part))?.[1] ?? ''})))
    .filter(({name}) => name !== '')
  const byName = groupBy(parts, ({name}) => name)
  return [...byName.values()].flatMap((same): Fault[] => {
    const [only] = same
    if (!only || same.length > 1) return []
    const {total, part, name} = only
    const others = quantities.filter((other) => other !== part && sameUnit(other, part) && isNamed(text, other, name))
    const [other] = others
    if (!other || others.length > 1 || other.value !== total.value) return []
    if (
      document.articleAt(other.start) !== document.articleAt(part.start) ||
      document.sentenceAt(other.start) === document.sentenceAt(part.start)
    )
      return []
    return [
      {
        id: 'part-again',
        place: other,
        certainty: 'likely',
        data: {name, actual: document.slice(other), part: document.slice(part)},
        related: [
          ['at-part', part],
          ['at-total', total]
        ]
      }
    ]
  })
}

const clauseBefore = (text: string, {start}: Quantity): string =>
  /[^。；\n0-9]*$/.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0] ?? ''

/** Whether a quantity is of a name that stands right before it, or right behind, and of no other time or measure. */
function isNamed(text: string, quantity: Quantity, name: string): boolean {
  const before = clauseBefore(text, quantity)
  const behind = nameBehind.exec(text.slice(quantity.end, quantity.end + longestBefore))?.[1] ?? ''
  const bare = before.replace(tail, '')
  if (bare.endsWith(name)) return !otherwise.test(before.slice(0, bare.length - name.length))
  return behind.startsWith(name) && !otherwise.test(before)
}
