import {type Document, isName, type Range} from '@hegao/core'
import {differInOne, isNear} from './near.ts'

/** Who is to be asked, told twice: the name or the number is another in one of the places. */
export interface ContactSlip {
  readonly kind: 'similar' | 'phone'
  readonly here: Range
  readonly there: Range
}

/** 0800—1234567, 13800001111, and 1234567 where the words before it call it a number to be dialled. */
const number =
  /(?<![0-9A-Za-z.])(?:0[0-9]{2,3}[）)]?[ ]?[—－–-]{0,2}[2-9][0-9]{6,7}|1[3-9][0-9]{9}|(?<bare>[2-9][0-9]{6,7}))(?![0-9.%％A-Za-z]|万|亿|元)/g
const hint = /电话|联系人|咨询/
/** 韩秋实，电话▸0800—1234567 */
const before = /(?<name>[\u4e00-\u9fff]{2,20})[ 　，、：:（(]{0,3}(?:(?:联系|咨询)?电话|手机)?[ 　：:]{0,2}$/
/** 省水利厅河道处，0800—1234567 */
const officeBefore =
  /(?<office>[\u4e00-\u9fff]{3,20}(?:处|科|局|室|办|中心|厅|委|股|队|站|所))(?![\u4e00-\u9fff]{0,6}[处科局室厅])[^。；;\n0-9]{0,20}$/
/** 咨询电话：▸1234567 */
const labelBefore = /(?<label>[\u4e00-\u9fff]{0,2}(?:电话|热线)|传真)(?:号码)?(?:为|是)?[^。；;\n0-9]{0,24}$/
const longestBefore = 44
const longestName = 4
/** Fewer characters name an office of any place. */
const shortestOffice = 4
/** More of them are a register. */
const mostContacts = 40
/** Among so many numbers two do not differ by chance in no more than two neighbours that changed places. */
const fewContacts = 8

interface Contact {
  readonly digits: string
  readonly phone: Range
  readonly name: Range | undefined
  readonly office: string
  readonly label: string
}

/** 韩晓峰，0800—6543271 where 韩晓锋，0800—6543217 stands elsewhere. */
export function contactSlips(document: Document): ContactSlip[] {
  const {text} = document
  if (!hint.test(text)) return []
  const contacts = [...text.matchAll(number)].flatMap(({0: words, index, groups}): Contact[] => {
    const phone = {start: index, end: index + words.length}
    const lead = text.slice(Math.max(0, index - longestBefore), index)
    const label = labelBefore.exec(lead)?.groups?.['label'] ?? ''
    if (groups?.['bare'] !== undefined && label === '') return []
    const office = officeBefore.exec(lead)?.groups?.['office'] ?? ''
    return [{digits: words.replace(/\D/g, ''), phone, name: nameBefore(text, index), office, label}]
  })
  if (contacts.length > mostContacts) return []
  const areFew = new Set(contacts.map(({digits}) => digits)).size <= fewContacts
  return contacts.flatMap((here, at) => {
    const slips = contacts.slice(0, at).flatMap((there) => slipsOf(document, here, there, areFew))
    // 6218035、6218053 in one place are two lines.
    return slips.some(({kind, there}) => kind === 'phone' && standsBeside(here.digits, there)) ? [] : slips
  })

  function standsBeside(digits: string, {start}: Range): boolean {
    const block = document.blockAt(start)
    return contacts.some((one) => one.digits.endsWith(digits) && document.blockAt(one.phone.start) === block)
  }
}

function slipsOf(document: Document, here: Contact, there: Contact, areFew: boolean): ContactSlip[] {
  if (document.blockAt(here.phone.start) === document.blockAt(there.phone.start)) return []
  const [one, two] = localNumbers(here.digits, there.digits)
  const slip = slipOf(one, two)
  if (one !== two && slip === undefined) return []
  const phone = {kind: 'phone', here: here.phone, there: there.phone} as const
  const [name, other] = [here.name, there.name].map((range) => (range ? document.slice(range) : ''))
  if (!here.name || !there.name || name === undefined || other === undefined)
    return slip !== undefined && areOfOneOffice(here, there, slip, areFew) ? [phone] : []
  const isOtherName = name !== other && (isNear(name, other) || (slip === undefined && differInOne(name, other)))
  if (name !== other && !isOtherName) return []
  return [...(isOtherName ? [{kind: 'similar', here: here.name, there: there.name} as const] : []), ...(slip === undefined ? [] : [phone])]
}

/** Whether two numbers, one of them without a name, are meant as one: that of one office, or, of the few that a text gives, under one label. */
function areOfOneOffice(here: Contact, there: Contact, slip: Slip, areFew: boolean): boolean {
  if (here.label !== '' && there.label !== '' && here.label !== there.label && !isPlain(here.label) && !isPlain(there.label)) return false
  if ((here.label === '传真') !== (there.label === '传真')) return false
  const [one, other] = [here.office, there.office]
  if (one !== '' && other !== '')
    return slip !== 'last' && Math.min(one.length, other.length) >= shortestOffice && (one.endsWith(other) || other.endsWith(one))
  return slip === 'swapped' && areFew && here.label !== '' && here.label === there.label
}

/** 电话, 联系电话: what is asked there goes without saying. */
const isPlain = (label: string): boolean => /^(?:联系)?电话$/.test(label)

/** Both with their area code, or both without. */
function localNumbers(one: string, other: string): readonly [string, string] {
  if (one.length === other.length) return [one, other]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const local = long.startsWith('0') && !short.startsWith('0') ? long.slice(-short.length) : long
  return one.length < other.length ? [one, local] : [local, other]
}

/** The name that ends where the words before a number do. */
function nameBefore(text: string, at: number): Range | undefined {
  const from = Math.max(0, at - longestBefore)
  const found = before.exec(text.slice(from, at))
  const words = found?.groups?.['name'] ?? ''
  const end = from + (found?.index ?? 0) + words.length
  for (const length of [longestName - 1, longestName, 2])
    if (words.length >= length && isName(words.slice(-length))) return {start: end - length, end}
  return undefined
}

/** How two numbers differ: in two neighbours that changed places, in one digit, or in the last, as the lines of one office do. */
type Slip = 'swapped' | 'one' | 'last'

function slipOf(one: string, other: string): Slip | undefined {
  if (one.length !== other.length || one === other) return undefined
  const odd = [...one].flatMap((digit, at) => (digit === other.charAt(at) ? [] : [at]))
  const [first = 0, last = first] = odd
  if (odd.length === 1) return first === one.length - 1 ? 'last' : 'one'
  const isSwapped = last === first + 1 && one.charAt(first) === other.charAt(last) && one.charAt(last) === other.charAt(first)
  return odd.length === 2 && isSwapped ? 'swapped' : undefined
}
