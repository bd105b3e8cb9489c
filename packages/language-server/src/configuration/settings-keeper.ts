import {setTimeout} from 'node:timers/promises'
import type {Locale} from '@hegao/core'
import type {Client} from '../client.ts'
import {type Settings, section} from '../protocol.ts'
import {isRecord} from '../record.ts'
import {readSettings} from './settings.ts'

export interface SettingsSource {
  /** The section `hegao` of the client's settings, for a document or in general. */
  ask(uri: string | undefined): Promise<unknown>
  complain(line: string): void
}

/** A client that does not answer within this many milliseconds has no settings. */
const patience = 3000

/** Keeps the client's settings, for each document, until it says that they have changed. */
export class SettingsKeeper {
  readonly #client: Client
  readonly #source: SettingsSource
  readonly #byUri = new Map<string | undefined, Promise<Settings>>()
  readonly #complaints = new Set<string>()
  #sent: unknown
  #locale: Locale

  constructor(client: Client, source: SettingsSource) {
    this.#client = client
    this.#source = source
    this.#locale = client.locale ?? 'zh'
  }

  /** The language that people read; known for sure once the settings were asked for. */
  get locale(): Locale {
    return this.#locale
  }

  async of(uri: string | undefined): Promise<Settings> {
    const known = this.#byUri.get(uri)
    if (known) return known
    const asked = this.#read(uri)
    this.#byUri.set(uri, asked)
    return asked
  }

  /** Settings have changed; a client that cannot be asked sends the new ones with it. */
  async renew(sent: unknown): Promise<void> {
    this.#byUri.clear()
    this.#complaints.clear()
    if (isRecord(sent)) this.#sent = sent[section] ?? this.#sent
    await this.of(undefined)
  }

  forget(uri: string): void {
    this.#byUri.delete(uri)
  }

  async #read(uri: string | undefined): Promise<Settings> {
    // What holds in general tells the language.
    if (uri !== undefined) await this.of(undefined)
    let {settings, complaints} = readSettings(this.#client.settings, this.#locale)
    for (const given of [this.#sent, await this.#ask(uri)]) {
      const read = readSettings(given, this.#locale, settings)
      settings = read.settings
      complaints = [...complaints, ...read.complaints]
    }
    if (uri === undefined) this.#locale = settings.locale === 'auto' ? (this.#client.locale ?? 'zh') : settings.locale
    for (const line of complaints)
      if (!this.#complaints.has(line)) {
        this.#complaints.add(line)
        this.#source.complain(line)
      }
    return settings
  }

  async #ask(uri: string | undefined): Promise<unknown> {
    if (!this.#client.hasSettings) return undefined
    const late = new AbortController()
    try {
      return await Promise.race([this.#source.ask(uri), setTimeout(patience, undefined, {signal: late.signal})])
    } catch {
      return undefined
    } finally {
      late.abort()
    }
  }
}
