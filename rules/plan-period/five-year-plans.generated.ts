// Generated from five-year-plans.yaml by scripts/generate.mjs.
import type {LexiconRow} from '@hegao/core'

const rows: readonly LexiconRow[] = [
  {"id":"plan-1","number":1,"short":"一五","ordinal":"第一个五年计划","noun":"计划","from":1953,"to":1957,"outline":{"session":"一届全国人大二次会议","date":"1955-07-30"},"source":"国史网“五年经济计划”专题（2009年7月28日）"},
  {"id":"plan-2","number":2,"short":"二五","ordinal":"第二个五年计划","noun":"计划","from":1958,"to":1962,"source":"国史网“五年经济计划”专题（2009年7月28日）"},
  {"id":"plan-3","number":3,"short":"三五","ordinal":"第三个五年计划","noun":"计划","from":1966,"to":1970,"source":"国史网“五年经济计划”专题（2009年7月28日）"},
  {"id":"plan-4","number":4,"short":"四五","ordinal":"第四个五年计划","noun":"计划","from":1971,"to":1975,"source":"国史网“五年经济计划”专题（2009年7月28日）"},
  {"id":"plan-5","number":5,"short":"五五","ordinal":"第五个五年计划","noun":"计划","from":1976,"to":1980,"source":"国史网“五年经济计划”专题（2009年7月28日）"},
  {"id":"plan-6","number":6,"short":"六五","ordinal":"第六个五年计划","noun":"计划","from":1981,"to":1985,"outline":{"session":"五届全国人大五次会议","date":"1982-12-10"},"source":"第五届全国人民代表大会第五次会议批准第六个五年计划（纲要）的决议（1982年12月10日）"},
  {"id":"plan-7","number":7,"short":"七五","ordinal":"第七个五年计划","noun":"计划","from":1986,"to":1990,"proposal":{"session":"中国共产党全国代表会议","date":"1985-09-23","title":"中共中央关于制定国民经济和社会发展第七个五年计划的建议"},"outline":{"session":"六届全国人大四次会议","date":"1986-04-12"},"source":"第六届全国人民代表大会第四次会议批准第七个五年计划（纲要）的决议（1986年4月12日）"},
  {"id":"plan-8","number":8,"short":"八五","ordinal":"第八个五年计划","noun":"计划","from":1991,"to":1995,"proposal":{"session":"党的十三届七中全会","term":13,"plenum":7,"date":"1990-12-30","title":"中共中央关于制定国民经济和社会发展十年规划和“八五”计划的建议"},"outline":{"session":"七届全国人大四次会议","date":"1991-04-09"},"source":"第七届全国人民代表大会第四次会议批准第八个五年计划（纲要）的决议（1991年4月9日）"},
  {"id":"plan-9","number":9,"short":"九五","ordinal":"第九个五年计划","noun":"计划","from":1996,"to":2000,"proposal":{"session":"党的十四届五中全会","term":14,"plenum":5,"date":"1995-09-28","title":"中共中央关于制定国民经济和社会发展“九五”计划和2010年远景目标的建议"},"outline":{"session":"八届全国人大四次会议","date":"1996-03-17"},"source":"第八届全国人民代表大会第四次会议批准第九个五年计划（纲要）的决议（1996年3月17日）"},
  {"id":"plan-10","number":10,"short":"十五","ordinal":"第十个五年计划","noun":"计划","from":2001,"to":2005,"proposal":{"session":"党的十五届五中全会","term":15,"plenum":5,"date":"2000-10-11","title":"中共中央关于制定国民经济和社会发展第十个五年计划的建议"},"outline":{"session":"九届全国人大四次会议","date":"2001-03-15"},"source":"第九届全国人民代表大会第四次会议批准第十个五年计划（纲要）的决议（2001年3月15日）"},
  {"id":"plan-11","number":11,"short":"十一五","ordinal":"第十一个五年规划","noun":"规划","from":2006,"to":2010,"proposal":{"session":"党的十六届五中全会","term":16,"plenum":5,"date":"2005-10-11","title":"中共中央关于制定国民经济和社会发展第十一个五年规划的建议"},"outline":{"session":"十届全国人大四次会议","date":"2006-03-14"},"source":"第十届全国人民代表大会第四次会议批准第十一个五年规划（纲要）的决议（2006年3月14日）"},
  {"id":"plan-12","number":12,"short":"十二五","ordinal":"第十二个五年规划","noun":"规划","from":2011,"to":2015,"proposal":{"session":"党的十七届五中全会","term":17,"plenum":5,"date":"2010-10-18","title":"中共中央关于制定国民经济和社会发展第十二个五年规划的建议"},"outline":{"session":"十一届全国人大四次会议","date":"2011-03-14"},"source":"第十一届全国人民代表大会第四次会议批准第十二个五年规划（纲要）的决议（2011年3月14日）"},
  {"id":"plan-13","number":13,"short":"十三五","ordinal":"第十三个五年规划","noun":"规划","from":2016,"to":2020,"proposal":{"session":"党的十八届五中全会","term":18,"plenum":5,"date":"2015-10-29","title":"中共中央关于制定国民经济和社会发展第十三个五年规划的建议"},"outline":{"session":"十二届全国人大四次会议","date":"2016-03-16"},"source":"第十二届全国人民代表大会第四次会议批准第十三个五年规划（纲要）的决议（2016年3月16日）"},
  {"id":"plan-14","number":14,"short":"十四五","ordinal":"第十四个五年规划","noun":"规划","from":2021,"to":2025,"proposal":{"session":"党的十九届五中全会","term":19,"plenum":5,"date":"2020-10-29","title":"中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议"},"outline":{"session":"十三届全国人大四次会议","date":"2021-03-11"},"source":"第十三届全国人民代表大会第四次会议批准第十四个五年规划（纲要）的决议（2021年3月11日）"},
  {"id":"plan-15","number":15,"short":"十五五","ordinal":"第十五个五年规划","noun":"规划","from":2026,"to":2030,"proposal":{"session":"党的二十届四中全会","term":20,"plenum":4,"date":"2025-10-23","title":"中共中央关于制定国民经济和社会发展第十五个五年规划的建议"},"outline":{"session":"十四届全国人大四次会议","date":"2026-03-12"},"source":"《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》（2025年10月23日）；十四届全国人大四次会议关于第十五个五年规划纲要的决议（2026年3月12日）"},
  {"id":"plan-16","number":16,"short":"十六五","ordinal":"第十六个五年规划","noun":"规划","from":2031,"to":2035,"source":"五年一期，自第十五个五年规划推算；尚未编制"}
]

export default rows
