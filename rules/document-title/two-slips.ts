import {isConfusable} from '@hegao/core'
import {mistakableGenre} from './genre.ts'

/** One stretch in which two strings differ; one side may be empty. */
interface Hunk {
  readonly a: string
  readonly b: string
  /** How many characters are the same between it and the stretch before. */
  readonly gap: number
}

/** Titles that stay so long the same are told from others by more than two slips. */
const leastKept = 14
/** How many times as many characters stay as differ. */
const shareKept = 4
const longestHunk = 2
const mostHunks = 2
/** Nearer ones are one word for another: 建筑法 and 法官法 share 法. */
const leastBetween = 3
/** Longer titles are lists of titles. */
const longest = 80

/** Characters that tell two papers apart wherever they stand in a title. */
const distinguishing =
  /[0-9０-９〇零一二三四五六七八九十百省市区县乡镇村州国东西南北上下左右前后内外大小新旧老高低长短男女公私民刑不无非未再续首总分副正]|修改|废止|修订|暂行|试行|实施|城市|农村/

/**
 * Whether two titles differ in two places, each of which is a slip of its own: 增进老人福祉的若干举措 beside 增进老年人福祉的若干措施. Nobody
 * writes two papers whose names are so long the same.
 */
export function haveTwoSlips(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > longest || Math.min(one.length, other.length) < leastKept) return false
  if (Math.abs(one.length - other.length) > mostHunks * longestHunk || one.slice(0, 2) !== other.slice(0, 2)) return false
  const [ones, others] = [mistakableGenre.exec(one)?.[0] ?? '', mistakableGenre.exec(other)?.[0] ?? '']
  const hasOtherGenre = ones !== others && ones !== '' && others !== ''
  const hunks = hasOtherGenre
    ? hunksOf(one.slice(0, -ones.length), other.slice(0, -others.length)).concat({a: ones, b: others, gap: leastBetween})
    : hunksOf(one, other)
  if (hunks.length !== mostHunks) return false
  const changed = hunks.reduce((sum, {a, b}) => sum + Math.max(a.length, b.length), 0)
  const kept = Math.min(one.length, other.length) - changed
  return (
    kept >= leastKept && kept >= changed * shareKept && hunks.every((hunk, at) => isSlip(hunk) && (at === 0 || hunk.gap >= leastBetween))
  )
}

function isSlip({a, b}: Hunk): boolean {
  if (Math.max(a.length, b.length) > longestHunk || distinguishing.test(a + b)) return false
  if (a === '' || b === '' || (mistakableGenre.test(a) && mistakableGenre.test(b))) return true
  return a.length === 1 && b.length === 1 && isConfusable(a, b)
}

/** The stretches in which two strings differ, by their longest common subsequence; a common character between two of them parts them. */
function hunksOf(one: string, other: string): Hunk[] {
  const width = other.length + 1
  const lengths = new Uint8Array((one.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] = one.charCodeAt(i) === other.charCodeAt(j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const hunks: Hunk[] = []
  let [i, j, gap, a, b] = [0, 0, 0, '', '']
  const close = (): void => {
    if (a === '' && b === '') return
    hunks.push({a, b, gap})
    gap = 0
    a = b = ''
  }
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one.charCodeAt(i) === other.charCodeAt(j)) {
      close()
      gap++
      i++
      j++
    } else if (j === other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) a += one.charAt(i++)
    else b += other.charAt(j++)
  }
  close()
  return hunks
}
