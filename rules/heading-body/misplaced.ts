import {type Document, groupBy, type Headed, indexAt, isName, type Range} from '@hegao/core'

/** What headings of one list begin with: 关键词 , 问：, 一、, （二）. */
const shape = /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|\p{Script=Han}{1,4}[：:\s　])/u
const number = /[0-9一二三四五六七八九十]+/
/** A list of fewer sections shows no habit. */
const fewestSections = 5
/** Shorter texts need not come back to the words of their heading, nor do headings of one word. */
const shortestBody = 30
const fewestWords = 2
/** Words that stand in more of the headings than this say nothing of one. */
const commonShare = 1 / 3
/** 邵敬亭：, 章映雪介绍, each read where it may stand in a body. */
const speaks = /(?:介绍|表示|说|指出|认为|：)/g
const [shortestName, longestName] = [2, 3]
/** Whom a section lets speak stands in so much of it. */
const farthest = 400

/**
 * A section with nothing of its heading in it, and nobody who speaks, in a list of sections where each has its speaker: a text
 * that stood elsewhere has come under the heading.
 */
export function misplacedBodies(document: Document, headings: readonly Headed[]): {readonly heading: Range; readonly body: Range}[] {
  const groups = groupBy(headings, ({heading, isTitle}) => {
    const mark = isTitle ? undefined : shape.exec(heading.source.text)?.[0]
    return mark === undefined ? '' : `${document.articleAt(heading.start)?.index ?? 0} ${heading.level ?? ''} ${mark.replace(number, '')}`
  })
  return [...groups].flatMap(([key, sections]) =>
    key === '' || sections.length < fewestSections ? [] : misplacedAmong(document, sections)
  )
}

function misplacedAmong(document: Document, sections: readonly Headed[]): {readonly heading: Range; readonly body: Range}[] {
  const silent = sections.filter(({body}) => !hasSpeaker(document, body))
  const [only] = silent
  if (!only || silent.length > 1 || only.body.end - only.body.start < shortestBody) return []
  const words = sections.map(({heading}) => pairsOf(heading.source.text.replace(shape, '')))
  const own = [...pairsOf(only.heading.source.text.replace(shape, ''))].filter(
    (pair) => words.filter((pairs) => pairs.has(pair)).length <= Math.max(1, sections.length * commonShare)
  )
  const body = document.slice(only.body)
  if (own.length < fewestWords || own.some((pair) => body.includes(pair))) return []
  const first = document.blockAt(only.body.start + 1)
  return first ? [{heading: only.heading, body: {start: first.start, end: Math.min(first.end, first.start + 20)}}] : []
}

/** All pairs of neighbouring characters. */
function pairsOf(words: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const run of words.match(/\p{Script=Han}+/gu) ?? []) for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2))
  return found
}

function hasSpeaker(document: Document, {start, end}: Range): boolean {
  const persons = document.mentions('person')
  const next = persons[indexAt(persons, start) + 1]
  if (next && next.end <= end) return true
  const text = document.text.slice(start, Math.min(end, start + farthest))
  return [...text.matchAll(speaks)].some(({index}) =>
    [shortestName, longestName].some((length) => index >= length && isName(text.slice(index - length, index)))
  )
}
