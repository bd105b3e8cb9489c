import type {Document} from '../../document/document.ts'
import {readHeadings} from '../../document/scope.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {pointsAtAll} from './back.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {readRows} from './row.ts'

/** 二、 before the words of a heading. */
const mark = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、])/
/** Shorter headings, 目标, are words that anything is called by. */
const shortestName = 4
/** By how many items a list may differ from its count and still be the one that is meant. */
const nearMiss = 2

/** 上述七项▸重点任务: what stands numbered below the heading 二、重点任务, farther above. */
export function listsUnderName(document: Document, count: Count): readonly Enumeration[] {
  if (!count.back || !pointsAtAll(document.text, count)) return []
  const article = document.articleAt(count.start)
  const words = count.noun + document.text.slice(count.end, count.end + 12)
  const named = document.read(readHeadings).filter(({heading, body}) => {
    const name = heading.source.text.replace(mark, '')
    return name.length >= shortestName && words.startsWith(name) && body.end <= count.start && heading.start >= (article?.start ?? 0)
  })
  const [only, ...others] = named
  if (!only || others.length > 0) return []
  const rows = document.read(readRows)
  // （四）……（八）: the row may run on from the part before.
  const row = rows
    .slice(0, indexAt(rows, only.body.end) + 1)
    .find(({items}) => items.some(({start}) => start === firstBlock(document, only.body.start)))
  const items = row?.items.filter(({start}) => start < only.body.end && start > only.body.start) ?? []
  const near = Math.abs(items.length - count.value) <= nearMiss
  const broken = row?.faults.some(({item}) => items.includes(item)) === true
  return toEnumeration(items, {certainty: near ? 'likely' : 'possible', broken, precedes: true})
}

const firstBlock = (document: Document, after: number): number => document.blocks[indexAt(document.blocks, after) + 1]?.start ?? -1
