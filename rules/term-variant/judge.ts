import {belongTogether, isConfusable, isShifted, isWord} from '@hegao/core'

/** A passage and another like it, with what tells whether they mean one thing. */
export interface Pair {
  readonly own: string
  readonly other: string
  /** Characters on the left and right that both share, in the same clause or the same quotation. */
  readonly left: string
  readonly right: string
  /** Whether both stand in quotation marks, with all that was counted. */
  readonly quoted: boolean
  /** Whether one of the two is a whole item of a list: 、完善对外开放体制等12个方面. */
  readonly listed: boolean
  /** Whether the text is a statute, which says nearly the same of many things on purpose. */
  readonly statute: boolean
}

/** How much of a phrase must be the same. */
const leastShared = 7
const leastSharedOnce = 10
/** How much of a whole item of a list stands the same before the difference. */
const leastOfItem = 8
/** A form that stands so often is the name of something. */
const often = 3

const han = /^[\u3400-\u9fff]+$/
/** Characters that stand in for one another in any sentence, or are there on purpose. */
const grammatical =
  /[的至到自地得和与及同跟或并而在对因将把被于为以由从向给让使是有也还都就再又更最很已未曾不无非没勿莫所其该此本各每某等者之了着过要应须可能会请先后除]/
const numeral = /[0-9０-９〇零一二三四五六七八九十百千万亿两几数半首第甲乙丙丁]/
/** Pairs of these tell things apart. */
const contrast =
  /[大小多少高低长短新旧老轻重强弱快慢内外上中下左右前后东西南北早晚远近正副主次进出收支增减升降开关公私男女父母师生城乡省市区县乡镇村街州国中港澳台京津沪渝冀苏浙皖闽赣鲁豫鄂湘粤桂琼川贵滇藏陕甘青宁疆党政军民工农商学兵企业医教科文体卫人事物法律章团师连排营]/

/** “绿水青山也是金山银山”, “绿水青山就是金山银山”: each says something of its own. */
const adverb = /[也就还都更又再才]/

/** Whether a form that stands once is a slip of one that stands so often, and the difference not meant. */
export function judge(pair: Pair, others: number): boolean {
  const {own, other, left, right, quoted, listed, statute} = pair
  const shared = left.length + right.length
  if (!han.test(own + other)) return false
  // 沪建〔2024〕 and 沪建联〔2024〕 number the papers of two bodies.
  if (numeral.test(own + other) || /^[\u3400-\u9fff]?〔/.test(right)) return false
  // 2025年度, 2025年
  if (own + other === '度' && left.endsWith('年')) return false
  if (own.length === other.length && own.length > 1) return isMoved(pair, others)
  if (statute && (others < often || grammatical.test(own + other))) return false
  if (own.length === 1 && other.length === 1) {
    if (left === '' || right === '') return false
    const plain = grammatical.test(own) && grammatical.test(other)
    if (isConfusable(own, other) && !plain && (others > 1 || !commonTwins.test(own + other)))
      return shared >= (others > 1 ? leastShared : leastSharedOnce)
    if (statute || (contrast.test(own) && contrast.test(other)) || isOpposite(own, other) || (adverb.test(own) && adverb.test(other)))
      return false
    if (
      quoted &&
      !/(?:^|、)$/.test(left) &&
      !/^(?:、|$)/.test(right) &&
      (shared >= leastSharedOnce || (others > 1 && shared >= leastShared))
    )
      return true
    return !grammatical.test(own + other) && others >= often && left.length >= 3 && right.length >= 3 && shared >= leastSharedOnce
  }
  const part = own + other
  if (part.length !== 1 || (own !== '' && other !== '')) return false
  if (grammatical.test(part) && !quoted) return false
  if (listed && left.length >= leastOfItem) return true
  const cut = cutsWord(left, part, right)
  if (quoted && left !== '' && right !== '' && !/[不无非未]/.test(part)) return others > 1 || shared >= leastShared
  return cut && !statute && others > 1 && left.length >= 3 && right.length >= 3 && shared >= leastShared
}

