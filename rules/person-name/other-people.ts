import type {Document, Person} from '@hegao/core'

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
    others.some((other) => Math.min(one.length, other.length) >= shortestOffice && (one.endsWith(other) || other.endsWith(one)))
  )
}

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

const postsOf = (document: Document, {office}: Person): string[] =>
  document
    .slice(office)
    .split(/[、，]/)
    .slice(0, mostPosts)
