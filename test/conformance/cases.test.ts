import {existsSync} from 'node:fs'
import {type Cases, readSharedText, testRule} from '@hegao/rule-tester'
import {lexicons, rules} from '@hegao/rules'
import {describe, test} from 'vitest'
import {inRule, sharedFolders} from './house.ts'

const sharedText = readSharedText(sharedFolders)

for (const rule of rules.filter(({id}) => existsSync(inRule(id, 'cases.ts')))) {
  try {
    const {default: cases}: {default: Cases} = await import(`../../rules/${rule.id}/cases.ts`)
    testRule(rule, cases, {lexicons, sharedText})
  } catch (error) {
    // One file that does not load must not hide the cases of all other rules.
    test(`${rule.id} has cases that load`, () => {
      throw error
    })
  }
}

describe.skipIf(sharedFolders.some((folder) => existsSync(folder)))('texts that are not ours', () => {
  test.skip('are not here to compare the cases with')
})
