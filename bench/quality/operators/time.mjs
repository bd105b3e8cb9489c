// Breaks a clean text in its plans, sessions and dates: name(text, random) -> {text, span, business} or undefined where the
// text has nothing that a careful reader could find broken. Each says what the reader would go by.
const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const digits = '〇一二三四五六七八九'
const han = (n) => (n < 10 ? digits[n] : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`)
const value = (word) => {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['0', word]
  return (word.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
const number = '十[一二三四五六七八九]?|[一二三四五六七八九]'
const firstYear = (plan) => (plan < 3 ? 1948 + 5 * plan : 1951 + 5 * plan)
const plain = (text) => text.normalize('NFKC')

/** Puts `words` in the place of `length` characters. */
function put(text, at, length, words, business) {
  return {text: text.slice(0, at) + words + text.slice(at + length), span: [at, at + Math.max(1, words.length)], business}
}

/** Short names of a text with their numbers. */
const shorts = (text) =>
  all(text, new RegExp(`“(${number})五”(?!普法|环境日)`, 'g')).map((m) => ({at: m.index, length: m[0].length, plan: value(m[1])}))

/** What stands behind a short name. */
const behind = (text, {at, length}, reach) => text.slice(at + length, at + length + reach)

/** Whether the text itself says what time it is of: its date, or a heading with the year of its work. */
const timed = (text) =>
  /^[—（(\s]*[12二][0-9〇０-９一二]{3}年.{1,6}月.{1,4}日/m.test(text.slice(0, 400)) ||
  /^.{0,16}[12][0-9]{3}年.{0,14}(?:工作|任务|安排|回顾|部署|成就)\s*$/m.test(text)

/** The plan that the text makes or looks ahead to, where it says so more than once. */
function planAhead(text) {
  const made = all(text, new RegExp(`(?:制定|编制)[^。；]{0,50}?第(${number})个五年规划`, 'g')).map((m) => value(m[1]))
  const plan = made[0]
  return plan !== undefined && shorts(text).filter((s) => s.plan === plan).length >= 3 ? plan : undefined
}

export const operators = {
  // the same text calls the plan by its short name, again and again
  'plan: the ordinal of the plan that is made'(text, random) {
    const plan = planAhead(text)
    const m = plan && pick(all(text, new RegExp(`(?<=(?:制定|编制)[^。；]{0,50}?)第${han(plan)}个五年规划`, 'g')), random)
    return m && put(text, m.index, m[0].length, `第${han(plan - 1)}个五年规划`, /plan-period/)
  },
  // goals, tasks and 将 told of a plan that is over, in a text that says when it is
  'plan: what lies ahead is told of the plan before'(text, random) {
    const plan = planAhead(text)
    if (!plan || !timed(text)) return
    const hits = shorts(text).filter(
      (hit) =>
        hit.plan === plan &&
        /^时期.{0,14}(?:主要目标|目标任务|总体要求|指导思想|重点任务|主要任务)|^(?:时期|期间)，?(?:是[^。]{0,50}关键|我[们市省]?将|我国将|要)/.test(
          behind(text, hit, 60)
        )
    )
    const s = pick(hits, random)
    return s && put(text, s.at, s.length, `“${han(plan - 1)}五”`, /plan-period/)
  },
  // achievements told of a plan that has hardly begun
  'plan: what is over is told of the plan after'(text, random) {
    const plan = planAhead(text)
    if (!plan || !timed(text)) return
    const hits = shorts(text).filter(
      (hit) =>
        hit.plan === plan - 1 &&
        (/^时期[^。，]{0,10}(?:回顾|成就|历程|极不)|^(?:发展)?(?:成就|回顾)|^的?五年，[^。]{0,16}极不/.test(behind(text, hit, 34)) ||
          /(?:回顾|回望|标志着)$/.test(text.slice(Math.max(0, hit.at - 6), hit.at)))
    )
    const s = pick(hits, random)
    return s && put(text, s.at, s.length, `“${han(plan)}五”`, /plan-period/)
  },
  // the years of the neighbouring plan beside the name
  'plan: the years beside its name'(text, random) {
    const hits = shorts(text).filter((hit) => hit.plan >= 6 && /^(?:时期|期间)/.test(behind(text, hit, 2)))
    const s = pick(hits, random)
    if (!s) return
    const from = firstYear(s.plan) + (random() < 0.5 ? 5 : -5)
    const gloss = `（${from}—${from + 4}年）`
    return {...put(text, s.at + s.length + 2, 0, gloss, /plan-period/), span: [s.at, s.at + s.length + 2 + gloss.length]}
  },
  // two names of two plans, one said to be short for the other
  'plan: a short name for another plan'(text, random) {
    const m = pick(
      all(text, new RegExp(`第(${number})个五年规划(?!纲要|的|和)`, 'g')).concat(
        all(text, new RegExp(`第(${number})个五年规划纲要（草案）》`, 'g'))
      ),
      random
    )
    if (!m) return
    const gloss = `（以下简称“${han(value(m[1]) - 1)}五”规划）`
    return {...put(text, m.index + m[0].length, 0, gloss, /plan-period/), span: [m.index, m.index + m[0].length + gloss.length]}
  },
  // one statement of two plans, pages apart
  'plan: a statement repeated of another plan'(text, random) {
    const m = pick(all(text, new RegExp(`“(${number})五”(时期[^。\\n“”0-9]{24,80}。)`, 'g')), random)
    if (!m) return
    const line = `\n　　会议强调，“${han(value(m[1]) - 1)}五”${m[2]}\n`
    return {text: text + line, span: [text.length, text.length + line.length], business: /plan-period/}
  },
  // 2026年是“十五五”收官之年: the year stands beside it, or is that of the text
  'stage: the first year is called the last'(text, random) {
    const m = pick(
      all(text, /(?<=(?:今年|[12][0-9]{3}年)是(?:[^。，]{0,20}，是)?(?:实施)?“[^”]{2,3}五?”(?:规划的?)?)开局(?:起步)?之年/g),
      random
    )
    if (
      !m ||
      (/今年是[^。]{0,30}$/.test(text.slice(Math.max(0, m.index - 36), m.index)) &&
        !/^[—（(\s]*[12二][0-9〇]{3}年/m.test(text.slice(0, 400)))
    )
      return
    return put(text, m.index, m[0].length, '收官之年', /plan-period/)
  },
  'year: the year of a stage'(text, random) {
    const m = pick(all(text, /([12][0-9]{3})年是(?=[^。]{0,30}“[^”]{2,3}”(?:规划)?(?:冲刺)?(?:的?开局之年|收官|的?第一年))/g), random)
    return m && put(text, m.index, 4, String(Number(m[1]) + (random() < 0.5 ? 1 : -1)), /plan-period/)
  },
  'year: the year of a goal'(text, random) {
    const m = pick(all(text, /(?<=“[^”]{2,3}”(?:时期|发展)[^。0-9]{0,24}(?:目标|任务)(?:是)?[：。，]到)(20[0-9]{2})(?=年)/g), random)
    return m && put(text, m.index, 4, String(Number(m[1]) - 5), /plan-period/)
  },
  // 第十八中央委员会
  'session: 届 is lost'(text, random) {
    const named =
      /(?<=[第的共党])第?[一二三四五六七八九十]{1,3}届(?=中央委员会第|全国人民代表大会第|全国人大[一二三四五]次)|(?<=党的)[一二]?十[一二三四五六七八九]?届(?=[一二三四五六七]中全会)/g
    const m = pick(all(text, named), random)
    return m && {...put(text, m.index + m[0].length - 1, 1, '', /meeting-session/), span: [m.index, m.index + m[0].length + 3]}
  },
  // the date stands beside the name
  'session: another number beside the date'(text, random) {
    const m = pick(
      all(text, /第([一二三四五六七八九])次(?=全体会议，?于?[一二12１２][0-9０-９○〇九七八]{3}年)/g).concat(
        all(text, /(?<=年[0-9０-９]{1,2}月[0-9０-９日至—]{0,6}召开的党的[一二十三四五六七八九]{2,3}届)([一二三四五六七])(?=中全会)/g)
      ),
      random
    )
    if (!m) return
    const now = value(m[1])
    const other = now > 2 && random() < 0.5 ? now - 1 : now + 1
    return put(text, m.index, m[0].length, m[0].replace(m[1], han(other)), /meeting-session/)
  },
  // a term that is over had fewer
  'session: a meeting that never was'(text, random) {
    const m = pick(
      all(
        text,
        /(?<=十[一二四五六七八九]届)[一二三四五六七](?=中全会)|(?<=(?:第?十[一二三]|[六七八九])届全国人民?代?表?大会?第?)[一二三四五](?=次会议)/g
      ),
      random
    )
    return m && put(text, m.index, 1, /中全会/.test(text.slice(m.index, m.index + 4)) ? '八' : '六', /meeting-session/)
  },
  'session: a list that repeats a number'(text, random) {
    const m = pick(all(text, /届([一二三四五六七])中、([二三四五六七])中/g), random)
    return m && put(text, m.index + m[0].length - 2, 1, m[1], /meeting-session/)
  },
  // the text carries its date; the meeting came years later
  'session: a meeting after the text'(text, random) {
    const year = Number(/^[—（(\s]*(20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日/m.exec(text.slice(0, 400))?.[1])
    const held = {
      18: [2012, 2013, 2013, 2014, 2015, 2016, 2017],
      19: [2017, 2018, 2018, 2019, 2020, 2021, 2022],
      20: [2022, 2023, 2024, 2025]
    }
    const m = pick(all(text, /(?<=(十八|十九|二十)届)([一二三四五六七])(?=中全会)/g), random)
    const later = m && year && held[value(m[1])].findIndex((at) => at > year)
    return later > 0 ? put(text, m.index, 1, han(later + 1), /meeting-session/) : undefined
  },
  // the text reports one session, and names it again and again
  'session: the session that the text reports, once under another number'(text, random) {
    const names = all(text, /([一二三四五六七八九十]{1,3})届全国人大([一二三四五])次会议(?=[0-9今上下]|举行|召开|开幕|闭幕|主席团|预备)/g)
    const m = names.length > 2 ? pick(names, random) : undefined
    return m && put(text, m.index + m[0].length - 4, 1, m[2] === '三' ? '四' : '三', /meeting-session/)
  },
  'date: a day that the month has not'(text, random) {
    const m = pick(all(text, /(?<![0-9至—])([0-9]{1,2})月([0-9]{1,2})日/g), random)
    return (
      m &&
      put(
        text,
        m.index,
        m[0].length,
        pick(['2月30日', '4月31日', '6月31日', '9月31日', '11月31日', '1月32日', '13月5日'], random),
        /date-validity/
      )
    )
  },
  'date: 29 February of a common year'(text, random) {
    const dates = all(text, /([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日/g)
    const m = pick(
      dates.filter(([, year]) => Number(year) % 4 !== 0),
      random
    )
    return m && put(text, m.index, m[0].length, `${m[1]}年2月29日`, /date-validity/)
  },
  // 2026年1月28日（星期五）: a calendar tells
  'date: a weekday'(text, random) {
    const m = pick(all(text, /([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日(?![0-9至—])/g), random)
    if (!m) return
    const day = (new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))).getUTCDay() + 1 + Math.floor(random() * 6)) % 7
    const gloss = `（星期${'日一二三四五六'[day]}）`
    return {...put(text, m.index + m[0].length, 0, gloss, /date-validity/), span: [m.index, m.index + m[0].length + gloss.length]}
  },
  'date: a stretch that runs backwards'(text, random) {
    const m = pick(
      all(text, /([0-9]{1,2})月([0-9]{1,2})日至([0-9]{1,2})日/g).concat(all(text, /([12][0-9]{3})年?(—|至|到)([12][0-9]{3})年(?![0-9])/g)),
      random
    )
    if (!m) return
    const words = m[0].includes('日') ? `${m[1]}月${m[3]}日至${m[2]}日` : `${m[3]}年${m[2]}${m[1]}年`
    return put(text, m.index, m[0].length, words, /date-validity/)
  },
  // 10月15日至18日，会期6天
  'date: the days of a stretch'(text, random) {
    const m = pick(all(text, /([0-9]{1,2})月([0-9]{1,2})日至([0-9]{1,2})日/g), random)
    if (!m) return
    const words = `，会期${Number(m[3]) - Number(m[2]) + 1 + 2}天`
    return {...put(text, m.index + m[0].length, 0, words, /date-validity/), span: [m.index, m.index + m[0].length + words.length]}
  },
  // the other items of the page say which day it is
  'date: 今天 is another day'(text, random) {
    const hits = all(text, /(今天|今晚|昨天|昨晚)（([0-9]{1,2})月([0-9]{1,2})日）/g)
    const m = hits.length > 1 ? pick(hits, random) : undefined
    if (!m) return
    const day = Number(m[3]) > 15 ? Number(m[3]) - 4 : Number(m[3]) + 4
    return put(text, m.index, m[0].length, `${m[1]}（${m[2]}月${day}日）`, /date-validity/)
  },
  // 2026年是中国共产党成立106周年
  'date: an anniversary'(text, random) {
    const m = pick(
      all(text, /(?<=(?:[12][0-9]{3}年|今年)是(?:中华人民共和国成立|新中国成立|中国共产党成立|改革开放))([0-9]{2,3})(?=周年)/g),
      random
    )
    if (!m || (/今年是[^。]{0,16}$/.test(text.slice(0, m.index)) && !timed(text))) return
    return put(text, m.index, m[1].length, String(Number(m[1]) + (random() < 0.5 ? 1 : -1)), /date-validity/)
  },
  // it comes into force before it was first passed
  'date: in force before it was passed'(text, random) {
    const m = pick(all(plain(text), /本(?:法|条例|办法|规定)自([12][0-9]{3})年(?=[0-9]{1,2}月[0-9]{1,2}日起施行)/g), random)
    return m && put(text, m.index + m[0].length - 5, 4, String(Number(m[1]) - 30), /date-validity/)
  }
}
