import type {Document} from '@hegao/core'
import type {Fault} from './verdict.ts'

/** Ranges whose first end is the larger: 8%—5%. Distances, hours and years may be counted down. */
export function reversedRanges(document: Document): Fault[] {
  return document
    .mentions('quantity')
    .filter(
      (quantity) =>
        quantity.upTo !== undefined &&
        quantity.upTo < quantity.value &&
        counted.has(quantity.dimension) &&
        !/[比∶:：由从降减]/.test(document.text.slice(Math.max(0, quantity.start - 8), quantity.start))
    )
    .map((place) => ({id: 'range', place, data: {actual: document.slice(place)}}))
}

const counted = new Set(['%', '元', '人', '户', '平方米', '公斤', '百分点', '个百分点', '个', '项', '件'])
