// Defects of names and set phrases that stand at least three times. Each operator breaks one of the places in one way that
// a careful reader of the same page could find, because the right form stands there twice more:
// (text, random) → {text, span, business}, or undefined where the text has nothing to break. `span` is where an editor
// would look, `business` the rules whose work it is.

const phrases = /^(?:term-variant|fixed-formulation|protected-term)$/
const bodies = /^(?:organization-name|term-variant|protected-term)$/
const people = /^(?:person-name|person-office|term-variant|protected-term)$/
const papers = /^(?:document-title|term-variant)$/
const offices = /^person-office$/

const all = (text, pattern) => [...text.matchAll(pattern)]
const pick = (list, random) => list[Math.floor(random() * list.length)]
const splice = (text, at, length, words) => text.slice(0, at) + words + text.slice(at + length)

/** Characters that typists take for one another, by sound or by shape. */
const twins =
  '统通同 制治质致 建健件 成城诚程 新心信欣 发法 展站 化话画 工公功共 力利历立 生升声胜 明名鸣 民敏 国果过 家加佳 中钟终忠 强墙 文闻稳 经京精 济级计记 领岭 合和河 富付副 实时识 全权 体提题 系细 是事式 业夜 区曲 县现线 融容荣 网往望 数术树 安案按 平凭评 度渡 人仁 干千 育玉裕 海洁 军君均 伟纬 志至智 华花 杰洁 亮量 刚钢 峰锋丰 波博 林临 张章 李理 王旺 陈晨 刘留 杨扬阳 赵照 周舟 徐许 孙损 马码 朱珠 胡湖 郭国 何河合 高膏 罗洛 郑证 梁粮 谢泄 宋送 唐堂 韩寒 冯逢 于余 董懂 萧箫 程成城 曹槽 袁原元 邓登 傅付 沈审 曾增 彭澎 吕旅 苏舒 卢炉 蒋讲 蔡菜 贾假 丁叮 魏位 薛雪 叶业 阎严 潘攀 杜度 戴带 夏下 汪旺 田天 任认 姜江 范犯 方芳 石实 姚遥 谭潭 廖料 邹周 熊雄 金今 陆路 郝好 孔恐 白百 崔催 康慷 毛矛 邱秋 秦勤 史使 顾固 侯候 邵绍 孟梦 龙隆 万晚 段断 雷蕾 钱前 汤烫 尹引 黎离 易意 常长 武五 乔桥 贺鹤 赖来 龚公 机基积 设社 推退 示事 创闯 研言 产铲 农浓 村存 镇阵 市式 省生 会汇 委伟 局居 厅听 院愿 部步 办半'
    .split(' ')
    .map((group) => [...group])
const twinOf = (character, random) => {
  const group = twins.find((members) => members.includes(character))
  return (
    group &&
    pick(
      group.filter((other) => other !== character),
      random
    )
  )
}

/** The distinct forms that a pattern finds at least three times. */
function frequent(text, pattern) {
  const counts = new Map()
  for (const {0: whole, 1: part = whole} of all(text, pattern)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].filter(([form, count]) => count >= 3 && text.split(form).length > 3).map(([form]) => form)
}

