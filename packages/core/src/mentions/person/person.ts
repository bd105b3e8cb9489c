import {CharacterSet} from '../../characters.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {isWord} from '../../vocabulary/vocabulary.ts'

/** A person named with an office: 市水务局党组书记、局长陈青禾. The range is the name. */
export interface Person extends Range {
  readonly value: string
  /** All that stands before the name in its phrase: 市水务局党组书记、局长. */
  readonly office: Range
  /** The last post of it: 局长, 副主任, 记者. */
  readonly post: string
}

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔习屈裴祝骆霍章关辛温喻尤焦倪鲍华俞柯翟耿岳齐庞鲁葛殷詹申欧聂左童焉柳邢路梅盛涂翁甘冉乔牛樊阎瞿穆安常季康施单舒柴颜包祁宁苗代明项阮简阚娄纪丛郎储冷束滕应费卞傅游谷丘艾翁燕连冀景初佟栗宗伊敖卜蔺戚谌褚鞠匡蒲仇桑佘滕闵巩虞楼缪迟晏仲郗苟狄奚粟扈郜芦岑巫靳洪赖庄伍卓饶甄栾晁屠蓝桂曲易尚汤段卫凌邝邬郁席符鄢牟芮逄冼亓谯柏池尧仝濮湛楚晋邸隗庾蔚苍沐宿逯荀'
const compound = '欧阳|司马|上官|诸葛|皇甫|令狐|尉迟|司徒|东方|端木|闻人|夏侯|公孙|慕容|轩辕|宇文|钟离|申屠|南宫|呼延|淳于|澹台'
const posts =
  '总书记|副?书记|常委|副?主席|副?委员长|副?秘书长|副?检察长|副?董事长|副?总经理|副?司令员|副?总理|副?主任(?:委员)?|副?[省市县区州盟旗镇乡村部厅局司处科院校所站队团行会社馆园组]长|政委|新闻发言人|记者|通讯员|研究员|教授|工程师|专家'
/** What may follow a name in running text. */
const follow =
  '[，。；、：:！？\\s（()）“”《》【】]|说|[两三四五六七八九][位名]|委员(?!会)|多次|先后|逐[一个项]|亲[自临赴]|表示|指出|介绍|分析|坦言|呼吁|提醒|补充|回忆|感慨|强调|主持|出席|参加|会见|认为|告诉|发表|听取|充分|答|回|接受|谈|提|要求|希望|感谢|深入|于|今|昨|透露|解释|坦言|同志|一行|先生|女士|率|致|讲|作|围绕|宣布|宣读|汇报|通报|代表|陪同|调研|在|和|与|及|等|到|就|对|为|向|的|将|摄|分别|还|也|又|则|是|任|当选|兼|曾|从|用|把|带|来|见|看|走|赴|前|带领|担任|总书记|主席|总理|书记|[部省市县局院校]长|主任|教授|院士|老师|关于|所作|正(?=带|在|与|忙|组|向|率|和)|负责|牵头|统筹|带队|组织|到场|受[市省县区州镇党委邀托聘访]|拟[任于由]|[仔详]细|实地|现场|笑着|当场|建议|感叹|直言|觉得|高兴地|激动地|自豪|欣慰|深有|随[即后]|一同|先后|检查|考察|察看|看望|慰问|参观|走访|视察|部署|荣获|获[得奖]|严重违纪|发[回自来]|采写|依托|依靠|[0-9]|最近|一直|约谈|约见|走进|走访|来到|前往|抵达|扎根|坚守|发布|回应|总结|解读|说明|勉励|叮嘱|鼓励|询问|号召|倡议|点评|针对|结合|作为|始终|长期|主动|首先|最后|步入|驻足|登上|颁发|揭牌|签署|按下|启动|连线|批示|肯定|$'
const pattern = new RegExp(`(?<post>${posts})(?<gap>[ 　]?)(?<name>(?:${compound}|[${surnames}])[\\u4e00-\\u9fff]{1,2}?)(?=${follow})`, 'g')
/** Whether a name may end at an offset: a mark or a verb follows. */
export function endsName(text: string, end: number): boolean {
  return ending.test(text.slice(end, end + 3))
}

const ending = new RegExp(`^(?:${follow})`)
const wholeName = new RegExp(`^(?:${compound}|[${surnames}])[\\u4e00-\\u9fff]{1,2}$`)
/** Surnames that begin too many words to be looked for in running text. */
const wordySurnames = '向车文古应解沙查荆全权麦封房宣荣吉蒙池满寇竺盖桓幸靖厉巴边浦雍路'
const wordySurname = new RegExp(`^[${wordySurnames}][\\u4e00-\\u9fff]{1,2}$`)
const firstOfNames = new CharacterSet(surnames + compound + wordySurnames)

/** Whether a name may begin with a character: most begin none. */
export const beginsName = (code: number): boolean => firstOfNames.has(code)

/** Whether words that stand where names stand have the form of one: a surname and one or two characters that make no other word with it. */
export const isName = (words: string): boolean =>
  beginsName(words.charCodeAt(0)) &&
  !noName.test(words) &&
  (wholeName.test(words) || (wordySurname.test(words) && !isWord(words.charAt(0), words.charAt(1))))
