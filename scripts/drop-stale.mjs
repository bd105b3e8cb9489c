#!/usr/bin/env node
// `tsc -b` leaves in dist what it made of sources that are gone: it would be published, and measured. This takes it away.
import {existsSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const packages = readdirSync(path.join(root, 'packages')).map((name) => [`packages/${name}/dist`, `packages/${name}/src`])

for (const [dist, sources] of [['rules/dist', 'rules'], ...packages]) {
  if (!existsSync(path.join(root, dist))) continue
  const files = new Set(readdirSync(path.join(root, dist), {recursive: true}))
  for (const name of [...files].filter((file) => file.endsWith('.d.ts')).map((file) => file.slice(0, -'.d.ts'.length)))
    if (files.has(`${name}.js`) && !existsSync(path.join(root, sources, `${name}.ts`)))
      for (const output of ['.js', '.js.map', '.d.ts', '.d.ts.map']) rmSync(path.join(root, dist, name + output), {force: true})
}
