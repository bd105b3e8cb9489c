import {type Document, groupBy, type Person, rarerFirst} from '@hegao/core'

/** A person whose post at one body is another in one place than in the others. */
export interface OtherPost {
  readonly here: Person
  readonly there: Person
  readonly forms: readonly [here: string, there: string]
}

/** Posts of which one person holds one at a body. 董事长 and 总经理 are left out: many are both. */
const heading = /^(?:总书记|书记|主席|总理|委员长|秘书长|检察长|主任|[省市县区州镇乡厅局部院]长)$/
/** A village and a 社区 have one person for both posts. */
const mayHoldBoth = /[村区]$|居委会$|协会$|学会$|商会$|研究[会院所]$/
const shortestBody = 2

/** 中共云川市委主任罗敏 where 中共云川市委书记罗敏 stands elsewhere; of two that stand once each the later one. */
export function otherPosts(document: Document, places: readonly Person[]): OtherPost[] {
  const held = places.flatMap((person) => {
    const words = document.slice(person.office).replace(/^.*、/s, '')
    const body = words.slice(0, -person.post.length)
    return heading.test(person.post) && body.length >= shortestBody && !mayHoldBoth.test(body)
      ? [{start: person.start, end: person.end, person, words, body}]
      : []
  })
  return [...groupBy(held, ({body}) => body).values()].flatMap((same): OtherPost[] => {
    const [rare = [], usual = [], ...more] = [...groupBy(same, ({words}) => words).values()].toSorted(rarerFirst)
    const [here, there] = [rare[0], usual[0]]
    if (!here || !there || more.length > 0 || rare.length > 1) return []
    return [{here: here.person, there: there.person, forms: [here.words, there.words]}]
  })
}
