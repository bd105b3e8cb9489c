import {type Document, type Figure, type Quantity, timeInWords} from '@hegao/core'
import {readNamedFigures} from './named-figures.ts'
import {isExact} from './rounding.ts'

/** Two names of one thing. */
export const synonyms: Readonly<Record<string, string>> = {经济总量: '地区生产总值', 生产总值: '地区生产总值'}

/** The amounts that the text gives for a name, in the unit of the part and of its time: those of its article, or else all. */
export function wholesNamed(document: Document, part: Quantity, scope: string, written: string): readonly Quantity[] {
  const figures = document.read(readNamedFigures)
  const own = figures.of.get(part)
  const name = synonyms[written] ?? written
  const all = figures
    .levels(name)
    .filter(
      (figure) =>
        figure.quantity !== part &&
        isExact(figure.quantity) &&
        figure.quantity.unit === part.unit &&
        figure.quantity.value >= part.value &&
        (scope === '' || figure.body === scope.replace('我', '全')) &&
        sameTime(figure, own) &&
        isCalled(figure, name)
    )
    .map(({quantity}) => quantity)
  const here = all.filter(({start}) => document.articleAt(start) === document.articleAt(part.start))
  return here.length > 0 ? here : all
}

const sameTime = (figure: Figure, own: Figure | undefined): boolean =>
  own === undefined || [timeInWords(figure.time), ''].includes(timeInWords(own.time)) || timeInWords(figure.time) === ''

/** 货物进出口总额 is what 进出口总额 means; 进出口 alone may be another. */
const isCalled = ({name: own}: Figure, name: string): boolean => own.endsWith(name) || (own.length >= 4 && name.endsWith(own))
