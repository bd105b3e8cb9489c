import type {Words} from '../words.ts'

/** 文种: the kinds of text that have settings of their own, and what people call them. */
export const profileNames = {
  report: {zh: '工作报告', en: 'work report'},
  plan: {zh: '规划', en: 'plan'},
  news: {zh: '通稿', en: 'news report'},
  commentary: {zh: '评论', en: 'commentary'},
  communique: {zh: '公报', en: 'communiqué'},
  resolution: {zh: '决议', en: 'resolution'},
  speech: {zh: '讲话', en: 'speech'},
  notice: {zh: '通知', en: 'notice'},
  law: {zh: '法规', en: 'law'}
} as const satisfies Record<string, Words>

export type Profile = keyof typeof profileNames

// The keys of an object literal are its type's keys.
export const profiles = Object.keys(profileNames) as readonly Profile[]

/** What front matter may call a kind of text, beside its own name: the 文种 of official documents, and newsroom words. */
const otherNames: Readonly<Record<string, Profile>> = {
  政府工作报告: 'report',
  规划纲要: 'plan',
  五年规划: 'plan',
  消息: 'news',
  新闻: 'news',
  新闻稿: 'news',
  社论: 'commentary',
  评论员文章: 'commentary',
  时评: 'commentary',
  决定: 'resolution',
  致辞: 'speech',
  发言: 'speech',
  意见: 'notice',
  通报: 'notice',
  批复: 'notice',
  函: 'notice',
  法律: 'law',
  条例: 'law',
  规章: 'law'
}

/** The kind of text that a word names: its id, or what people call it. */
export function profileNamed(word: string): Profile | undefined {
  const name = word.trim()
  return (
    profiles.find((profile) => name === profile || name === profileNames[profile].zh) ??
    (Object.hasOwn(otherNames, name) ? otherNames[name] : undefined)
  )
}
