import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {UnreadableError} from '../format.ts'
import {decode, encodingName} from './decode.ts'

const draft = `关于印发《沿河县村级助老服务站建设办法》的通知

各乡镇人民政府，县直各单位：
　　现将办法印发给你们，请认真贯彻执行。到2027年，全县建成助老服务站36个，服务老年人1.2万人。
　　一、总体要求。坚持以人民为中心的发展思想，推动养老服务工作全面发展。
`

const utf8 = (text: string) => new TextEncoder().encode(text)
const recode = (text: string, encoding: string) => new Uint8Array(execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], {input: text}))
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

function refusal(content: Uint8Array, encoding?: string): {reason: string; offset: number | undefined} {
  try {
    const decoded = decode(content, encoding === undefined ? {} : {encoding})
    throw new Error(`read as ${decoded.encoding}`)
  } catch (error) {
    if (error instanceof UnreadableError) return {reason: error.reason, offset: error.offset}
    throw error
  }
}

describe('decode', () => {
  test.each([
    ['utf-8', utf8(draft)],
    ['utf-8', join([0xef, 0xbb, 0xbf], utf8(draft))],
    ['gb18030', recode(draft, 'gbk')],
    ['gb18030', join([0x84, 0x31, 0x95, 0x33], recode(draft, 'gb18030'))],
    ['utf-16le', join([0xff, 0xfe], recode(draft, 'utf-16le'))],
    ['utf-16le', recode(draft, 'utf-16le')],
    ['utf-16be', join([0xfe, 0xff], recode(draft, 'utf-16be'))],
    ['utf-16be', recode(draft, 'utf-16be')]
  ])('reads one draft as %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({text: draft, encoding})
  })

  test('keeps characters beyond the first plane, off GB2312 and of private use, and every line end', () => {
    const text = `${draft}甲村\u{20bb7}家庄、\u3431村\r\n丙\r丁\f戊\u0085己\u2028庚\ue000\n`
    expect(decode(utf8(text)).text).toBe(text)
    expect(decode(recode(text, 'gb18030')).text).toBe(text)
    expect(decode(recode(text, 'utf-16le')).text).toBe(text)
  })

  test.each(['中国', '联通', '会议通知', '一、总则', '王建国，李卫东，张桂兰', '电话：010-12345678'])(
    'reads the few words “%s” in GBK',
    (words) => {
      expect(decode(recode(words, 'gbk'))).toEqual({text: words, encoding: 'gb18030'})
    }
  )

  test.each(['会议通知的内容在这里', '第一章　总则\n第二章　任务'])('reads the few words “%s” in UTF-16 without a mark', (words) => {
    expect(decode(recode(words, 'utf-16le'))).toEqual({text: words, encoding: 'utf-16le'})
    expect(decode(recode(words, 'utf-16be'))).toEqual({text: words, encoding: 'utf-16be'})
  })

  test.each(['', 'plain ASCII\n', 'café — naïve', 'Привет, мир', 'και τα λοιπά', '한국어', '仮名まじりの文'])(
    'leaves “%s” in UTF-8',
    (text) => {
      expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
    }
  )

  test('takes a roster of rare names in GBK for Chinese', () => {
    const text = '第一组：王喆、李翀、张赟、刘骞、陈晟、杨玥、赵旻、黄祎、周钰、吴晖\n第二组：徐婕、孙昊、马骐、朱珺、胡煜、郭炜\n'
    expect(decode(recode(text, 'gbk'))).toEqual({text, encoding: 'gb18030'})
  })

  test.each([
    ['big5', '關於推動社區照顧服務的通知，請各單位依照辦理，並於期限內回報執行情形。'],
    ['shift_jis', '地域福祉計画の策定について、各市町村の担当者は次の事項に注意すること。'],
    ['euc-jp', '地域福祉計画の策定について、各市町村の担当者は次の事項に注意すること。'],
    ['euc-kr', '지역 사회 복지 계획의 수립에 관하여 각 시군구 담당자는 다음 사항에 주의할 것'],
    ['koi8-r', 'Уведомление о разработке районного плана социального обслуживания населения'],
    ['windows-1251', 'Уведомление о разработке районного плана социального обслуживания населения'],
    ['windows-1252', 'Le résumé du député était naïf, à vrai dire']
  ])('refuses %s rather than guess, and reads it when told', (encoding, text) => {
    const bytes = recode(text, encoding)
    expect(refusal(bytes).reason).toBe('encoding')
    expect(decode(bytes, {encoding}).text).toBe(text)
    expect(decode(bytes, {declared: encoding}).text).toBe(text)
  })

  test('believes the bytes before what the file says of itself', () => {
    expect(decode(recode(draft, 'gbk'), {declared: 'iso-8859-1'})).toEqual({text: draft, encoding: 'gb18030'})
    expect(decode(utf8(draft), {declared: 'gb2312'})).toEqual({text: draft, encoding: 'utf-8'})
  })

  test('names the first byte that does not fit', () => {
    const head = utf8('　　现将办法印发给你们。')
    expect(refusal(join(head, [0xe4, 0xb8], utf8(draft)))).toEqual({reason: 'encoding', offset: head.length})
    const gbk = recode(draft, 'gbk')
    expect(refusal(join(gbk, [0xb0, 0x20], gbk))).toEqual({reason: 'encoding', offset: gbk.length})
    expect(refusal(gbk, 'utf-8')).toEqual({reason: 'encoding', offset: 0})
    expect(refusal(utf8(draft), 'no-such-encoding')).toEqual({reason: 'encoding', offset: undefined})
  })

  test.each([
    ['zip', join(utf8('PK\u0003\u0004'), [20, 0, 6, 0])],
    ['OLE', join([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0, 0])],
    ['PDF', utf8('%PDF-1.7\n')],
    ['PNG', join([0x89], utf8('PNG\r\n\u001a\n'))],
    ['JPEG', join([0xff, 0xd8, 0xff, 0xe0], [0, 16])],
    ['RTF', utf8('{\\rtf1\\ansi}')]
  ])('refuses %s as no text, also where an encoding is named', (_, bytes) => {
    expect(refusal(bytes)).toEqual({reason: 'binary', offset: 0})
    expect(refusal(bytes, 'gbk')).toEqual({reason: 'binary', offset: 0})
  })

  test('refuses zero bytes that are no UTF-16', () => {
    expect(refusal(join(utf8('甲乙'), [0], utf8('丙')))).toEqual({reason: 'binary', offset: 6})
    expect(refusal(new Uint8Array(64))).toEqual({reason: 'binary', offset: 0})
  })

  test('uses the faster decoder that it is given, and strips the mark that this one leaves', () => {
    expect(decode(utf8('乙'), {decodeUtf8: () => '\ufeff甲'})).toEqual({text: '甲', encoding: 'utf-8'})
    expect(decode(recode(draft, 'gbk'), {decodeUtf8: () => undefined}).encoding).toBe('gb18030')
  })

  test('leaves a string as it is', () => {
    expect(decode('\ufeff甲\0')).toEqual({text: '\ufeff甲\0', encoding: 'utf-8'})
  })
})

test('encodingName gives the name behind a label', () => {
  expect([encodingName('GB2312'), encodingName('utf8'), encodingName('no-such-encoding')]).toEqual(['gbk', 'utf-8', undefined])
})
