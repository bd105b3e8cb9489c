// The tables of bench/README.md are written by the commands that measure them.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const page = path.join(import.meta.dirname, 'README.md')
const closing = '<!-- end of what it writes -->'

/** Puts a report between the command's mark and the next end. */
export function writeIntoPage(command, report) {
  const opening = `<!-- written by: ${command} -->`
  const before = readFileSync(page, 'utf8')
  const start = before.indexOf(opening)
  const end = before.indexOf(closing, start)
  if (start < 0 || end < 0) throw new Error(`${page} has no place between “${opening}” and “${closing}”`)
  writeFileSync(page, `${before.slice(0, start + opening.length)}\n\n${report}\n\n${before.slice(end)}`)
  console.error(`written into ${page}`)
}
