import type { Visitor } from './visitor.ts'

interface Heard {
  kind: string
  id: string | null
}

/**
 * Listens to the account's changes as a page does that was asked for then, in milliseconds since 1970. Close
 * it before the server has to.
 */
export async function openEvents(visitor: Visitor, askedAt?: number) {
  const since = askedAt === undefined ? '' : `?since=${askedAt}`
  const { response, abort } = await visitor.listen(`/api/v1/live${since}`)
  const all: Heard[] = []
  const waiting = new Set<() => void>()
  const wake = () => {
    for (const one of waiting) one()
  }
  let isOver = false
  const reading = read(response, (heard) => {
    all.push(heard)
    wake()
  }).finally(() => {
    isOver = true
    wake()
  })

  /** Resolves once something was heard that passes; fails when the stream ends before. */
  const heard = async (passes: (one: Heard) => boolean): Promise<Heard> => {
    const found = all.find(passes)
    if (found) return found
    if (isOver) throw new Error('The stream ended')
    await new Promise<void>((resolve) => {
      const once = () => {
        waiting.delete(once)
        resolve()
      }
      waiting.add(once)
    })
    return heard(passes)
  }
  const close = async () => {
    abort()
    await reading
  }
  return { status: response.status, all, heard, ended: reading, close }
}

async function read({ body }: Response, hear: (heard: Heard) => void) {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const events = text.split('\n\n')
      text = events.pop()!
      for (const event of events) {
        if (event.startsWith('data: ')) hear(JSON.parse(event.slice('data: '.length)))
      }
    }
  } catch {
    // Closed by this side.
  }
}
