import type {Locale} from '@hegao/core'
import type {Settings} from '@hegao/language-server/protocol'

/** The language of words for people. @param display - the editor's own, such as `zh-cn` */
export const localeOf = (setting: Settings['locale'], display: string): Locale =>
  setting === 'auto' ? (display.toLowerCase().startsWith('zh') ? 'zh' : 'en') : setting
