import type {Message, Place} from '@hegao/core'

/** Lines of a file that changed, 1-based, both ends in; `all` where the whole file is new or git cannot tell. */
export type ChangedLines = 'all' | readonly (readonly [first: number, last: number])[]

/**
 * Reads what `git diff --unified=0 --no-prefix` writes, piece by piece, so that a large difference is never held whole.
 * Names are as git quotes them where they hold quotes, backslashes or control characters.
 */
export class DiffReader {
  readonly changed = new Map<string, ChangedLines>()
  #path: string | undefined
  #ranges: [number, number][] = []
  /** Lines of the hunk that are still to come; they may look like anything. */
  #ahead = 0
  #rest = ''

  add(piece: string): void {
    const lines = (this.#rest + piece).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#line(line)
  }

  #line(line: string): void {
    if (this.#ahead > 0) {
      // “\ No newline at end of file” is told beside them.
      if (!line.startsWith('\\')) this.#ahead--
      return
    }
    const header = /^\+\+\+ (.*?)\t?$/.exec(line)
    if (header) {
      this.#path = unquote(header[1] ?? '')
      this.#ranges = []
      this.changed.set(this.#path, this.#ranges)
      return
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk || this.#path === undefined) return
    const [, removed = '1', start = '0', added = '1'] = hunk
    this.#ahead = Number(removed) + Number(added)
    const first = Number(start)
    // Where lines were only taken away, their neighbours are what is left of the place.
    this.#ranges.push(Number(added) === 0 ? [Math.max(1, first), first + 1] : [first, first + Number(added) - 1])
  }
}

const escapes: Readonly<Record<string, number>> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92}

/** A name as git quotes it in C's way, bytes in octal. */
export function unquote(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes = name
    .slice(1, -1)
    .split(/(\\(?:[0-7]{3}|.))/)
    .map((part) => {
      if (!part.startsWith('\\')) return Buffer.from(part)
      const code = part.slice(1)
      return Buffer.from([escapes[code] ?? Number.parseInt(code, 8)])
    })
  return Buffer.concat(bytes).toString()
}

/** Whether a message, or any of its other places in the same file, stands on a changed line. */
export function touches({place, related}: Message, changed: ChangedLines): boolean {
  if (changed === 'all') return true
  const places = [place, ...related.filter(({path}) => path === undefined).map((other) => other.place)]
  return places.some(({start, end}: Place) => changed.some(([first, last]) => start.line <= last && end.line >= first))
}
