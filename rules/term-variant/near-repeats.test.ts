import {describe, expect, it} from 'vitest'
import {nearRepeats} from './near-repeats.ts'

const middles = (text: string): string[] =>
  [...nearRepeats(text)].flat().map(({own, other}) => `${text.slice(own.start, own.end)}|${text.slice(other.start, other.end)}`)

describe('nearRepeats', () => {
  it('finds where a passage turns from another and comes back', () => {
    expect(middles('推进青禾河谷生态修复工程\n推进青禾河谷生太修复工程')).toContain('太|态')
  })
  it('finds what one of them lacks', () => {
    expect(middles('完善内河高水平通航管理新体制\n健全内河高水平通航管理体制')).toContain('|新')
  })
  it('finds two words that changed places', () => {
    expect(middles('增强山区物流枢纽综合保障能力\n增强山区物流综合枢纽保障能力')).toContain('枢纽综合|综合枢纽')
  })
  it('finds nothing in passages that stand twice word for word', () => {
    expect(middles('增强山区物流枢纽综合保障能力\n增强山区物流枢纽综合保障能力')).toEqual([])
  })
  it('does not look over the end of a line', () => {
    expect(middles('青禾河谷生态\n修复工程\n青禾河谷生太\n修复工程')).toEqual([])
  })
})
