import {closeSync, fstatSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs'
import type {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import {readInto} from './read-into.ts'
import {userCacheFolder} from './user-cache-folder.ts'

/** The first run makes it; the next ones add what they were the first to need. */
const mostRounds = 3

/** Length of the line before the code: check sum, round, and what the code was made of and for. */
const headLength = 128

/**
 * The code that V8 made of the command in earlier runs, in a folder to which nobody but its user can write. Whatever is wrong
 * with it, a run goes on without it. V8 itself refuses the code of another version or other flags of its own.
 */
export class CodeCache {
  /** What V8 may take; absent where there is nothing good. */
  readonly data: Uint8Array | undefined
  readonly #folder: string
  readonly #file: string
  readonly #made: string
  readonly #round: number

  /**
   * @param version of the package
   * @param hash of the source
   * @param room holds `data` from now on
   */
  constructor(version: string, hash: string, room: Buffer) {
    const {platform, arch, version: node} = process
    this.#folder = `${userCacheFolder()}/code`
    this.#file = `${this.#folder}/${version}-node-${node}-${platform}-${arch}`
    this.#made = `${hash} ${node} ${platform} ${arch}`
    const found = this.#read(room)
    this.data = found?.data
    this.#round = found?.round ?? 0
  }

  #read(room: Buffer): {readonly data: Uint8Array; readonly round: number} | undefined {
    try {
      if (!isPrivate(lstatSync(this.#folder))) return undefined
      const descriptor = openSync(this.#file, 'r')
      try {
        const content = isPrivate(fstatSync(descriptor)) ? readInto(room, descriptor) : Buffer.alloc(0)
        const [sum, round, ...made] = content.toString('latin1', 0, headLength).trimEnd().split(' ')
        const data = content.subarray(headLength)
        // V8 looks at the length only.
        return made.join(' ') === this.#made && Number(sum) === crc32(data) ? {data, round: Number(round)} : undefined
      } finally {
        closeSync(descriptor)
      }
    } catch {
      return undefined
    }
  }

  /** Keeps what V8 has made by now for the next run, at once or not at all. */
  keep(script: Script): void {
    const round = script.cachedDataRejected === false ? this.#round : 0
    if (round >= mostRounds) return
    const beside = `${this.#file}.${process.pid}`
    try {
      mkdirSync(this.#folder, {recursive: true, mode: 0o700})
      if (!isPrivate(lstatSync(this.#folder))) return
      const data = script.createCachedData()
      const head = `${crc32(data)} ${round + 1} ${this.#made}`.padEnd(headLength)
      writeFileSync(beside, Buffer.concat([Buffer.from(head, 'latin1'), data]), {mode: 0o600, flag: 'wx'})
      renameSync(beside, this.#file)
    } catch {
      remove(beside)
    }
  }
}

function remove(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // Nothing was written there, or nothing can be done about it.
  }
}

/** Whether it is a folder or a file of this user's to which nobody else can write. On Windows it stands in the user's own profile. */
function isPrivate(stat: Stats): boolean {
  return (
    (stat.isDirectory() || stat.isFile()) && (process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0))
  )
}
