// Texts to measure on: our own drafts, then articles after their pattern, the same for the same seed on every machine.
import {readdirSync, readFileSync} from 'node:fs'

const drafts = new URL('../../examples/drafts/', import.meta.url)

/** Text of at most so many bytes of UTF-8, ended at a paragraph; without the drafts where many texts should differ from the start. */
export function textOf(bytes, seed, {withDrafts = true} = {}) {
  const random = generator(seed)
  const parts = (withDrafts ? readdirSync(drafts).toSorted() : []).map((name) => readFileSync(new URL(name, drafts), 'utf8'))
  let size = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  while (size < bytes) {
    const part = article(random)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  const all = Buffer.from(parts.join('\n'))
  return all.subarray(0, all.lastIndexOf('\n', bytes) + 1).toString()
}

/** Mulberry32. */
export function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = (list) => list.split(' ')
const nouns = words(
  '产业 科技 人才 教育 文化 生态 市场 企业 项目 园区 农业 乡村 社区 交通 能源 水利 粮食 种业 林业 畜牧 渔业 旅游 金融 财政 税收 外贸 物流 数据 网络 平台 设备 材料 医药 食品 建材 化工 钢铁 纺织 汽车 电子 软件 仪器 服务 消费 投资 就业 社保 养老 托育 医疗 卫生 住房 供水 供气 供热 污水 垃圾 空气 土壤 河湖 湿地 森林 草原 矿山 港口 机场 铁路 公路 管网 电网 仓储 口岸 集镇 县城 街道 村庄 学校 医院 图书 体育 赛事 场馆 遗产 古城 老区 边境 海岛 山区 平原 流域 水库 渠道 泵站 堤防 预警 应急 消防 治安 信访 调解 普法 仲裁 公证 审计 统计 标准 计量 质量 品牌 专利 商标 信用 档案 保密 机构 编制 干部 党员 支部 群众 职工 青年 妇女 儿童 老人 残疾 军属 商会 协会 基金 券商 保险 信贷 债务 预算 国库 土地 海域 矿产 林权 产权 股权 合同 招标 采购 价格 成本 效率 结构 布局 体系 机制 制度 政策 法规 规章 规划 方案 清单 台账 指标 目标 任务 责任 流程 窗口 渠系 节点 链条 集群 基地 中心 工程 行动 试点 示范 样板 成果 经验 短板 弱项 风险 隐患 矛盾 纠纷 诉求 需求 供给 动能 活力 潜力 优势 特色 空间 环境 条件 基础 能力 水平 素质 作风 纪律 氛围'
)
const verbs = words(
  '推进 加强 完善 优化 提升 健全 深化 拓展 落实 改进 规范 强化 实施 推动 促进 支持 引导 培育 发展 建设 改造 整治 保护 修复 治理 统筹 整合 盘活 调整 压实 细化 明确 公开 督促 检查 评估 考核 通报 奖励 培训 选派 引进 留住 用好 服务 对接 联通 贯通 覆盖 延伸 下沉 扩大 增加 稳定 巩固 保持 降低 减少 防止 化解 排查 整改 清理 简化 取消 下放 承接 试行 推广 复制 总结 宣传 动员 组织 协调 配合 参与 监督 保障 兜牢 筑牢 守住 夯实 激发 释放 挖掘 打造 形成 建立 制定 修订 编制 论证 储备 申报 开工 竣工 验收 移交 运营 维护 更新 升级 转化 应用 研发 攻关 检测 认证'
)
const adverbs = words('加快 持续 全面 深入 扎实 稳步 有序 大力 切实 着力 积极 主动 逐步 同步 分类 因地制宜 统一 定期 及时 从严')
const kinds = words(
  '高质量 现代化 专业化 标准化 智能化 绿色化 多层次 全链条 跨区域 常态化 精细化 网格化 市场化 法治化 国际化 特色化 规模化 集约化'
)
const places = words('云川 清河 安岭 平湖 泽州 明溪 永宁 东岭 南浦 北原 西岗 长汀 石桥 松江 柳林 临泽 海宁坝 白沙 青石 金沙')
const organs = words(
  '农业农村局 水利局 教育局 财政局 民政局 交通运输局 商务局 生态环境局 住房城乡建设局 文化和旅游局 市场监管局 应急管理局 科学技术局 人力资源社会保障局'
)
const links = words('同时 此外 在此基础上 下一步 今年以来 与此同时 从实际出发 按照部署 围绕目标 针对问题')
const tails = words(
  '让群众得到实惠 为长远发展打下基础 确保年底前见到成效 做到底数清、措施实 不搞形式主义 把好事办实、把实事办好 形成上下联动的格局 使各项要求落到基层'
)
const measured = [
  ['新增就业', '万人'],
  ['粮食总产量', '万吨'],
  ['外贸进出口总额', '亿元'],
  ['改造老旧小区', '个'],
  ['新建改建农村公路', '公里'],
  ['植树造林', '万亩']
]
const ordinals = [...'一二三四五六七八九十']
const ranks = [(n) => `${ordinals[n]}、`, (n) => `（${ordinals[n]}）`]

const times = (count, make) => Array.from({length: count}, (_, index) => make(index))

function article(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const upTo = (low, high) => low + Math.floor(random() * (high - low + 1))
  const place = pick(places)
  const noun = () => pick(nouns)
  const pairOf = (list) => {
    const [one, other] = [pick(list), pick(list)]
    return one === other ? one : one + other
  }
  const goal = () => `${random() < 0.3 ? pick(kinds) : ''}${pairOf(nouns)}`
  const deed = () => `${random() < 0.4 ? pick(adverbs) : ''}${pick(verbs)}${goal()}`
  const clause = () =>
    random() < 0.2 ? `${pick(verbs)}${noun()}、${noun()}、${noun()}等${noun()}` : random() < 0.3 ? `${deed()}和${goal()}` : deed()

  const plain = () =>
    `${random() < 0.2 ? `${pick(links)}，` : ''}${times(upTo(2, 5), clause).join('，')}${random() < 0.15 ? `，${pick(tails)}` : ''}。`
  const figures = () => {
    const [name, unit] = pick(measured)
    return `${upTo(2016, 2026)}年，${place}市${name}${upTo(3, 900)}.${upTo(1, 9)}${unit}，比上年增长${upTo(1, 12)}.${upTo(0, 9)}%。`
  }
  const counted = () => {
    const count = upTo(3, 6)
    return `要做好${ordinals[count - 1]}项工作：${times(count, (n) => `${ordinals[n]}是${deed()}`).join('；')}。`
  }
  const named = () => {
    const [one, other] = [pick(organs), pick(organs)]
    return `由市${one}${one === other ? '' : `、市${other}`}牵头，${clause()}，${upTo(1, 12)}月底前完成。`
  }
  const quoted = () => `“${pairOf(nouns)}不能停，${noun()}也要跟上。”${place}市一家企业的负责人说，${clause()}。`
  const titled = () => `认真落实《关于${deed()}的${pick(['意见', '通知', '实施方案'])}》，${clause()}。`
  const sentence = () => {
    const kind = random()
    if (kind < 0.66) return plain()
    if (kind < 0.76) return figures()
    if (kind < 0.84) return counted()
    if (kind < 0.91) return named()
    return kind < 0.96 ? quoted() : titled()
  }
  const paragraph = () => times(upTo(2, 5), sentence).join('')
  const part = (rank) => (_, n) => [
    `${ranks[rank](n)}${deed()}`,
    ...times(upTo(1, 3), paragraph),
    ...(rank === 0 && random() < 0.5 ? times(upTo(2, 4), () => 0).flatMap(part(1)) : [])
  ]
  const opening = `“十五五”时期是${place}市${deed()}的关键阶段。${paragraph()}`
  const lines = [
    `${place}市${upTo(2016, 2026)}年${goal()}工作${pick(['要点', '报告', '安排'])}`,
    opening,
    ...times(upTo(3, 6), () => 0).flatMap(part(0)),
    ...times(upTo(1, 3), paragraph)
  ]
  return lines.map((line) => `${line}\n`).join('') + '\n'
}
