import {placesOf} from '../../anchored.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {levelOf, matchAt, numeral, parse, type Parts, plenary, reach, session, termBefore, termReach} from './build.ts'
import {lostSessions} from './lost.ts'

/** Whose meeting it is. Standing committees count their meetings apart from the sessions of their congress. */
export type SessionBody =
  /** 党的二十大, 省第十二次党代会, 中国共产党云川市第九次代表大会 */
  | 'party-congress'
  /** 党的二十届四中全会, 市委六届八次全会 */
  | 'party-committee'
  /** 二十届中央纪委四次全会 */
  | 'discipline-committee'
  /** 十四届全国人大三次会议 */
  | 'people-congress'
  /** 十四届全国人大常委会第十九次会议 */
  | 'people-congress-standing'
  /** 全国政协十四届三次会议 */
  | 'consultative-conference'
  /** 全国政协十四届常委会第十二次会议 */
  | 'consultative-standing'

/** One meeting of a body that counts terms and meetings, as a text names it. */
export interface Session extends Range {
  readonly body: SessionBody
  /** 全国 for the central and national bodies, else the level of the place: 省, 自治区, 市, 州, 盟, 区, 县, 旗. */
  readonly level: string
  /** Name of the place where the mention gives it: 云川市. */
  readonly place?: string
  /** 20 of 二十届四中全会; absent where the text leaves it out. */
  readonly term?: number
  /** 4 of 二十届四中全会; absent for a congress, which its term alone numbers. */
  readonly number?: number
  /** `20-4`, `20`, `-4`: for ledgers. */
  readonly value: string
  readonly form: 'short' | 'long'
  /** Whether the character 届 is missing where only it can stand: 第六委员会第九次全体会议, 党的二十四中全会. */
  readonly termWordLost: boolean
}

const committee = '省委|自治区党委|党委|市委|州委|盟委|地委|区委|县委|旗委|工委'
/** 六届七次、八次全会: members of a list before the last. */
const earlier = `(?<list>(?:第?(?:${numeral})次(?:、|和|及)){0,12})`

/** What may follow 二十届, 第六届: whose term it is, and which meeting of it. */
const followers = new RegExp(
  [
    `(?<plenums>(?:[一二三四五六七八九十]{1,2}中(?:、|和|及)){0,12})(?<plenum>[一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})中全会`,
    `中央委员会第(?<plenumLong>${numeral})次${plenary}`,
    `中央纪(?:律检查)?委(?:员会)?第?(?<discipline>${numeral})次${plenary}`,
    `(?<discipliner>[省市州盟区县旗])纪委第?(?<disciplineLocal>${numeral})次${plenary}`,
    `(?<committee>${committee})第?(?<committeeNumber>${numeral})次${plenary}`,
    `委员会第(?<committeeLong>${numeral})次${plenary}`,
    `(?<national>全国)?人(?:大|民代表大会)(?<standing>常务委员会|常委会)?第?(?<congress>${numeral})次会议`,
    `(?<conferenceNational>全国)?委员会(?<conferenceStanding>常务委员会)?第(?<conference>${numeral})次会议`,
    `(?<bareStanding>常务委员会|常委会)?第?(?<bareMeeting>${numeral})次会议`,
    `${earlier}第?(?<bare>${numeral})次${plenary}`
  ].join('|'),
  'y'
)
const committeeBefore = new RegExp(`(?<committee>${committee})${earlier}第?(?<number>${numeral})$`)
const plenaryBehind = new RegExp(`次${plenary}`, 'y')
const partyCongress =
  /(?:(?:中国共产)?党的?|中共)(?:第(?<long>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})次全国代表大会|(?<short>二?十[一二三四五六七八九]?|[七八九])大(?![会类力量队批型]))/y

const levels = '自治区|自治州|自治县|自治旗|[省市州盟区县旗]'
/** 市第七次▸党代会, 中国共产党云川市第九次▸代表大会: congresses of the party in one place. */
const localCongress = new RegExp(
  `(?:(?:中国共产党|中共)(?<place>[^\\s，。；：、！？（）《》“”]{1,12}?(?:${levels}))|(?<level>${levels}))第(?<term>${numeral})$`
)
const congressWords = /次(?:党代会|(?:党员)?代表大会)/y

