// Measures what an editor waits for after each keystroke: `node bench/editor/latency.mjs [KEYSTROKES]`, after `pnpm build`.
// One document of each size is open; a character is typed or taken back somewhere in it, one keystroke after the other.
// Peers read the same text by their API, in turns with it, where they are installed (bench/speed).
import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {textOf} from '../speed/text.mjs'

const keystrokes = Number(process.argv[2] ?? 300)
const sizes = {'20 KB': 20_000, '100 KB': 100_000, '1 MB': 1_000_000}
/** Keystrokes before counting begins: the engine's own compiler needs some. */
const warmUp = 60

const peers = findPeers()
/** Keystrokes between two turns of the peers. */
const turn = 10

function findPeers() {
  const require = createRequire(new URL('../speed/package.json', import.meta.url))
  try {
    const {lintFor} = require('autocorrect-node')
    const {run} = require('zhlint')
    return {
      'autocorrect-node': (text) => lintFor(text, 'draft.txt'),
      zhlint: (text) => run(text, {rules: {preset: 'default'}})
    }
  } catch {
    return {}
  }
}

const server = spawn(process.execPath, [new URL('../../packages/language-server/dist/server.js', import.meta.url).pathname, '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit']
})
const answers = new Map()
const waiting = new Map()
let nextId = 0

let buffer = Buffer.alloc(0)
server.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk])
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, head).toString())[1])
    if (buffer.length < head + 4 + length) return
    take(JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()))
    buffer = buffer.subarray(head + 4 + length)
  }
})

function take({id, method, params, result}) {
  if (method === undefined) answers.get(id)?.(result)
  else if (id !== undefined) send({id, result: method === 'workspace/configuration' ? params.items.map(() => ({delay: 0})) : null})
  else if (method === 'textDocument/publishDiagnostics') tell('published', params.uri, params.version)
  else if (method === 'hegao/status' && params.state === 'checked') tell('checked', params.uri, params.version, params.took)
}

function tell(what, uri, version, value) {
  const key = `${what} ${uri} ${version}`
  waiting.get(key)?.(value)
  waiting.delete(key)
}

const heard = (what, uri, version) => new Promise((resolve) => waiting.set(`${what} ${uri} ${version}`, resolve))

function send(message) {
  const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}))
  server.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
}

const request = (method, params) =>
  new Promise((resolve) => {
    const id = ++nextId
    answers.set(id, resolve)
    send({id, method, params})
  })

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
function row(name, times) {
  const sorted = times.toSorted((a, b) => a - b)
  process.stdout.write(
    `| ${name} | ${percentile(sorted, 0)} | ${percentile(sorted, 0.5)} | ${percentile(sorted, 0.95)} | ${percentile(sorted, 0.99)} |\n`
  )
}

await request('initialize', {processId: null, rootUri: null, capabilities: {workspace: {configuration: true}}})
send({method: 'initialized', params: {}})
process.stdout.write('| milliseconds after a keystroke | least | half | p95 | p99 |\n|---|--:|--:|--:|--:|\n')
for (const [name, bytes] of Object.entries(sizes)) {
  const uri = `untitled:${bytes}.txt`
  const text = textOf(bytes, 7)
  const lines = text.split('\n').map((line) => line.length)
  let version = 1
  const opened = heard('published', uri, version)
  send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'plaintext', version, text}}})
  await opened
  const [checks, rounds] = [[], []]
  const others = Object.keys(peers).map((peer) => [peer, []])
  const count = bytes > 500_000 ? Math.ceil(keystrokes / 3) : keystrokes
  for (let typed = 0; typed < warmUp + count; typed++) {
    version++
    const line = (Math.floor(typed / 2) * 7919) % lines.length
    const character = Math.floor(lines[line] / 2)
    const isTyped = typed % 2 === 0
    const range = {start: {line, character}, end: {line, character: isTyped ? character : character + 1}}
    const both = Promise.all([heard('checked', uri, version), heard('published', uri, version)])
    const start = performance.now()
    send({method: 'textDocument/didChange', params: {textDocument: {uri, version}, contentChanges: [{range, text: isTyped ? '新' : ''}]}})
    const [took] = await both
    const round = performance.now() - start
    if (typed >= warmUp) {
      checks.push(took)
      rounds.push(round)
      if (typed % turn === 0)
        for (const [peer, times] of others) {
          const begin = performance.now()
          peers[peer](text)
          times.push(performance.now() - begin)
        }
    }
  }
  row(`${name}: the check`, checks)
  row(`${name}: from keystroke to diagnostics`, rounds)
  for (const [peer, times] of others) row(`${name}: ${peer}`, times)
  send({method: 'textDocument/didClose', params: {textDocument: {uri}}})
}
server.kill()
