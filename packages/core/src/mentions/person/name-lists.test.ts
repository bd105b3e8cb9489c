import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {SourceBlock} from '../../document/source.ts'
import {readNameLists} from './name-lists.ts'

function read(...lines: string[]): string[] {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line): SourceBlock => {
    const segments = [{start: 0, source: at, length: line.length}]
    at += line.length + 1
    return {kind: 'paragraph', text: line, segments}
  })
  return readNameLists(new Document({path: 'draft.txt', encoding: 'utf-8', text, blocks, directives: []})).map(
    ({kind, names}) => `${kind} ${names.map(({value}) => value).join(' ')}`
  )
}

describe('readNameLists', () => {
  it('reads names in a row, and the last as far as it goes', () => {
    expect(read('出席：白鹤年、谷雨生、曲向阳（女）、汤池。')).toEqual(['row 白鹤年 谷雨生 曲向阳 汤池'])
    expect(read('要组织王启航、张洪伟、刘渊等同志宣讲。')).toEqual(['row 王启航 张洪伟 刘渊'])
  })
  it('reads one name a line, with what follows it or alone', () => {
    expect(read('1．丁　敏（女）　护士', '2．何晓冬　工程师', '3．欧阳婧')).toEqual(['roll 丁敏 何晓冬 欧阳婧'])
  })
  it('reads nothing where other words stand in rows', () => {
    expect(read('推进规划、建设、管理和应用、解决。', '黄河　长江', '方案　办法')).toEqual([])
  })
})
