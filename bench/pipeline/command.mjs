// Runs the command that users install, and measures it.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export const command = fileURLToPath(new URL('../../packages/cli/dist/hegao.js', import.meta.url))

/** Runs `hegao` in a folder, and tells its exit code, seconds, and the most memory that it held, in MB (Linux only). */
export async function run(cwd, args, {env = {}, killWhen} = {}) {
  const start = performance.now()
  const child = spawn(process.execPath, [command, ...args], {cwd, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, ...env}})
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid))
    if (killWhen?.()) child.kill('SIGKILL')
  }, 20)
  const [code, signal] = await once(child, 'exit')
  clearInterval(watch)
  return {code, signal, seconds: (performance.now() - start) / 1000, memory}
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** A condition of the bar, told and counted. */
export function hold(what, holds) {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`)
  if (!holds) process.exitCode = 1
}

/** A figure. */
export const tell = (what, figure) => console.log(`       ${what}: ${figure}`)
