/** Wider tables are cut at this column, so that a forged `colspan` costs nothing. */
const mostColumns = 256

/** Rows and columns of a table while its cells come, with those that reach over several. */
export class TableGrid {
  readonly table: number
  #row = -1
  #column = 0
  /** For each column the first row in which it is free. */
  readonly #free: number[] = []

  constructor(table: number) {
    this.table = table
  }

  row(): void {
    this.#row++
    this.#column = 0
  }

  cell(attributes: Readonly<Record<string, string>>): {table: number; row: number; column: number} {
    if (this.#row < 0) this.row()
    while ((this.#free[this.#column] ?? 0) > this.#row) this.#column++
    const column = this.#column
    const end = Math.min(column + span(attributes['colspan']), mostColumns)
    for (; this.#column < end; this.#column++) this.#free[this.#column] = this.#row + span(attributes['rowspan'])
    return {table: this.table, row: this.#row, column}
  }
}

const span = (value: string | undefined): number => Math.min(Math.max(1, Number.parseInt(value ?? '1', 10) || 1), 65_534)