const quick = /书记|主席|[长任委]|记者/
/** Words that follow an office and are no name, though they begin like one. */
const noName =
  /^(?:任期|任职|任命|任免|方面|方案|方式|方向|安排|安全|常务|常委|常年|高度|高级|高质|高新|关于|关心|关注|金融|江苏|江西|石家|华北|华东|华南|华中|应当|应该|应急|明确|明年|连续|单位|项目|武汉|宁夏|宁波|包括|包头|安徽|康复|万余|万名|白天|黄河|黄山|海南|路线|申请|代表|成都|马上|马克|温州|温暖|岳阳|齐心|齐抓|陈述|张家|章程|初步|初次|游客|谷物|纪检|纪委|牟利|牟取|柏林|柏油|池州|池塘|尧都|濮阳|湛江|楚雄|楚天|楚文|晋城|晋江|晋升|晋级|晋中|蔚蓝|蔚然|苍南|苍山|苍生|沐浴|宿迁|宿州|宿舍|宿松|简称|储备|冷链|左右|季度|施工|施行|甘肃|柳州|梅州|盛会|鲁班|常任|于[一-龥]?|何时|何以|和平|严格|严肃|严重|毛泽$|纪律|宣布|宗教|燕山|景区|洪水|洪涝|洪峰|庄严|庄重|庄稼|卓有|卓越|卓著|桂林|桂花|曲线|曲折|易地|易于|易发|易返|尚未|尚不|尚有|尚需|尚无|蓝图|蓝天|蓝色|段落|卫生|卫健|卫星|卫视|凌晨|席位|符合)/

/** Everybody named with an office, in order. */
export function readPersons({text, flows}: Document): Person[] {
  if (!quick.test(text)) return []
  const found: Person[] = []
  for (const match of text.matchAll(pattern)) {
    const {post = '', gap = '', name = ''} = match.groups ?? {}
    if (noName.test(name)) continue
    const start = match.index + post.length + gap.length
    const from = officeStart(text, match.index)
    const office = {start: from, end: start - gap.length}
    found.push({start, end: start + name.length, value: name, office, post})
    for (const other of listedAfter(text, start + name.length)) found.push({...other, office, post})
  }
  return flows.length === 0 ? [] : found
}

/** 县委常委罗敏▸、高志远、彭国华: names that share the office of the first. */
const listedName = new RegExp(`、(?<name>(?:${compound}|[${surnames}])[\\u4e00-\\u9fff]{1,2}?)(?=${follow})`, 'y')
const mostListed = 60

function listedAfter(text: string, from: number): (Range & {readonly value: string})[] {
  const found: (Range & {readonly value: string})[] = []
  for (let at = from; found.length < mostListed;) {
    listedName.lastIndex = at
    const name = listedName.exec(text)?.groups?.['name']
    if (name === undefined || noName.test(name)) break
    found.push({start: at + 1, end: at + 1 + name.length, value: name})
    at += 1 + name.length
  }
  return found
}

const longestOffice = 40
const ofWork = /^(?:起草|编写|编制|编纂|修订|文稿|课题|主编|编委)/
/** ▸据▸市水务局局长, ▸会议听取▸市水务局局长, ▸全会审议了▸市长 */
const leadIn = /^(?:[^、]{0,12}(?:了|听取|会见|邀请|陪同|委托|感谢|记者从))?(?:据|由|请|对(?!外)|向(?!阳)|和|与|在|随|经(?!济|信|开|贸))?/

/** Offices are joined by 、 and ，; the phrase begins after another mark, or after a verb that leads it in. */
function officeStart(text: string, post: number): number {
  let start = post
  while (start > post - longestOffice && start > 0) {
    // 市委常委、▸《建议》起草组▸副组长: a body that is named for its work.
    const opened = text.charAt(start - 1) === '》' && ofWork.test(text.slice(start, start + 2)) ? text.lastIndexOf('《', start) : -1
    if (opened >= Math.max(0, post - longestOffice)) start = opened
    else if (/[。；：:！？\s“”《》（()）]/.test(text.charAt(start - 1))) break
    else start--
  }
  const phrase = text.slice(start, post)
  const comma = phrase.lastIndexOf('，')
  return start + comma + 1 + (leadIn.exec(phrase.slice(comma + 1))?.[0].length ?? 0)
}

/** Where a clause begins, behind one of these. */
const clauseMarks = new CharacterSet('\n\r\u2028\u2029，。；：！？”、')
const surnameBegins = new CharacterSet(surnames + compound.replaceAll(/(.).\|?/g, '$1'))
const speaker = new RegExp(
  `(?:${compound}|[${surnames}])[\\u4e00-\\u9fff]{1,2}?(?=说|表示|指出|强调|介绍|认为|分析|坦言|告诉|透露|解释|补充|回忆|感慨|谈到|呼吁|提醒|在|主持|出席|会见|总书记|主席)`,
  'y'
)

/** Names that stand without an office before what somebody says or does, each once, where it stands first. */
export function readSpeakers(document: Document): ReadonlyMap<string, Range> {
  const {text} = document
  const {marks} = document.read(readAnchors)
  const found = new Map<string, Range>()
  for (let index = -1; index < marks.length; index++) {
    const mark = marks[index] ?? -1
    const start = mark + 1
    if (start >= text.length || !surnameBegins.has(text.charCodeAt(start))) continue
    if (mark >= 0 && !clauseMarks.has(text.charCodeAt(mark))) continue
    speaker.lastIndex = start
    const name = speaker.exec(text)?.[0]
    if (name !== undefined && !noName.test(name) && !found.has(name)) found.set(name, {start, end: start + name.length})
  }
  return found
}
