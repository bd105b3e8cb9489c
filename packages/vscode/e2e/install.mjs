// Installs a real VS Code (code-server) and a driver for Chromium into a folder outside the workspace; some three minutes.
//   apt-get install -y chromium fonts-noto-cjk g++ make python3 pkg-config libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev
//   node packages/vscode/e2e/install.mjs [FOLDER]
import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {toolsFolder} from './tools.mjs'

const quiet = ['--no-audit', '--no-fund']
const tools = toolsFolder(process.argv[2])
mkdirSync(tools, {recursive: true})
copyFileSync(path.join(import.meta.dirname, 'package.json'), path.join(tools, 'package.json'))
// The postinstall of code-server fetches what is not in the registry: its native parts are built below instead.
run('npm', ['install', '--ignore-scripts', ...quiet], tools)

const vscode = path.join(tools, 'node_modules/code-server/lib/vscode')
writeFileSync(path.join(vscode, 'package.json'), JSON.stringify(fromRegistryOnly(path.join(vscode, 'package.json')), null, 2))
rmSync(path.join(vscode, 'npm-shrinkwrap.json'), {force: true})
run('npm', ['install', '--omit=dev', '--no-save', '--legacy-peer-deps', '--dangerously-allow-all-scripts', ...quiet], vscode)
run('npx', ['node-pre-gyp', 'rebuild', '--build-from-source', '--nodedir=/usr'], path.join(tools, 'node_modules/argon2'))

/** The manifest of VS Code without what is for other systems, and with nothing from git. */
function fromRegistryOnly(file) {
  const {devDependencies: _, overrides: __, ...manifest} = JSON.parse(readFileSync(file, 'utf8'))
  const dependencies = Object.entries(manifest.dependencies)
    .filter(([name]) => name !== 'kerberos' && !name.includes('windows-'))
    .map(([name, version]) => [name, /git/.test(version) ? '*' : version])
  return {...manifest, dependencies: Object.fromEntries(dependencies)}
}

function run(command, args, cwd) {
  const {status} = spawnSync(command, args, {cwd, stdio: 'inherit'})
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} ended with ${status}`)
}
