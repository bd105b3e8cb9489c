import type {Words} from '@hegao/core'

/** What keeps a file of settings from being read, whatever its form. */
export const syntaxWords = {
  empty: {zh: '是空文件；不要任何设置就把它删去', en: 'is empty: delete it if nothing is to be set'},
  notObject: {zh: '最外层要是“名称: 值”的列表', en: 'must hold names with values'},
  twice: {zh: '“{{key}}”写了两次，只留一处', en: '“{{key}}” is there twice: keep one'},
  tooDeep: {zh: '套了{{deepest}}层以上，读不了', en: 'nested more than {{deepest}} levels deep'},
  tooMany: {zh: '引用（*）展开后过多，请直接写出', en: 'aliases (*) unfold into too much: write it out'},
  number: {zh: '这个数太大，记不准', en: 'this number is too large to be kept exactly'},
  fullWidth: {zh: '全角的 {{wide}} 要改成半角的 {{narrow}}', en: 'a full-width {{wide}} stands where {{narrow}} must'},
  wideSpace: {zh: '全角空格要改成半角空格', en: 'an ideographic space stands where a plain one must'},
  colonSpace: {zh: '冒号后面要空一格', en: 'a space is missing behind the colon'},
  tooLarge: {zh: '“{{file}}”超过{{limit}} MB', en: '“{{file}}” is larger than {{limit}} MB'},
  notText: {zh: '“{{file}}”不是文本文件', en: '“{{file}}” is not a text file'}
} satisfies Record<string, Words>

export const jsonWords = {
  symbol: {zh: '不认识的词；文字要用双引号括起', en: 'an unknown word: text stands in double quotes'},
  number: {zh: '数没有写全', en: 'an incomplete number'},
  key: {zh: '这里要有加双引号的名称', en: 'a name in double quotes is missing here'},
  value: {zh: '这里缺一个值', en: 'a value is missing here'},
  colon: {zh: '名称后面缺冒号', en: 'a colon is missing behind the name'},
  comma: {zh: '前一项后面缺逗号', en: 'a comma is missing before this'},
  brace: {zh: '缺右花括号 }', en: 'a closing } is missing'},
  bracket: {zh: '缺右方括号 ]', en: 'a closing ] is missing'},
  more: {zh: '最外层已经结束，后面又有内容', en: 'something stands behind the end'},
  comment: {zh: '注释没有结束，缺 */', en: 'the comment does not end: */ is missing'},
  string: {zh: '文字没有结束，缺右双引号', en: 'the text does not end: a double quote is missing'},
  escape: {zh: '反斜杠后面的写法不认识，反斜杠本身写 \\\\', en: 'an unknown escape: a backslash itself is written \\\\'},
  character: {zh: '这里不能有这个字符', en: 'this character cannot stand here'}
} satisfies Record<string, Words>

/** By the codes of the package `yaml`. */
export const yamlWords = {
  ALIAS_PROPS: {zh: '引用（*）不能再带标签或锚点', en: 'an alias (*) takes no tag or anchor'},
  BAD_ALIAS: {zh: '引用（*）或锚点（&）写法不对', en: 'an alias (*) or anchor (&) is not written so'},
  BAD_DIRECTIVE: {zh: '以 % 开头的行不认识', en: 'a line that begins with % is not known'},
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠写法不认识，反斜杠本身写 \\\\',
    en: 'an unknown escape in double quotes: a backslash itself is written \\\\'
  },
  BAD_INDENT: {zh: '缩进与上下文对不齐', en: 'the indentation does not fit what is around it'},
  BAD_PROP_ORDER: {zh: '锚点和标签要写在值的前面', en: 'anchors and tags stand before the value'},
  BAD_SCALAR_START: {zh: '值不能以这个字符开头，请加引号', en: 'a value cannot begin with this character: put it in quotes'},
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个“名称: 值”；请换行，或给含冒号的文字加引号',
    en: 'two names with values in one line: break the line, or quote text with a colon'
  },
  BLOCK_IN_FLOW: {zh: '方括号、花括号里不能换成缩进的写法', en: 'indented items cannot stand within brackets'},
  DUPLICATE_KEY: syntaxWords.twice,
  KEY_OVER_1024_CHARS: {zh: '名称过长', en: 'the name is too long'},
  MISSING_CHAR: {zh: '缺一个符号：引号、冒号、逗号或右括号没有写', en: 'a quote, colon, comma or closing bracket is missing'},
  MULTILINE_IMPLICIT_KEY: {zh: '名称后面缺冒号（半角冒号加空格）', en: 'a colon with a space is missing behind the name'},
  NOT_CLOSED: {zh: '前面缺右括号 {{close}}', en: 'a closing {{close}} is missing before this'},
  noAnchor: {zh: '引用（*）没有对应的锚点（&）', en: 'the alias (*) has no anchor (&)'},
  MULTIPLE_DOCS: {zh: '一个文件里只能有一份设置，不能用 --- 分开', en: 'one file holds one set of settings: no --- within it'},
  NON_STRING_KEY: {zh: '名称要是文字', en: 'a name must be text'},
  RESOURCE_EXHAUSTION: {zh: '套得太深，读不了', en: 'nested too deeply'},
  TAB_AS_INDENT: {zh: '缩进要用空格，不能用制表符', en: 'indentation is of spaces, not of tabs'},
  TAG_RESOLVE_FAILED: {zh: '不认识以 ! 开头的标签，设置里用不到', en: 'a tag that begins with ! means nothing here'},
  UNEXPECTED_TOKEN: {zh: '这里不能有这个符号，文字请加引号', en: 'this mark cannot stand here: put text in quotes'},
  other: {zh: '不合 YAML 写法（{{code}}）', en: 'is not YAML ({{code}})'}
} satisfies Record<string, Words>

