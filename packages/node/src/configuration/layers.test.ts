import fc from 'fast-check'
import {afterAll, describe, expect, test} from 'vitest'
import {configured, removeFolders, said} from '../../testing/configured.ts'

afterAll(removeFolders)

const severity = fc.constantFrom('off', 'info', 'warning', 'error')
const settings = fc.record(
  {
    rules: fc.record(
      {
        'count-mismatch': severity,
        'plan-period': severity,
        'duplicate-paragraph': fc.oneof(
          severity,
          fc.tuple(
            severity,
            fc.record({shortest: fc.integer({min: 10, max: 500}), form: fc.constantFrom('full', 'short')}, {requiredKeys: []})
          )
        )
      },
      {requiredKeys: []}
    ),
    documentDate: fc.constantFrom('2024-05-01', '2025-06-02', '2026-01-28'),
    profile: fc.constantFrom('auto', 'plan', 'news'),
    requireReason: fc.boolean(),
    overrides: fc.array(fc.record({files: fc.constantFrom('*.txt', '别的.txt'), rules: fc.record({'count-mismatch': severity})}), {
      minLength: 1,
      maxLength: 2
    })
  },
  {requiredKeys: []}
)

/** What holds for a draft, without the names of the files that it comes from. */
async function held(files: Readonly<Record<string, unknown>>): Promise<unknown> {
  const configurations = configured(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)])))
  const {documentDate, profile, requireReason, rules} = (await configurations.of('稿.txt')).settings
  return [
    await said(configurations),
    documentDate?.value,
    profile?.value,
    requireReason.value,
    rules.map(({severity: {value, over}, options}) => [value, over.map((lower) => lower.value), options?.value])
  ]
}

describe('configurations that extend one another', () => {
  test('say the same however they are put together', async () => {
    await fc.assert(
      fc.asyncProperty(settings, settings, settings, async (a, b, c) => {
        const whole = await held({'a.json': a, 'b.json': b, '.hegaorc.json': {...c, extends: ['./a.json', './b.json']}})
        const nested = await held({'a.json': a, 'b.json': {...b, extends: './a.json'}, '.hegaorc.json': {...c, extends: './b.json'}})
        const left = await held({
          'a.json': a,
          'ab.json': {...b, extends: './a.json'},
          'c.json': c,
          '.hegaorc.json': {extends: ['./ab.json', './c.json']}
        })
        const right = await held({
          'a.json': a,
          'b.json': b,
          'bc.json': {...c, extends: './b.json'},
          '.hegaorc.json': {extends: ['./a.json', './bc.json']}
        })
        expect(nested).toEqual(whole)
        expect(left).toEqual(whole)
        expect(right).toEqual(whole)
      }),
      {numRuns: 25, seed: 20260128}
    )
  }, 60_000)
})
