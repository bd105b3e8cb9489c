import {expect, test} from 'vitest'
import {lexiconChanges} from './lexicon-changes.ts'
import type {LexiconSource} from './lexicon-sources.ts'
import {SettingsFile} from './problem.ts'

const own = [
  {id: 'a', name: '甲', from: 1},
  {id: 'b', name: '乙', from: 2}
]

const source = (title: string, ...rows: readonly {readonly id: string; readonly [field: string]: unknown}[]): LexiconSource => ({
  layer: 'own',
  title,
  file: new SettingsFile(title, `/${title}`, ''),
  offset: 0,
  rows: rows.map((row) => ({row, node: {value: row, start: 0}}))
})

test('each source says what it does, and whose word it goes before', () => {
  const {changes, rows} = lexiconChanges(own, [
    source('国', {id: 'a', from: 3, reviewed: '2026-01-01'}, {id: 'c', name: '丙'}),
    source('省', {id: 'a', from: 4, name: '甲'}, {id: 'b', off: true}),
    source('己', {id: 'a', from: 4, name: '新'}, {id: 'c', replace: true, from: 5})
  ])
  expect(changes.map(({source: {title}, changes: made}) => [title, ...made])).toEqual([
    ['国', {id: 'a', kind: 'changed', fields: [{name: 'from', over: undefined}]}, {id: 'c', kind: 'new', fields: []}],
    ['省', {id: 'a', kind: 'changed', fields: [{name: 'from', over: '国'}]}, {id: 'b', kind: 'off', fields: []}],
    ['己', {id: 'a', kind: 'changed', fields: [{name: 'name', over: '省'}]}, {id: 'c', kind: 'replaced', fields: []}]
  ])
  expect(rows).toEqual([
    {id: 'a', name: '新', from: 4},
    {id: 'c', from: 5}
  ])
})
