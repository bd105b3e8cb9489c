import {type Reader, readText} from '@hegao/formats'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {documentOf} from './documents.ts'
import {chooseReader} from './reader-for.ts'
import {toNlcst} from './tree/to-nlcst.ts'

export interface ParseOptions {
  /**
   * What reads the file, such as `await loadReader('draft.md')` of `@hegao/formats`, for the tree and for our rules;
   * plain text unless given, since a parser cannot wait for a format to be loaded.
   */
  readonly read?: Reader
}

/**
 * Parses Chinese text into nlcst. Unless another compiler is in the pipeline, the file comes out as it went in, byte for
 * byte.
 *
 * @throws {UnreadableError} where the file is not what the reader expects.
 */
export const hegaoParse: Plugin<[options?: ParseOptions | null | undefined], string, Root> = function (options) {
  this.parser = (_, file) => {
    const tree = toNlcst(documentOf(file, options?.read ?? readText))
    if (options?.read) chooseReader(tree, options.read)
    return tree
  }
  this.compiler ??= (_, file) => file.value
}
