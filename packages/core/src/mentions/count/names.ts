import {Anchored} from '../../anchored.ts'
import {parseNumeral} from '../numeral/parse.ts'
import type {Count} from './count.ts'

/** “双轮驱动”, “双核引领”: two by name. */
const twofold = new Anchored(/“双(\p{Script=Han}{1,6})(?=[”、，])/uy, ['“双'])
/** “三零”服务: no number thirty. */
const naughts = new Anchored(/“([二三四五六七八九])零(?=”)/y, ['零”'], 2)
/** “三中心一走廊”, “一园两体系”: two sorts under one name. 个 before the second number belongs to “四个一”, “三个一批”. */
const compound =
  /“([一二两三四五六七八九十])(\p{Script=Han}{0,3}?(?!个)\p{Script=Han})([一二两三四五六七八九十])((?:(?![一二两三四五六七八九十])\p{Script=Han}){1,4})(?=”)/gu
/** 上海、江苏、浙江、安徽三省一市: two sorts of places or bodies that sum up one list. */
const sorts =
  /([一二两三四五六七八九十])([省市区县旗国州盟校院所园港镇乡村部委局办厂企])([一二两三四五六七八九十])([省市区县旗国州盟校院所园港镇乡村部委局办厂企])/gu
/** Names with two numbers that count nothing. “六位一体” says six. */
const fixed = /^“一(?:带一路|国两制|老一小|心一意)/

/** Names of several things whose number is no numeral with a unit: “双核引领”, “三中心一走廊”, 三省一市. */
export function readNames(text: string): Count[] {
  const found: Count[] = []
  const name = (start: number, end: number, count: Pick<Count, 'value' | 'unit' | 'noun' | 'parts' | 'quoted'>): void => {
    found.push({start, end, bound: 'exact', back: false, each: false, cited: false, ...count})
  }
  for (const match of twofold.matches(text)) {
    const noun = match[1] ?? ''
    name(match.index + 1, match.index + match[0].length, {value: 2, unit: noun, noun, quoted: true})
  }
  for (const match of naughts.matches(text))
    name(match.index + 1, match.index + match[0].length, {value: parseNumeral(match[1] ?? '') ?? 0, unit: '零', noun: '零', quoted: true})
  for (const [expression, quoted] of [
    [compound, true],
    [sorts, false]
  ] as const)
    for (const match of text.matchAll(expression)) {
      const [first, second] = [parseNumeral(match[1] ?? ''), parseNumeral(match[3] ?? '')]
      if (first === undefined || second === undefined || fixed.test(match[0])) continue
      const parts = [
        {value: first, noun: match[2] ?? ''},
        {value: second, noun: match[4] ?? ''}
      ]
      const start = match.index + (quoted ? 1 : 0)
      const nouns = `${match[2] ?? ''}${match[4] ?? ''}`
      // “七涨一降” counts what went either way, not the things that a clause of its list names.
      if (/^[涨升][降跌]$/.test(nouns)) continue
      if (nouns === '位体' && second === 1) {
        name(start, match.index + match[0].length, {value: first, unit: '位一体', noun: '', quoted})
        continue
      }
      name(start, match.index + match[0].length, {
        value: first + second,
        unit: text.slice(start, match.index + match[0].length),
        noun: '',
        parts,
        quoted
      })
    }
  return found
}
