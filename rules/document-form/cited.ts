import {type Document, type DocumentDate, indexAt, type Range} from '@hegao/core'

/** 岐政〔2027〕6号 in a paper of 2026: the number of a document that is not yet issued. */
export interface Unissued extends Range {
  readonly year: number
  readonly date: DocumentDate
}

const numbered = /\p{Script=Han}{2,10}[〔［[](20[0-9]{2})[〕］\]][0-9]{1,5}号/gu

/** Numbers of years after the one in which the text is dated. Its own number is compared with the date by itself. */
export function unissued(document: Document): Unissued[] {
  const {text} = document
  return [...text.matchAll(numbered)].flatMap(({index, 0: words, 1: written}): Unissued[] => {
    const block = document.blocks[indexAt(document.blocks, index)]
    const article = document.articleAt(index)
    const date = article && document.dateOf(article)
    const year = Number(written)
    const isOwn = block !== undefined && block.end - block.start <= words.length + 2
    return date && !isOwn && year > Number(date.value.slice(0, 4)) ? [{start: index, end: index + words.length, year, date}] : []
  })
}
