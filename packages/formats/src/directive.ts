import type {Directive} from '@hegao/core'

/** The directive that a comment, with its marks, is if it speaks to hegao. */
export function directiveOf(comment: string, start: number): Directive | undefined {
  const text = comment.slice('<!--'.length, comment.endsWith('-->') ? -'-->'.length : undefined).trim()
  return text.startsWith('hegao-') ? {text, start, end: start + comment.length} : undefined
}
