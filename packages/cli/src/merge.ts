import {closeSync, createReadStream, fstatSync, openSync, readSync} from 'node:fs'
import path from 'node:path'
import type {CheckResult, Locale} from '@hegao/core'
import {type ReportedFile, readReportedFile} from '@hegao/reporters/terminal'
import {CallError} from './call-error.ts'
import type {Call} from './call.ts'
import {reportRun} from './check.ts'
import type {ExitCode} from './exit-codes.ts'
import {mergeWords} from './messages.ts'
import {systemReason} from './system-reason.ts'

/** The report of one shard, of which no more than one file is held. */
interface ShardReport {
  readonly shown: string
  readonly absolute: string
  readonly version: string
  readonly index: number
  readonly count: number
  readonly files: number
}

/** `hegao merge`: the reports of all shards, in any order, become what one run gives. */
export async function merge(call: Call, version: string): Promise<ExitCode> {
  const cwd = process.cwd()
  const shards = call.names.map((name) => openShard(name, path.resolve(cwd, name), call.locale))
  requireAll(shards, version, call.locale)
  return reportRun(
    {
      drafts: shards.map(({absolute}) => absolute),
      count: shards.reduce((sum, {files}) => sum + files, 0),
      files: inOrder(shards.map((shard) => filesOf(shard, call.locale))),
      shown: (file) => file
    },
    call,
    version,
    withoutMarks
  )
}

/** A baseline goes by the whole run: what each shard knew of it does not count. */
export function withoutMarks(file: ReportedFile): ReportedFile {
  const messages = file.result.messages.map((message) => {
    if (message.suppressed?.kind !== 'baseline') return message
    const {suppressed: _, ...rest} = message
    return rest
  })
  return {...file, result: {...file.result, messages} satisfies CheckResult}
}

/** The longest first line, and the longest last one. */
const edge = 4096

function openShard(shown: string, absolute: string, locale: Locale): ShardReport {
  const [head, tail] = edgesOf(shown, absolute, locale)
  const header = parse(`${head.slice(0, Math.max(0, head.indexOf('\n')))}]}`)
  const summary = parse(/\n\],"summary":(\{[^\n]*\})\}\n$/.exec(tail)?.[1] ?? '')
  const {shard, tool, version} = header ?? {}
  if (version !== 1 || !isRecord(shard) || !isRecord(tool) || !summary) throw new CallError(locale, [mergeWords.noShard], {path: shown})
  return {
    shown,
    absolute,
    version: String(tool['version']),
    index: Number(shard['index']),
    count: Number(shard['count']),
    files: Number(summary['files'])
  }
}

function edgesOf(shown: string, absolute: string, locale: Locale): [string, string] {
  try {
    const descriptor = openSync(absolute, 'r')
    try {
      const {size} = fstatSync(descriptor)
      const [first, last] = [Buffer.alloc(edge), Buffer.alloc(edge)]
      const read = readSync(descriptor, first, 0, edge, 0)
      const end = readSync(descriptor, last, 0, edge, Math.max(0, size - edge))
      return [first.toString('utf8', 0, read), last.toString('utf8', 0, end)]
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const reason = systemReason(error, locale)
    throw reason === undefined ? error : new CallError(locale, [mergeWords.unreadable], {path: shown, reason})
  }
}

/** @throws {CallError} where they are not all shards of one run, each once. */
function requireAll(shards: readonly ShardReport[], version: string, locale: Locale): void {
  const byIndex = new Map<number, ShardReport>()
  const [first] = shards
  for (const shard of shards) {
    const {shown, index, count} = shard
    if (shard.version !== version) throw new CallError(locale, [mergeWords.otherVersion], {path: shown, other: shard.version, version})
    if (count !== first?.count) throw new CallError(locale, [mergeWords.otherCount], {path: shown, count, other: first?.count ?? 0})
    const same = byIndex.get(index)
    if (same) throw new CallError(locale, [mergeWords.twice], {path: shown, other: same.shown, index, count})
    byIndex.set(index, shard)
  }
  const count = first?.count ?? 0
  const missing = Array.from({length: count}, (_, at) => at + 1).filter((index) => !byIndex.has(index))
  if (missing.length > 0) throw new CallError(locale, [mergeWords.missing], {shards: missing, count})
}

async function* filesOf({shown, absolute}: ShardReport, locale: Locale): AsyncGenerator<ReportedFile> {
  let first = true
  for await (const line of linesOf(absolute)) {
    if (line.startsWith('],"summary":')) return
    if (!first) {
      const file = readReportedFile(parse(line.replace(/,$/, '')))
      if (!file) throw new CallError(locale, [mergeWords.noShard], {path: shown})
      yield file
    }
    first = false
  }
}

async function* linesOf(absolute: string): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of createReadStream(absolute, 'utf8')) {
    const lines = (rest + String(piece)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Each shard is sorted by path; so is what they make together. */
async function* inOrder(shards: readonly AsyncGenerator<ReportedFile>[]): AsyncGenerator<ReportedFile> {
  const heads = await Promise.all(shards.map(async (shard) => ({shard, next: await shard.next()})))
  for (;;) {
    let least: {readonly head: (typeof heads)[number]; readonly file: ReportedFile} | undefined
    for (const head of heads)
      if (!head.next.done && (least === undefined || head.next.value.path < least.file.path)) least = {head, file: head.next.value}
    if (!least) return
    yield least.file
    least.head.next = await least.head.shard.next()
  }
}

function parse(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