/** What a schema says against a value. */
export const schemaWords = {
  unknownKey: {zh: '不认识“{{key}}”', en: '“{{key}}” is not known here'},
  nearest: {zh: '，是否要写 {{nearest}}？', en: ': did you mean {{nearest}}?'},
  allowed: {zh: '，这里可写：{{allowed}}', en: ': it may be {{allowed}}'},
  missing: {zh: '缺“{{key}}”', en: '“{{key}}” is missing'},
  type: {zh: '{{name}}要写{{type}}，不能是{{found}}', en: '{{name}} must be {{type}}, not {{found}}'},
  quote: {zh: '；请加引号', en: ': put it in quotes'},
  unquote: {zh: '；请去掉引号', en: ': take off the quotes'},
  choice: {zh: '{{name}}不能是{{found}}', en: '{{name}} cannot be {{found}}'},
  choices: {zh: '，只能是{{allowed}}', en: ': it is one of {{allowed}}'},
  form: {zh: '{{name}}要写{{allowed}}，{{found}}不是', en: '{{name}} must be {{allowed}}, which {{found}} is not'},
  pattern: {zh: '符合 {{pattern}} 的文字', en: 'text that matches {{pattern}}'},
  least: {zh: '{{name}}不能小于{{limit}}，写的是{{found}}', en: '{{name}} is at least {{limit}}, not {{found}}'},
  most: {zh: '{{name}}不能大于{{limit}}，写的是{{found}}', en: '{{name}} is at most {{limit}}, not {{found}}'},
  more: {zh: '{{name}}要大于{{limit}}，写的是{{found}}', en: '{{name}} is more than {{limit}}, not {{found}}'},
  less: {zh: '{{name}}要小于{{limit}}，写的是{{found}}', en: '{{name}} is less than {{limit}}, not {{found}}'},
  multiple: {zh: '{{name}}要是{{limit}}的倍数，写的是{{found}}', en: '{{name}} is a multiple of {{limit}}, not {{found}}'},
  shortest: {zh: '{{name}}至少要有{{limit}}个字', en: '{{name}} has at least {{limit}} characters'},
  longest: {zh: '{{name}}至多{{limit}}个字', en: '{{name}} has at most {{limit}} characters'},
  fewest: {zh: '{{name}}至少要有{{limit}}项', en: '{{name}} has at least {{limit}} items'},
  mostItems: {zh: '{{name}}至多{{limit}}项', en: '{{name}} has at most {{limit}} items'},
  unique: {zh: '{{name}}有两项相同', en: '{{name}} has an item twice'},
  other: {zh: '{{name}}不合要求（{{keyword}}）', en: '{{name}} is not as it must be ({{keyword}})'},
  whole: {zh: '配置', en: 'the configuration'},
  item: {zh: '第{{number}}项', en: 'item {{number}}'},
  row: {zh: '这一行', en: 'the row'},
  named: {zh: '“{{name}}”', en: '“{{name}}”'}
} satisfies Record<string, Words>

export const typeWords = {
  string: {zh: '文字', en: 'text'},
  number: {zh: '数', en: 'a number'},
  integer: {zh: '整数', en: 'a whole number'},
  boolean: {zh: ' true 或 false', en: 'true or false'},
  array: {zh: '列表', en: 'a list'},
  object: {zh: '“名称: 值”', en: 'names with values'},
  null: {zh: '空', en: 'nothing'},
  or: {zh: '或', en: ' or '}
} satisfies Record<string, Words>

