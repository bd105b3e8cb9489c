import {existsSync} from 'node:fs'
import type {Cases} from '@hegao/rule-tester'
import {rules} from '@hegao/rules'
import fc from 'fast-check'
import {inRule} from '../conformance/house.ts'

const files = rules.map(({id}) => id).filter((id) => existsSync(inRule(id, 'cases.ts')))
const cases = await Promise.all(
  files.map(async (id): Promise<Cases> => {
    const {default: own}: {default: Cases} = await import(`../../rules/${id}/cases.ts`)
    return own
  })
)

const withoutMarks = (text: string): string => text.replace(/[⟦⟨]|[⟧⟩][₀-₉]*/g, '').replace(/^ +/gm, '')

/** The drafts that rules are tried on, each for its own rule. */
export const wholes = [...new Set(cases.flatMap(({valid, invalid}) => [...valid, ...invalid]).map(({text}) => withoutMarks(text)))]

/** Their paragraphs, which make every reading and every rule work. */
export const paragraphs = [...new Set(wholes.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== ''))]

const joint = fc.oneof({weight: 8, arbitrary: fc.constant('\n')}, fc.constantFrom('', '\n\n', '\n　　', '。\n', '，'))

/** Paragraphs of all rules' cases among one another, and sometimes a whole case. */
export const draft = fc
  .array(
    fc.tuple(fc.oneof({weight: 6, arbitrary: fc.constantFrom(...paragraphs)}, {weight: 1, arbitrary: fc.constantFrom(...wholes)}), joint),
    {maxLength: 16}
  )
  .map((parts) => parts.flat().join(''))

/** Anything: what is no text too. */
export const anything = fc.oneof(draft, fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'grapheme', maxLength: 200}))
