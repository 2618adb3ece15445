import { ApiError } from './errors.ts'
import type { Store } from './store.ts'

type Thing = Record<string, unknown>

/** Puts the whole thing in the place of its id, where `expand` asks for it: `latest_charge`, `data.latest_charge`. */
export function expand(body: object, paths: string[], store: Store): object {
  for (const path of paths) {
    const isList = path.startsWith('data.')
    const name = isList ? path.slice('data.'.length) : path
    const things = isList ? (body as { data: Thing[] }).data : [body as Thing]
    for (const thing of things) thing[name] = resolve(thing[name], name, store)
  }
  return body
}

function resolve(reference: unknown, name: string, store: Store): unknown {
  const tables: Record<string, Map<string, unknown> | undefined> = {
    customer: store.customers,
    latest_charge: store.charges,
    payment_intent: store.intents,
  }
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  if (!table || reference === undefined) {
    throw new ApiError(400, {
      type: 'invalid_request_error',
      message: `This property cannot be expanded (${name}).`,
    })
  }
  return typeof reference === 'string' ? structuredClone(table.get(reference)) : reference
}
