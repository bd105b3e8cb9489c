import {differenceOf, type Range} from '@hegao/core'

/** What parts or joins words and changes nothing: a wording may be told with other marks, or as part of a longer sentence. */
const joining = /[，、；,“”‘’"\s的之地和与及]/g
export const plainOf = (words: string): string => words.replace(joining, '')

/** Whether what stands in place of a formulation is said so on purpose: in other words, or of another thing. */
export function isMeant(text: string, {start, end}: Range, standard: string): boolean {
  const {head, a, b} = differenceOf(text.slice(start, end), standard)
  return (
    // 中华民族的伟大复兴.
    /^[得了]*$/.test(plainOf(a + b)) ||
    isNarrowed(a, b) ||
    (plainOf(a) === '' && isBeside(text, {start, end}, plainOf(b))) ||
    // 中国▸的▸现代化程度: two words, and no formulation.
    (a === '的' && b.length === 1) ||
    // 构建▸好▸新发展格局: what a formulation may take in.
    (b === '' && /^[着过起好更新大]$/.test(a)) ||
    // 关键期 for 关键时期.
    (a + b === '时' && standard.includes('期', head))
  )
}

/** 社会治理共同体, 基层治理共同体: what a formulation is about may be narrowed to whoever says it. */
const isNarrowed = (written: string, right: string): boolean => (scope.test(written) && scope.test(right)) || /^(?:中国|国家)$/.test(right)
const scope =
  /^(?:国家?|中国|全国|社会|地方|基层|部门|城市|城乡|乡村|农村|市域|县域|社区|校园|企业?|行业|机关|网络|.{0,2}[省市区县州镇乡村校院])$/

/** 国家安全体系和国家安全能力现代化, 碧水、蓝天、净土: what seems lost stands just before, or just behind. */
const isBeside = (text: string, {start, end}: Range, lost: string): boolean =>
  plainOf(text.slice(Math.max(0, start - beside), start)).includes(lost) || plainOf(text.slice(end, end + beside)).includes(lost)
const beside = 8
