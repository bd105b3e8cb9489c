/** A value read from a file, and where each part of it stands. */
export interface Located {
  /** Plain data; objects have no prototype, so that a key such as `__proto__` is a key. */
  readonly value: unknown
  /** Offset in the file. */
  readonly start: number
  /** Of an object, in the order of the file. */
  readonly entries?: ReadonlyMap<string, Entry>
  /** Of a list. */
  readonly items?: readonly Located[]
}

export interface Entry {
  /** Offset of the key. */
  readonly key: number
  readonly node: Located
}

export type Path = readonly (string | number)[]

/** The part of a value that a path leads to. */
export function partAt(root: Located, path: Path): Located | undefined {
  let node: Located | undefined = root
  for (const step of path) node = typeof step === 'number' ? node?.items?.[step] : node?.entries?.get(step)?.node
  return node
}

/** Where the part stands, or the nearest that there is around it. */
export function offsetOf(root: Located, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = partAt(root, path.slice(0, length))
    if (node) return node.start
  }
  return root.start
}

/** Where the key of an entry stands; its value's place in a list. */
export function keyOffsetOf(root: Located, path: Path): number {
  const last = path.at(-1)
  const entry = typeof last === 'string' ? partAt(root, path.slice(0, -1))?.entries?.get(last) : undefined
  return entry ? entry.key : offsetOf(root, path)
}

/** An object as it was read. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function record(entries: ReadonlyMap<string, Entry>, start: number): Located {
  const value: Record<string, unknown> = Object.create(null)
  for (const [name, {node}] of entries) value[name] = node.value
  return {value, start, entries}
}

export const list = (items: readonly Located[], start: number): Located => ({
  value: items.map((item) => item.value),
  start,
  items
})

/** Brackets in brackets that no settings need; a reader of more would run out of stack. */
export const deepest = 50

/** Many more open brackets than that, before a reader that calls itself for each of them gets to see them. */
export function isTooDeep(text: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) open++
    else if (code === 0x5d || code === 0x7d) open--
    if (open > deepest * 4) return true
  }
  return false
}

/** Whether a number is kept as it was written: 1e999 and twenty digits are not. */
export const isSafe = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
