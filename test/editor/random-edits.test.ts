import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {expect, onTestFinished, test} from 'vitest'
import {type Diagnostic, spawnServer, usualCapabilities} from '../../packages/language-server/testing/client.ts'
import {RandomDocument} from '../../packages/language-server/testing/random-edits.ts'
import {command, folder} from '../command/command.ts'
import {server} from './server.ts'

const capabilities = {...usualCapabilities, textDocument: {...usualCapabilities.textDocument, diagnostic: {relatedInformation: true}}}

/** `HEGAO_EDITS=10000 npx vitest run test/editor/random-edits` for many. */
const edits = Number(process.env['HEGAO_EDITS'] ?? 250)

interface Place {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
}

interface Message {
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly fingerprint: string
  readonly place: Place
  readonly related: readonly {readonly place: Place}[]
}

/** The command, as a process that answers a line with a line. */
function startCommand(cwd: string): (path: string, text: string) => Promise<readonly Message[]> {
  const child = spawn(process.execPath, [command, '--stdin-jsonl'], {cwd, stdio: ['pipe', 'pipe', 'inherit']})
  onTestFinished(() => void child.kill())
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return async (path, text) => {
    child.stdin.write(`${JSON.stringify({path, text})}\n`)
    const line: string = (await lines.next()).value
    return JSON.parse(line).messages
  }
}

const rangeOf = ({start, end}: Place) => ({
  start: {line: start.line - 1, character: start.column - 1},
  end: {line: end.line - 1, character: end.column - 1}
})

/** Megabytes that a process has in memory; undefined where the system does not tell. */
function memoryOf(pid: number): number | undefined {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}

test(
  `of the text after each of ${edits} random edits the server says what the command says; its memory stays flat`,
  {timeout: 3_600_000},
  async () => {
    const cwd = folder()
    const {client, pid, leave} = spawnServer(server)
    const ask = startCommand(cwd)
    await client.start({capabilities, folders: [`file://${cwd}`]})
    const uri = `file://${cwd}/draft.txt`
    const document = new RandomDocument(20260602, {asFile: true})
    await client.open(uri, document.text)
    const memory: number[] = []
    for (let nth = 1; nth <= edits; nth++) {
      await client.change(uri, document.edit())
      if (nth % 5 > 0) continue
      const [{items}, messages] = await Promise.all([
        client.request<{items: Diagnostic[]}>('textDocument/diagnostic', {textDocument: {uri}}),
        ask('draft.txt', document.text)
      ])
      const said = items.map(({code, severity, range, message, data, relatedInformation = []}) => [
        code,
        severity,
        range,
        String(message).split('\n')[0],
        data.fingerprint,
        relatedInformation.map(({location}) => location.range)
      ])
      const expected = messages.map(({ruleId, severity, place, message, fingerprint, related}) => [
        ruleId,
        {error: 1, warning: 2, info: 3}[severity],
        rangeOf(place),
        message.split('\n')[0],
        fingerprint,
        related.map((other) => rangeOf(other.place))
      ])
      expect(said, `edit ${nth}`).toEqual(expected)
      memory.push(memoryOf(pid) ?? 0)
    }
    expect(await leave()).toBe(0)
    const [early, late] = [memory.slice(memory.length / 5, memory.length / 2), memory.slice(memory.length / 2)].map((part) =>
      Math.max(...part)
    )
    process.stdout.write(
      `memory of the server: ${Math.round(early ?? 0)} MB in the first half, ${Math.round(late ?? 0)} MB in the second\n`
    )
    // The garbage collector has its own rhythm; a leak of one text each edit would be 100 MB.
    expect(late ?? 0).toBeLessThan((early ?? 0) * 1.2 + 20)
  }
)
