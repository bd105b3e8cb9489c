import {gb18030Length} from './invalid.ts'

/*
 * Nearly any bytes can be decoded as GB18030 or UTF-16; the wrong way gives rare characters. A Chinese text shows itself by two things:
 * its characters stand on the first level of GB2312, and many of them are the few hundred that make up half of every page.
 */

/** Characters looked at; evidence does not grow with more. */
const sampleSize = 20_000
/** Rosters of names with characters off the first level still reach 0.85; Big5, Shift_JIS, Windows-1252 and UTF-8 taken for GB18030 stay under 0.5. */
const commonShare = 0.7
/** Below this many characters frequency says nothing. */
const fewCharacters = 16
/** Prose has 0.4 to 0.7, a roster with its commas 0.2; Korean (EUC-KR) and Russian (KOI8) taken for Chinese have under 0.08. */
const familiarShare = 0.15
/** A byte order taken wrongly gives 0.3 and more. */
const strangeShare = 0.05

/** Whether bytes that are not UTF-8 are Chinese in GB18030, or GBK or GB2312, which it includes. `text` is what they give as GB18030. */
export function showsGb18030(bytes: Uint8Array, text: string): boolean {
  let characters = 0
  let common = 0
  for (let at = 0; at < bytes.length && characters < sampleSize; at += gb18030Length(bytes, at) || 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    characters++
    if (isCommonPair(lead, bytes[at + 1] ?? 0)) common++
  }
  return common >= commonShare * characters && (characters < fewCharacters || familiarity(text).familiar >= familiarShare)
}

/**
 * Whether bytes that are valid UTF-8 may rather be a few words in GB18030: no character of three bytes, as Chinese has in UTF-8,
 * and every pair of bytes of the first level of GB2312, none alone as accents are between Latin letters.
 */
export function couldBeGb18030(bytes: Uint8Array): boolean {
  let run = 0
  let longest = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) run = 0
    else {
      if (!isCommonPair(lead, bytes[++at] ?? 0)) return false
      longest = Math.max(longest, ++run)
    }
  }
  return longest > 1
}

/** Whether a text that was decoded on trial is one in Chinese, or in English throughout. */
export function readsAsChinese(text: string): boolean {
  const {familiar, strange} = familiarity(text)
  return familiar >= familiarShare && strange <= strangeShare
}

/** Level 1 of GB2312 (3,755 characters), its punctuation, numerals, full-width forms and box lines; not its kana, Greek and Cyrillic. */
function isCommonPair(lead: number, trail: number): boolean {
  if (trail < 0xa1 || trail > 0xfe) return false
  return (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3) || lead === 0xa9
}

/** Shares among the characters that are not ASCII. */
function familiarity(text: string): {familiar: number; strange: number} {
  let characters = 0
  let familiar = 0
  let strange = 0
  for (let at = 0; at < text.length && characters < sampleSize; at++) {
    const code = text.charCodeAt(at)
    const control = code < 0x20 && !(code >= 0x09 && code <= 0x0d)
    if (code < 0x7f && !control) continue
    characters++
    if (familiarCodes.has(code)) familiar++
    else if (control || !isEastAsian(code)) strange++
  }
  return characters === 0 ? {familiar: 1, strange: 0} : {familiar: familiar / characters, strange: strange / characters}
}

/** Han (also of the planes beyond the first, by their surrogates), signs, full-width forms; no kana, Hangul or private use. */
function isEastAsian(code: number): boolean {
  if (code >= 0x3400) return code <= 0x9fff || (code >= 0xd840 && code <= 0xdfff) || (code >= 0xff00 && code <= 0xffef)
  return (
    (code >= 0x2010 && code <= 0x2040) ||
    (code >= 0x2160 && code <= 0x217f) ||
    (code >= 0x2460 && code <= 0x25ff) ||
    (code >= 0x3000 && code <= 0x303f)
  )
}

/** The most frequent characters of written Chinese and of official prose, and the signs between them. */
const familiarCodes = new Set(
  Array.from(
    '的一是了在不有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行' +
      '学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前' +
      '外天政四日那社义事平形相全表间样与关各重新线内数正心明看原又利比质气第向道命此变条没结解问意建月公无系军情者最立代想' +
      '已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老基资流路级图山统接知较将组见计别规划改善推落完深增强' +
      '市省县区农村乡城镇企服务保障监督责任项目支持促安创新今名单位副主任局长处长委员书记' +
      '，。、；：？！“”‘’（）《》〈〉【】—…·　１２３４５６７８９０',
    (character) => character.charCodeAt(0)
  )
)
