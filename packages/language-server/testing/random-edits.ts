import type {TextDocumentContentChangeEvent} from 'vscode-languageserver'

/** Numbers that look random and are the same every time (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What is put in: words that rules speak of, halves of them, characters of every width, and every end of a line. */
const pieces: readonly string[] = [
  '下一步重点推进四项工作：一是补短板，二是促均衡，三是优环境。',
  '会期2026年3月5日至8日，共3天。',
  '城镇新增就业12.6万人，同比增长8.3%。',
  '要从三个方面抓好落实。',
  '（一）加强组织领导\n',
  '（三）严格督促检查\n',
  ...'一是 二是 四项 13个方面 《关于加快街道建设的意见》 “三个不放松” （ ） “ ，， 。。 落实落实'.split(' '),
  ...'𠮷 👩‍🌾 e\u0301 \u200b Ａ１ 羣'.split(' '),
  '\t',
  '　　',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\f'
]

/** What no file holds, and an editor might: halves of characters, a mark of byte order in mid-text, a zero. */
const strange: readonly string[] = ['\ud842', '\udfb7', '\ufeff', '\0']

const startingText = `${'街道工作要点\n\n　　𠮷林街道要抓好就业、教育、医疗三项工作，做到事事有回音、件件有着落。\n\n　　一是补短板。新建学校两所。\n\n　　二是促均衡。教师交流轮岗。\n\n'.repeat(6)}\n`

/** A few thousand characters: about what one person has on a screen. */
const longest = 6000

/** A document as a client keeps it, which edits itself at random. */
export class RandomDocument {
  text = startingText
  readonly #random: (below: number) => number
  readonly #pieces: readonly string[]
  readonly #asFile: boolean

  /** @param asFile whether the text is at all times one that a file can hold */
  constructor(seed: number, {asFile}: {readonly asFile: boolean}) {
    this.#random = randomFrom(seed)
    this.#pieces = asFile ? pieces : [...pieces, ...strange]
    this.#asFile = asFile
  }

  /** Changes the text, and tells the change as a client would. */
  edit(): TextDocumentContentChangeEvent[] {
    const random = this.#random
    if (random(50) === 0 || this.text.length > longest) {
      this.text = random(2) === 0 ? startingText : this.text.slice(0, this.#place(random(this.text.length + 1)))
      return [{text: this.text}]
    }
    return Array.from({length: random(10) === 0 ? 1 + random(4) : 1}, () => this.#change())
  }

  #change(): TextDocumentContentChangeEvent {
    const random = this.#random
    const start = this.#place(random(this.text.length + 1))
    const end = random(3) === 0 ? this.#place(Math.min(this.text.length, start + random(random(8) === 0 ? 400 : 6))) : start
    const inserted = end > start && random(2) === 0 ? '' : (this.#pieces[random(this.#pieces.length)] ?? '')
    const range = {start: positionAt(this.text, start), end: positionAt(this.text, end)}
    // A place within an end of a line is not one that a client can name: it means the place before.
    const [from, to] = [offsetAt(this.text, range.start), offsetAt(this.text, range.end)]
    this.text = this.text.slice(0, from) + inserted + this.text.slice(to)
    return {range, text: inserted}
  }

  /** The place itself, or the one before where it would cut a character of a file in two. */
  #place(offset: number): number {
    return this.#asFile && /[\ud800-\udbff]/.test(this.text.charAt(offset - 1)) ? offset - 1 : offset
  }
}

interface Position {
  readonly line: number
  readonly character: number
}

/** Written anew, so that it shares no mistake with the server. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  const inEnd = text[offset - 1] === '\r' && text[offset] === '\n'
  if (!inEnd) return {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
  return {line: lines.length - 2, character: lines.at(-2)?.length ?? 0}
}

function offsetAt(text: string, {line, character}: Position): number {
  let start = 0
  const ends = /\r\n|\r|\n/g
  for (let passed = 0; passed < line; passed++) {
    ends.exec(text)
    start = ends.lastIndex
  }
  return start + character
}
