import type {Ledger, LedgerEntry, LedgerStatus} from '@hegao/language-server/protocol'
import {expect, test} from 'vitest'
import {conflictsOf, type LedgerNode, ledgerTree} from './ledger-tree.ts'

const range = (line: number, from: number, to: number) => ({start: {line, character: from}, end: {line, character: to}})
const entry = (status: LedgerStatus, text: string, line: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  status,
  statusName: {confirmed: '一致', conflict: '矛盾', unchecked: '未核'}[status],
  text,
  range: range(line, 2, 5),
  where: `第${line}段`,
  evidence: [],
  ...more
})

const ledger: Ledger = {
  uri: 'file:///draft.txt',
  version: 3,
  groups: [
    {
      kind: 'count',
      name: '计数',
      counts: {confirmed: 1, conflict: 1, unchecked: 0},
      entries: [
        entry('confirmed', '三个方面', 1, {evidence: [{text: '一是产业升级', range: range(1, 8, 14)}], ruleId: 'count-mismatch'}),
        entry('conflict', '四项', 2, {reason: '写“四项”，实列3项', ruleId: 'count-mismatch'})
      ]
    },
    {
      kind: 'quantity',
      name: '数量',
      counts: {confirmed: 0, conflict: 0, unchecked: 2},
      entries: [
        entry('unchecked', '12.6万人', 3, {reason: '文中无可比对', about: '城镇新增就业'}),
        entry('unchecked', '12.6万人', 4, {about: '城镇新增就业'})
      ]
    },
    {kind: 'plan', name: '规划', counts: {confirmed: 1, conflict: 0, unchecked: 0}, entries: [entry('confirmed', '“十五五”', 5)]}
  ]
}

const ids = (nodes: readonly LedgerNode[]): string[] => nodes.flatMap((node) => [node.id, ...ids(node.children)])
const outline = (nodes: readonly LedgerNode[], depth = 0): string[] =>
  nodes.flatMap(({label, description, children}) => [
    `${'  '.repeat(depth)}${label}${description === '' ? '' : ` | ${description}`}`,
    ...outline(children, depth + 1)
  ])

test('kinds, in them what was checked, in that what it was compared with', () => {
  expect(outline(ledgerTree(ledger, 'all', 'zh'))).toEqual([
    '计数 | ✓1 ✗1 ?0',
    '  三个方面 | 第1段',
    '    一是产业升级',
    '  四项 | 写“四项”，实列3项　第2段',
    '数量 | ✓0 ✗0 ?2',
    '  12.6万人 | 城镇新增就业　文中无可比对　第3段',
    '  12.6万人 | 城镇新增就业　第4段',
    '规划 | ✓1 ✗0 ?0',
    '  “十五五” | 第5段'
  ])
})

test('what is confirmed can be left out, and a kind with nothing else goes with it; the counts stay those of the whole', () => {
  expect(outline(ledgerTree(ledger, 'open', 'zh')).filter((line) => !line.includes('万人'))).toEqual([
    '计数 | ✓1 ✗1 ?0',
    '  四项 | 写“四项”，实列3项　第2段',
    '数量 | ✓0 ✗0 ?2'
  ])
})

test('every line has an id of its own, also where a figure is written twice', () => {
  const all = ids(ledgerTree(ledger, 'all', 'zh'))
  expect(new Set(all).size).toBe(all.length)
})

test('ids do not move with the text, so that what is unfolded stays so', () => {
  const moved: Ledger = {
    ...ledger,
    groups: ledger.groups.map((group) => ({...group, entries: group.entries.map((each) => ({...each, range: range(40, 0, 3)}))}))
  }
  expect(ids(ledgerTree(moved, 'all', 'zh'))).toEqual(ids(ledgerTree(ledger, 'all', 'zh')))
})

test('entries and evidence lead to their place, kinds lead nowhere', () => {
  const [counts] = ledgerTree(ledger, 'all', 'zh')
  expect(counts?.range).toBeUndefined()
  expect(counts?.children[0]?.range).toEqual(range(1, 2, 5))
  expect(counts?.children[0]?.children[0]?.range).toEqual(range(1, 8, 14))
})

test('a screen reader and the tooltip say how it came out', () => {
  const [, figures] = ledgerTree(ledger, 'all', 'zh')
  expect(figures?.children[0]?.spoken).toBe('未核 12.6万人 城镇新增就业　文中无可比对　第3段')
  expect(figures?.children[0]?.tooltip).toBe('未核　12.6万人\n文中无可比对\n所指：城镇新增就业\n第3段')
})

test('kinds stand open and evidence folded; a kind of many entries is folded too, or no other would be in sight', () => {
  const [counts, figures] = ledgerTree(ledger, 'all', 'zh')
  expect([counts?.folding, counts?.children[0]?.folding, counts?.children[1]?.folding]).toEqual(['open', 'closed', 'none'])
  const many = Array.from({length: 51}, (_, nth) => entry('unchecked', `${nth}万人`, nth))
  const grown = {...ledger, groups: ledger.groups.map((group) => (group.kind === 'quantity' ? {...group, entries: many} : group))}
  expect([figures?.folding, ledgerTree(grown, 'all', 'zh')[1]?.folding]).toEqual(['open', 'closed'])
})

test('conflictsOf counts what disagrees over all kinds', () => {
  expect(conflictsOf(ledger)).toBe(1)
  expect(conflictsOf({...ledger, groups: []})).toBe(0)
})
