import {describe, expect, it} from 'vitest'
import {Document} from '../../document/document.ts'
import type {Source} from '../../document/source.ts'
import {readSessions} from './session.ts'

const read = (text: string) => {
  const block = {kind: 'paragraph', text, segments: [{start: 0, source: 0, length: text.length}]} as const
  const source: Source = {path: 'draft.txt', encoding: 'utf-8', text, blocks: [block], directives: []}
  return readSessions(new Document(source))
}
const shown = (text: string) =>
  read(text).map(({start, end, body, level, place, value}) => [text.slice(start, end), body, level, place ?? '', value])
const lost = (text: string) => read(text).map(({termWordLost, value}) => [termWordLost, value])

describe('readSessions', () => {
  it('reads long and short names of central meetings alike', () => {
    expect(shown('党的二十大，党的二十届四中全会，中国共产党第二十届中央委员会第四次全体会议，二十届中央纪委五次全会')).toEqual([
      ['党的二十大', 'party-congress', '全国', '', '20'],
      ['党的二十届四中全会', 'party-committee', '全国', '', '20-4'],
      ['中国共产党第二十届中央委员会第四次全体会议', 'party-committee', '全国', '', '20-4'],
      ['二十届中央纪委五次全会', 'discipline-committee', '全国', '', '20-5']
    ])
  })

  it('gives every member of a list its term', () => {
    expect(shown('二十届二中、三中、四中全会，市委六届七次、八次全会')).toEqual([
      ['二十届二中', 'party-committee', '全国', '', '20-2'],
      ['三中', 'party-committee', '全国', '', '20-3'],
      ['四中全会', 'party-committee', '全国', '', '20-4'],
      ['市委六届七次', 'party-committee', '市', '', '6-7'],
      ['八次全会', 'party-committee', '市', '', '6-8']
    ])
  })

  it('reads local committees with their place and level', () => {
    expect(shown('中国共产党云川市第六届委员会第八次全体会议；十二届市委八次全会；自治区党委十一届十一次全会；省委十次全会')).toEqual([
      ['中国共产党云川市第六届委员会第八次全体会议', 'party-committee', '市', '云川市', '6-8'],
      ['十二届市委八次全会', 'party-committee', '市', '', '12-8'],
      ['自治区党委十一届十一次全会', 'party-committee', '自治区', '', '11-11'],
      ['省委十次全会', 'party-committee', '省', '', '-10']
    ])
  })

  it('keeps congresses, conferences and their standing committees apart', () => {
    expect(shown('十四届全国人大四次会议、十四届全国人大常委会第十九次会议、全国政协十四届三次会议、市六届人大五次会议')).toEqual([
      ['十四届全国人大四次会议', 'people-congress', '全国', '', '14-4'],
      ['十四届全国人大常委会第十九次会议', 'people-congress-standing', '全国', '', '14-19'],
      ['全国政协十四届三次会议', 'consultative-conference', '全国', '', '14-3'],
      ['市六届人大五次会议', 'people-congress', '市', '', '6-5']
    ])
    expect(shown('——在云川省第十四届人民代表大会第四次会议上')).toEqual([
      ['云川省第十四届人民代表大会第四次会议', 'people-congress', '省', '云川省', '14-4']
    ])
  })

  it('takes no verb for the name of a place', () => {
    expect(shown('各单位要落实市八届人大四次会议精神，按照上述云川市第七届人民代表大会第五次会议要求')).toEqual([
      ['市八届人大四次会议', 'people-congress', '市', '', '8-4'],
      ['云川市第七届人民代表大会第五次会议', 'people-congress', '市', '云川市', '7-5']
    ])
  })

  it('knows where 届 is missing, and where it is not', () => {
    expect(lost('《中国共产党云川市第六委员会第九次全体会议决议》')).toEqual([[true, '6-9']])
    expect(lost('第十四全国人民代表大会第四次会议')).toEqual([[true, '14-4']])
    expect(lost('党的二十四中全会')).toEqual([[true, '20-4']])
    expect(lost('联合国大会第六委员会第九次全体会议')).toEqual([])
    expect(lost('党的第二十次全国代表大会')).toEqual([[false, '20']])
  })

  it('reads congresses of the party in one place, and none of others', () => {
    expect(shown('市第七次党代会，——在中国共产党云川市第九次代表大会上的报告，自治区第十次党代会')).toEqual([
      ['市第七次党代会', 'party-congress', '市', '', '7'],
      ['中国共产党云川市第九次代表大会', 'party-congress', '市', '云川市', '9'],
      ['自治区第十次党代会', 'party-congress', '自治区', '', '10']
    ])
    expect(shown('党的第十二次代表大会，市工会第八次代表大会，云川市第三次代表大会，学校第四次党代会')).toEqual([])
  })

  it('reads nothing into other meetings', () => {
    expect(shown('第四届进博会、市政府第120次常务会议、国务院第一次全体会议、第三届理事会第二次会议、党的四大纪律')).toEqual([])
  })
})
