// One tool in a process of its own, asked by its parent to check a text again and again; it answers with milliseconds.
// usage, by fork: in-process.mjs TOOL FILE FOLDER
import {readFileSync} from 'node:fs'
import {generator} from './text.mjs'

const [tool, file, folder] = process.argv.slice(2)
const original = readFileSync(file, 'utf8')

const checks = {
  hegao: () => hegao(() => true),
  'hegao-no-duplicates': () => hegao(({id}) => !id.startsWith('duplicate-')),
  async autocorrect() {
    const {default: autocorrect} = await import('autocorrect-node')
    autocorrect.loadConfig(readFileSync(`${folder}/autocorrectrc.yaml`, 'utf8'))
    return (text) => autocorrect.lintFor(text, 'draft.txt').lines.length
  },
  zhlint: async () => (await import('./peers/zhlint.mjs')).check,
  retext: async () => (await import('./peers/retext.mjs')).check,
  async textlint() {
    const {createLinter, loadTextlintrc} = await import('textlint')
    const descriptor = await loadTextlintrc({
      configFilePath: `${folder}/textlintrc.json`,
      node_modulesDir: new URL('node_modules', import.meta.url).pathname
    })
    const linter = createLinter({descriptor})
    return async (text) => (await linter.lintText(text, 'draft.txt')).messages.length
  }
}

/** By the packages themselves, as a program would. */
async function hegao(isOn) {
  const packages = new URL('../../packages/', import.meta.url)
  const [{createLinter}, {readText}, {rules, lexicons}] = await Promise.all(
    ['core/dist/index.js', 'formats/dist/index.js', '../rules/dist/index.js'].map((path) => import(new URL(path, packages).href))
  )
  const linter = createLinter({rules: rules.filter(isOn).map((rule) => ({rule})), lexicons})
  return (text) => linter.check(readText(text, {path: 'draft.txt'})).messages.length
}

const check = await checks[tool]()
const random = generator(7)
let text = original
let cursor = Math.floor(text.length / 2)

/** As somebody types: a few characters here, one taken back, then somewhere else. */
function type() {
  if (random() < 0.1) cursor = Math.floor(random() * (text.length - 1))
  if (random() < 0.2 && cursor > 0) text = text.slice(0, cursor - 1) + text.slice(cursor--)
  else {
    const typed = original.charAt(Math.floor(random() * original.length))
    text = text.slice(0, cursor) + typed + text.slice(cursor++)
  }
}

process.on('message', async ({keystroke}) => {
  if (keystroke) type()
  const start = performance.now()
  const found = await check(text)
  process.send({milliseconds: performance.now() - start, found})
})
process.send({ready: true})
