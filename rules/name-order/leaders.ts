import {type Document, groupBy, type ListedName, readNameLists} from '@hegao/core'

/** Somebody who stands before the one who ranks first. */
export interface LeaderSlip {
  readonly here: ListedName
  readonly first: ListedName
}

/** 市委书记 of the text's own place, and who heads it. */
const secretary = /^(?:中共)?[\u4e00-\u9fff]{0,6}[省市县区州旗镇乡]委书记$/
const head = /^(?:代)?[\u4e00-\u9fff]{0,6}[省市县区州旗镇乡]长$/
/** A row that has an order of its own. */
const ownOrder = /为序|排序|先后|依次|分别(?:作|发言|介绍|汇报)|轮流|发言|汇报|主席团|当选/
const ranks = [/省|自治区/, /[市州盟]/, /[县区旗]/, /[镇乡]/]
const around = 40
/** How many places of a name are looked at for its office. */
const mostPlaces = 20

/** 李澜、周岭等市领导, where 周岭 is 市委书记 and 李澜 市长: in a row of leaders the secretary stands first. */
export function leaderSlips(document: Document): LeaderSlip[] {
  const byName = groupBy(document.mentions('person'), ({value}) => value)
  const posts = new Map<string, string[]>()
  const postsOf = (name: string): string[] => {
    const known = posts.get(name)
    if (known) return known
    const own = (byName.get(name) ?? []).slice(0, mostPlaces).flatMap(({office}) => document.slice(office).split(/[、，]/))
    posts.set(name, own)
    return own
  }
  const hold = (name: string, office: RegExp): boolean => postsOf(name).some((post) => office.test(post))
  /** 市长 goes before 县委书记: how high the place is, the highest first. */
  const rankOf = (name: string, office: RegExp): number =>
    Math.min(...postsOf(name).flatMap((post) => (office.test(post) ? [ranks.findIndex((level) => level.test(post))] : [])))
  return document.read(readNameLists).flatMap(({kind, names}): LeaderSlip[] => {
    const at = kind === 'row' ? names.findIndex(({value}) => hold(value, secretary)) : -1
    const [here, first] = [names[0], names[at]]
    if (at < 1 || !here || !first || !hold(here.value, head) || hold(here.value, secretary)) return []
    const words = document.text.slice(Math.max(0, here.start - around), (names.at(-1)?.end ?? here.end) + around)
    return ownOrder.test(words) || rankOf(here.value, head) < rankOf(first.value, secretary) ? [] : [{here, first}]
  })
}
