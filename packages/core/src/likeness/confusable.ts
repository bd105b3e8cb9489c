import {groups} from './sound.generated.ts'

/** Characters of like shape that typing, optical reading and tired eyes take for one another. */
const shapes =
  '例列 伊尹 佘余 川州 棋其旗 千干于 末未 己已巳 土士 治冶 侯候 拔拨 折拆析 徙徒 戊戌戍 睛晴 竟竞 部陪 洽恰 日曰 人入 天夫无 大太犬 刀力 九丸 王玉主 市布 令今 代伐 仑仓 住往佳 免兔 到倒 历厉 古右 句旬 只兄 台合 吏史 同向 名各 响晌 园圆 困因囚 圳训 坐座 城域 塑塔 处外 夭天 壮状 孑子孓 季李 完宗 客容 密蜜 少小 岁多 师帅 帖贴 帐账 常堂 幻幼 庆厌 廷延 建健 弘宏 当肖 彻砌 微徽 心必 思恩 快块 怀坏 恨狠 惟唯 慨概 慕幕墓 戎戒 托拖 抓爪 抢抡 担但 拢扰 持待 指措 换唤 损捐 推椎 援缓 搏博 摊滩 撤撒 政改 效郊 斗斤 斥斤 旋施 昂昴 易昜 晋普 暑署 末来 本木 朴补 机饥 杆秆 枚权 枢枪 枢抠 柒染 栗粟 核该 桨浆 梁粱 概慨 榄揽 欢次 欧殴 母毋 沟沾 泻泄 洁浩 津律 派脉 流疏 浙淅 海诲 淮准 清请 渡度 漠模 潜替 灸炙 烧浇 煤媒 爪瓜 牛午 狼狠 环坏 班斑 瑞端 田由甲申 畅场 疆彊 瞻赡 确硕 社杜 祝祝 秦泰 积织 空室 竖坚 第弟 算箕 粮梁 系糸 纪记 约药 纲网 练炼 组祖 织职 络给 维推 缀辍 绩债 羊半 育盲 胡湖 脑恼 脱说 臣巨 般船 茶荼 荐存 萧箫 蓝篮 虑虚 蚀烛 衷衰 裁栽载 角甬 订汀 设没 诚城 请清 谴遣 豪毫 贝见 货贷 质盾 赛寨 赢羸 辨辩辫 达迭 迁过 近进 选造 通道 遭遣 邦那 部都 酒洒 重里 钟钏 锋峰 错借 阔闸 防妨 陕峡 限很 除徐 隶肃 难准 雷雪 青责 鸟乌 麦表 鸣呜 术木 析柝 芯蕊 岭岑 寨塞 沐沭 涧洞 阆朗 钧钓 汨汩 闫闰 龚袭 秉乘 裕裙 袁表 荣莱 禹属 杭抗 彬彤 晓骁 锐税 铎泽 睿壑 邳郅 栖栋 渭谓渑 汝汶 沅沆 澧灃 潭谭 庐芦炉 昊吴 昱显 晏宴 崧松 嵘蝾 峻竣 湄涓 淇淮 琅郎 皓浩'

/** Groups of a character in a list, as they were looked up. */
type Known = Map<string, readonly string[]>

const sounds: Known = new Map()
const looks: Known = new Map()

/** Looked up in the list itself: an index of all characters would take longer than most checks. */
function groupsOf(character: string, list: string, known: Known): readonly string[] {
  const before = known.get(character)
  if (before) return before
  const found: string[] = []
  for (let at = list.indexOf(character); at >= 0; at = list.indexOf(character, at + 1)) {
    const end = list.indexOf(' ', at)
    found.push(list.slice(list.lastIndexOf(' ', at) + 1, end < 0 ? list.length : end))
  }
  known.set(character, found)
  return found
}

const isCharacter = (words: string): boolean => words.length === 1 && words !== ' '

const share = (list: string, known: Known, one: string, other: string): boolean =>
  isCharacter(one) && isCharacter(other) && groupsOf(one, list, known).some((group) => group.includes(other))

/** Whether two characters have a sound in common, tones apart: 统 and 通 have not, 制 and 治 have. */
export const soundsAlike = (one: string, other: string): boolean => share(groups, sounds, one, other)

/** Whether two characters are easily taken for one another, by sound or by shape: 制 and 治, 千 and 干. */
export const isConfusable = (one: string, other: string): boolean => soundsAlike(one, other) || share(shapes, looks, one, other)
