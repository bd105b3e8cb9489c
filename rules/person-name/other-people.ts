import {type Document, isSubsequence, type Person, type Range, type Reading} from '@hegao/core'

/** 市长 may be anybody's; 市水务局局长 is one person's. */
export const shortestOffice = 4
/** 市水务局局长 and 市水务局党组书记 begin with one body. */
const shortestBody = 4
const mostPosts = 6
/** How many places of each of two names are compared. */
const mostCompared = 20

/** 县委常委尹立群 and 县委常委、政法委书记伊立群: one of the posts is the same. */
export function sharePost(document: Document, a: Person, b: Person): boolean {
  const [ones, others] = [postsOf(document, a), postsOf(document, b)]
  // 听取县委常委: what stands before the first post is no part of it.
  return ones.some((one) =>
    others.some(
      (other) =>
        (Math.min(one.length, other.length) >= shortestOffice && (one.endsWith(other) || other.endsWith(one))) || isShortFor(one, other)
    )
  )
}

/** 省工信厅厅长 for 省工业和信息化厅厅长, but not 市委书记 for 市纪委书记. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    short.length >= shortestShort &&
    /[厅局委办院会]/.test(short) &&
    long.startsWith(short.slice(0, 2)) &&
    long.endsWith(short.slice(-2)) &&
    isSubsequence(short, long)
  )
}

/** So much of an office is left when the name of its body is short. */
const shortestShort = 6

/** Whether two names are introduced with offices at two bodies wherever they have one: two people. */
export function areOtherPeople(document: Document, as: readonly Person[], bs: readonly Person[]): boolean {
  return (
    as.length > 0 &&
    bs.length > 0 &&
    as.slice(0, mostCompared).every((a) => bs.slice(0, mostCompared).every((b) => holdOtherOffices(document, a, b)))
  )
}

function holdOtherOffices(document: Document, a: Person, b: Person): boolean {
  const [ones, others] = [postsOf(document, a), postsOf(document, b)]
  const areWhole = [ones, others].every((posts) => posts.some(({length}) => length >= shortestOffice))
  const isOneBody = ones.some((one) => others.some((other) => one.slice(0, shortestBody) === other.slice(0, shortestBody)))
  return areWhole && !isOneBody && !sharePost(document, a, b)
}

/** What the posts of an office are, by the office: two names are compared again and again. */
const readPosts: Reading<Map<Range, readonly string[]>> = () => new Map()

function postsOf(document: Document, {office}: Person): readonly string[] {
  const known = document.read(readPosts)
  const posts = known.get(office) ?? splitPosts(document.slice(office))
  known.set(office, posts)
  return posts
}

/** Each post with its body: 省发展改革委党组成员、▸省发展改革委▸副主任. */
function splitPosts(office: string): string[] {
  let body = ''
  return office
    .split(/[、，]/)
    .slice(0, mostPosts)
    .map((post) => {
      body = member.exec(post)?.[1] ?? body
      return ofBody.test(post) ? body + post : post
    })
}

const member = /^(.{2,}?)党(?:组|委)(?:成员|副?书记|委员)$/
const ofBody = /^副?(?:主任|[厅局部院校]长|总经理|董事长)$/

/** Who signs a text: 记者 陈青禾 许山, 责任编辑：许山, before the end of its line or bracket. */
const signs = /(?:记者|通讯员|作者|编委|编辑|校对|版式|美编|制图|摄影|统筹)[ 　：:／/]*(?:[\p{Script=Han}]{2,4}[ 　、]+)*$/u
const longestSignature = 40
/** What people are called who hold no office. */
const lay =
  /(?:工人|职工|农民|村民|居民|市民|学生|同学|司机|店主|业主|老板|保安|保洁员|快递员|摊主|农户|游客|乘客|患者|老人|师傅|大爷|大妈|战士|志愿者)$/
const longestLay = 3

/**
 * Whether two names are of two walks of life: who signs the text is nobody whom it is about, and a sweeper with the name of a director
 * but for one character is another person.
 */
export function areOtherWalks(document: Document, a: Range, b: Range): boolean {
  if (isSigned(document, a) !== isSigned(document, b)) return true
  return (isLay(document, a) && holdsOffice(document, b)) || (isLay(document, b) && holdsOffice(document, a))
}

const isSigned = ({text}: Document, {start}: Range): boolean => signs.test(text.slice(Math.max(0, start - longestSignature), start))

const isLay = ({text}: Document, {start}: Range): boolean => lay.test(text.slice(Math.max(0, start - longestLay), start))

/** Anywhere: the first place of a name need not be the one that says who it is. */
function holdsOffice(document: Document, range: Range): boolean {
  const name = document.slice(range)
  return document
    .mentions('person')
    .some((person) => person.value === name && !isLay(document, person) && document.slice(person.office).length >= shortestOffice)
}
