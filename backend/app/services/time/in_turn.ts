const tails = new Map<string, Promise<unknown>>()

/**
 * Runs `work` when everything that was given the same key in this process is done. Whoever waits here
 * waits without a database connection, of which there are few.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  tails.set(key, mine)
  try {
    return await mine
  } finally {
    if (tails.get(key) === mine) tails.delete(key)
  }
}
