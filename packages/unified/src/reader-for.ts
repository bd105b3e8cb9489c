import {type Format, formatFor, formats, type Reader, readText} from '@hegao/formats'
import type {Node} from 'unist'
import type {VFile} from 'vfile'

/** Readers that somebody chose, by the tree that was made with them. */
const chosen = new WeakMap<Node, Reader>()

/** Documents are kept by their reader, so that there is one a format. */
const loaded = new Map<Format, Promise<Reader>>()

/** Says that whoever reads the file of this tree is to read it so, whatever its path announces. */
export function chooseReader(tree: Node, read: Reader): void {
  chosen.set(tree, read)
}

/** The reader that was chosen, or that the file's path announces, or, where it announces none, that fits the tree. */
export async function readerFor(file: VFile, tree: Node): Promise<Reader> {
  const choice = chosen.get(tree)
  if (choice) return choice
  const announced = file.path === undefined ? undefined : formatFor(file.path)
  const format = announced ?? formats.find(({id}) => id === formatOf(tree))
  if (!format) return readText
  const reader = loaded.get(format) ?? format.load()
  loaded.set(format, reader)
  return reader
}

/** Id of the format of a tree: mdast and hast have a `root`, and only hast has elements or a doctype right below it. */
function formatOf(tree: Node): string {
  if (tree.type !== 'root') return 'text'
  const children = 'children' in tree && Array.isArray(tree.children) ? (tree.children as Node[]) : []
  return children.some(({type}) => type === 'element' || type === 'doctype') ? 'html' : 'markdown'
}
