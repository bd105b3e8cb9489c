// Generated from protected-terms.yaml by scripts/generate.mjs.
import type {LexiconRow} from '@hegao/core'

const rows: readonly LexiconRow[] = [
  {"id":"state","name":"中华人民共和国","neighbours":["中华人民共和","中华人民共和国国"],"source":"《中华人民共和国宪法》","passes":"中华人民共和国成立以来，水利事业不断发展。","fails":"中华人名共和国成立以来，水利事业不断发展。","reviewed":"2026-11-20"},
  {"id":"party","name":"中国共产党","neighbours":["中国共产主义","中国共产国际"],"source":"《中国共产党章程》","passes":"坚持中国共产党的领导。","fails":"坚持中国公产党的领导。","reviewed":"2026-11-20"},
  {"id":"central-committee","name":"中国共产党中央委员会","source":"《中国共产党章程》第三章","passes":"中国共产党中央委员会印发决定。","fails":"中国共产党中央委会印发决定。","reviewed":"2026-11-20"},
  {"id":"general-secretary","name":"中共中央总书记","neighbours":["中共中央书记处"],"source":"《中国共产党章程》第二十三条","passes":"中共中央总书记、国家主席出席会议。","fails":"中共中央书记、国家主席出席会议。","reviewed":"2026-11-20"},
  {"id":"politburo","name":"中共中央政治局","neighbours":["中共中央政治工作","中共中央政治体制"],"source":"《中国共产党章程》第二十三条","passes":"中共中央政治局召开会议。","fails":"中共中央正治局召开会议。","reviewed":"2026-11-20"},
  {"id":"politburo-standing","name":"中央政治局常务委员会","neighbours":["中央政治局常务委员"],"source":"《中国共产党章程》第二十三条","passes":"中央政治局常务委员会召开会议。","fails":"中央政治局常务员会召开会议。","reviewed":"2026-11-20"},
  {"id":"military-commission","name":"中央军事委员会","neighbours":["中央军事委员"],"source":"《中华人民共和国宪法》第九十三条","passes":"中央军事委员会印发命令。","fails":"中央军事委会印发命令。","reviewed":"2026-11-20"},
  {"id":"npc","name":"全国人民代表大会","neighbours":["全国人民代表","全国人民代表会议"],"source":"《中华人民共和国宪法》第五十七条","passes":"全国人民代表大会审议报告。","fails":"全国人名代表大会审议报告。","reviewed":"2026-11-20"},
  {"id":"npc-standing","name":"全国人民代表大会常务委员会","neighbours":["全国人民代表大会常务委员"],"source":"《中华人民共和国宪法》第五十七条","passes":"全国人民代表大会常务委员会作出决定。","fails":"全国人民代表大会常务委会作出决定。","reviewed":"2026-11-20"},
  {"id":"local-standing","name":"人民代表大会常务委员会","neighbours":["人民代表大会常务委员"],"source":"《中华人民共和国宪法》第九十六条","passes":"市人民代表大会常务委员会作出决定。","fails":"市人民代表大会常务委会作出决定。","reviewed":"2026-11-20"},
  {"id":"cppcc","name":"中国人民政治协商会议","source":"《中国人民政治协商会议章程》","passes":"中国人民政治协商会议召开全体会议。","fails":"中国人民政冶协商会议召开全体会议。","reviewed":"2026-11-20"},
  {"id":"discipline","name":"中央纪律检查委员会","neighbours":["中央纪律检查委员"],"source":"《中国共产党章程》第八章","passes":"中央纪律检查委员会召开全会。","fails":"中央纪律检察委员会召开全会。","reviewed":"2026-11-20"},
  {"id":"supervision","name":"国家监察委员会","neighbours":["国家监察委员","国家监督委员会"],"source":"《中华人民共和国宪法》第一百二十五条","passes":"国家监察委员会发布公告。","fails":"国家监查委员会发布公告。","reviewed":"2026-11-20"},
  {"id":"supreme-court","name":"最高人民法院","source":"《中华人民共和国宪法》第一百三十二条","passes":"最高人民法院发布解释。","fails":"最高人名法院发布解释。","reviewed":"2026-11-20"},
  {"id":"supreme-procuratorate","name":"最高人民检察院","source":"《中华人民共和国宪法》第一百三十七条","passes":"最高人民检察院发布案例。","fails":"最高人民检查院发布案例。","reviewed":"2026-11-20"},
  {"id":"army","name":"中国人民解放军","source":"《中华人民共和国国防法》","passes":"中国人民解放军参加抢险。","fails":"中国人民解方军参加抢险。","reviewed":"2026-11-20"},
  {"id":"armed-police","name":"中国人民武装警察部队","source":"《中华人民共和国人民武装警察法》","passes":"中国人民武装警察部队参加抢险。","fails":"中国人民武装警查部队参加抢险。","reviewed":"2026-11-20"},
  {"id":"ndrc","name":"国家发展和改革委员会","source":"《国务院关于机构设置的通知》（2023年）","passes":"国家发展和改革委员会印发规划。","fails":"国家发展改革委员会印发规划。","reviewed":"2026-11-20"},
  {"id":"miit","name":"工业和信息化部","source":"《国务院关于机构设置的通知》（2023年）","passes":"工业和信息化部部署工作。","fails":"工业和信息部部署工作。","reviewed":"2026-11-20"},
  {"id":"hrss","name":"人力资源和社会保障部","neighbours":["人力资源社会保障部"],"source":"《国务院关于机构设置的通知》（2023年）","passes":"人力资源和社会保障部答问。","fails":"人力资源和社会保障布答问。","reviewed":"2026-11-20"},
  {"id":"housing","name":"住房和城乡建设部","neighbours":["住房城乡建设部"],"source":"《国务院关于机构设置的通知》（2023年）","passes":"住房和城乡建设部印发通知。","fails":"住房和城镇建设部印发通知。","reviewed":"2026-11-20"},
  {"id":"rmcc","name":"中国国民党革命委员会","source":"《中国国民党革命委员会章程》","passes":"中国国民党革命委员会云川市委员会成立。","fails":"中国国民党革命委会云川市委员会成立。","reviewed":"2026-11-20"},
  {"id":"xi-general-secretary","name":"习近平总书记","source":"新华社通稿","passes":"习近平总书记作出重要指示。","fails":"习近书总书记作出重要指示。","reviewed":"2026-11-27"},
  {"id":"xi-president","name":"国家主席习近平","source":"新华社通稿","passes":"国家主席习近平发表讲话。","fails":"国家主席习进平发表讲话。","reviewed":"2026-11-27"}
]

export default rows
