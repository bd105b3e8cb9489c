import type {Document} from '../../document/document.ts'
import {isAllHan} from '../../characters.ts'
import {placesOf} from '../../anchored.ts'

/** Between two marks of a row stand no more characters: longer ones are clauses. */
const longestItem = 10
const fewestMarks = 2

/** The marks 、 of each row of words, 富强青岭、文明青岭、平安青岭: between any two stand Chinese characters only. */
export function readWordRows({text}: Document): readonly (readonly number[])[] {
  const rows: number[][] = []
  let row: number[] = []
  for (const place of placesOf(text, '、')) {
    const last = row.at(-1)
    const length = last === undefined ? 0 : place - last - 1
    if (length === 0 || length > longestItem || !isAllHan(text, place - length, place)) rows.push((row = []))
    row.push(place)
  }
  return rows.filter(({length}) => length >= fewestMarks)
}
