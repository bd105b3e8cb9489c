import {formatFor, formats, type Reader, readText} from '@hegao/formats'
import type {Node} from 'unist'
import type {VFile} from 'vfile'

/** The reader that the file's path announces; where it announces none, the one for what the tree was parsed from. */
export async function readerFor(file: VFile, tree: Node): Promise<Reader> {
  const announced = file.path === undefined ? undefined : formatFor(file.path)
  const format = announced ?? formats.find(({id}) => id === formatOf(tree))
  return (await format?.load()) ?? readText
}

/** Id of the format of a tree: mdast and hast have a `root`, and only hast has elements or a doctype right below it. */
function formatOf(tree: Node): string {
  if (tree.type !== 'root') return 'text'
  const children = 'children' in tree && Array.isArray(tree.children) ? (tree.children as Node[]) : []
  return children.some(({type}) => type === 'element' || type === 'doctype') ? 'html' : 'markdown'
}
