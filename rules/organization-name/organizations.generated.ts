// Generated from organizations.yaml by scripts/generate.mjs.
import type {LexiconRow} from '@hegao/core'

const rows: readonly LexiconRow[] = [
  {"id":"natural-resources","name":"自然资源部","former":["国土资源部"],"from":"2018-05-01","source":"国务院机构改革方案（2018年3月17日第十三届全国人民代表大会第一次会议批准）","passes":"自然资源部印发通知。","fails":"国土资源部印发通知。","reviewed":"2026-11-20"},
  {"id":"ecology-environment","name":"生态环境部","former":["环境保护部"],"within":["环境保护部门","环境保护部分"],"from":"2018-05-01","source":"国务院机构改革方案（2018年3月17日第十三届全国人民代表大会第一次会议批准）","passes":"生态环境部公布了名单。","fails":"环境保护部公布了名单。","reviewed":"2026-11-20"},
  {"id":"health","name":"国家卫生健康委员会","former":["国家卫生和计划生育委员会","国家卫生计生委"],"from":"2018-05-01","source":"国务院机构改革方案（2018年3月17日第十三届全国人民代表大会第一次会议批准）","passes":"国家卫生健康委员会发布公报。","fails":"国家卫生和计划生育委员会发布公报。","reviewed":"2026-11-20"},
  {"id":"market-regulation","name":"国家市场监督管理总局","former":["国家工商行政管理总局","国家质量监督检验检疫总局","国家食品药品监督管理总局"],"from":"2018-05-01","source":"国务院机构改革方案（2018年3月17日第十三届全国人民代表大会第一次会议批准）","passes":"国家市场监督管理总局公布抽查结果。","fails":"国家工商行政管理总局公布抽查结果。","reviewed":"2026-11-20"},
  {"id":"emergency","name":"应急管理部","former":["国家安全生产监督管理总局"],"from":"2018-05-01","source":"国务院机构改革方案（2018年3月17日第十三届全国人民代表大会第一次会议批准）","passes":"应急管理部派出工作组。","fails":"国家安全生产监督管理总局派出工作组。","reviewed":"2026-11-20"},
  {"id":"financial-regulation","name":"国家金融监督管理总局","former":["中国银行保险监督管理委员会","中国银保监会"],"from":"2023-06-01","source":"党和国家机构改革方案（2023年3月）；国家金融监督管理总局2023年5月18日揭牌","passes":"国家金融监督管理总局出台办法。","fails":"中国银保监会出台办法。","reviewed":"2026-11-20"}
]

export default rows