/** Words right before the term that say whose it is. */
const before = {
  party: /(?:党的|中共|中国共产党)第?$/,
  partyPlace:
    /(?:中国共产党|中共)([^\s，。；：、！？（）《》“”]{1,12}?(?:特别行政区|自治区|直辖市|自治州|自治县|自治旗|地区|省|市|州|盟|区|县|旗))(?:委员会)?$/,
  /** 市委▸先后召开▸十三届三次、四次全会 */
  committee: new RegExp(`(${committee})(?<held>(?:先后|陆续|连续|分别)?(?:召开|举行)(?:了|的)?)?$`),
  conference:
    /(全国|[省市州盟区县旗])?(?:政协|人民政协|政治协商会议)([^\s，。；：、！？（）《》“”]{0,12}?(?:省|自治区|市|州|盟|区|县|旗))?$/,
  congress: /([省市州盟区县旗])人(?:大|民代表大会)$/,
  place:
    /(?:(?<=^|[\s，。；：、！？（）《》“”—]|在|于)(?<place>[^\s，。；：、！？（）《》“”—在于的了是]{2,10}))?(?<level>自治区|自治州|自治县|自治旗|地区|省|市|州|盟|区|县|旗)$/
}

/** What may stand before the name of a place and is none of it: 各单位要落实▸市六届人大四次会议. */
const leading =
  /^.*(?:完成|实现|兑现|落实|贯彻|执行|按照|遵照|根据|上述|提请|审议|学习|出席|列席|关于|通过|召开|举行|参加|经过|[要将请由经把对向])(?=[^要将请由经把对向]{1,10}$)/

