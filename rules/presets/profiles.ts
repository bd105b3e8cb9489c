import type {ProfileSettings} from '@hegao/core'

/** What differs in one kind of text (文种) from what holds in general, and why. A configuration's own `rules` go before it. */
const profiles: Required<ProfileSettings> = {
  report: {},
  // 规划送审、报批时，标题和落款带“草案”“送审稿”是常态。
  plan: {'stage-residue': 'warning'},
  // 通稿、评论、讲话没有发文字号、主送机关。
  news: {'document-form': 'off'},
  // 评论、讲话用反复：同一句话隔段再说一遍，是修辞。
  commentary: {'document-form': 'off', 'duplicate-sentence': 'info'},
  // 公报、决议是定稿：文件名、用语两种写法，没有待定的余地。
  communique: {'document-title': 'error', 'term-variant': 'error'},
  // 决议批准的正是“草案”。
  resolution: {'document-title': 'error', 'term-variant': 'error', 'stage-residue': 'info'},
  speech: {'document-form': 'off', 'duplicate-sentence': 'info'},
  notice: {},
  // 同一处罚、同一程序在几条里照写，是立法技术。
  law: {'duplicate-paragraph': 'warning', 'duplicate-sentence': 'off'}
}

export default profiles
