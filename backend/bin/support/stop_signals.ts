/** npm hands a Ctrl-C on although the terminal sent it to everybody: two within this time are one. */
const SAME_PRESS_MS = 1_000

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface StopRequest {
  /** Resolves at the first request, which also aborts `signal`. */
  made: Promise<void>
  signal: AbortSignal
  /** What a second, impatient request does. */
  onRepeat(act: () => void): void
  /** Asks from inside. */
  stop(): void
}

/** From here on, SIGINT, SIGTERM and SIGHUP do not end this process but ask it to stop. */
export function untilAskedToStop(): StopRequest {
  const abort = new AbortController()
  const { promise: made, resolve } = Promise.withResolvers<void>()
  let firstAt: number | null = null
  let repeat = () => {}

  const stop = () => {
    firstAt ??= Date.now()
    abort.abort()
    resolve()
    if (Date.now() - firstAt > SAME_PRESS_MS) repeat()
  }
  for (const signal of SIGNALS) process.on(signal, stop)

  return { made, signal: abort.signal, stop, onRepeat: (act) => (repeat = act) }
}
