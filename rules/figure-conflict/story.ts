import {type Article, type Document, type Range, readRows} from '@hegao/core'

/** Whether two places tell of one time: those of a piece of news do; reports review one year in one part and plan the next in another. */
export function isOneStory(document: Document, a: Range, b: Range): boolean {
  const article = document.articleAt(a.start)
  if ([a, b].some((one) => document.blockAt(one.start)?.kind === 'heading' || otherTime.test(sentenceOf(document, one)))) return false
  return article !== undefined && article === document.articleAt(b.start) && !document.read(articlesWithParts).has(article)
}

const otherTime = /以来|年来|截至|此前|累计/

function sentenceOf(document: Document, {start}: Range): string {
  const sentence = document.sentenceAt(start)
  return sentence ? document.slice(sentence) : ''
}

const articlesWithParts = (document: Document): ReadonlySet<Article> =>
  new Set(document.read(readRows).flatMap(({start}) => document.articleAt(start) ?? []))
