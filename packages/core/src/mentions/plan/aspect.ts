import type {Document} from '../../document/document.ts'
import type {Plan} from './plan.ts'

/**
 * How a sentence speaks of a plan: as still being made (制定……的建议), as time to come (“十五五”时期，我们将……), as time
 * that is over (回顾“十四五”); undefined where it does not show, as for “十四五”时期，全市牢记嘱托.
 */
export type PlanAspect = 'made' | 'ahead' | 'past'

/** How far around a plan its sentence is looked at. */
const reach = 90

const made = {
  before: /(?:制定|编制|制订|起草|拟订|谋划编制|审议|审查|征求|讨论)[^。；！？]{0,50}$/,
  behind: /^(?:时期|期间)?[^。；！？，》]{0,24}?(?:规划|计划)?[^。；，]{0,20}?(?:的?建议|《建议》|纲要|草案)/,
  /** 编制“十五五”规划: what is made is the plan itself. */
  directly:
    /(?:制定|编制|制订|研究制定|起草|谋划)(?:好|实施好)?(?:国家|全省|全市|全区|全县|本市|本省|我省|我市|[^，。；！？“”《》]{0,10}国民经济和社会发展)?$/
}

/** Verbs and words that put what they govern into the time to come. */
const modal = '将|要(?!求|素|闻|点|害)|必须|务必|应当|力争|争取|努力|着力|计划(?!于)|预计|有望|拟|确保|聚焦|锚定|继续|加快|进一步|更加'
/** Words that say it is done. */
const done =
  '了|已|取得|达到|达成|实现了|完成|经受|战胜|极不|不平凡|不寻常|历程|成就|历史性|累计|收官|以来|五年来|圆满|胜利|迈上|跃升至|提升至|提高到|突破'

const behind = {
  past: new RegExp(
    `^(?:规划)?(?:以来|[^。；！？]{0,6}(?:收官(?!之年)|圆满结束|胜利结束)|(?:时期|期间|的五年)?[^。；！？]{0,30}?(?:取得的?|成就|历程|极不|不平凡|不寻常|经受|战胜|来之不易|工作回顾|发展回顾|主要目标任务(?:基本|顺利|全面|圆满|如期)?完成|目标任务(?:基本|顺利|全面|圆满|如期)?完成))`
  ),
  ahead: new RegExp(`^(?:时期|期间|规划期?内?)?，?(?:(?!${done})[^。；！？]){0,36}?(?:${modal})`),
  /** “十五五”时期主要目标任务, “十五五”时期发展总体形势 */
  topic:
    /^(?:时期|期间)?(?:(?!完成|实现|取得|回顾|成就)[^，。；！？]){0,16}?(?:主要目标|奋斗目标|发展目标|目标任务|重点任务|重大任务|主要任务|战略任务|总体要求|指导思想|指导方针|指导原则|总体形势|总体考虑|主要考虑|发展思路|发展主题|工作部署|重大举措|重要要求|宏伟蓝图|发展蓝图|规划蓝图|新蓝图)/,
  /** “十五五”时期是……的关键阶段 */
  stage:
    /^(?:时期|这五年)?，?(?:具有[^。；]{0,20}重要地位|(?:仍然|仍|也|正)?是(?:(?!极不|不平凡|不寻常|历程|取得|了)[^。；！？]){0,60}?(?:关键(?:时期|阶段|五年|期)|攻坚(?:期|时期|阶段)|窗口期|机遇期|发力期|决胜期|跃升期|重要(?:时期|阶段|五年)))/,
  development: /^(?:时期|期间)?[^，。；！？]{0,10}(?:发展|工作|部署|形势|特征|良好开局|开好局|开门红|开局起步)/
}
const before = {
  past: /(?:回顾|回望|回首|总结|标志着|告别|走过了?|刚刚过去的|兑现)[^，。；“”]{0,6}$/,
  ahead:
    /(?:谋划|展望|面向|迈向|迎接|擘画|开启|描绘|编制好|着眼|遇见[^，。]{0,4}|更好的|走向|奔向|未来|决胜|喜迎)(?:好|了|的)?(?:[^，。；！？“”取得成]{0,8})$/,
  /** 共促“十五五”时期高质量发展 */
  toward: /(?:促|促进|助力|服务|推动|推进|聚焦|把握|认识|绘就|投身|汇聚|做好|实现|确保|奋战|决战)(?:好|了)?[^，。；！？“”取得成]{0,10}$/,
  finished: /(?:完成|实现了|超额|达成|兑现|回顾)(?:了|好)?[^，。；！？“”]{0,8}$/
}

/** How each plan is spoken of, where its sentence shows it. */
export function readPlanAspects(document: Document): ReadonlyMap<Plan, PlanAspect> {
  const found = new Map<Plan, PlanAspect>()
  for (const plan of document.mentions('plan')) {
    const aspect = aspectOf(document, plan)
    if (aspect !== undefined) found.set(plan, aspect)
  }
  return found
}

function aspectOf(document: Document, plan: Plan): PlanAspect | undefined {
  const sentence = document.sentenceAt(plan.start) ?? plan
  const ahead = clauseBefore(document.text.slice(Math.max(sentence.start, plan.start - reach), plan.start))
  const after = document.text.slice(plan.end, Math.max(plan.end, Math.min(sentence.end, plan.end + reach)))
  if ((made.before.test(ahead) && made.behind.test(after)) || made.directly.test(ahead)) return 'made'
  if (before.past.test(ahead) || behind.past.test(after)) return behind.ahead.test(after) ? undefined : 'past'
  if (before.finished.test(ahead)) return undefined
  if (before.ahead.test(ahead) || behind.ahead.test(after) || behind.topic.test(after) || behind.stage.test(after)) return 'ahead'
  if (before.toward.test(ahead) && behind.development.test(after)) return 'ahead'
  return undefined
}

/** The words before the plan that belong to its own clause or the clause that leads into it. */
function clauseBefore(text: string): string {
  const cut = Math.max(
    text.lastIndexOf('。'),
    text.lastIndexOf('；'),
    text.lastIndexOf('！'),
    text.lastIndexOf('？'),
    text.lastIndexOf('\n')
  )
  return text.slice(cut + 1)
}
