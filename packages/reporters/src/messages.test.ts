import type {MentionKind, Words} from '@hegao/core'
import {expect, test} from 'vitest'
import {kindNames} from './messages.ts'

test('every kind of mention has a name of its own', () => {
  // A kind that core reads and that has no name is an error of types here.
  const names: Readonly<Record<MentionKind, Words>> = kindNames
  for (const locale of ['zh', 'en'] as const) {
    const words = Object.values(names).map((name) => name[locale])
    expect(new Set(words).size).toBe(words.length)
  }
})
