import type {Document, Person} from '@hegao/core'
import type {Office} from './offices.ts'

/** 书记 of a place or school, or who heads it beside one: nobody is both. */
interface Seat {
  readonly side: 'party' | 'head'
  /** 县, 镇, 校: of what kind the place is. */
  readonly level: string
  /** As much of its name as is written: 河口镇, or nothing. */
  readonly place: string
}

const party = /^(?<place>.*?(?<level>[省市县区州旗镇乡]|学校|大学|学院)?)(?:党?委)书记$/
const head = /^(?<place>.*?(?<named>[省市县区州旗镇乡]|学校|大学|学院)?(?:人民)?(?:政府)?)(?<level>[省市县区州旗镇乡校])长$/

function seatsOf(document: Document, {office}: Person): Seat[] {
  return document
    .slice(office)
    .replace(/[\s　]/g, '')
    .split('、')
    .flatMap((words): Seat[] => {
      for (const [side, form] of [
        ['party', party],
        ['head', head]
      ] as const) {
        const {place = '', level = ''} = form.exec(words)?.groups ?? {}
        if (level !== '' && !/[副代原前]$|时任/.test(place))
          return [{side, level: /[学校院]/.test(level) ? '校' : level, place: place.replace(/(?:人民)?政府$/, '')}]
      }
      return []
    })
}

/** 河口镇 and 云陂县河口镇; a place that is not named is the one of the text. */
const isOnePlace = (one: string, other: string): boolean =>
  one.length <= 1 || other.length <= 1 || /^学校$/.test(one) || /^学校$/.test(other) || one.endsWith(other) || other.endsWith(one)

/** Whether one mention gives somebody the one of two seats at a place that two people hold, and another the other. */
export function holdBothSeats(document: Document, one: Person, other: Person): boolean {
  const [ones, others] = [seatsOf(document, one), seatsOf(document, other)]
  if (isBoth(ones) || isBoth(others)) return false
  return ones.some((seat) =>
    others.some(({side, level, place}) => side !== seat.side && level === seat.level && isOnePlace(place, seat.place))
  )
}

/** 党委书记、校长: the text says itself that one person is both. */
const isBoth = (seats: readonly Seat[]): boolean => new Set(seats.map(({side}) => side)).size > 1

/** The parts of a party committee's work that one member each has. */
const portfolio = /(秘书长|宣传部|组织部|统战部|政法委|纪委|军分区)(?:部长|书记|司令员|政委)?$/
const member = /[省市县区州]委常委(?:、|$)/
const longestPhrase = 60

/** 市委常委、秘书长，市委新闻发言人: the office from where the sentence or clause before begins, over a comma between two of them. */
function wholePhrase(document: Document, {office}: Person): string {
  const from = Math.max(0, office.start - longestPhrase)
  const before = document.text.slice(from, office.start)
  const lead =
    /(?:^|[。；：！？\s“”《》（()），])([^。；：！？\s“”《》（()），]*委常委[^。；：！？\s“”《》（()），]*)，$/.exec(before)?.[1] ?? ''
  return `${lead}、${document.slice(office)}`
}

/** 市委常委、秘书长 in one place, 市委常委、宣传部部长 in another: two parts, of which one person has one. */
export function havePortfolios(document: Document, one: Person, other: Person): boolean {
  const [ones, others] = [one, other].map((person) => {
    const words = wholePhrase(document, person)
    return member.test(words) ? words.split('、').flatMap((post) => portfolio.exec(post)?.[1] ?? []) : []
  })
  if (!ones || !others || ones.length === 0 || others.length === 0) return false
  return !ones.some((part) => others.includes(part))
}

/** 省财政厅: a department of a place, by its level and the beginning of what it is of, which short names keep. */
const department = /(?<level>[省市县区州旗])(?<field>[\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,10}[局厅委]$/
const heading = /^(?:[局厅]长|主任)$/
/** What bodies that are led beside a department have in their names: 市政府国资委, 市委改革委, 省药品监督管理局 of 省市场监管局. */
const beside = /政府|[省市县区州旗]委/

/** 市财政局局长 in one place, 市审计局局长 in another, where a place gives its departments a head each: the two departments. */
export function twoDepartments(ones: readonly Office[], others: readonly Office[]): readonly [string, string] | undefined {
  const [[one, ...more], [other, ...rest]] = [departmentsOf(ones), departmentsOf(others)]
  if (!one || !other || more.length + rest.length > 0) return undefined
  return one.level === other.level && one.field !== other.field ? [one.body, other.body] : undefined
}

interface Department {
  readonly body: string
  readonly level: string
  readonly field: string
}

function departmentsOf(offices: readonly Office[]): Department[] {
  return offices.flatMap(({body, post, rank}) => {
    const found = rank === '' && heading.test(post) && !beside.test(body) ? department.exec(body) : null
    return found ? [{body: found[0], level: found.groups?.['level'] ?? '', field: found.groups?.['field'] ?? ''}] : []
  })
}
