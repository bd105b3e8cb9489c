import {Anchored, type Document, isName, type ListedName} from '@hegao/core'

/** Names behind one word: a team of reporters, the contacts of an office. */
export interface Form {
  readonly form: string
  readonly names: readonly ListedName[]
}

/** 联系人：办公室　宋晓棠、周梅, 摄影：裴书禾, 记者 许岚 程可: what people are named after, time and again. */
const named =
  /(?<form>联系人|联络人|咨询人|责任编辑|责编|摄影|撰稿|校对|制图|供稿|记者|通讯员)(?<gap>[：:／/ 　]\s*)(?<names>[\u4e00-\u9fff]{2,20}(?:[ 　、，]+[\u4e00-\u9fff]{2,4}){0,12})(?![\u4e00-\u9fff])/g
/** 裴书禾　摄: the name before the word. */
const credited = new Anchored(
  /(?<=[。！？”；，、（(\s　]|记者|^)(?<names>[\u4e00-\u9fff]{2,4})(?<gap>[ 　]{0,12})(?<form>摄)(?![\u4e00-\u9fff])/my,
  ['摄'],
  16
)
const words = /[\u4e00-\u9fff]+/g
/** Who writes and who takes the pictures is of one house. */
const press = /^(?:通讯员|摄影|摄|撰稿|供稿)$/
/** More of them are a register. */
const mostForms = 60

/** Everybody who is named in a form, form by form, in order. */
export function readForms({text}: Document): Form[] {
  return [...text.matchAll(named), ...credited.matches(text)]
    .slice(0, mostForms)
    .toSorted((a, b) => a.index - b.index)
    .map(({0: whole, index, groups}) => {
      const names = groups?.['names'] ?? ''
      const start = index + whole.indexOf(names)
      return {
        form: (groups?.['form'] ?? '').replace(press, '记者'),
        names: [...names.matchAll(words)].flatMap(({0: value, index: from}): ListedName[] =>
          isName(value) ? [{value, start: start + from, end: start + from + value.length}] : []
        )
      }
    })
    .filter(({names}) => names.length > 0)
}
