import {type Document, isName, type ListedName} from '@hegao/core'
import {isNear, shortestSure} from './near.ts'
import type {ListedPair} from './listed.ts'

/** 联系人：办公室　宋晓棠、周梅, 摄影：裴书禾, 责任编辑 喻书恒: what one or two people are named after, time and again. */
const form = /(?<form>联系人|联络人|咨询人|责任编辑|责编|摄影|撰稿|校对|制图|供稿)[：:／/ 　]\s*(?<names>[^\n：:。；（）()]{2,40})/g
/** 裴书禾　摄: the name before the word. */
const credited = /(?<=[。！？”；，、（(\s　]|记者|^)(?<names>[\u4e00-\u9fff]{2,4})(?<gap>[ 　]*)(?<form>摄)(?![\u4e00-\u9fff])/gm
const words = /[\u4e00-\u9fff]+/g
/** More of them are a register. */
const mostForms = 60

interface Named extends ListedName {
  readonly form: string
  /** Which of the forms it stands in. */
  readonly at: number
}

/** The same contact, photographer or editor twice, one character apart, where no form has both. */
export function formPairs({text}: Document): ListedPair[] {
  const all = [...text.matchAll(form), ...text.matchAll(credited)]
    .slice(0, mostForms)
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({0: whole, index, groups}, at): Named[] => {
      const names = groups?.['names'] ?? ''
      const start = index + whole.indexOf(names)
      return [...names.matchAll(words)].flatMap(({0: value, index: from}): Named[] =>
        value.length >= shortestSure && isName(value)
          ? [{value, start: start + from, end: start + from + value.length, form: groups?.['form'] ?? '', at}]
          : []
      )
    })
  return all.flatMap((here, rank): ListedPair[] => {
    const twins = all.slice(0, rank).filter((there) => there.form === here.form && isNear(here.value, there.value))
    const [there] = twins
    const isBeside = all.some(({at, value}) => there && ((at === here.at && value === there.value) || (at === there.at && value === here.value)))
    return there && !isBeside ? [{here, there}] : []
  })
}
