import {type LexiconRow, type Lexicons, mergeRows} from '@hegao/core'
import own from './orders.generated.ts'

/** One row of the lexicon `orders`. */
export interface Order {
  readonly id: string
  readonly members: readonly string[]
  readonly least?: number
  readonly titled?: boolean
  /** What all members together are called: beside it none may be missing. */
  readonly called?: readonly string[]
  /** Whether the members may stand in any order: only all of them make the whole. */
  readonly free?: boolean
  readonly from?: string
  readonly to?: string
  readonly source: string
}

export interface OrderTable {
  readonly orders: readonly Order[]
  readonly terms: readonly string[]
  /** The rows that each term is a member of, with its place there. */
  readonly placesOf: readonly (readonly {readonly order: Order; readonly place: number}[])[]
}

export function orderTable(lexicons: Lexicons): OrderTable {
  const terms = new Map<string, {order: Order; place: number}[]>()
  const orders = mergeRows(own, lexicons['orders']).map(asRow)
  for (const order of orders)
    for (const [place, member] of order.members.entries()) {
      const places = terms.get(member)
      if (places) places.push({order, place})
      else terms.set(member, [{order, place}])
    }
  return {orders, terms: [...terms.keys()], placesOf: [...terms.values()]}
}

// Rows are validated by orders.schema.json before they come here.
const asRow = (row: LexiconRow): Order => row as unknown as Order
