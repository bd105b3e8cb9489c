// What stands beside every bundle: the pages about rules, and the licences of what is in it.
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** `hegao explain` and the editor read them. */
export function copyRulePages(dist) {
  const pages = path.join(dist, 'rules')
  rmSync(pages, {recursive: true, force: true})
  const rules = path.join(root, 'rules')
  for (const {name} of readdirSync(rules, {withFileTypes: true}).filter((entry) => entry.isDirectory()))
    for (const page of ['docs.md', 'docs.en.md'].filter((file) => existsSync(path.join(rules, name, file))))
      cpSync(path.join(rules, name, page), path.join(pages, name, page))
}

/** Of every package that is in the bundle and not ours. */
export function licences(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const folders = new Set(
    inputs
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  )
  return [...folders]
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : ''}\n`
    })
    .toSorted()
    .join(`\n${'-'.repeat(72)}\n\n`)
}
