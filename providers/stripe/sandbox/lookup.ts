import { ApiError } from './errors.ts'
import type { Store } from './store.ts'

type Table =
  'charges' | 'customers' | 'disputes' | 'events' | 'intents' | 'methods' | 'portals' | 'refunds'

/** Stripe's own words for its things. */
const KINDS: Record<Table, string> = {
  charges: 'charge',
  customers: 'customer',
  disputes: 'dispute',
  events: 'event',
  intents: 'payment_intent',
  methods: 'PaymentMethod',
  portals: 'billing portal session',
  refunds: 'refund',
}

type Held<T extends Table> = Store[T] extends Map<string, infer V> ? V : never

/** What is there under this id; throws Stripe's 404. */
export function getOrFail<T extends Table>(store: Store, table: T, id: string, param = 'id') {
  const found = store[table].get(id) as Held<T> | undefined
  if (!found) throw ApiError.missingResource(KINDS[table], id, param)
  return found
}
