import {type Document, readOfficials} from '@hegao/core'
import {type Name, nameOf} from './name.ts'

/** A line that is nothing but the name of a paper. */
const line =
  /^[^，。；：！？、《》“”\s　]{10,60}(?:意见|决定|规划|方案|办法|条例|规定|措施|举措|计划|细则|纲要|建议)(?:（[^（）]{1,16}）)?$/
/** 云川市人民政府关于印发▸云川市防汛应急实施方案▸的通知 */
const issued = /(?:印发|转发)(?<name>[^《》]{10,70})的通知$/
const mostHeads = 60

/** Names of papers without marks: over an attachment, and in the title of the notice that issues it. */
export function headNames(document: Document): Name[] {
  const notices = document.read(readOfficials).map(({title, name}) => ({...title, words: name}))
  const lines = document.blocks
    .filter(({start, end, kind}) => kind !== 'cell' && end - start >= shortest && end - start <= longest)
    .map(({start, end}) => ({start, end, words: document.text.slice(start, end)}))
  const seen = new Set<number>()
  return [...notices, ...lines]
    .flatMap(({start, end, words}): Name[] => {
      const name = issued.exec(words)?.groups?.['name'] ?? (line.test(words) ? words : undefined)
      const at = name === undefined ? -1 : document.text.indexOf(name, start)
      if (name === undefined || at < 0 || at >= end || seen.has(at)) return []
      seen.add(at)
      return [nameOf({start: at, end: at + name.length}, name, true)]
    })
    .slice(0, mostHeads)
}

const shortest = 12
const longest = 90
