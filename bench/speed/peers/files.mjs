import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'

export const filesOf = (names) =>
  names.flatMap((name) => (statSync(name).isDirectory() ? readdirSync(name).map((file) => path.join(name, file)) : [name]))
