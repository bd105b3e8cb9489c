import {expect, test} from 'vitest'
import {defaultSettings} from '../../packages/language-server/src/protocol.ts'
import {read} from './house.ts'

const rows = Object.entries(defaultSettings).map(([name, value]) => `| \`${name}\` | ${value === '' ? '' : `\`${value}\` `}|`)

test.each(['docs/editors.md', 'docs/editors.zh-CN.md'])('%s has every setting with its default', (page) => {
  const told = Array.from(read(page).matchAll(/^\| `\w+` \| (?:`\w+` )?\|/gm), ([row]) => row)
  expect(told).toEqual(rows)
})
