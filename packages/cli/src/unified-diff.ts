import {printable} from '@hegao/reporters/terminal'
import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/** Paragraphs are long: one on each side shows where a change stands. */
const context = 1

/**
 * What changes in a file, as `diff -u` has it, for people and for `patch`.
 *
 * @param safe For a terminal: a draft must not move its cursor.
 */
export function unifiedDiff(path: string, before: string, after: string, safe: boolean): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {context, headerOptions: FILE_HEADERS_ONLY})
  return safe
    ? patch
        .split('\n')
        .map((line) => printable(line.replace(/\r$/, '')))
        .join('\n')
    : patch
}