/** What is wrong with a configuration beyond its schema. */
export const configurationWords = {
  unknownRule: {zh: '没有“{{rule}}”这条规则', en: 'there is no rule “{{rule}}”'},
  nearestRule: {zh: '，是否要写 {{nearest}}？', en: ': did you mean {{nearest}}?'},
  listRules: {zh: '，规则名见 hegao rules', en: ': see hegao rules'},
  noFile: {zh: '没有这个配置文件', en: 'there is no such configuration'},
  badEnding: {
    zh: '配置文件名要以 {{endings}} 结尾',
    en: 'the name of a configuration ends with {{endings}}'
  },
  isFolder: {zh: '“{{file}}”是目录，不是文件', en: '“{{file}}” is a folder, not a file'},
  notFile: {zh: '“{{file}}”是设备或管道，不是文件', en: '“{{file}}” is a device or a pipe, not a file'},
  unreadable: {zh: '“{{file}}”读不出来（{{code}}）', en: '“{{file}}” cannot be read ({{code}})'},
  two: {zh: '同一目录里有两份配置：{{files}}，只留一份', en: 'two configurations in one folder, {{files}}: keep one'},
  setting: {
    zh: '规则“{{rule}}”要写级别（{{severities}}）或 [级别, {选项}]，不能是{{found}}',
    en: 'rule “{{rule}}” takes a severity ({{severities}}) or [severity, {options}], not {{found}}'
  },
  severity: {
    zh: '规则“{{rule}}”的级别不能是{{found}}',
    en: 'the severity of rule “{{rule}}” cannot be {{found}}'
  },
  noOptions: {zh: '规则“{{rule}}”没有选项', en: 'rule “{{rule}}” has no options'},
  options: {
    zh: '规则“{{rule}}”的选项要写成 {名称: 值}，不能是{{found}}',
    en: 'options of rule “{{rule}}” are {name: value}, not {{found}}'
  },
  tooLong: {
    zh: '规则“{{rule}}”的列表只有两项：级别和选项',
    en: 'the list of rule “{{rule}}” has two items: a severity and options'
  },
  unknownPreset: {zh: '没有“{{preset}}”这套设置', en: 'there is no preset “{{preset}}”'},
  known: {zh: '，只有{{known}}', en: ': there are {{known}}'},
  noExtends: {zh: 'extends 所指的“{{file}}”不存在', en: 'extends names “{{file}}”, which is not there'},
  remote: {zh: 'extends 不从网络取配置，请存成本地文件', en: 'extends takes nothing from the network: keep a copy'},
  cycle: {zh: 'extends 绕成了圈：{{files}}', en: 'extends goes in a circle: {{files}}'},
  date: {zh: '“{{name}}”：没有“{{value}}”这一天', en: '“{{name}}”: there is no day “{{value}}”'},
  globEmpty: {zh: '通配符是空的', en: 'an empty glob'},
  globAbsolute: {
    zh: '通配符“{{glob}}”要相对于配置所在目录，不能以 / 或盘符开头',
    en: 'the glob “{{glob}}” is relative to the folder of the configuration, without / or a drive before it'
  },
  globBackslash: {zh: '通配符“{{glob}}”里目录之间用 /，不用 \\', en: 'in the glob “{{glob}}” folders are parted by /, not by \\'},
  globOutside: {zh: '通配符“{{glob}}”不能有 ..，管不到上级目录', en: 'the glob “{{glob}}” cannot lead out of the folder with ..'},
  globNegated: {zh: '通配符“{{glob}}”前的 ! 只能用在 ignore 里', en: 'the ! before the glob “{{glob}}” is for ignore only'},
  globBracket: {
    zh: '通配符“{{glob}}”的括号不配对；要表示括号本身，前面加 \\',
    en: 'brackets of the glob “{{glob}}” are not paired: write \\ before one that is meant as such'
  },
  globLong: {zh: '通配符超过{{limit}}个字符', en: 'a glob of more than {{limit}} characters'},
  unknownLexicon: {zh: '没有“{{lexicon}}”这份词表', en: 'there is no lexicon “{{lexicon}}”'},
  lexiconSource: {zh: 'file 和 rows 要写且只写一个', en: 'either file or rows must be there, and not both'},
  noLexicon: {zh: '词表文件“{{file}}”不存在', en: 'the lexicon file “{{file}}” is not there'},
  lexiconEnding: {zh: '词表文件名要以 {{endings}} 结尾', en: 'the name of a lexicon file ends with {{endings}}'},
  rowTwice: {zh: '“{{id}}”这一行写了两次，只留一行', en: 'there are two rows “{{id}}”: keep one'},
  offUnknown: {zh: '没有“{{id}}”这一行可去掉', en: 'there is no row “{{id}}” to take away'},
  sidecar: {zh: '不报说明', en: 'the file of suppressions'},
  lexiconFile: {zh: '词表文件', en: 'the lexicon file'},
  optionsOf: {zh: '选项', en: 'the options'},
  csvHead: {zh: '第一行要写列名，其中要有 id', en: 'the first line names the columns, and one of them is id'},
  csvColumn: {zh: '不认识“{{column}}”这一列', en: 'the column “{{column}}” is not known'},
  csvColumnTwice: {zh: '“{{column}}”这一列写了两次', en: 'there are two columns “{{column}}”'},
  csvCells: {zh: '这一行有{{found}}格，列名有{{expected}}个', en: 'a row of {{found}} cells below {{expected}} names of columns'},
  csvQuote: {zh: '双引号没有配对', en: 'a double quote is not closed'},
  csvValue: {zh: '“{{column}}”要写{{type}}，“{{value}}”不是', en: '“{{column}}” is {{type}}, which “{{value}}” is not'},
  neither: {zh: '要写 rules 或 fingerprints，说明不报什么', en: 'rules or fingerprints must say what is suppressed'},
  affected: {zh: '所用配置有误，没有核：{{problem}}', en: 'not checked, since its configuration cannot be used: {{problem}}'}
} satisfies Record<string, Words>
