import {afterAll, describe, expect, test} from 'vitest'
import {refused, removeFolders} from '../../testing/configured.ts'

afterAll(removeFolders)

const binary = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])

/** Ten million values in seven lines. */
const multiplying = Array.from(
  {length: 7},
  (_, at) =>
    `a${at}: &a${at} [${Array(10)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join(', ')}]\n`
).join('')

/** Each configuration that cannot be used, and to the letter what is said of it. A text alone is a .hegaorc.yaml. */
const wrong: readonly (readonly [name: string, files: string | Readonly<Record<string, string | Uint8Array>>, zh: string, en: string])[] = [
  // Form
  [
    'an empty file',
    '',
    '.hegaorc.yaml:1:1 是空文件；不要任何设置就把它删去',
    '.hegaorc.yaml:1:1 is empty: delete it if nothing is to be set'
  ],
  [
    'nothing but comments',
    '# 暂无\n',
    '.hegaorc.yaml:1:1 是空文件；不要任何设置就把它删去',
    '.hegaorc.yaml:1:1 is empty: delete it if nothing is to be set'
  ],
  ['text alone', 'recommended\n', '.hegaorc.yaml:1:1 最外层要是“名称: 值”的列表', '.hegaorc.yaml:1:1 must hold names with values'],
  ['a list', '- count-mismatch\n', '.hegaorc.yaml:1:1 最外层要是“名称: 值”的列表', '.hegaorc.yaml:1:1 must hold names with values'],
  [
    'a full-width colon',
    'rules：\n  count-mismatch: off\n',
    '.hegaorc.yaml:1:6 全角的 ： 要改成半角的 :',
    '.hegaorc.yaml:1:6 a full-width ： stands where : must'
  ],
  [
    'a full-width colon below',
    'rules:\n  count-mismatch：off\n',
    '.hegaorc.yaml:2:17 全角的 ： 要改成半角的 :',
    '.hegaorc.yaml:2:17 a full-width ： stands where : must'
  ],
  [
    'a full-width colon with a space',
    'rules:\n  count-mismatch： off\n',
    '.hegaorc.yaml:2:17 全角的 ： 要改成半角的 :',
    '.hegaorc.yaml:2:17 a full-width ： stands where : must'
  ],
  [
    'an indentation of 　',
    'rules:\n　count-mismatch: off\n',
    '.hegaorc.yaml:2:1 全角空格要改成半角空格',
    '.hegaorc.yaml:2:1 an ideographic space stands where a plain one must'
  ],
  [
    'a tab as indentation',
    'rules:\n\tcount-mismatch: off\n',
    '.hegaorc.yaml:2:1 缩进要用空格，不能用制表符',
    '.hegaorc.yaml:2:1 indentation is of spaces, not of tabs'
  ],
  [
    'a colon without a space',
    'rules:\n  count-mismatch:off\n',
    '.hegaorc.yaml:2:17 冒号后面要空一格',
    '.hegaorc.yaml:2:17 a space is missing behind the colon'
  ],
  [
    'indentation that does not fit',
    'rules:\n    count-mismatch: off\n  plan-period: off\n',
    '.hegaorc.yaml:3:1 缩进与上下文对不齐',
    '.hegaorc.yaml:3:1 the indentation does not fit what is around it'
  ],
  [
    'two names in one line',
    'rules: count-mismatch: off\n',
    '.hegaorc.yaml:1:8 一行里有两个“名称: 值”；请换行，或给含冒号的文字加引号',
    '.hegaorc.yaml:1:8 two names with values in one line: break the line, or quote text with a colon'
  ],
  [
    'an open bracket',
    'extends: [hegao:strict\nrules:\n  plan-period: off\n',
    '.hegaorc.yaml:2:1 前面缺右括号 ]',
    '.hegaorc.yaml:2:1 a closing ] is missing before this'
  ],
  [
    'an open quote',
    'extends: "hegao:strict\n',
    '.hegaorc.yaml:2:1 缺一个符号：引号、冒号、逗号或右括号没有写',
    '.hegaorc.yaml:2:1 a quote, colon, comma or closing bracket is missing'
  ],
  [
    'a name twice',
    'rules:\n  plan-period: off\n  plan-period: error\n',
    '.hegaorc.yaml:3:3 “plan-period”写了两次，只留一处',
    '.hegaorc.yaml:3:3 “plan-period” is there twice: keep one'
  ],
  [
    'two documents',
    'profile: news\n---\nprofile: law\n',
    '.hegaorc.yaml:2:1 一个文件里只能有一份设置，不能用 --- 分开',
    '.hegaorc.yaml:2:1 one file holds one set of settings: no --- within it'
  ],
  [
    'an unknown tag',
    'profile: !!js/function "() => 1"\n',
    '.hegaorc.yaml:1:10 不认识以 ! 开头的标签，设置里用不到',
    '.hegaorc.yaml:1:10 a tag that begins with ! means nothing here'
  ],
  [
    'an alias of nothing',
    'rules: *base\n',
    '.hegaorc.yaml:1:8 引用（*）没有对应的锚点（&）',
    '.hegaorc.yaml:1:8 the alias (*) has no anchor (&)'
  ],
  [
    'aliases that multiply',
    multiplying,
    '.hegaorc.yaml:1:34 引用（*）展开后过多，请直接写出',
    '.hegaorc.yaml:1:34 aliases (*) unfold into too much: write it out'
  ],
  [
    'brackets without end',
    'ignore: ' + '['.repeat(200_000),
    '.hegaorc.yaml:1:1 套了50层以上，读不了',
    '.hegaorc.yaml:1:1 nested more than 50 levels deep'
  ],
  [
    'brackets too deep',
    `ignore: ${'['.repeat(60)}${']'.repeat(60)}\n`,
    '.hegaorc.yaml:1:59 套了50层以上，读不了',
    '.hegaorc.yaml:1:59 nested more than 50 levels deep'
  ],
  [
    'a number out of range',
    'rules:\n  duplicate-paragraph: [error, {shortest: 1e999}]\n',
    '.hegaorc.yaml:2:43 这个数太大，记不准',
    '.hegaorc.yaml:2:43 this number is too large to be kept exactly'
  ],
  [
    'a number of twenty digits',
    'rules:\n  duplicate-paragraph: [error, {shortest: 12345678901234567890}]\n',
    '.hegaorc.yaml:2:43 这个数太大，记不准',
    '.hegaorc.yaml:2:43 this number is too large to be kept exactly'
  ],
  ['no JSON value', {'.hegaorc.json': '{"profile": }\n'}, '.hegaorc.json:1:13 这里缺一个值', '.hegaorc.json:1:13 a value is missing here'],
  [
    'JSON with single quotes',
    {'.hegaorc.json': "{'profile': 'news'}\n"},
    '.hegaorc.json:1:2 不认识的词；文字要用双引号括起',
    '.hegaorc.json:1:2 an unknown word: text stands in double quotes'
  ],
  [
    'JSON without a comma',
    {'.hegaorc.json': '{"profile": "news" "ignore": []}\n'},
    '.hegaorc.json:1:20 前一项后面缺逗号',
    '.hegaorc.json:1:20 a comma is missing before this'
  ],
  [
    'JSON with full-width quotes',
    {'.hegaorc.json': '{“profile”: "news"}\n'},
    '.hegaorc.json:1:2 全角的 “ 要改成半角的 "',
    '.hegaorc.json:1:2 a full-width “ stands where " must'
  ],
  [
    'JSON with a full-width colon',
    {'.hegaorc.json': '{"profile"："news"}\n'},
    '.hegaorc.json:1:11 全角的 ： 要改成半角的 :',
    '.hegaorc.json:1:11 a full-width ： stands where : must'
  ],
  [
    'JSON that does not end',
    {'.hegaorc.json': '{"profile": "news"\n'},
    '.hegaorc.json:2:1 缺右花括号 }',
    '.hegaorc.json:2:1 a closing } is missing'
  ],
  [
    'JSON with a name twice',
    {'.hegaorc.json': '{"profile": "news", "profile": "law"}\n'},
    '.hegaorc.json:1:21 “profile”写了两次，只留一处',
    '.hegaorc.json:1:21 “profile” is there twice: keep one'
  ],
  [
    'JSON brackets without end',
    {'.hegaorc.json': '{"ignore": ' + '['.repeat(200_000)},
    '.hegaorc.json:1:1 套了50层以上，读不了',
    '.hegaorc.json:1:1 nested more than 50 levels deep'
  ],
  [
    'bytes that are no text',
    {'.hegaorc.yaml': binary},
    '.hegaorc.yaml “.hegaorc.yaml”不是文本文件',
    '.hegaorc.yaml “.hegaorc.yaml” is not a text file'
  ],
  [
    'two configurations in a folder',
    {'.hegaorc.yaml': 'profile: news\n', 'hegao.config.json': '{}'},
    '同一目录里有两份配置：.hegaorc.yaml、hegao.config.json，只留一份',
    'two configurations in one folder, .hegaorc.yaml, hegao.config.json: keep one'
  ],
  // Names and values
  [
    'an unknown name',
    'rule:\n  count-mismatch: off\n',
    '.hegaorc.yaml:1:1 不认识“rule”，是否要写 rules？',
    '.hegaorc.yaml:1:1 “rule” is not known here: did you mean rules?'
  ],
  [
    'an unknown name that is near to none',
    'colour: red\n',
    '.hegaorc.yaml:1:1 不认识“colour”，这里可写：$schema、extends、profile、documentDate、requireReason、rules、lexicons、ignore、overrides',
    '.hegaorc.yaml:1:1 “colour” is not known here: it may be $schema, extends, profile, documentDate, requireReason, rules, lexicons, ignore, overrides'
  ],
  [
    '__proto__ as a name',
    '__proto__: {profile: news}\n',
    '.hegaorc.yaml:1:1 不认识“__proto__”，这里可写：$schema、extends、profile、documentDate、requireReason、rules、lexicons、ignore、overrides',
    '.hegaorc.yaml:1:1 “__proto__” is not known here: it may be $schema, extends, profile, documentDate, requireReason, rules, lexicons, ignore, overrides'
  ],
  [
    'a list of rules',
    'rules: [count-mismatch]\n',
    '.hegaorc.yaml:1:8 “rules”要写“名称: 值”，不能是列表',
    '.hegaorc.yaml:1:8 “rules” must be names with values, not a list'
  ],
  [
    'an unknown profile',
    'profile: notise\n',
    '.hegaorc.yaml:1:10 “profile”不能是“notise”，只能是auto、report、plan、news、commentary、communique、resolution、speech、notice、law，是否要写 notice？',
    '.hegaorc.yaml:1:10 “profile” cannot be “notise”: it is one of auto, report, plan, news, commentary, communique, resolution, speech, notice, law: did you mean notice?'
  ],
  [
    'a date that is none',
    'documentDate: 2026-02-30\n',
    '.hegaorc.yaml:1:15 “documentDate”：没有“2026-02-30”这一天',
    '.hegaorc.yaml:1:15 “documentDate”: there is no day “2026-02-30”'
  ],
  [
    'a date written otherwise',
    'documentDate: 2026/1/28\n',
    '.hegaorc.yaml:1:15 “documentDate”要写“2026-01-28”这样的日期，“2026/1/28”不是',
    '.hegaorc.yaml:1:15 “documentDate” must be a date such as 2026-01-28, which “2026/1/28” is not'
  ],
  [
    'a date that is a number',
    'documentDate: 20260128\n',
    '.hegaorc.yaml:1:15 “documentDate”要写文字，不能是“20260128”；请加引号',
    '.hegaorc.yaml:1:15 “documentDate” must be text, not “20260128”: put it in quotes'
  ],
  [
    'text for yes or no',
    'requireReason: 是\n',
    '.hegaorc.yaml:1:16 “requireReason”要写 true 或 false，不能是“是”',
    '.hegaorc.yaml:1:16 “requireReason” must be true or false, not “是”'
  ],
  [
    'a mapping to ignore',
    'ignore: {draft: true}\n',
    '.hegaorc.yaml:1:9 “ignore”要写文字或列表，不能是“名称: 值”',
    '.hegaorc.yaml:1:9 “ignore” must be text or a list, not names with values'
  ],
  [
    'an override without files',
    'overrides:\n  - rules: {plan-period: error}\n',
    '.hegaorc.yaml:2:5 缺“files”',
    '.hegaorc.yaml:2:5 “files” is missing'
  ],
  [
    'an override that extends',
    'overrides:\n  - files: 讲话/\n    extends: hegao:strict\n',
    '.hegaorc.yaml:3:5 不认识“extends”，这里可写：files、profile、documentDate、requireReason、rules、lexicons',
    '.hegaorc.yaml:3:5 “extends” is not known here: it may be files, profile, documentDate, requireReason, rules, lexicons'
  ],
  // Rules
  [
    'an unknown rule',
    'rules:\n  count-missmatch: off\n',
    '.hegaorc.yaml:2:3 没有“count-missmatch”这条规则，是否要写 count-mismatch？',
    '.hegaorc.yaml:2:3 there is no rule “count-missmatch”: did you mean count-mismatch?'
  ],
  [
    'an unknown rule that is near to none',
    'rules:\n  spelling: off\n',
    '.hegaorc.yaml:2:3 没有“spelling”这条规则，这里可写：count-mismatch、plan-period、duplicate-paragraph',
    '.hegaorc.yaml:2:3 there is no rule “spelling”: it may be count-mismatch, plan-period, duplicate-paragraph'
  ],
  [
    '__proto__ as a rule',
    'rules:\n  __proto__: off\n',
    '.hegaorc.yaml:2:3 没有“__proto__”这条规则，这里可写：count-mismatch、plan-period、duplicate-paragraph',
    '.hegaorc.yaml:2:3 there is no rule “__proto__”: it may be count-mismatch, plan-period, duplicate-paragraph'
  ],
  [
    'an unknown severity',
    'rules:\n  count-mismatch: warn\n',
    '.hegaorc.yaml:2:19 规则“count-mismatch”的级别不能是“warn”，只能是error、warning、info、off',
    '.hegaorc.yaml:2:19 the severity of rule “count-mismatch” cannot be “warn”: it is one of error, warning, info, off'
  ],
  [
    'a severity of ESLint',
    'rules:\n  count-mismatch: 2\n',
    '.hegaorc.yaml:2:19 规则“count-mismatch”要写级别（error、warning、info、off）或 [级别, {选项}]，不能是“2”',
    '.hegaorc.yaml:2:19 rule “count-mismatch” takes a severity (error, warning, info, off) or [severity, {options}], not “2”'
  ],
  [
    'no severity',
    'rules:\n  count-mismatch:\n',
    '.hegaorc.yaml:2:3 规则“count-mismatch”要写级别（error、warning、info、off）或 [级别, {选项}]，不能是空',
    '.hegaorc.yaml:2:3 rule “count-mismatch” takes a severity (error, warning, info, off) or [severity, {options}], not nothing'
  ],
  [
    'a rule switched by true',
    'rules:\n  count-mismatch: true\n',
    '.hegaorc.yaml:2:19 规则“count-mismatch”要写级别（error、warning、info、off）或 [级别, {选项}]，不能是“true”',
    '.hegaorc.yaml:2:19 rule “count-mismatch” takes a severity (error, warning, info, off) or [severity, {options}], not “true”'
  ],
  [
    'an empty list for a rule',
    'rules:\n  count-mismatch: []\n',
    '.hegaorc.yaml:2:19 规则“count-mismatch”的级别不能是空，只能是error、warning、info、off',
    '.hegaorc.yaml:2:19 the severity of rule “count-mismatch” cannot be nothing: it is one of error, warning, info, off'
  ],
  [
    'options without a severity',
    'rules:\n  duplicate-paragraph: {shortest: 20}\n',
    '.hegaorc.yaml:2:24 规则“duplicate-paragraph”要写级别（error、warning、info、off）或 [级别, {选项}]，不能是“名称: 值”',
    '.hegaorc.yaml:2:24 rule “duplicate-paragraph” takes a severity (error, warning, info, off) or [severity, {options}], not names with values'
  ],
  [
    'options in place of a severity',
    'rules:\n  duplicate-paragraph: [{shortest: 20}]\n',
    '.hegaorc.yaml:2:25 规则“duplicate-paragraph”的级别不能是“名称: 值”，只能是error、warning、info、off',
    '.hegaorc.yaml:2:25 the severity of rule “duplicate-paragraph” cannot be names with values: it is one of error, warning, info, off'
  ],
  [
    'three items for a rule',
    'rules:\n  duplicate-paragraph: [error, {shortest: 20}, 1]\n',
    '.hegaorc.yaml:2:48 规则“duplicate-paragraph”的列表只有两项：级别和选项',
    '.hegaorc.yaml:2:48 the list of rule “duplicate-paragraph” has two items: a severity and options'
  ],
  [
    'options of a rule that has none',
    'rules:\n  count-mismatch: [error, {shortest: 20}]\n',
    '.hegaorc.yaml:2:27 规则“count-mismatch”没有选项',
    '.hegaorc.yaml:2:27 rule “count-mismatch” has no options'
  ],
  [
    'options that are no mapping',
    'rules:\n  duplicate-paragraph: [error, 20]\n',
    '.hegaorc.yaml:2:32 规则“duplicate-paragraph”的选项要写成 {名称: 值}，不能是“20”',
    '.hegaorc.yaml:2:32 options of rule “duplicate-paragraph” are {name: value}, not “20”'
  ],
  [
    'an unknown option',
    'rules:\n  duplicate-paragraph: [error, {shortst: 20}]\n',
    '.hegaorc.yaml:2:33 不认识“shortst”，是否要写 shortest？',
    '.hegaorc.yaml:2:33 “shortst” is not known here: did you mean shortest?'
  ],
  [
    'an option of another type',
    'rules:\n  duplicate-paragraph: [error, {shortest: "20"}]\n',
    '.hegaorc.yaml:2:43 “shortest”要写整数，不能是“20”；请去掉引号',
    '.hegaorc.yaml:2:43 “shortest” must be a whole number, not “20”: take off the quotes'
  ],
  [
    'an option that is too small',
    'rules:\n  duplicate-paragraph: [error, {shortest: 3}]\n',
    '.hegaorc.yaml:2:43 “shortest”不能小于10，写的是“3”',
    '.hegaorc.yaml:2:43 “shortest” is at least 10, not “3”'
  ],
  [
    'an option that is too large',
    'rules:\n  duplicate-paragraph: [error, {shortest: 5000}]\n',
    '.hegaorc.yaml:2:43 “shortest”不能大于500，写的是“5000”',
    '.hegaorc.yaml:2:43 “shortest” is at most 500, not “5000”'
  ],
  [
    'an option of another choice',
    'rules:\n  duplicate-paragraph: [error, {form: shorrt}]\n',
    '.hegaorc.yaml:2:39 “form”不能是“shorrt”，只能是full、short，是否要写 short？',
    '.hegaorc.yaml:2:39 “form” cannot be “shorrt”: it is one of full, short: did you mean short?'
  ],
  [
    'an option of another form',
    'rules:\n  duplicate-paragraph: [error, {since: 二〇〇〇}]\n',
    '.hegaorc.yaml:2:40 “since”要写符合 /^[0-9]{4}$/ 的文字，“二〇〇〇”不是',
    '.hegaorc.yaml:2:40 “since” must be text that matches /^[0-9]{4}$/, which “二〇〇〇” is not'
  ],
  [
    'a list of too many',
    'rules:\n  duplicate-paragraph: [error, {marks: [a, b, c, d]}]\n',
    '.hegaorc.yaml:2:40 “marks”至多3项',
    '.hegaorc.yaml:2:40 “marks” has at most 3 items'
  ],
  [
    'a list with an item twice',
    'rules:\n  duplicate-paragraph: [error, {marks: [a, a]}]\n',
    '.hegaorc.yaml:2:40 “marks”有两项相同',
    '.hegaorc.yaml:2:40 “marks” has an item twice'
  ],
  [
    'a list with an empty item',
    'rules:\n  duplicate-paragraph: [error, {marks: [a, ""]}]\n',
    '.hegaorc.yaml:2:44 “marks”第2项至少要有1个字',
    '.hegaorc.yaml:2:44 “marks” item 2 has at least 1 characters'
  ],
  [
    'several things at once',
    'profile: 通知\nrules:\n  count-missmatch: off\n  duplicate-paragraph: [eror, {shortest: 3}]\n',
    '.hegaorc.yaml:1:10 “profile”不能是“通知”，只能是auto、report、plan、news、commentary、communique、resolution、speech、notice、law，是否要写 notice？\n.hegaorc.yaml:3:3 没有“count-missmatch”这条规则，是否要写 count-mismatch？\n.hegaorc.yaml:4:25 规则“duplicate-paragraph”的级别不能是“eror”，只能是error、warning、info、off\n.hegaorc.yaml:4:42 “shortest”不能小于10，写的是“3”',
    '.hegaorc.yaml:1:10 “profile” cannot be “通知”: it is one of auto, report, plan, news, commentary, communique, resolution, speech, notice, law: did you mean notice?\n.hegaorc.yaml:3:3 there is no rule “count-missmatch”: did you mean count-mismatch?\n.hegaorc.yaml:4:25 the severity of rule “duplicate-paragraph” cannot be “eror”: it is one of error, warning, info, off\n.hegaorc.yaml:4:42 “shortest” is at least 10, not “3”'
  ],
  // What it extends
  [
    'an unknown preset',
    'extends: hegao:recomended\n',
    '.hegaorc.yaml:1:10 没有“hegao:recomended”这套设置，是否要写 hegao:recommended？',
    '.hegaorc.yaml:1:10 there is no preset “hegao:recomended”: did you mean hegao:recommended?'
  ],
  [
    'a preset without its prefix',
    'extends: strict\n',
    '.hegaorc.yaml:1:10 没有“strict”这套设置，是否要写 hegao:strict？',
    '.hegaorc.yaml:1:10 there is no preset “strict”: did you mean hegao:strict?'
  ],
  [
    'a file that is not there',
    'extends: ./house.yaml\n',
    '.hegaorc.yaml:1:10 extends 所指的“house.yaml”不存在',
    '.hegaorc.yaml:1:10 extends names “house.yaml”, which is not there'
  ],
  [
    'a folder',
    {'.hegaorc.yaml': 'extends: ./house\n', 'house/a.yaml': 'profile: law\n'},
    '.hegaorc.yaml:1:10 “house”是目录，不是文件',
    '.hegaorc.yaml:1:10 “house” is a folder, not a file'
  ],
  [
    'a script',
    'extends: ./house.js\n',
    '.hegaorc.yaml:1:10 配置文件名要以 .yaml、.yml、.json、.jsonc 结尾',
    '.hegaorc.yaml:1:10 the name of a configuration ends with .yaml, .yml, .json, .jsonc'
  ],
  [
    'an address',
    'extends: https://example.com/house.yaml\n',
    '.hegaorc.yaml:1:10 extends 不从网络取配置，请存成本地文件',
    '.hegaorc.yaml:1:10 extends takes nothing from the network: keep a copy'
  ],
  [
    'a file that extends itself',
    'extends: .hegaorc.yaml\n',
    '.hegaorc.yaml:1:10 extends 绕成了圈：.hegaorc.yaml → .hegaorc.yaml',
    '.hegaorc.yaml:1:10 extends goes in a circle: .hegaorc.yaml → .hegaorc.yaml'
  ],
  [
    'a circle',
    {'.hegaorc.yaml': 'extends: a.yaml\n', 'a.yaml': 'extends: b.json\n', 'b.json': '{"extends": ["a.yaml"]}'},
    'b.json:1:14 extends 绕成了圈：a.yaml → b.json → a.yaml',
    'b.json:1:14 extends goes in a circle: a.yaml → b.json → a.yaml'
  ],
  [
    'a fault in a file that is extended',
    {'.hegaorc.yaml': 'extends: house/base.yaml\n', 'house/base.yaml': 'rules:\n  plan-peroid: off\n'},
    'house/base.yaml:2:3 没有“plan-peroid”这条规则，是否要写 plan-period？',
    'house/base.yaml:2:3 there is no rule “plan-peroid”: did you mean plan-period?'
  ],
  // Globs
  ['an empty glob', 'ignore: ["  "]\n', '.hegaorc.yaml:1:10 通配符是空的', '.hegaorc.yaml:1:10 an empty glob'],
  [
    'an absolute glob',
    'ignore: [/归档/**]\n',
    '.hegaorc.yaml:1:10 通配符“/归档/**”要相对于配置所在目录，不能以 / 或盘符开头',
    '.hegaorc.yaml:1:10 the glob “/归档/**” is relative to the folder of the configuration, without / or a drive before it'
  ],
  [
    'a glob with a drive',
    'ignore: ["C:/归档/**"]\n',
    '.hegaorc.yaml:1:10 通配符“C:/归档/**”要相对于配置所在目录，不能以 / 或盘符开头',
    '.hegaorc.yaml:1:10 the glob “C:/归档/**” is relative to the folder of the configuration, without / or a drive before it'
  ],
  [
    'a glob with backslashes',
    "ignore: ['归档\\旧\\*']\n",
    '.hegaorc.yaml:1:10 通配符“归档\\旧\\*”里目录之间用 /，不用 \\',
    '.hegaorc.yaml:1:10 in the glob “归档\\旧\\*” folders are parted by /, not by \\'
  ],
  [
    'a glob that leads out',
    'ignore: [../归档/**]\n',
    '.hegaorc.yaml:1:10 通配符“../归档/**”不能有 ..，管不到上级目录',
    '.hegaorc.yaml:1:10 the glob “../归档/**” cannot lead out of the folder with ..'
  ],
  [
    'an open bracket in a glob',
    'overrides:\n  - files: "[讲话/*"\n',
    '.hegaorc.yaml:2:12 通配符“[讲话/*”的括号不配对；要表示括号本身，前面加 \\',
    '.hegaorc.yaml:2:12 brackets of the glob “[讲话/*” are not paired: write \\ before one that is meant as such'
  ],
  [
    'an open brace in a glob',
    'ignore: ["{讲话,评论/*"]\n',
    '.hegaorc.yaml:1:10 通配符“{讲话,评论/*”的括号不配对；要表示括号本身，前面加 \\',
    '.hegaorc.yaml:1:10 brackets of the glob “{讲话,评论/*” are not paired: write \\ before one that is meant as such'
  ],
  [
    'a negated glob in an override',
    'overrides:\n  - files: "!讲话/**"\n',
    '.hegaorc.yaml:2:12 通配符“!讲话/**”前的 ! 只能用在 ignore 里',
    '.hegaorc.yaml:2:12 the ! before the glob “!讲话/**” is for ignore only'
  ],
  [
    'a glob without end',
    `ignore: ["${'a'.repeat(1001)}"]\n`,
    '.hegaorc.yaml:1:10 通配符超过1000个字符',
    '.hegaorc.yaml:1:10 a glob of more than 1000 characters'
  ],
  // Lexicons
  [
    'an unknown lexicon',
    'lexicons:\n  five-year-plan: 省.yaml\n',
    '.hegaorc.yaml:2:3 没有“five-year-plan”这份词表，是否要写 five-year-plans？',
    '.hegaorc.yaml:2:3 there is no lexicon “five-year-plan”: did you mean five-year-plans?'
  ],
  [
    'a lexicon file that is not there',
    'lexicons:\n  five-year-plans: 省.yaml\n',
    '.hegaorc.yaml:2:20 词表文件“省.yaml”不存在',
    '.hegaorc.yaml:2:20 the lexicon file “省.yaml” is not there'
  ],
  [
    'a lexicon file of another kind',
    'lexicons:\n  five-year-plans: 省.xlsx\n',
    '.hegaorc.yaml:2:20 词表文件名要以 .yaml、.json、.csv 结尾',
    '.hegaorc.yaml:2:20 the name of a lexicon file ends with .yaml, .json, .csv'
  ],
  [
    'a lexicon with a file and rows',
    'lexicons:\n  five-year-plans: [{file: 省.yaml, rows: []}]\n',
    '.hegaorc.yaml:2:21 file 和 rows 要写且只写一个',
    '.hegaorc.yaml:2:21 either file or rows must be there, and not both'
  ],
  [
    'an unknown layer',
    'lexicons:\n  five-year-plans: [{layer: province, rows: []}]\n',
    '.hegaorc.yaml:2:29 “layer”不能是“province”，只能是national、provincial、house、own，是否要写 provincial？',
    '.hegaorc.yaml:2:29 “layer” cannot be “province”: it is one of national, provincial, house, own: did you mean provincial?'
  ],
  [
    'a row without an id',
    'lexicons:\n  five-year-plans: [{rows: [{number: 16}]}]\n',
    '.hegaorc.yaml:2:29 缺“id”',
    '.hegaorc.yaml:2:29 “id” is missing'
  ],
  [
    'a row that lacks what it needs',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-16, number: 16, short: 十六五, ordinal: 第十六个五年规划, noun: 规划, from: 2031}]}]\n',
    '.hegaorc.yaml:2:29 缺“to”\n.hegaorc.yaml:2:29 缺“source”',
    '.hegaorc.yaml:2:29 “to” is missing\n.hegaorc.yaml:2:29 “source” is missing'
  ],
  [
    'a row with an unknown field',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-15, shrt: 十五五}]}]\n',
    '.hegaorc.yaml:2:43 不认识“shrt”，是否要写 short？',
    '.hegaorc.yaml:2:43 “shrt” is not known here: did you mean short?'
  ],
  [
    'a row with a field of another type',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-15, from: 2026年}]}]\n',
    '.hegaorc.yaml:2:49 “from”要写整数，不能是“2026年”',
    '.hegaorc.yaml:2:49 “from” must be a whole number, not “2026年”'
  ],
  [
    'a row twice',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-15, to: 2030}, {id: plan-15, from: 2026}]}]\n',
    '.hegaorc.yaml:2:59 “plan-15”这一行写了两次，只留一行',
    '.hegaorc.yaml:2:59 there are two rows “plan-15”: keep one'
  ],
  [
    'a row to take away that is not there',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-99, off: true}]}]\n',
    '.hegaorc.yaml:2:34 没有“plan-99”这一行可去掉',
    '.hegaorc.yaml:2:34 there is no row “plan-99” to take away'
  ],
  [
    'a row that replaces another and is not whole',
    'lexicons:\n  five-year-plans: [{rows: [{id: plan-15, replace: true, number: 15, short: 十五五, ordinal: 第十五个五年规划, noun: 规划, from: 2026, to: 2030}]}]\n',
    '.hegaorc.yaml:2:29 缺“source”',
    '.hegaorc.yaml:2:29 “source” is missing'
  ],
  [
    'a bad row in a YAML file',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.yaml\n', '省.yaml': 'title: 云川省\nrows:\n  - id: plan-15\n    noun: 方案\n'},
    '省.yaml:4:11 “noun”不能是“方案”，只能是规划、计划',
    '省.yaml:4:11 “noun” cannot be “方案”: it is one of 规划, 计划'
  ],
  [
    'a lexicon file without rows',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.yaml\n', '省.yaml': 'title: 云川省\n'},
    '省.yaml:1:1 缺“rows”',
    '省.yaml:1:1 “rows” is missing'
  ],
  [
    'a review on a day that is none',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.yaml\n', '省.yaml': 'reviewed: 2026-02-30\nrows: []\n'},
    '省.yaml:1:11 “reviewed”：没有“2026-02-30”这一天',
    '省.yaml:1:11 “reviewed”: there is no day “2026-02-30”'
  ],
  [
    'a table without names of columns',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'plan-16,16\n'},
    '省.csv:1:1 第一行要写列名，其中要有 id',
    '省.csv:1:1 the first line names the columns, and one of them is id'
  ],
  [
    'a table with an unknown column',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,nummber\nplan-15,15\n'},
    '省.csv:1:4 不认识“nummber”这一列，是否要写 number？',
    '省.csv:1:4 the column “nummber” is not known: did you mean number?'
  ],
  [
    'a table with a column twice',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,to,to\nplan-15,2030,2030\n'},
    '省.csv:1:7 “to”这一列写了两次',
    '省.csv:1:7 there are two columns “to”'
  ],
  [
    'a table with full-width commas',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id，number\nplan-15，15\n'},
    '省.csv:1:3 全角的 ， 要改成半角的 ,',
    '省.csv:1:3 a full-width ， stands where , must'
  ],
  [
    'a table with a cell too many',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,to\nplan-15,2030,多\n'},
    '省.csv:2:14 这一行有3格，列名有2个',
    '省.csv:2:14 a row of 3 cells below 2 names of columns'
  ],
  [
    'a table with an open quote',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,short\nplan-15,"十五五\n'},
    '省.csv:2:9 双引号没有配对',
    '省.csv:2:9 a double quote is not closed'
  ],
  [
    'a table with text for a number',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,from\nplan-15,二〇二六\n'},
    '省.csv:2:9 “from”要写整数，“二〇二六”不是',
    '省.csv:2:9 “from” is a whole number, which “二〇二六” is not'
  ],
  [
    'a table with a bad row',
    {'.hegaorc.yaml': 'lexicons:\n  five-year-plans: 省.csv\n', '省.csv': 'id,noun,outline.date\nplan-15,方案,\n'},
    '省.csv:2:9 “noun”不能是“方案”，只能是规划、计划',
    '省.csv:2:9 “noun” cannot be “方案”: it is one of 规划, 计划'
  ]
]

describe.each(wrong)('%s', (_, given, zh, en) => {
  const files = typeof given === 'string' ? {'.hegaorc.yaml': given} : given

  test('in Chinese', async () => {
    expect((await refused(files)).join('\n')).toBe(zh)
  })

  test('in English', async () => {
    expect((await refused(files, {locale: 'en'})).join('\n')).toBe(en)
  })
})
