import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {formatFor, formats} from '@hegao/formats'
import {fileInput, type Input, unreadableInput} from './input.ts'
import {readWords} from './messages.ts'
import {systemCode, UnreadableInputError} from './unreadable-input.ts'

const globCharacters = /[*?{}[\]()!]/

/** A pattern that ends in an ending of its own, such as `*.draft`, says which files it means. */
const literalEnding = /\.[^*?{}[\]()!/.]+$/

const skippedFolder = 'node_modules'

/**
 * Turns what was named on a command line into files: a file as it is, of a folder all drafts below it, else a glob.
 * Each file once, in the order of UTF-16 code units, whatever the order of the names. What cannot be found or opened
 * is an input too, which fails when it is read: nothing that was named is passed over in silence.
 *
 * Folders are searched for files that a format knows, without `node_modules`, names that begin with a dot, and linked folders.
 *
 * @param options.cwd where relative names start
 * @param options.stdin what `-` stands for
 */
export async function findInputs(names: Iterable<string>, {cwd, stdin}: {readonly cwd: string; readonly stdin?: Input}): Promise<Input[]> {
  const found = new Map<string, Input>()
  const add = (input: Input) => {
    const key = identityOf(path.resolve(cwd, input.path))
    const other = found.get(key)
    if (!other || isPlainer(input.path, other.path)) found.set(key, input)
  }
  for (const name of names) {
    if (name === '-' && stdin) add(stdin)
    else for (const input of await inputsOf(name, cwd)) add(input)
  }
  return [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Of two names of one file the one to show. */
const isPlainer = (a: string, b: string): boolean => a.length < b.length || (a.length === b.length && a < b)

/** What names the same file by whatever links and dots; a name that leads nowhere is its own. */
function identityOf(absolute: string): string {
  try {
    return realpathSync.native(absolute)
  } catch {
    return absolute
  }
}

async function inputsOf(name: string, cwd: string): Promise<Input[]> {
  const shown = path.normalize(name).split(path.sep).join('/')
  const absolute = path.resolve(cwd, name)
  try {
    if (!statSync(absolute).isDirectory()) return [fileInput(shown, absolute)]
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && globCharacters.test(name)) return inputsOfGlob(name, cwd)
    return [unreadableInput(shown, error)]
  }
  const inputs = [...inputsOfFolder(shown.replace(/\/$/, ''), absolute)]
  return inputs.length > 0 ? inputs : [unreadableInput(shown, new UnreadableInputError(readWords.emptyFolder, {extensions}))]
}

const extensions = formats.flatMap((format) => format.extensions)

function* inputsOfFolder(shown: string, absolute: string): Generator<Input> {
  let entries: Dirent[]
  try {
    entries = readdirSync(absolute, {withFileTypes: true})
  } catch (error) {
    yield unreadableInput(shown, error)
    return
  }
  for (const entry of entries) {
    const {name} = entry
    if (name.startsWith('.') || name === skippedFolder) continue
    const below = shown === '.' ? name : shown === '' ? `/${name}` : `${shown}/${name}`
    const file = path.join(absolute, name)
    if (entry.isDirectory()) yield* inputsOfFolder(below, file)
    else if (formatFor(name) && isFile(entry, file)) yield fileInput(below, file)
  }
}

/** A link to a file is a file; one that leads nowhere or in a circle is kept, so that somebody hears of it. */
function isFile(entry: Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(file).isFile()
  } catch {
    return true
  }
}

async function inputsOfGlob(pattern: string, cwd: string): Promise<Input[]> {
  const {glob} = await import('tinyglobby')
  const files = await glob(pattern.split(path.sep).join('/'), {
    cwd,
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    ignore: `**/${skippedFolder}/**`
  })
  const all = literalEnding.test(pattern)
  const inputs = files.filter((file) => all || formatFor(file)).map((file) => fileInput(file, path.resolve(cwd, file)))
  return inputs.length > 0 ? inputs : [unreadableInput(pattern, new UnreadableInputError(readWords.noMatch))]
}
