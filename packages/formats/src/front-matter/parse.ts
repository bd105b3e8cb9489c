import type {FrontMatter} from '@hegao/core'
import {isMap, isNode, isScalar, parseDocument} from 'yaml'

/**
 * Reads front matter. What is no mapping is a text between two rules, unless it is one with full-width colons,
 * 标题：……, which YAML does not know: that, and what YAML cannot read, is `broken`.
 */
export function parseFrontMatter(text: string, start: number, end: number): FrontMatter | undefined {
  const yaml = text.slice(start, end)
  const broken = (from: number, to: number): FrontMatter => ({
    values: {},
    places: {},
    broken: {start: start + Math.min(from, yaml.length), end: start + Math.min(to, yaml.length)}
  })
  try {
    const document = parseDocument(yaml, {logLevel: 'silent', prettyErrors: false})
    const [error] = document.errors
    if (error) return broken(error.pos[0], error.pos[1])
    const {contents} = document
    if (contents === null) return {values: {}, places: {}}
    if (!isMap(contents)) return /^[^\s:：]{1,20}：/m.test(yaml) && isScalar(contents) ? broken(0, yaml.length) : undefined
    const values: Record<string, unknown> = Object.create(null)
    const places: Record<string, {start: number; end: number}> = Object.create(null)
    for (const {key, value} of contents.items) {
      const name = isScalar(key) ? String(key.value) : String(key)
      values[name] = isNode(value) ? value.toJS(document, {maxAliasCount: 100}) : value
      const range = (isNode(value) ? value.range : undefined) ?? (isNode(key) ? key.range : undefined)
      if (range) places[name] = {start: start + range[0], end: start + range[1]}
    }
    return {values: {...values}, places: {...places}}
  } catch (error) {
    // Aliases that multiply, or brackets nested until the stack is full.
    if (error instanceof ReferenceError || error instanceof RangeError) return broken(0, yaml.length)
    throw error
  }
}
