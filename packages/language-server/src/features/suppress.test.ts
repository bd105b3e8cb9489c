import {expect, test} from 'vitest'
import {asReason} from './suppress.ts'

test.each([
  ['原文如此', '原文如此'],
  [' 两行\n的 理由 ', '两行 的 理由'],
  ['照录 --> 不改', '照录 —> 不改'],
  ['---', '—'],
  ['->头', '头'],
  ['\n', '']
])('the reason %j stands in a comment as %j', (reason, expected) => {
  expect(asReason(reason)).toBe(expected)
})