/** Whether a whole quoted phrase that stands once is a slip of another. 一业一策 beside 一企一策 may be meant; 一网通管 beside 一网统管 is not. */
export function judgeQuoted({own, other, left, right}: Pick<Pair, 'own' | 'other' | 'left' | 'right'>, others: number): boolean {
  const shared = left.length + right.length
  const part = own + other
  // “带位置上报、带图斑下达” beside “带图斑上报、带位置下达”: the parts of one motto changed places.
  if (others < 2 && own.length >= leastReordered && isReordered(own, other)) return !areSameItems(left + own + right, left + other + right)
  if (!han.test(part) || /[不无非未特]/.test(part) || part === '之' || (adverb.test(own) && adverb.test(other))) return false
  // “15分钟文体生活圈” beside “15分钟文体活动圈”.
  if (isShifted(own, other)) return left !== '' && right !== '' && shared >= leastShared && !(contrast.test(own) && contrast.test(other))
  if (others < 2) return judgeQuotedOnce(own, other, left, right)
  if (own.length === other.length) {
    if (isReordered(own, other)) return shared > 0 && /[^零一二三四五六七八九十百千万两]/.test(own)
    if (own.length > 1 || (numeral.test(own) && numeral.test(other))) return false
    if (isConfusable(own, other)) return shared >= 2
    if (numeral.test(part) || (contrast.test(own) && contrast.test(other))) return false
    return shared >= leastShared || (shared >= 4 && others >= often)
  }
  // 一带路 lacks a character; 三个地区 beside 四个地区 is another number.
  if (part !== '一' && numeral.test(part)) return false
  if (part.length !== 1 || left === '' || shared < 3) return false
  return own !== '' || right !== '' || shared >= 4
}

/** Two characters may be two countries, 中越 and 越中. */
const leastReordered = 3

/** What two quoted phrases that stand once each share: of shorter ones a pun may be meant, 水运青禾 beside 水韵青禾. */
const leastQuotedOnce = 5

/** So much of a quoted phrase stands the same, that one word of it for another is a slip. */
const longEnoughOnce = 11

/** Of two quoted phrases that stand once each, one is a slip of the other only where no choice of words would differ so. */
function judgeQuotedOnce(own: string, other: string, left: string, right: string): boolean {
  // “两确立” beside “两个确立”.
  if (own + other === '个' && left.length === 1 && numeral.test(left) && right.length > 1) return true
  if (left.length + right.length < leastQuotedOnce || numeral.test(own + other)) return false
  // “省委有部署、城市有行动、落地有回声” beside “……落地有回响”: nobody writes two that are so long the same.
  const isOtherWord = isWord(left.slice(-1), own) && isWord(left.slice(-1), other) && !contrast.test(own + other)
  if (left.length + right.length >= longEnoughOnce && isOtherWord && !grammatical.test(own + other)) return true
  if (own.length === 1 && other.length === 1)
    return isConfusable(own, other) && !grammatical.test(own + other) && !commonTwins.test(own + other)
  // “一事一次办” beside “一件事一次办”.
  if (own.length + other.length === 1 && left !== '' && right !== '' && !meantToTell.test(own + other)) return true
  return own.length === 2 && isReordered(own, other) && !contrast.test(own)
}

/** A character that makes another slogan of it. */
const meantToTell = /[新老旧大小多少好美强优高低前后上下内外东西南北中省市区县乡镇村我你他她在有是为的之而与和及同可能要再更最]/

export const isReordered = (own: string, other: string): boolean => own.length === other.length && sorted(own) === sorted(other)

/** Whether two mottos have the same items, and only these in another order: “一核两带”, “两带一核”; “茶园+民宿”, “民宿+茶园”. */
function areSameItems(one: string, other: string): boolean {
  const [items, others] = [one, other].map((words) => (words.match(/[、+＋·]/) ? words.split(/[、+＋·]/) : (words.match(/../g) ?? [])))
  return items?.toSorted().join() === others?.toSorted().join()
}

export const sorted = (words: string): string => [...words].toSorted().join('')

/** 制定 and 制订, 其他 and 其它, 账户 and 帐户 are matters of style where each stands once. */
const commonTwins =
  /^(?:定订|订定|他它|它他|她他|他她|账帐|帐账|作做|做作|份分|分份|象像|像象|副复|复副|终中|中终|度渡|渡度|制治|治制|到道|交缴|缴交|以已|联连|连联|须需|需须|查察|察查|事是|实时|时实|指制|制指)$/
const opposites = '有无 进退 存废 买卖 始终 前后 内外 供需 借贷 输入 免缓 取予 合分 动静 干支 县市 省市 产业'.split(' ')

const isOpposite = (one: string, other: string): boolean => opposites.some((pair) => pair.includes(one) && pair.includes(other))

/** 综合枢纽 and 枢纽综合: two words, or the characters of one quoted phrase, that changed places. */
function isMoved({own, other, left, right, quoted}: Pair, others: number): boolean {
  if (left === '' || right === '' || left.length + right.length < (quoted ? 2 : 6)) return false
  if (/[和与及或的、]/.test(own + other)) return false
  if (!isReordered(own, other)) return false
  // 中越 and 越中 are said by turns.
  return own.length > 2 || others > 1
}

/** Whether a word is cut where the part is missing, and none stands where it is not. */
function cutsWord(left: string, part: string, right: string): boolean {
  const [before, after] = [left.slice(-1), right.charAt(0)]
  return (isWord(before, part) || isWord(part, after)) && !belongTogether(before, after)
}
