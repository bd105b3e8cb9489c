import {type Document, isName, type Range} from '@hegao/core'
import {differInOne, isNear} from './near.ts'

/** Who is to be asked, told twice: the name or the number is another in one of the places. */
export interface ContactSlip {
  readonly kind: 'similar' | 'phone'
  readonly here: Range
  readonly there: Range
}

const number = /(?<![0-9])(?:0[0-9]{2,3}[—－–-]{1,2}[0-9]{7,8}|1[3-9][0-9]{9})(?![0-9])/g
const hint = /电话|联系人|咨询/
/** 韩秋实，电话▸0800—1234567 */
const before = /(?<name>[\u4e00-\u9fff]{2,20})[ 　，、：:（(]{0,3}(?:(?:联系|咨询)?电话|手机)?[ 　：:]{0,2}$/
const longestBefore = 30
const longestName = 4
/** More of them are a register. */
const mostContacts = 40

interface Contact {
  readonly digits: string
  readonly phone: Range
  readonly name: Range | undefined
}

/** 韩晓峰，0800—6543271 where 韩晓锋，0800—6543217 stands elsewhere. */
export function contactSlips(document: Document): ContactSlip[] {
  const {text} = document
  if (!hint.test(text)) return []
  const contacts = Array.from(text.matchAll(number), ({0: words, index}): Contact => {
    const phone = {start: index, end: index + words.length}
    return {digits: words.replace(/\D/g, ''), phone, name: nameBefore(text, index)}
  })
  if (contacts.length > mostContacts) return []
  return contacts.flatMap((here, at) => contacts.slice(0, at).flatMap((there) => slipsOf(document, here, there)))
}

function slipsOf(document: Document, here: Contact, there: Contact): ContactSlip[] {
  if (document.blockAt(here.phone.start) === document.blockAt(there.phone.start)) return []
  const isOtherNumber = isSlip(here.digits, there.digits)
  if (here.digits !== there.digits && !isOtherNumber) return []
  const [name, other] = [here.name, there.name].map((range) => (range ? document.slice(range) : ''))
  if (!here.name || !there.name || name === undefined || other === undefined) return []
  const isOtherName = name !== other && (isNear(name, other) || (!isOtherNumber && differInOne(name, other)))
  if (name !== other && !isOtherName) return []
  return [
    ...(isOtherName ? [{kind: 'similar', here: here.name, there: there.name} as const] : []),
    ...(isOtherNumber ? [{kind: 'phone', here: here.phone, there: there.phone} as const] : [])
  ]
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

/** Whether two numbers differ in one digit, or in two neighbours that changed places. */
function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const odd = [...one].flatMap((digit, at) => (digit === other.charAt(at) ? [] : [at]))
  const [first = 0, last = first] = odd
  return (
    odd.length === 1 ||
    (odd.length === 2 && last === first + 1 && one.charAt(first) === other.charAt(last) && one.charAt(last) === other.charAt(first))
  )
}
