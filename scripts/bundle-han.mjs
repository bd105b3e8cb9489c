// In a bundle `\p{Script=Han}` is written out. V8 takes 0.1 ms to look that script up, in each expression, the first time that it is used.
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {root} from './bundle-parts.mjs'
import {withoutExamples} from './bundle-rows.mjs'

/** What of the script stands in texts, and the two planes that Unicode keeps for it; not its radicals, the numerals of merchants and the like. */
export const han = '々〇㐀-鿿\uf900-\ufaff\u{20000}-\u{3ffff}'

/** For esbuild. */
export const quickHan = {
  name: 'quick-han',
  setup({onLoad}) {
    const own = new RegExp(`^${path.join(root, '(?:packages|rules)').replaceAll('\\', '\\\\')}.*\\.ts$`)
    onLoad({filter: own}, async ({path: file}) => {
      const source = await readFile(file, 'utf8')
      return {contents: writtenOut(file.endsWith('.generated.ts') ? withoutExamples(source) : source), loader: 'ts'}
    })
  }
}

/** Source in which no expression asks for the script. In a class it must come first, so that it is seen to be in one. */
export function writtenOut(source) {
  return source.replaceAll(/(\[\^?)?\\{1,2}p\{Script=Han\}/g, (whole, opening, at) => {
    if (opening !== undefined) return `${opening}${han}`
    const line = source.slice(source.lastIndexOf('\n', at) + 1, at)
    if (/(?<!\\)\[(?:[^\]\\]|\\.)*$/.test(line)) throw new Error(`Put \\p{Script=Han} first in its class: ${line}${whole}`)
    return `[${han}]`
  })
}
