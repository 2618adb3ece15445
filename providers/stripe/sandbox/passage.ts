/** What becomes of events on their way: nothing special, unless somebody asks for it. */
export interface Passage {
  /** How often each is sent. */
  times: number
  /** Kept back until they are let go. */
  hold: boolean
  /** Types that are never sent, `*` for all; they can still be listed. */
  lose: string[]
}

export const PLAIN: Passage = { times: 1, hold: false, lose: [] }

export const ORDERS = ['backwards', 'forwards', 'shuffled'] as const

/** How held events are let go. */
export interface Release {
  order: (typeof ORDERS)[number]
  /** The same one shuffles the same way. */
  seed: number
  atOnce: number
}

export function inOrder<T>(things: T[], order: Release['order'], seed: number): T[] {
  if (order === 'forwards') return things
  return order === 'backwards' ? things.toReversed() : shuffled(things, seed)
}

/** Fisher–Yates over a linear congruential generator (Numerical Recipes). */
function shuffled<T>(things: T[], seed: number): T[] {
  const cards = [...things]
  let state = seed >>> 0
  for (let last = cards.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const chosen = Math.floor((state / 2 ** 32) * (last + 1))
    ;[cards[last], cards[chosen]] = [cards[chosen]!, cards[last]!]
  }
  return cards
}
