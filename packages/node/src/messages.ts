import type {Words} from '@hegao/core'
import type {UnreadableReason} from '@hegao/formats'

/** Why a file could not be read. */
export const readWords = {
  missing: {zh: '没有这个文件', en: 'no such file'},
  permission: {zh: '没有读取权限', en: 'no permission to read it'},
  tooManyLinks: {zh: '符号链接绕了圈', en: 'its symbolic links go in a circle'},
  other: {zh: '读不出来（{{code}}）', en: 'cannot be read ({{code}})'},
  emptyFolder: {zh: '目录里没有可核的稿件（{{extensions}}）', en: 'no draft in this folder ({{extensions}})'},
  noMatch: {zh: '没有匹配的稿件', en: 'nothing matches'},
  encodingAt: {
    zh: '第{{offset}}个字节起解不出文字，请用 --encoding 指明编码',
    en: 'cannot be decoded from byte {{offset}} on: name its encoding with --encoding'
  },
  tooLargeFor: {zh: '文件超过{{megabytes}} MB，请分开再核', en: 'larger than {{megabytes}} MB: split it'}
} satisfies Record<string, Words>

export const unreadableWords: Readonly<Record<UnreadableReason, Words>> = {
  binary: {zh: '不是文本文件', en: 'not a text file'},
  encoding: {zh: '解不出文字，请用 --encoding 指明编码', en: 'cannot be decoded: name its encoding with --encoding'},
  damaged: {zh: '文件已损坏，读不完整', en: 'damaged: cannot be read whole'},
  'too-large': {zh: '文件太大', en: 'too large'},
  'too-deep': {zh: '标记层层嵌套，深得读不了', en: 'its markup is nested too deeply to be read'}
}

/** Why fixes were not written. */
export const fixWords = {
  'unreadable-afterwards': {zh: '没有改：改后会认不出编码', en: 'not fixed: afterwards its encoding could not be told'},
  'changed-meanwhile': {zh: '没有改：核对时文件又被改动', en: 'not fixed: it was changed meanwhile'},
  'no-file': {zh: '没有改：不是文件', en: 'not fixed: it is no file'},
  encoding: {zh: '没有改：{{encoding}} 编码写不出要改的字', en: 'not fixed: {{encoding}} cannot hold the new text'},
  permission: {zh: '没有改：没有写入权限', en: 'not fixed: no permission to write it'},
  other: {zh: '没有改：写不进去（{{code}}）', en: 'not fixed: it cannot be written ({{code}})'}
} satisfies Record<string, Words>

/** Why a rule did not run. */
export const setupWords = {
  offByDefault: {zh: '默认不开', en: 'off by default'},
  offInProfile: {zh: '文种{{profile}}不核', en: 'off in the profile {{profile}}'},
  offInArticle: {zh: '{{where}}按{{profile}}核，不用这条', en: 'off in {{where}}, which is a {{profile}}'},
  offBy: {zh: '{{by}} 关闭', en: 'switched off by {{by}}'},
  stopped: {zh: '中断：{{reason}}', en: 'stopped: {{reason}}'}
} satisfies Record<string, Words>
