import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** A VS Code of its own: extensions, settings and home below one folder, and nothing of the person who runs it. */
export class CodeServer {
  #process
  #out = ''

  constructor({tools, folder, port}) {
    this.entry = path.join(tools, 'node_modules/code-server/out/node/entry.js')
    this.folder = folder
    this.port = port
    this.extensions = path.join(folder, 'extensions')
    this.user = path.join(folder, 'user')
    this.home = path.join(folder, 'home')
    for (const each of [this.extensions, path.join(this.user, 'User'), this.home]) mkdirSync(each, {recursive: true})
  }

  settings(settings) {
    writeFileSync(path.join(this.user, 'User/settings.json'), JSON.stringify(settings, null, 2))
  }

  install(vsix) {
    const {status, stdout, stderr} = spawnSync(process.execPath, this.#args('--install-extension', vsix), {
      env: this.#env(),
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`)
  }

  async start(...flags) {
    this.#out = ''
    const args = this.#args(
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${this.port}`,
      '--disable-telemetry',
      '--disable-update-check',
      ...flags
    )
    // A group of its own, so that what it starts ends with it.
    this.#process = spawn(process.execPath, args, {env: this.#env(), detached: true})
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream.on('data', (data) => (this.#out += data))
    for (let tries = 0; !this.#out.includes('HTTP server listening'); tries++) {
      if (tries > 300 || this.#process.exitCode !== null) throw new Error(`code-server did not start:\n${this.#out}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  address(workspace) {
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(workspace)}`
  }

  stop() {
    if (this.#process?.exitCode === null) process.kill(-this.#process.pid)
    this.#process = undefined
  }

  /** Process ids of our language servers in this VS Code: known by the folder that they were started from. */
  languageServers() {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((id) => {
        try {
          return readFileSync(`/proc/${id}/cmdline`, 'utf8')
            .split('\0')
            .some((part) => part.startsWith(this.extensions) && part.endsWith('server/server.js'))
        } catch {
          // It has ended meanwhile.
          return false
        }
      })
      .map(Number)
  }

  #args(...args) {
    return [this.entry, ...args, '--extensions-dir', this.extensions, '--user-data-dir', this.user]
  }

  #env() {
    return {...process.env, HOME: this.home}
  }
}
