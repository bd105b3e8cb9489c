import type {FrontMatter} from '@hegao/core'
import {isMap, isNode, isScalar, isSeq, parseDocument} from 'yaml'

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
    // The package compares each name with every other; they are looked up below.
    const document = parseDocument(yaml, {logLevel: 'silent', prettyErrors: false, uniqueKeys: false})
    const [error] = document.errors
    if (error) return broken(error.pos[0], error.pos[1])
    const {contents} = document
    if (contents === null) return {values: {}, places: {}}
    if (!isMap(contents)) return /^[^\s:：]{1,20}：/m.test(yaml) && isScalar(contents) ? broken(0, yaml.length) : undefined
    const values = new Map<string, unknown>()
    const places = new Map<string, {start: number; end: number}>()
    const note = (name: string, node: unknown): void => {
      const range = isNode(node) ? node.range : undefined
      if (range) places.set(name, {start: start + range[0], end: start + range[1]})
    }
    for (const {key, value} of contents.items) {
      const name = isScalar(key) ? String(key.value) : String(key)
      const [from, to] = (isNode(key) ? key.range : undefined) ?? [0, yaml.length]
      if (values.has(name)) return broken(from, to)
      values.set(name, isNode(value) ? value.toJS(document, {maxAliasCount: 100}) : value)
      note(name, key)
      note(name, value)
      if (isSeq(value)) for (const [index, item] of value.items.entries()) note(`${name}.${index}`, item)
    }
    return {values: Object.fromEntries(values), places: Object.fromEntries(places)}
  } catch (error) {
    // Aliases that multiply, or brackets nested until the stack is full.
    if (error instanceof ReferenceError || error instanceof RangeError) return broken(0, yaml.length)
    throw error
  }
}
