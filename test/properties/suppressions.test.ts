import {createLinter, type Message} from '@hegao/core'
import {loadReader, readText} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {draft, paragraphs} from './drafts.ts'
import {runs} from './runs.ts'

vi.setConfig({testTimeout: 60_000 * Number(process.env.HEGAO_FUZZ ?? 1)})

const linter = createLinter({rules: rules.map((rule) => ({rule, severity: 'error' as const})), lexicons})
const ids = rules.map(({id}) => id)
const readMarkdown = await loadReader('draft.md')

function withoutMark(message: Message): unknown {
  const {suppressed, ...rest} = message
  return suppressed ? rest : message
}

/** Paragraphs in which Markdown sees nothing. */
const plain = paragraphs.filter((text) => /^[\p{Script=Han}（“《]/u.test(text) && !/[<>*_`~[\]\\&|#$]|:\/\//.test(text))

describe('a suppression from outside', () => {
  it('hides the messages that it names, and no other', () => {
    fc.assert(
      fc.property(draft, fc.subarray(ids), fc.array(fc.nat(20), {maxLength: 3}), (text, named, picked) => {
        const source = readText(text, {path: 'draft.txt'})
        const {messages: before} = linter.check(source)
        const fingerprints = picked.flatMap((at) => before[at]?.fingerprint ?? [])
        const suppressions = [
          ...(named.length > 0 ? [{rules: named, where: 'draft.txt.hegao.yaml:1:1'}] : []),
          ...(fingerprints.length > 0 ? [{fingerprints, where: 'draft.txt.hegao.yaml:2:1'}] : [])
        ]
        const {messages: after} = linter.check(source, {suppressions})
        expect(after.map(withoutMark)).toEqual(before)
        for (const {ruleId, fingerprint, suppressed} of after)
          expect(suppressed !== undefined).toBe(named.includes(ruleId) || fingerprints.includes(fingerprint))
      }),
      runs(60)
    )
  })
})

describe('a directive', () => {
  const file = fc.array(fc.constantFrom(...plain), {minLength: 4, maxLength: 14})

  it('hides what stands between it and its end, of the rules that it names, and no other', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), fc.subarray(ids, {minLength: 1}), (blocks, one, other, named) => {
        const [first, last] = [one % blocks.length, other % blocks.length].toSorted((a, b) => a - b)
        const written = (open: string, close: string): string =>
          blocks
            .map((block, at) => `${at === first ? `<!-- ${open} -->\n\n` : ''}${block}${at === last ? `\n\n<!-- ${close} -->` : ''}`)
            .join('\n\n')
        const check = (text: string): readonly Message[] => linter.check(readMarkdown(text, {path: 'draft.md'})).messages
        const heard = check(written('略', '略'))
        const text = written(`hegao-disable ${named.join(' ')}`, `hegao-enable ${named.join(' ')}`)
        const marked = check(text)
        const [from, to] = [text.indexOf('<!-- hegao-disable'), text.indexOf('<!-- hegao-enable')]
        expect(marked.map(({ruleId, message, fingerprint}) => [ruleId, message, fingerprint])).toEqual(
          heard.map(({ruleId, message, fingerprint}) => [ruleId, message, fingerprint])
        )
        for (const {ruleId, place, suppressed} of marked)
          expect(suppressed !== undefined).toBe(named.includes(ruleId) && place.start.offset > from && place.start.offset < to)
      }),
      runs(80)
    )
  })
})
