import {placesOf} from '../../anchored.ts'
import {matchAt, numeral, parse, plenary, reach, session, termBefore, termReach} from './build.ts'
import type {Session} from './session.ts'

const lostCommittee = new RegExp(`(?:中国共产党|中共)[^，。；：、！？（）《》“”]{0,14}(第(?<term>${numeral})(?<central>中央)?)$`)
const committeeBehind = new RegExp(`委员会第(?<number>${numeral})次${plenary}`, 'y')
const congressBehind = new RegExp(`全国人(?:大|民代表大会)(?<standing>常务委员会|常委会)?第?(?<number>${numeral})次会议`, 'y')
const lostPlenum = /(?:党的|中共|中国共产党)(?<term>二?十[一二三四五六七八九]?)(?<number>[一二三四五六七八九])$/

/** Names from which 届 is lost: 第六委员会第九次全体会议 of a party committee (the United Nations have one), 党的二十四中全会. */
export function lostSessions(text: string): Session[] {
  const found: Session[] = []
  for (const at of placesOf(text, '委员会第')) {
    const lost = lostCommittee.exec(text.slice(Math.max(0, at - reach), at))
    const behind = lost && matchAt(committeeBehind, text, at)
    if (!lost || !behind) continue
    const {term, central} = lost.groups ?? {}
    const start = at - (lost[1] ?? '').length
    const level = central === undefined ? '' : '全国'
    found.push(
      session(start, at + behind[0].length, {
        body: 'party-committee',
        level,
        form: 'long',
        term: parse(term),
        number: parse(behind.groups?.['number']),
        termWordLost: true
      })
    )
  }
  for (const at of placesOf(text, '全国人')) {
    const term = termBefore.exec(text.slice(Math.max(0, at - termReach), at))
    const behind = term && matchAt(congressBehind, text, at)
    if (!term || !behind) continue
    const {standing, number} = behind.groups ?? {}
    found.push(
      session(at - (term[1] ?? '').length, at + behind[0].length, {
        body: standing === undefined ? 'people-congress' : 'people-congress-standing',
        level: '全国',
        form: behind[0].includes('代表大会') ? 'long' : 'short',
        term: parse(term[2]),
        number: parse(number),
        termWordLost: true
      })
    )
  }
  for (const at of placesOf(text, '中全会')) {
    const lost = lostPlenum.exec(text.slice(Math.max(0, at - termReach), at))
    if (!lost) continue
    const {term, number} = lost.groups ?? {}
    found.push(
      session(at - lost[0].length, at + 3, {
        body: 'party-committee',
        level: '全国',
        form: 'short',
        term: parse(term),
        number: parse(number),
        termWordLost: true
      })
    )
  }
  return found
}
