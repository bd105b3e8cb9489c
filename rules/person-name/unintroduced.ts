import {CharacterSet, type Document, endsName, groupBy, indexAt, isHan, isName, type Person, type Range} from '@hegao/core'
import {differInOne, isNear, isTurned, shortestSure} from './near.ts'

/** A name that nothing introduces, one character off the name of somebody who is introduced. */
export interface Unintroduced {
  readonly here: Range
  readonly there: Range & {readonly value: string}
  readonly hereCount: number
  readonly thereCount: number
}

/** What people are called who hold no office. */
const roles =
  '[队组班排连营厂厨船机车裁判]长|裁判|[队学店会党船演职社球教委]员|[解导管驾操保巡护网格警救联络飞航调理技报摄]员|志愿者|技师|工匠|劳模|模范|院士|学者|能手|社工|歌手|演员|网友|顾客|乘客|旅客|患者|车主|大爷|大妈|奶奶|爷爷|阿姨|大叔|小伙|姑娘|老兵|村民|居民|市民|农户|游客|老板|店主|业主|经理|总裁|创始人|负责人|联系人|主持人|主讲人|带头人|传承人|老师|教师|医生|医师|护士|学生|同学|工人|师傅|设计师|律师|法官|检察官|民警|辅警|作家|画家|诗人|导演|选手|教练|支书|烈士|战士|任命|提名|聘任|聘请|推选|妻子|丈夫|儿子|女儿|母亲|父亲'
const followsRole = new RegExp(`(?:${roles})[ 　]?$`)
/** 陈青禾，1965年生, 陈青禾（女）: who is named is told behind the name. */
const toldBehind =
  /^[ 　]?(?:[（(](?![左右中前后]|[一二三四]排)|[：:]|，(?:[男女]|今年|现年|[0-9]|[汉回满壮苗]族|出生|[是系曾原]|一[个名位]|来自|家住|毕业))/
/** What may stand before a name that nothing introduces; any other word might be what the person is. */
const bound = /(?:^|[\n，。；：！？“”、（\s]|图为|[对向听请让])$/
const longestBound = 3
/** Who is quoted without an office has been introduced: a character of another sound is a slip as well. */
const speaks =
  /^(?:还|也|则|又)?(?:说|表示|指出|强调|认为|坦言|透露|介绍|要求|希望|谈到|回忆|补充|就[^，。；\n]{2,30}?(?:提出|作出|作了|表达|发表))/
const longestVerb = 40
/** ▸其中▸罗启铭扎根车间: one of those who have just been named. */
const among = /其中[，、]?$/
const longestRole = 4
/** So often somebody is named before the characters of a name in another order are that name wherever they stand. */
const knownWell = 3
/** So many introduced people are a roll, in which names are alike by chance. */
const mostIntroduced = 120

interface Place extends Range {
  readonly value: string
  readonly introduced: boolean
  readonly bound: boolean
  /** One of those whom the sentence has named. */
  readonly among: boolean
}

/**
 * 林亦洲也透露 where 工程师林亦舟 has been introduced: whom a text names without a word on who it is, it has introduced before. Of
 * two people with names so alike both would be introduced.
 */
export function unintroduced(document: Document, persons: readonly Person[]): Unintroduced[] {
  const {text} = document
  const introduced = new Map<string, Range & {readonly value: string}>()
  const add = (value: string, {start, end}: Range): void => {
    if (value.length >= shortestSure && introduced.size < mostIntroduced && !introduced.has(value))
      introduced.set(value, {start, end, value})
  }
  for (const person of persons) add(person.value, person)
  for (const place of inRoles(text)) add(place.value, place)
  if (introduced.size === 0) return []
  const places = groupBy(placesNear(text, [...introduced.keys()]), ({value}) => value)
  const found: Unintroduced[] = []
  for (const [word, here] of places) {
    if (introduced.has(word)) continue
    const isSaid = here.every(({end}) => speaks.test(text.slice(end, end + longestVerb)))
    const names = [...introduced.keys()].filter((name) => isNear(name, word) || (isSaid && differInOne(name, word)))
    const [name] = names
    const there = name === undefined ? [] : (places.get(name) ?? [])
    const [first] = here
    const other = name === undefined ? undefined : introduced.get(name)
    if (!first || !other || names.length > 1) continue
    const isSlip = isTurned(other.value, word) && here.length === 1 && there.length >= knownWell
    const isBare = here.every((place) => place.bound && !place.introduced)
    if (!isSlip && (!isBare || (!first.among && areTogether(document, here, there)))) continue
    found.push({here: first, there: other, hereCount: here.length, thereCount: there.length})
  }
  return found
}

/** Names behind a role: 讲解员林小满. */
function inRoles(text: string): Place[] {
  const found: Place[] = []
  for (let index = 1; index < text.length; index++) {
    const before = text.charCodeAt(index - 1)
    const isEnd = roleEnds.has(before) || (spaces.has(before) && index > 1 && roleEnds.has(text.charCodeAt(index - 2)))
    if (!isEnd || !isHan(text.charCodeAt(index))) continue
    role.lastIndex = index
    if (!role.test(text)) continue
    const last = role.lastIndex
    for (const length of lengths) {
      const value = text.slice(index, Math.min(index + length, last))
      if (!isName(value) || !endsName(text, index + value.length)) continue
      found.push({start: index, end: index + value.length, value, introduced: true, bound: true, among: false})
      break
    }
    index = last - 1
  }
  return found
}

/** Of a name, the likeliest first. */
const lengths = [3, 4, 2]
const role = new RegExp(`(?<=(?:${roles})[ 　]?)[\\u4e00-\\u9fff]{2,4}`, 'y')
const roleEnds = new CharacterSet(
  roles
    .split('|')
    .map((one) => one.slice(-1))
    .join('')
)
const spaces = new CharacterSet(' 　')

/** Every place of some names and of what is nearly one of them. */
function placesNear(text: string, names: readonly string[]): Place[] {
  const found: Place[] = []
  const byHead = groupBy(names, (name) => name.charCodeAt(0))
  const bySecond = groupBy(names, (name) => name.charCodeAt(1))
  const heads = new CharacterSet(names.map((name) => name.charAt(0)).join(''))
  const seconds = new CharacterSet(names.map((name) => name.charAt(1)).join(''))
  let next = text.charCodeAt(0)
  for (let at = 0; at + 1 < text.length; at++) {
    const code = next
    next = text.charCodeAt(at + 1)
    if (!heads.has(code) && !seconds.has(next)) continue
    const candidates = byHead.get(code) ?? bySecond.get(next)
    for (const name of candidates ?? []) {
      const end = at + name.length
      const value = text.slice(at, end)
      if ((value !== name && !isTurned(name, value) && !differInOne(name, value)) || !endsName(text, end)) continue
      const before = text.slice(Math.max(0, at - longestBound), at)
      const isAmong = among.test(before)
      found.push({
        start: at,
        end,
        value,
        introduced: followsRole.test(text.slice(Math.max(0, at - longestRole), at)) || toldBehind.test(text.slice(end, end + 6)),
        bound: isAmong || bound.test(before),
        among: isAmong
      })
      break
    }
  }
  return found
}

/** Whether two names stand side by side or in one sentence. */
function areTogether(document: Document, some: readonly Range[], others: readonly Range[]): boolean {
  return some.some((one) => {
    const before = indexAt(others, one.start)
    return [others[before], others[before + 1]].some(
      (other) => other !== undefined && document.sentenceAt(one.start) === document.sentenceAt(other.start)
    )
  })
}
