import {type Copy, type Document, isWord} from '@hegao/core'
import {headingOf} from './place.ts'

/** A copy that stands under a heading of which it says nothing, while the other's heading names its subject. */
export interface Displaced {
  readonly copy: Copy
  /** The words of the other heading that the text has. */
  readonly topic: string
}

/** Words of any heading, which say nothing of its subject. */
const general = new Set(
  '发展 建设 工作 推进 加强 提升 改革 实施 全面 深化 加快 坚持 推动 服务 管理 创新 保障 体系 机制 完善 健全 促进 持续 着力 大力 切实 重点 任务 目标 关键 关键词 情况 方面 问题 意见 要求 措施 举措'.split(
    ' '
  )
)

/** Which of two copies stands under the wrong heading, where the headings prove it. */
export function displacedOf(document: Document, first: Copy, second: Copy): Displaced | undefined {
  const [one, other] = [headingOf(document, first), headingOf(document, second)]
  if (one === '' || other === '' || one === other) return undefined
  const words = first.passages.map((passage) => passage.words).join('')
  const [inOne, inOther] = [topicOf(one, words), topicOf(other, words)]
  if (inOne === '' && inOther !== '') return {copy: first, topic: inOther}
  if (inOther === '' && inOne !== '') return {copy: second, topic: inOne}
  return undefined
}

/** The words of a heading that stand in a text too: 数智赋能 of 关键词 数智赋能. */
function topicOf(heading: string, text: string): string {
  const found: string[] = []
  for (let at = 0; at + 1 < heading.length; at++) {
    const word = heading.slice(at, at + 2)
    if (!isWord(word.charAt(0), word.charAt(1)) || general.has(word) || !text.includes(word)) continue
    found.push(word)
    at++
  }
  return found.join('')
}
