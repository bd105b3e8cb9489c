/** Words by which the body of a document says of what kind it is, and the kinds that may say so. */
export interface Closing {
  readonly words: RegExp
  readonly kinds: readonly string[]
}

/**
 * 结束语和领叙语。《党政机关公文处理工作条例》（2012）第八条分列十五种文种；特此通知、特此通告等各属一种，不能换用。 A notice may
 * pass on a document of any kind, so that 如下 counts only with the name of the kind right before it.
 */
export const closings: readonly Closing[] = [
  {words: /特此通知(?=[。！\n]|$)|现(?:将有关(?:事项|事宜|情况|要求))?(?:就[^。，\n]{0,30})?通知如下(?=[：:。])/g, kinds: ['通知']},
  {words: /特此通告(?=[。！\n]|$)|通告如下(?=[：:。])/g, kinds: ['通告']},
  {words: /特此公告(?=[。！\n]|$)|公告如下(?=[：:。])/g, kinds: ['公告']},
  {words: /特此通报(?=[。！\n]|$)|通报如下(?=[：:。])/g, kinds: ['通报', '通知']},
  {words: /特此函[复告](?=[。！\n]|$)|(?:函复|复函)如下(?=[：:。])|特此复函(?=[。！\n]|$)/g, kinds: ['函', '复函']},
  {words: /特此批复(?=[。！\n]|$)|批复如下(?=[：:。])|此复(?=[。！\n]|$)/g, kinds: ['批复', '复函', '函', '答复']},
  {words: /特此报告(?=[。！\n]|$)|(?<=现将[^。，\n]{0,30})报告如下(?=[：:。])/g, kinds: ['报告']},
  {words: /(?:妥否|当否|可否|是否妥当|以上请示)[，,]?(?:请|敬请|恳请)[^。\n]{0,6}(?:批示|批复|审批|审示|指示)/g, kinds: ['请示']},
  {words: /本通告(?=自[^，。；]{1,16}(?:起|施行|执行|实施)|由)/g, kinds: ['通告']},
  {words: /本公告(?=自[^，。；]{1,16}(?:起|施行|执行|实施)|由)/g, kinds: ['公告']},
  {words: /本通知(?=自[^，。；]{1,16}(?:起|施行|执行|实施)|由)/g, kinds: ['通知']},
  {words: /本决定(?=自[^，。；]{1,16}(?:起|施行|执行|实施))/g, kinds: ['决定', '命令', '令']}
]
