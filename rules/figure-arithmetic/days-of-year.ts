import type {Document} from '@hegao/core'
import {isExact} from './rounding.ts'
import type {Fault} from './verdict.ts'

const ofYear = /^[，（]占(?:全年|一年)(?:总?天数|的)*(?:比例|比重|比)?(?:为|达到?|是|约)?$/
/** A station is down for a few days of a year. */
const [fewestDays, mostDays] = [355, 366]
const usualDays = 365

/** 优良天数326天，占全年的▸92.8%. */
export function daysOfYear(document: Document): Fault[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((share, index): Fault[] => {
    const days = quantities[index - 1]
    if (!days || days.unit !== '天' || share.dimension !== '%' || days.value > mostDays || !isExact(days) || !isExact(share)) return []
    if (!ofYear.test(text.slice(days.end, share.start))) return []
    const [least, most] = [mostDays, fewestDays].map((all) => (100 * days.value) / all)
    if (share.value >= (least ?? 0) - share.step && share.value <= (most ?? 100) + share.step) return []
    return [
      {
        id: 'share',
        place: share,
        data: {
          total: '一年',
          part: document.slice(days),
          expected: ((100 * days.value) / usualDays).toFixed(1),
          actual: document.slice(share)
        },
        related: [['at-operand', days]]
      }
    ]
  })
}
