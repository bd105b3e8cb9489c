import type {Words} from '@hegao/core'

/** What is wrong with how a plugin was set up. */
export const pluginWords = {
  unknownRule: {zh: '没有“{{rule}}”这条规则，已有：{{known}}', en: 'there is no rule “{{rule}}”; there are: {{known}}'},
  badSeverity: {
    zh: '规则“{{rule}}”的级别写作“{{severity}}”，可写：{{known}}',
    en: 'the severity of rule “{{rule}}” is “{{severity}}”; it can be: {{known}}'
  },
  noOptions: {zh: '规则“{{rule}}”没有选项', en: 'rule “{{rule}}” has no options'},
  badOptions: {zh: '规则“{{rule}}”的选项不合要求：{{problems}}', en: 'the options of rule “{{rule}}” are not valid: {{problems}}'},
  noFile: {
    zh: '只有语法树，没有稿件：请把 VFile 一并交给 run()',
    en: 'there is a tree but no text: give run() the VFile as well'
  }
} satisfies Record<string, Words>
