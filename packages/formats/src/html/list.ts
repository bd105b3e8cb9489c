/** The numbers of a list while its items come, for the kinds of number that a browser shows. */
export class ListNumbers {
  #next: number
  readonly #kind: 'decimal' | 'lower' | 'upper' | 'none'

  /** @param name `ol`, or another list, which has no numbers */
  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.#kind = name === 'ol' ? kindOf(attributes) : 'none'
    this.#next = integer(attributes['start']) ?? 1
  }

  /** The number of the next item as it is shown, with what parts it from the text. */
  item(attributes: Readonly<Record<string, string>>): string | undefined {
    const number = integer(attributes['value']) ?? this.#next
    this.#next = number + 1
    if (this.#kind === 'none') return undefined
    if (this.#kind === 'decimal') return `${number}. `
    const letter = number >= 1 && number <= 26 ? String.fromCharCode((this.#kind === 'lower' ? 0x60 : 0x40) + number) : undefined
    return letter === undefined ? undefined : `${letter}. `
  }
}

function kindOf({type, style = '', reversed}: Readonly<Record<string, string>>): 'decimal' | 'lower' | 'upper' | 'none' {
  const listStyle = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(style)?.[1]
  if (reversed !== undefined || (listStyle !== undefined && !/\bdecimal\b/i.test(listStyle))) return 'none'
  if (type === 'a') return 'lower'
  if (type === 'A') return 'upper'
  return type === undefined || type === '1' ? 'decimal' : 'none'
}

const integer = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*-?[0-9]{1,9}/.test(value) ? Number.parseInt(value, 10) : undefined
