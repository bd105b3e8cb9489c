/**
 * What the words around a plan say of it. `before` is the part of its sentence that stands before it, `behind` the part
 * after it up to the next plan; what stands in quotation marks there is left out.
 */
export interface Surroundings {
  readonly before: string
  readonly behind: string
  /** Whether it stands under a heading that looks back: 一、“十四五”时期工作回顾. */
  readonly review: boolean
}

/** 要 that is no word of its own: 主要, 重要, 要求, 要素. */
const must = '(?<![主重需必首摘纲简概紧])要(?!求|素|闻|点|害|强|件|说|感谢|归功|看|数|问|讲|算|论|谈|特别)'

const making = /(?:制定|编制|制订|起草|拟订|审议|审查|征求|讨论)[^。；！？]{0,50}$/
const made = /^(?:时期|期间)?[^。；！？，》]{0,24}?(?:规划|计划)?[^。；，]{0,20}?(?:的?建议|《建议》|纲要|草案)/
/** 《……第十五个五年规划纲要（草案）》: a draft is still being made. */
const draft = /^(?:和[^，。；》]{0,14})?(?:规划)?(?:的?建议|纲要)(?:[（(]?(?:草案|讨论稿|征求意见稿|送审稿|稿)|》?（草案）)/
/** “十五五”规划建议编制工作, “十五五”规划纲要起草组 */
const itsMaking = /^(?:时期)?规划(?:的?《?建议》?|《?纲要》?)?(?:的?(?:编制|起草|制定)工作|(?:文件)?(?:起草|编制)(?:组|领导小组))/
/** 根据省委“十五五”规划《建议》，编制了…… */
const basis = /(?:根据|按照|依据)[^，。；“”]{0,24}$/
const proposal = /^(?:时期)?(?:规划)?的?《?建议》?/
/** 编制“十五五”规划: what is made is the plan itself. */
const makingIt =
  /(?:制定|编制|制订|研究制定|起草)好?(?:国家|全省|全市|全区|全县|本市|本省|我省|我市|[^，。；！？“”《》实施]{0,10}国民经济和社会发展)?$/
/** 制定实施, 纲要实施情况, 中期评估: the plan has been made. */
const inForce = /实施|执行|落实|完成情况|评估|总结/

/** 回想五年前编制“十四五”规划时 */
const recalled = /(?:年前|往前[^，。；]{0,3}年|回想|当年|当时|那时)[^。；]{0,8}$/

/** Whether the plan is still being made. */
export function isMade({before, behind}: Surroundings): boolean {
  if (recalled.test(before.slice(-16)) || inForce.test(before.slice(-12)) || inForce.test(behind.slice(0, 16))) return false
  return (
    (making.test(before) && made.test(behind)) ||
    makingIt.test(before) ||
    draft.test(behind) ||
    itsMaking.test(behind) ||
    (basis.test(before) && proposal.test(behind))
  )
}

/** The plan's document, or its beginning, has a history before the plan has one: “十五五”规划编制历程, “十五五”开局取得的成绩. */
const document =
  /^(?:时期|发展)?(?:规划|计划)?的?(?:建议|纲要|草案|编制|制定|起草|前期|调研|专项|研究|开局)|^(?:规划|计划)[^，。；]{0,8}(?:编制|制定|起草|建议|纲要|草案|调研|研究)/
/** 建成了三座水库, 为今后五年奠定了坚实基础: what a time to come has not got. 发生了变化, 作出了部署 are said of either. */
const gained =
  '(?:(?:建成|完成|实现|解决|跨越|打赢|攻克|办成|打下|奠定)了(?![^，。；]{0,20}(?:基础上|目标))|翻了[一两三]番|好于预期|长足(?:进步|发展))'
const promised = '只有|如果|一旦|将|力争|必须|务必|确保|争取|到[12][0-9]{3}年|目标'
const pastBehind = new RegExp(
  [
    '(?:规划|计划|时期)?以来',
    '[^，。；！？“]{0,6}(?:收官(?!之年)|圆满结束|胜利结束)',
    '(?:(?:时期|期间|的五年)，?)?[^，。；！？“]{0,30}?(?:取得(?:的|了)|成就(?!新)|历程|极不|不平凡|不寻常|经受|战胜|来之不易|工作回顾|发展回顾)',
    '(?:时期)?，?是[^。；！？“]{0,60}?(?:极不|不平凡|不寻常)',
    '(?:时期|期间)?[：，](?:这|过去)?[五5]年来',
    `(?:时期|期间|五年)，(?:(?!${promised})[^。；！？“]){0,80}?${gained}`,
    '[^，。；！？“]{0,16}?(?:主要目标任务|目标任务|主要目标|各项任务|任务|目标)(?:基本|顺利|全面|圆满|如期|胜利|超额)(?:完成|实现)'
  ]
    .map((part) => `^${part}`)
    .join('|')
)
const pastBefore =
  /(?:回顾|回望|回首|总结|标志着|告别|走过了?|(?:刚刚|即将|已经)过去的|兑现)[^，。；“”]{0,6}$|(?:顺利|胜利|圆满|如期|超额|提前)(?:实现|完成)了?[^，。；！？“”]{0,8}$/
/** 争取在“十五五”时期取得……成就: what follows is still to come. */
const wished = new RegExp(
  `(?:争取|力争|努力|必须|务必|希望|确保|保障|保证|支撑|助力|${must}|将(?!过去)|为|奋力|全力|推动|促进)[^，。；！？“”]{0,10}$`
)
/** 为胜利实现“十五五”规划目标任务而奋斗; 顺利完成“十五五”目标任务，必须…… */
const purpose = new RegExp(`^[^。；！？]{0,24}(?:而(?:不懈)?(?:奋斗|努力)|，(?:就)?(?:必须|需要|离不开|关键|${must}))`)

/** 将取得新的成就; 标志着“十五五”规划进入实施阶段; 到2030年回顾“十五五” */
const toCome =
  /^[^。；！？]{0,24}(?:将|必将|要|新的)[^。；！？]{0,12}(?:成就|历程|极不|收官)|^[^，。；！？]{0,8}(?:进入|开启|启动|开局|起步)/
const then = /到[12][0-9]{3}年[^，。；]{0,6}$|届时|那时/

/** Whether the plan is spoken of as over, with something to show for it. */
export function isPast({before, behind}: Surroundings): boolean {
  if (document.test(behind) || (!pastBefore.test(before) && !pastBehind.test(behind))) return false
  return !wished.test(before) && !purpose.test(behind) && !toCome.test(behind) && !then.test(before)
}

/** Words that tell what has happened: a sentence with one of them does not speak of the time to come. */
const done =
  /了(?![解然])|已(?:经|有|建|达|完|实|成)|取得(?:的|了|新|显著|重大)|实现了|极不|不平凡|不寻常|成就|历程|累计|来之不易|五年来|经受|战胜|收官|先后|如期|总体(?:实现|完成)|落实到位|全部(?:完成|达到|实现|建成)|经过[^，。；]{0,4}努力|超额|好于/
/** 五年来, 五年前: what follows is told of days gone by. */
const formerly = /五年来|过去五年|这五年|一年来|年来|[一二三四五六七八九十]年前|当年|当时|曾|实践证明/
/** 将 that puts its object first, as 把 does: 将科技创新摆在首位. */
const taking =
  /将[^，。；]{1,24}?(?:作为|摆在|摆到|放在|放到|纳入|列入|列为|定为|转化为|融入|贯穿|写入|写进|视为|办到|落到|送到|变为|变成)/g
/** 面对……形势，在……方面，: a clause that only leads in. */
const leading = '(?:(?:面对|面向|围绕|为|按照|根据|坚持|随着|在|通过|针对|立足|紧扣|对标|锚定|聚焦|以)[^，。；！？]{1,26}，)'
/** Whose doing it is; 要求、强调 tell what others once wanted. */
const subject = '(?:(?!要求|强调|指示|嘱托|号召|希望)[^，。；！？的了]){0,10}?'
const strong = new RegExp(
  `^(?:时期|期间|规划期?内)，?${leading}{0,2}${subject}(?:将|${must}|必须|务必|应当|有望|力争|预计(?![的是为])|计划安排|重点(?:实施|推进)(?!项目|工程))(?![^，。；！？]{0,8}的)`
)
/** “十五五”时期主要目标任务, “十五五”时期发展总体形势 */
const topic =
  '(?:主要目标|奋斗目标|发展目标|目标任务|重点任务|重大任务|主要任务|战略任务|总体要求|指导思想|指导方针|指导原则|总体形势|总体考虑|主要考虑|发展思路|发展主题|工作部署|重大举措|重要要求|目标要求)'
const onTopic = new RegExp(`^(?:时期|期间)?(?:(?!提出的|确定的|明确的|规定的|设定的)[^，。；！？]){0,16}?${topic}`)
/** 主要目标是：, 主要目标：到2030年 */
const statesTopic = new RegExp(`${onTopic.source}[^，。；！？]{0,12}(?:是|为|包括|：|。到)`)
const setsTopic = /(?:提出|明确|确定|部署|描绘|阐明|阐述|擘画|安排|考虑|把握)了?[^，。；！？“”]{0,8}$/
/** 与“十五五”规划目标相衔接 */
const inLine = /^(?:发展|规划)?[^，。；]{0,4}目标[^，。；]{0,8}衔接|^发展的(?:任务书|路线图|施工图)/
/** Headings are shorter than this. */
const longestHeading = 40
const reviewed = /完成|实现|回顾|情况|进展|评估|总结|实施|成就|成绩/
/** “十五五”时期是……的关键阶段 */
const stage =
  /^(?:时期|这五年)?，?(?:具有[^。；]{0,20}重要地位|(?:仍然|仍|也|正)?是[^。；！？]{0,60}?(?:关键(?:时期|阶段|期)|攻坚(?:期|时期|阶段)|窗口期|机遇期|发力期|决胜期|跃升期|重要(?:时期|阶段)))/
const development = /^(?:时期|期间)?[^，。；！？]{0,10}(?:发展|工作|部署|形势|特征)/
/** 为▸“十五五”▸时期高质量发展提供支撑 */
const serving =
  /(?:^|[^，。；！？因认作成称视定分名])为(?:推动|促进|实现|确保|全市|全省|全区|全县|我[省市区县]|[^，。；！？]{0,2})$|^为$|，为$/
const served =
  /^(?:时期|期间|规划)?(?![^，。；！？]{0,6}(?:收官|收尾|圆满|画上))[^，。；！？]{0,24}?(?:提供|注入|贡献|增添|积蓄|汇聚)(?!了)/
/** 到▸“十五五”▸末，全市将 */
const willBe = new RegExp(`^(?:时期|规划|期)?末，?${subject}(?:将|${must}|力争|争取|确保|预计|基本建成|全面建成)`)
/** 未来五年是全面完成▸“十五五”▸规划目标的五年 */
const nextFive = /(?:未来|今后|接下来的?)五年[^。；！？“”]{0,12}(?:是|完成|实现|实施|推进|落实)[^。；！？“”与和及比]{0,8}$/
const opening = /^(?:时期|发展)?[^，。；！？]{0,8}(?:良好开局|开好局|开门红|开局起步|首战告捷)/

const looking =
  /(?:谋划|展望|面向|迈向|迎接|擘画|描绘|编制好|着眼|遇见[^，。]{0,4}|更好的|走向|奔向|未来|决胜|喜迎|力争|争取|预计|锚定|衔接|对接|对标)[好了的]?[^，。；！？“”取得成]{0,8}$/
/** 共促“十五五”时期高质量发展 */
const working = /(?:促|促进|助力|服务|推动|推进|聚焦|把握|认识|绘就|投身|汇聚|做好|奋战|决战)[好了]?[^，。；！？“”取得成]{0,10}$/
/** 奋战▸“十五五”, 建功▸“十五五”: the plan itself, with nothing behind. */
const setOut = /(?:奋战|决战|建功|逐梦|筑梦|共赴|共绘|绘就|奋进|启航|奔赴|扬帆|开启|布局|挺进|跨入|步入|进军)[好了]?$/
/** 以钉钉子精神把▸“十五五”▸规划目标任务变为生动实践 */
const turned = /(?:把|将)[^，。；！？“”]{0,6}$/
const turning =
  /^(?:时期|规划|发展)*的?[^，。；！？“”]{0,10}(?:目标|任务|蓝图|部署|要求|愿景|思路|图)[^，。；！？]{0,10}(?:变为|变成|转化为|转变为|化为|落到|落实到|落细|绘成|变现|付诸)/
/** “十五五”时期是人口老龄化加速发展的时期，到2030年，预计 */
const during =
  /^(?:时期|期间)，?(?:仍然|仍|也|正)?是[^。；！？]{0,60}?(?:时期|阶段|五年|期)[^。；！？]{0,30}?(?:到[12][0-9]{3}年|预计|将|必须)/
/** 站在▸“十五五”▸的新起点上 */
const beginning = /^的?(?:新征程|新起点|新蓝图|美好蓝图|宏伟蓝图|发展蓝图|美好未来|美好前景|新画卷|新篇章|新图景)/
/** 为实现▸“十五五”▸规划目标任务而努力奋斗 */
const aimed = /^(?:时期|规划|发展)*的?[^，。；！？“”]{0,8}(?:目标|任务|蓝图)/
const forAim = /(?:为|奋力|努力|接续)(?:推动|早日)?实现$/
/** “十五五”时期，全县发展具有“四大优势” */
const standing = /^(?:时期|期间)，[^，。；]{0,12}(?:具有|面临|处于|迎来|仍处)(?!了|过)[^，。；]{0,16}(?:优势|机遇|条件|窗口|阶段|期)/
/** 努力实现“十五五”良好开局 */
const striving = /(?:实现|确保|推动|奋力|努力|夺取|赢得|为|服务)(?!了)[^，。；！？“”取得成]{0,6}$/
const finished = /(?:(?:顺利|胜利|圆满|如期|全面|基本|超额|已经?)(?:实现|完成)|完成|实现了|超额|达成|兑现|回顾)[了好]?[^，。；！？“”]{0,8}$/

/** “十四五”规划目标任务▸即将圆满完成▸: true while the plan lasts */
const nearlyOver =
  /^(?:时期|规划|计划)?(?:确定的|提出的|的)?(?:主要|各项)?(?:目标任务|目标|任务)?(?:(?:即将|行将|快要|眼看就要)[^，。；！？]{0,4}(?:完成|实现|收官|结束)|(?:完成|实现|收官)在[望即])/

/** Whether the plan is said to be in its last months. */
export const isNearlyOver = ({behind}: Surroundings): boolean => nearlyOver.test(behind)

/** 支出预计是▸“十五”▸时期的2.5倍: what is compared with it is to come. */
const compared = /^(?:时期|期间)?的?[0-9.]+倍/

/** Whether the plan is spoken of as time to come. */
export function isAhead({before, behind, review}: Surroundings): boolean {
  if (review || finished.test(before) || formerly.test(before) || compared.test(behind)) return false
  if (striving.test(before) && opening.test(behind)) return true
  const lasting = during.exec(behind)?.[0]
  if (lasting !== undefined && !done.test(lasting)) return true
  if (done.test(behind)) return false
  if (setOut.test(before) || (turned.test(before) && turning.test(behind))) return true
  if (nextFive.test(before) && !/基础上|相比/.test(behind)) return true
  if ((serving.test(before) && served.test(behind)) || (before.endsWith('到') && willBe.test(behind))) return true
  if (strong.test(behind.replace(taking, '')) || stage.test(behind) || inLine.test(behind)) return true
  if (
    statesTopic.test(behind) ||
    (setsTopic.test(before) && onTopic.test(behind)) ||
    standing.test(behind) ||
    beginning.test(behind) ||
    (forAim.test(before) && aimed.test(behind))
  )
    return true
  if (before.length + behind.length <= longestHeading && !/[。；！？]/.test(behind) && onTopic.test(behind) && !reviewed.test(behind))
    return true
  return looking.test(before) || (working.test(before) && development.test(behind) && !/与[^，。；“”]{0,6}$/.test(before))
}
