import type {Document, Headed, Range} from '@hegao/core'

/** 青澜市 at the head of 青澜市召开水利工作会议. */
const placed =
  /^((?:[\p{Script=Han}]{2,6}?[省市县区州盟镇乡旗])+)(召开|举行|举办|启动|出台|印发|发布|公布|部署|开展|推出|实施|建成|获批|入选)/u
/** With fewer characters behind the place in common, the two need not tell of one thing. */
const shortestCommon = 8
/** How far into its text the lead of a report reaches. */
const longestLead = 200

/** A headline and a clause of its lead that say the same of two places. */
export function otherPlace(
  document: Document,
  {heading, body, isTitle}: Headed
): {readonly here: Range; readonly there: Range} | undefined {
  if (!isTitle) return undefined
  const words = document.slice(heading).replace(/[\s　]+/g, '')
  const place = placed.exec(words)?.[1]
  if (place === undefined) return undefined
  const said = words.slice(place.length)
  if (said.length < shortestCommon) return undefined
  const lead = document.text.slice(body.start, Math.min(body.end, body.start + longestLead))
  const at = lead.indexOf(said)
  if (at < 0) return undefined
  const before = /(?<!\p{Script=Han})\p{Script=Han}*$/u.exec(lead.slice(0, at))?.[0] ?? ''
  const other = placed.exec(before + said.slice(0, 2))?.[1]
  if (other === undefined || other !== before || other.endsWith(place) || place.endsWith(other)) return undefined
  const start = body.start + at - other.length
  return {here: {start: heading.start, end: heading.start + place.length}, there: {start, end: start + other.length}}
}
