import type {TableCell} from '@hegao/core'

export type Known = TableCell & {readonly value: number}

/** Whether a cell is written as a number: a blank is none, though it counts as nothing in a sum. */
export function isKnown(cell: TableCell | undefined): cell is Known {
  return cell?.value !== undefined && cell.step > 0
}