/** Every meeting of a body that counts its terms, in order; of two readings of one place the longer holds. */
export function readSessions({text}: Document): Session[] {
  const found: Session[] = []
  const keep = (sessions: readonly Session[]): void => {
    for (const one of sessions) found.push(one)
  }
  for (const at of placesOf(text, '届')) {
    const term = termBefore.exec(text.slice(Math.max(0, at - termReach), at))
    const behind = term && matchAt(followers, text, at + 1)
    if (!term || !behind) continue
    const start = at - (term[1] ?? '').length
    keep(readWithTerm({start, end: at + 1 + behind[0].length, term: parse(term[2])}, behind.groups ?? {}, text))
  }
  for (const at of placesOf(text, '次全')) {
    const behind = matchAt(plenaryBehind, text, at)
    const owner = behind && committeeBefore.exec(text.slice(Math.max(0, at - 2 * reach), at))
    if (!owner || !behind) continue
    const {committee: name = '', list = '', number} = owner.groups ?? {}
    const start = at - owner[0].length
    keep(
      listed(start, text.slice(start, at + behind[0].length), list, {
        body: 'party-committee',
        level: levelOf(name),
        form: 'short',
        number: parse(number)
      })
    )
  }
  for (const at of placesOf(text, '次党代会', '次代表大会', '次党员代表大会')) keep(localCongresses(text, at))
  keep(lostSessions(text))
  for (const literal of ['党', '中共'])
    for (const at of placesOf(text, literal)) {
      const start = literal === '党' && text.startsWith('中国共产', at - 4) ? at - 4 : at
      const match = matchAt(partyCongress, text, start)
      if (!match) continue
      const {long, short} = match.groups ?? {}
      keep([
        session(start, start + match[0].length, {
          body: 'party-congress',
          level: '全国',
          form: long === undefined ? 'short' : 'long',
          term: parse(long ?? short)
        })
      ])
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let covered = -1
  return found.filter(({start, end}) => {
    if (start < covered) return false
    covered = end
    return true
  })
}

/** The congress whose 次 stands at an offset, where it is one of a place: 次代表大会 of a party abroad, or of a union, is none. */
function localCongresses(text: string, at: number): Session[] {
  const behind = matchAt(congressWords, text, at)
  const owner = behind && localCongress.exec(text.slice(Math.max(0, at - reach), at))
  const {place, level: bare, term} = owner?.groups ?? {}
  if (!owner || !behind || (place === undefined && !behind[0].endsWith('党代会'))) return []
  const form = behind[0].endsWith('党代会') ? 'short' : 'long'
  return [
    session(at - owner[0].length, at + behind[0].length, {
      body: 'party-congress',
      level: levelOf(place ?? bare ?? ''),
      form,
      place,
      term: parse(term)
    })
  ]
}

type Groups = Readonly<Record<string, string | undefined>>

function readWithTerm({start, end, term}: {start: number; end: number; term: number | undefined}, groups: Groups, text: string): Session[] {
  const ahead = text.slice(Math.max(0, start - reach), start)
  const one = (parts: Omit<Parts, 'term'>, from = start): Session[] => [session(from, end, {...parts, term})]
  const owned = start - (before.party.exec(ahead)?.[0].length ?? 0)
  if (groups['plenum'] !== undefined)
    return listed(owned, text.slice(owned, end), groups['plenums'] ?? '', {
      body: 'party-committee',
      level: '全国',
      form: 'short',
      term,
      number: parse(groups['plenum'])
    })
  if (groups['plenumLong'] !== undefined)
    return one({body: 'party-committee', level: '全国', form: 'long', number: parse(groups['plenumLong'])}, owned)
  if (groups['discipline'] !== undefined)
    return one({body: 'discipline-committee', level: '全国', form: 'short', number: parse(groups['discipline'])})
  if (groups['disciplineLocal'] !== undefined)
    return one({body: 'discipline-committee', level: groups['discipliner'] ?? '', form: 'short', number: parse(groups['disciplineLocal'])})
  if (groups['committeeNumber'] !== undefined)
    return one({
      body: 'party-committee',
      level: levelOf(groups['committee'] ?? ''),
      form: 'short',
      number: parse(groups['committeeNumber'])
    })
  if (groups['committeeLong'] !== undefined) {
    const owner = before.partyPlace.exec(ahead)
    return one(
      {body: 'party-committee', level: levelOf(owner?.[1] ?? ''), form: 'long', place: owner?.[1], number: parse(groups['committeeLong'])},
      start - (owner?.[0].length ?? 0)
    )
  }
  if (groups['congress'] !== undefined) {
    const body = groups['standing'] === undefined ? 'people-congress' : 'people-congress-standing'
    const owner = groups['national'] === undefined ? (before.place.exec(ahead)?.[0].replace(leading, '') ?? '') : ''
    return one(
      {
        body,
        level: groups['national'] ?? levelOf(owner),
        form: text.slice(start, end).includes('代表大会') ? 'long' : 'short',
        place: levelOf(owner) === owner ? undefined : owner,
        number: parse(groups['congress'])
      },
      start - owner.length
    )
  }
  const meeting = groups['conference'] ?? groups['bareMeeting']
  if (meeting !== undefined) {
    const standing = groups['conferenceStanding'] ?? groups['bareStanding']
    const conference = before.conference.exec(ahead)
    if (conference)
      return one(
        {
          body: standing === undefined ? 'consultative-conference' : 'consultative-standing',
          level: conference[1] ?? groups['conferenceNational'] ?? (conference[2] === undefined ? '全国' : levelOf(conference[2])),
          form: groups['conference'] === undefined ? 'short' : 'long',
          place: conference[2],
          number: parse(meeting)
        },
        start - conference[0].length
      )
    const congress = before.congress.exec(ahead)
    if (!congress) return []
    return one(
      {
        body: standing === undefined ? 'people-congress' : 'people-congress-standing',
        level: congress[1] ?? '',
        form: 'short',
        number: parse(meeting)
      },
      start - congress[0].length
    )
  }
  const owner = before.committee.exec(ahead)
  if (!owner) return []
  const from = owner.groups?.['held'] === undefined ? start - owner[0].length : start
  return listed(from, text.slice(from, end), groups['list'] ?? '', {
    body: 'party-committee',
    level: levelOf(owner[1] ?? ''),
    form: 'short',
    term,
    number: parse(groups['bare'])
  })
}

/** 六届七次、八次全会: one mention for each meeting; the first holds the body and the term, the last the word 全会. */
function listed(start: number, whole: string, list: string, last: Parts): Session[] {
  if (list === '') return [session(start, start + whole.length, last)]
  const sessions: Session[] = []
  let from = start
  const listStart = start + whole.indexOf(list)
  for (const match of list.matchAll(new RegExp(`第?(${numeral})[次中](?:、|和|及)`, 'g'))) {
    const end = listStart + match.index + match[0].length
    sessions.push(session(from, end - 1, {...last, number: parse(match[1])}))
    from = end
  }
  return [...sessions, session(from, start + whole.length, last)]
}
