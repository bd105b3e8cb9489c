import {expect, test} from 'vitest'
import {addSuppression} from './sidecar.ts'

const one = {fingerprint: '0123456789012345', ruleId: 'count-mismatch', reason: '原文如此：照录'}
const entry = '  # count-mismatch\n  - fingerprints:\n      - "0123456789012345"\n    reason: 原文如此：照录\n'

test.each([
  ['no file', undefined, `suppressions:\n${entry}`],
  ['an empty file', ' \n', `suppressions:\n${entry}`],
  ['a list of none', '# 注\nsuppressions:\n', `# 注\nsuppressions:\n${entry}`],
  [
    'other suppressions',
    'suppressions:\n  - rules: script-mix # 人名\n    reason: 照用\n',
    `suppressions:\n  - rules: script-mix # 人名\n    reason: 照用\n${entry}`
  ],
  ['a list in brackets', 'suppressions: []\n', `suppressions:\n${entry}`]
])('a suppression is added to %s', (_, content, expected) => {
  expect(addSuppression(content, one)).toBe(expected)
})

test.each(['suppressions: [', '- 1\n', 'suppressions: 7\n'])('nothing is added to %j', (content) => {
  expect(addSuppression(content, one)).toBeUndefined()
})
