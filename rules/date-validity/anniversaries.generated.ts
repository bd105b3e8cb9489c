// Generated from anniversaries.yaml by scripts/generate.mjs.
import type {LexiconRow} from '@hegao/core'

const rows: readonly LexiconRow[] = [
  {"id":"people-republic","terms":["中华人民共和国成立","新中国成立"],"year":1949,"source":"中央人民政府1949年10月1日成立，《中华人民共和国中央人民政府公告》"},
  {"id":"communist-party","terms":["中国共产党成立","中国共产党建党"],"year":1921,"source":"中国共产党第一次全国代表大会，1921年7月；《中共中央关于党的百年奋斗重大成就和历史经验的决议》"},
  {"id":"liberation-army","terms":["中国人民解放军建军","人民解放军建军"],"year":1927,"source":"南昌起义，1927年8月1日；《中华人民共和国国防法》第一章的建军节日期"},
  {"id":"reform","terms":["改革开放"],"year":1978,"source":"《中国共产党第十一届中央委员会第三次全体会议公报》（1978年12月22日）"},
  {"id":"war-of-resistance","terms":["中国人民抗日战争暨世界反法西斯战争胜利","中国人民抗日战争胜利","抗日战争胜利","抗战胜利","世界反法西斯战争胜利"],"year":1945,"source":"全国人大常委会关于确定中国人民抗日战争胜利纪念日的决定（2014年2月27日）"},
  {"id":"long-march","terms":["红军长征胜利","长征胜利","中国工农红军长征胜利"],"year":1936,"source":"1936年10月三大主力红军会师；在纪念红军长征胜利80周年大会上的讲话（2016年10月21日）"},
  {"id":"may-fourth","terms":["五四运动"],"year":1919,"source":"在纪念五四运动100周年大会上的讲话（2019年4月30日）"},
  {"id":"youth-league","terms":["中国共产主义青年团成立","共青团成立"],"year":1922,"source":"在庆祝中国共产主义青年团成立100周年大会上的讲话（2022年5月10日）"},
  {"id":"trade-unions","terms":["中华全国总工会成立","全国总工会成立"],"year":1925,"source":"庆祝中华全国总工会成立100周年暨全国劳动模范和先进工作者表彰大会（2025年4月28日）"},
  {"id":"people-congress","terms":["全国人民代表大会成立","人民代表大会制度建立"],"year":1954,"source":"在庆祝全国人民代表大会成立70周年大会上的讲话（2024年9月14日）"},
  {"id":"consultative-conference","terms":["中国人民政治协商会议成立","人民政协成立"],"year":1949,"source":"在庆祝中国人民政治协商会议成立75周年大会上的讲话（2024年9月20日）"},
  {"id":"xinhai","terms":["辛亥革命"],"year":1911,"source":"在纪念辛亥革命110周年大会上的讲话（2021年10月9日）"},
  {"id":"hong-kong","terms":["香港回归祖国","香港回归"],"year":1997,"source":"庆祝香港回归祖国25周年大会（2022年7月1日）"},
  {"id":"macao","terms":["澳门回归祖国","澳门回归"],"year":1999,"source":"庆祝澳门回归祖国25周年大会（2024年12月20日）"},
  {"id":"tibet-liberation","terms":["西藏和平解放"],"year":1951,"source":"庆祝西藏和平解放70周年大会（2021年8月19日）"},
  {"id":"tibet-region","terms":["西藏自治区成立"],"year":1965,"source":"庆祝西藏自治区成立60周年大会（2025年8月21日）"},
  {"id":"xinjiang-region","terms":["新疆维吾尔自治区成立"],"year":1955,"source":"庆祝新疆维吾尔自治区成立70周年大会（2025年9月25日）"},
  {"id":"inner-mongolia-region","terms":["内蒙古自治区成立"],"year":1947,"source":"庆祝内蒙古自治区成立70周年大会（2017年8月8日）"},
  {"id":"guangxi-region","terms":["广西壮族自治区成立"],"year":1958,"source":"庆祝广西壮族自治区成立60周年大会（2018年12月10日）"},
  {"id":"ningxia-region","terms":["宁夏回族自治区成立"],"year":1958,"source":"庆祝宁夏回族自治区成立60周年大会（2018年9月20日）"},
  {"id":"united-nations","terms":["联合国成立"],"year":1945,"source":"《联合国宪章》1945年10月24日生效"},
  {"id":"shenzhen-zone","terms":["深圳经济特区建立","深圳经济特区成立"],"year":1980,"source":"深圳经济特区建立40周年庆祝大会（2020年10月14日）"},
  {"id":"pudong","terms":["浦东开发开放"],"year":1990,"source":"浦东开发开放30周年庆祝大会（2020年11月12日）"}
]

export default rows
