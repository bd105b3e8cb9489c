// The extension in a real VS Code in headless Chromium: what a person does with a draft, and sees. Run by hand, after install.mjs:
//   pnpm build && node packages/vscode/scripts/package.mjs && node packages/vscode/e2e/run.mjs [TOOLS] [PICTURES]
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Checks} from './checks.mjs'
import {CodeServer} from './code-server.mjs'
import {crash} from './stories/crash.mjs'
import {draft} from './stories/draft.mjs'
import {untrusted} from './stories/untrusted.mjs'
import {toolsFolder} from './tools.mjs'
import {Workbench} from './workbench.mjs'

const tools = toolsFolder(process.argv[2])
const extension = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'hegao-e2e-run-'))
const pictures = path.resolve(process.argv[3] ?? path.join(folder, 'pictures'))
mkdirSync(pictures, {recursive: true})
const {name, version} = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'))
const {default: puppeteer} = await import(createRequire(path.join(tools, 'package.json')).resolve('puppeteer-core'))

const server = new CodeServer({tools, folder, port: 8917})
server.settings({
  'hegao.locale': 'zh',
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.startupPrompt': 'never',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false
})
server.install(path.join(extension, `dist/${name}-${version}.vsix`))

/** Each story has a folder of drafts of its own, and a window of its own. */
const stories = [
  [draft, ['--disable-workspace-trust']],
  [untrusted, []],
  [crash, ['--disable-workspace-trust']]
]
const checks = new Checks()
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  defaultViewport: {width: 1280, height: 860}
})
try {
  for (const [story, flags] of stories) {
    const workspace = path.join(folder, story.name)
    cpSync(path.join(import.meta.dirname, 'drafts'), workspace, {recursive: true})
    await server.start(...flags)
    const bench = new Workbench(await browser.newPage(), pictures)
    checks.onFailure = (nth) => bench.picture(`failed-${nth}`)
    process.stdout.write(`${story.name}\n`)
    await bench.open(server.address(workspace))
    await story({bench, checks, server, workspace})
    await bench.page.close()
    server.stop()
  }
} finally {
  server.stop()
  await browser.close()
}
// The pictures stay, the rest has served.
for (const entry of readdirSync(folder))
  if (entry !== 'pictures') rmSync(path.join(folder, entry), {recursive: true, force: true, maxRetries: 5})
process.stdout.write(`pictures: ${pictures}\n`)
process.exitCode = checks.close()
