import path from 'node:path'
import {type Lexicons, type Locale, type Preset, type Profile, type ProfileSettings, profiles, type Rule} from '@hegao/core'
import {ConfigurationError, type Configurations, configure, type DraftConfiguration} from '@hegao/node'
import type {OpenDocument} from '../documents/open-document.ts'
import {pathOf} from '../documents/uri.ts'
import type {Settings} from '../protocol.ts'
import {Freshness} from './freshness.ts'

/** All that configurations may speak of; a configuration adds no code to it. */
export interface Knowledge {
  readonly rules: readonly Rule[]
  readonly lexicons: Lexicons
  readonly lexiconDates: Readonly<Record<string, string>>
  readonly presets: readonly Preset[]
  readonly profiles: ProfileSettings
}

/** What configurations of open documents are read from. */
export interface WorkspaceOptions {
  readonly knowledge: Knowledge
  readonly locale: () => Locale
  /** The text of a file that is open in the client. */
  readonly unsaved: (path: string) => string | undefined
}

/** Keeps the configuration of each open document until somebody says that files have changed. */
export class Workspace {
  /** Absolute paths. */
  #folders: readonly string[] = []
  readonly #options: WorkspaceOptions
  readonly #keepers = new Map<string, Configurations>()
  readonly #held = new Map<string, Promise<DraftConfiguration | ConfigurationError>>()
  readonly #freshness = new Freshness()

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  setFolders(uris: readonly string[]): void {
    // The innermost first.
    this.#folders = uris.flatMap((uri) => pathOf(uri) ?? []).toSorted((a, b) => b.length - a.length)
    this.forget()
  }

  /** Where a document's configuration goes from, and which folder's settings hold. */
  folderOf(uri: string): string {
    const file = pathOf(uri)
    if (file === undefined) return this.#folders.at(-1) ?? process.cwd()
    return this.#folders.find((folder) => isWithin(folder, file)) ?? path.dirname(file)
  }

  /** What holds for a document; an error that says what is wrong with its configuration. */
  configurationOf({uri}: OpenDocument, {configuration, profile}: Settings): Promise<DraftConfiguration | ConfigurationError> {
    const key = JSON.stringify([uri, configuration, profile])
    const known = this.#held.get(key)
    if (known) return known
    const held = this.#find(uri, configuration, profile)
    this.#held.set(key, held)
    return held
  }

  /** Whether what stands on the disk is no longer what was read. */
  isStale(): boolean {
    return this.#freshness.isStale()
  }

  /** Whether a file is part of a configuration that is held. */
  hasRead(file: string): boolean {
    return this.#freshness.hasRead(file)
  }

  /** Whether a file had a part in any configuration that is held, or may have one. */
  concerns(file: string): boolean {
    return this.#freshness.concerns(file)
  }

  /** Reads everything again when it is next asked for. */
  forget(): void {
    this.#keepers.clear()
    this.#held.clear()
    this.#freshness.clear()
  }

  async #find(uri: string, file: string, profile: string): Promise<DraftConfiguration | ConfigurationError> {
    const draft = pathOf(uri)
    const cwd = this.folderOf(uri)
    this.#freshness.watchDraft(draft ?? path.join(cwd, 'untitled'))
    try {
      const found = await this.#keeper(cwd, file, profile).of(draft ?? '<untitled>')
      this.#freshness.watch(found.files)
      return found
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      this.#freshness.watch(error.problems.flatMap(({at}) => (at ? [at.file] : [])))
      this.#freshness.expectAnything()
      return error
    }
  }

  #keeper(cwd: string, file: string, profile: string): Configurations {
    const key = JSON.stringify([cwd, file, profile])
    const known = this.#keepers.get(key)
    if (known) return known
    const {knowledge, locale, unsaved} = this.#options
    const kind = asProfile(profile)
    const keeper = configure({
      ...knowledge,
      cwd,
      locale: locale(),
      unsaved,
      ...(file === '' ? {} : {file}),
      ...(kind === undefined ? {} : {profile: kind})
    })
    this.#keepers.set(key, keeper)
    return keeper
  }
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

const asProfile = (name: string): Profile | 'auto' | undefined => (name === 'auto' ? name : profiles.find((profile) => profile === name))
