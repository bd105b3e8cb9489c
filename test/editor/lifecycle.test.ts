import {spawn, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {spawnServer} from '../../packages/language-server/testing/client.ts'
import {root} from '../command/command.ts'
import {server} from './server.ts'

test('the server says its version', () => {
  const {version} = JSON.parse(readFileSync(path.join(root, 'packages/language-server/package.json'), 'utf8'))
  expect(spawnSync(process.execPath, [server, '--version'], {encoding: 'utf8'}).stdout).toBe(`${version}\n`)
})

test('the bundle checks, brings the pages of rules with it, and leaves when it is asked to', async () => {
  const {client, leave} = spawnServer(server)
  await client.start()
  await client.open('untitled:a.txt', '街道工作要点\n\n要抓好四项工作：一是补短板，二是促均衡，三是优环境。\n')
  expect((await client.diagnostics('untitled:a.txt')).map(({code}) => code)).toEqual(['count-mismatch'])
  await client.open('untitled:b.md', '---\ntitle: 要点\n---\n\n要抓好四项工作：一是补短板，二是促均衡，三是优环境。\n', 'markdown')
  expect((await client.diagnostics('untitled:b.md')).map(({code}) => code)).toEqual(['count-mismatch'])
  await client.open('untitled:c.html', '<p>要抓好四项工作：一是补短板，二是促均衡，三是优环境。</p>', 'html')
  expect((await client.diagnostics('untitled:c.html')).map(({code}) => code)).toEqual(['count-mismatch'])
  expect(await client.request('hegao/page', {uri: 'hegao-rule:/count-mismatch.md'})).toMatchObject({
    text: expect.stringContaining('## 为什么')
  })
  expect(await leave()).toBe(0)
})

test('the server leaves when its client is gone', async () => {
  const child = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'ignore']})
  const exited = new Promise((resolve) => child.on('exit', resolve))
  child.stdout.destroy()
  child.stdin.end('Content-Length: 70\r\n\r\n')
  expect(await exited).toBe(1)
})

test('what is no message does not end the server', async () => {
  const child = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'ignore']})
  const answered = new Promise<string>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('capabilities') && resolve('answered'))
  )
  const send = (body: string): void => void child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  send('{"jsonrpc":')
  send('[]')
  send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}')
  send('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}')
  expect(await answered).toBe('answered')
  child.kill()
})
