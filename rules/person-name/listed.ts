import {type Document, isName, type ListedName, type NameList, readNameLists} from '@hegao/core'
import {type Form, readForms} from './forms.ts'
import {isNear, isNearSurname, shortestSure} from './near.ts'

/** A name of one list, and the name of another that stands in its place. */
export interface ListedPair {
  readonly here: ListedName
  readonly there: ListedName
}

/** More lists than this are a register. */
const mostLists = 40
/** Of a longer list the first names are compared. */
const mostNames = 200

/**
 * 王启航、张洪伟、刘渊等同志 beside a roll with 王启航, 张宏伟 and 刘渊: two lists that share a name, where one name of the one is
 * one character off a name of the other and neither list has both.
 */
export function listedPairs(document: Document): ListedPair[] {
  const lists = joined(document.read(readNameLists))
    .slice(0, mostLists)
    .map(({kind, names}) => ({kind, names: names.slice(0, mostNames)}))
  const pairs: ListedPair[] = formPairs(document.read(readForms))
  pairs.push(...lists.flatMap((list) => (list.kind === 'roll' ? headOfRoll(document.text, list) : [])))
  for (const [at, one] of lists.entries())
    for (const other of lists.slice(at + 1)) {
      const [ones, others] = [one, other].map(({names}) => new Set(names.map(({value}) => value)))
      if (!ones || !others || !one.names.some(({value}) => others.has(value))) continue
      const left = other.names.filter(({value}) => !ones.has(value))
      for (const name of one.names) {
        if (others.has(name.value)) continue
        const twins = left.filter(({value}) => isNear(name.value, value))
        const [twin] = twins
        if (twin && twins.length === 1) pairs.push({here: one.kind === 'roll' ? twin : name, there: one.kind === 'roll' ? name : twin})
      }
    }
  return pairs
}

const announced =
  /(?:授予|表彰|奖励|表扬|聘任|聘请)(?<name>[\u4e00-\u9fff]{2,4}?)等[0-9０-９〇零一二三四五六七八九十百]{1,4}(?:名|位|人|个)/g

/** 授予欧阳靖等3名个人 above a roll that has 欧阳婧. */
function headOfRoll(text: string, {names}: NameList): ListedPair[] {
  return [...text.matchAll(announced)].flatMap(({groups, index, 0: words}): ListedPair[] => {
    const value = groups?.['name'] ?? ''
    const start = index + words.indexOf(value)
    const twins = names.filter((name) => isNear(value, name.value))
    const [twin] = twins
    if (!isName(value) || !twin || twins.length > 1 || names.some((name) => name.value === value)) return []
    return [{here: {start, end: start + value.length, value}, there: twin}]
  })
}

/** A roll that a line of another kind parts is one roll. */
function joined(lists: readonly NameList[]): NameList[] {
  const rolls = lists.filter(({kind}) => kind === 'roll')
  return [
    ...lists.filter(({kind}) => kind === 'row'),
    ...(rolls.length > 0 ? [{kind: 'roll', names: rolls.flatMap(({names}) => names)} as const] : [])
  ]
}

/** The same contact, photographer or team of reporters twice, one character apart, where no form has both. */
function formPairs(forms: readonly Form[]): ListedPair[] {
  return forms.flatMap((one, at) =>
    forms.slice(0, at).flatMap((other): ListedPair[] => {
      if (one.form !== other.form) return []
      const [ones, others] = [one, other].map(({names}) => new Set(names.map(({value}) => value)))
      if (!ones || !others) return []
      const isOneTeam = [...ones].some((value) => others.has(value))
      return one.names.flatMap((here): ListedPair[] => {
        const there = other.names.find(({value}) => {
          if (ones.has(value) || others.has(here.value) || value.length !== here.value.length) return false
          return isOneTeam
            ? isNear(here.value, value) || (isNearSurname(here.value, value) && ones.size === others.size)
            : value.length >= shortestSure && isNear(here.value, value)
        })
        return there ? [{here, there}] : []
      })
    })
  )
}
