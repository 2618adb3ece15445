const flights = new Map<string, Promise<unknown>>()

/**
 * What `load` comes to, by whoever in this process has begun to load the same and is not done yet: many
 * who ask at the same moment cost what one costs. What they get is theirs together: it is only read.
 */
export function singleFlight<T>(key: string, load: () => Promise<T>): Promise<T> {
  const underway = flights.get(key) as Promise<T> | undefined
  if (underway) return underway
  const flight = load().finally(() => flights.delete(key))
  flights.set(key, flight)
  return flight
}