/** One of the places of a form, with another form put there. Undefined where that is a form of the text as well. */
function instead(text, form, other, business, random) {
  if (other === undefined || other === form || text.includes(other)) return undefined
  const places = all(text, new RegExp(form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')).map(({index}) => index)
  const at = pick(places, random)
  return {text: text.slice(0, at) + other + text.slice(at + form.length), span: [at, at + Math.max(1, other.length)], business}
}

const withTwin = (form, random) => {
  const places = [...form].map((character, at) => ({at, twin: twinOf(character, random)})).filter(({twin}) => twin)
  const chosen = pick(places, random)
  return chosen && form.slice(0, chosen.at) + chosen.twin + form.slice(chosen.at + 1)
}
const withoutOne = (form, random) => {
  const at = 1 + Math.floor(random() * (form.length - 2))
  return form.slice(0, at) + form.slice(at + 1)
}
const withSwap = (form, random) => {
  const at = Math.floor(random() * (form.length - 1))
  return form.slice(0, at) + form[at + 1] + form[at] + form.slice(at + 2)
}

const han = '[\\u4e00-\\u9fff]'
const slogan = new RegExp(`[“"](${han}{4,16})[”"]`, 'g')
const body = new RegExp(
  `(?<=[，。；：、“（\\n])(${han}{2,10}(?:委员会|办公室|管理局|监督局|总局|集团|大学|研究院|法院|检察院|协会|联合会))(?!${han})`,
  'g'
)
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔习]'
const office = '(?:书记|主席|总理|省长|市长|县长|部长|主任|局长|厅长|委员长|院长|总书记)'
const speaker = new RegExp(`(?<=${office})(${surname}${han}{1,2})(?=说|表示|指出|介绍|强调|主持|出席|会见|[，。、])`, 'g')
const title = new RegExp(`《(${han}{9,30})》`, 'g')

/** Words that are no name although they stand where names stand. */
const noName = /[的了和在对与是为将会]|会议|同志|代表|全国|中国|中央|主持|出席/

/** Places where an office stands right before a name that has it elsewhere too. */
function held(text) {
  const found = all(text, new RegExp(`(${office})(${surname}${han}{1,2})(?=说|表示|指出|介绍|强调|主持|出席|会见|[，。、])`, 'g'))
  return found.filter(([whole, , name]) => !noName.test(name) && text.split(whole).length > 2)
}

const operators = {
  'slogan: a character of like sound or shape'(text, random) {
    const form = pick(frequent(text, slogan), random)
    return form && instead(text, form, withTwin(form, random), phrases, random)
  },
  'slogan: a character lost'(text, random) {
    const form = pick(frequent(text, slogan), random)
    return form && instead(text, form, withoutOne(form, random), phrases, random)
  },
  'slogan: two characters that changed places'(text, random) {
    const form = pick(frequent(text, slogan), random)
    return form && instead(text, form, withSwap(form, random), phrases, random)
  },
  'organization: a character of like sound or shape'(text, random) {
    const form = pick(frequent(text, body), random)
    return form && instead(text, form, withTwin(form, random), bodies, random)
  },
  'organization: a character lost'(text, random) {
    const form = pick(frequent(text, body), random)
    const other = form && withoutOne(form, random)
    // 体育局 is another body than 体育总局.
    return form && other.includes('总') === form.includes('总') ? instead(text, form, other, bodies, random) : undefined
  },
  'person: a character of like sound or shape'(text, random) {
    const named = [...new Set(all(text, speaker).map((match) => match[1]))]
    const form = pick(
      named.filter((name) => !noName.test(name) && text.split(name).length > 3),
      random
    )
    return form && instead(text, form, withTwin(form, random), people, random)
  },
  'person: two characters that changed places'(text, random) {
    const named = [...new Set(all(text, speaker).map((match) => match[1]))].filter(
      (name) => name.length === 3 && !noName.test(name) && text.split(name).length > 3
    )
    const form = pick(named, random)
    return form && instead(text, form, form[0] + form[2] + form[1], people, random)
  },
  // 县委书记陈青禾 twice, and once 县委主任陈青禾.
  'office: one of several places names another'(text, random) {
    const match = pick(held(text), random)
    const other =
      match &&
      pick(
        ['书记', '主任', '市长', '部长'].filter((word) => word !== match[1] && !text.includes(word + match[2])),
        random
      )
    return other && {text: splice(text, match.index, match[1].length, other), span: [match.index, match.index + 5], business: offices}
  },
  // 市水务局局长、市水务局局长陈青禾
  'office: written twice before one name'(text, random) {
    const post = pick(all(text, new RegExp(`${han}{1,6}(?:委|府|局|部|院|会)${office}(?=${surname}${han}{1,2})`, 'g')), random)
    if (!post) return undefined
    const at = post.index + post[0].length
    return {text: splice(text, at, 0, `、${post[0]}`), span: [post.index, at + post[0].length + 4], business: offices}
  },
  'title: a character of like sound or shape'(text, random) {
    const form = pick(frequent(text, title), random)
    return form && instead(text, form, withTwin(form, random), papers, random)
  },
  'title: a character lost'(text, random) {
    const form = pick(frequent(text, title), random)
    return form && instead(text, form, withoutOne(form, random), papers, random)
  }
}

export {operators}
