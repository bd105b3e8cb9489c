import type {Document, Person, Range} from '@hegao/core'

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
  return wholeOffice(document, office)
    .replace(/[\s　]/g, '')
    .split('、')
    .flatMap((words) => {
      const {body = '', rank = '', post} = form.exec(words)?.groups ?? {}
      if (post === undefined) {
        last = member.exec(words)?.[1] ?? last
        return []
      }
      const own =
        body === '' && (last.endsWith(post.charAt(0)) || post === '秘书长' || (post === '主任' && /[委办会室]$/.test(last))) ? last : body
      if (body !== '') last = body.replace(/党(?:组|委|工委)$/, '')
      return [{body: own, post, rank: rank as Office['rank']}]
    })
}

/** 省政府党组成员、秘书长，▸省政府办公厅主任: what one person holds elsewhere stands before a comma, post by post. */
const before =
  /(?:^|[。；：！？\s“”（()），])(?<posts>[^。；：！？\s“”《》（()），]{2,20}(?:成员|委员|常委|书记|主任|秘书长|[省市县区州]长)(?:、[^。；：！？\s“”《》（()），、]{1,12}){0,3})，$/
const holds = /任|当选|是|由|为|的|兼|和/
const longestBefore = 50

/** All that is said of what somebody holds before the name, over a comma. */
export const wholeOffice = (document: Document, office: Range): string => partBefore(document, office.start) + document.slice(office)

function partBefore({text}: Document, start: number): string {
  const posts =
    text.charAt(start - 1) === '，' ? before.exec(text.slice(Math.max(0, start - longestBefore), start))?.groups?.['posts'] : undefined
  return posts === undefined || holds.test(posts.replace(/主任/g, '')) || !posts.split('、').every((post) => isPost.test(post))
    ? ''
    : `${posts}、`
}

const isPost = /(?:成员|委员|常委|书记|主任|秘书长|主席|长)$/

/** 省政府党组成员、秘书长: the body that both are of. */
const member = /^(.{2,}?)(?:党组成员|党组|常委|委员)$/

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
