import type {Document, Person} from '@hegao/core'

/** One office of those that stand before a name. */
export interface Office {
  /** What stands before the rank: 市水务局. */
  readonly body: string
  /** The post without its rank: 局长. */
  readonly post: string
  readonly rank: '' | '副' | '代'
}

const form =
  /^(?<body>.*?)(?:常务)?(?<rank>[副代]?)(?<post>书记|主席|委员长|秘书长|检察长|董事长|总经理|总理|主任|[省市县区州盟旗镇乡村部厅局司处科院校所站队团会社馆园]长)$/

/** Offices of one phrase: 县委副书记、县长. A post after a body that was named before it is that body's: 市水务局党组书记、局长. */
export function officesOf(document: Document, {office}: Person): Office[] {
  let last = ''
  return document
    .slice(office)
    .replace(/[\s　]/g, '')
    .split('、')
    .flatMap((words) => {
      const {body = '', rank = '', post} = form.exec(words)?.groups ?? {}
      if (post === undefined) return []
      const own = body === '' && last.endsWith(post.charAt(0)) ? last : body
      if (body !== '') last = body.replace(/党(?:组|委|工委)$/, '')
      return [{body: own, post, rank: rank as Office['rank']}]
    })
}

/** Posts of which a place has one: their body need not be named. */
const heads = /^[省市县区州盟旗镇乡]长$/
const shortestBody = 2

/** Two offices at one body that differ in rank, as much of them as both share; where neither phrase has both: 副书记 here and 书记 there. */
export function otherRank(here: readonly Office[], there: readonly Office[]): readonly [string, string] | undefined {
  for (const one of here)
    for (const other of there)
      if (
        one.rank !== other.rank &&
        one.post === other.post &&
        isOneBody(one, other) &&
        !there.some((office) => isSame(office, one)) &&
        !here.some((office) => isSame(office, other))
      ) {
        const body = one.body.length < other.body.length ? one.body : other.body
        return [body + one.rank + one.post, body + other.rank + other.post]
      }
  return undefined
}

const isSame = (one: Office, other: Office): boolean => one.rank === other.rank && one.post === other.post && isOneBody(one, other)

/** 市水务局 and 云川市水务局 are one body within a text; 副市长 and 市长 name none. */
function isOneBody({body: one, post}: Office, {body: other}: Office): boolean {
  if (heads.test(post) && (one === '' || other === '')) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortestBody && long.endsWith(short)
}
