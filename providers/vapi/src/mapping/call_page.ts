import type { Vapi } from '@vapi-ai/server-sdk'

const CALLS_PER_PAGE = 100
/** Vapi's own limit. */
const LARGEST_PAGE = 1000
const SEPARATOR = ' '

interface Listed {
  id: string
  createdAt: string
}

/**
 * One page of `GET /call`. Vapi pages by creation time, and calls may share an instant: the cursor is
 * the last one's time with the ids of that time that were given already.
 */
export function callPage(since: Date, cursor: string | null) {
  const [createdAtLe, ...given] = cursor?.split(SEPARATOR) ?? []
  const limit = Math.min(CALLS_PER_PAGE + given.length, LARGEST_PAGE)
  const request: Vapi.ListCallsRequest = {
    updatedAtGe: since.toISOString(),
    limit,
    ...(createdAtLe && { createdAtLe }),
  }
  const pageOf = <T extends Listed>(answer: T[]) => {
    const calls = answer.filter(({ id }) => !given.includes(id)).slice(0, CALLS_PER_PAGE)
    return { calls, next: answer.length < limit ? null : cursorAfter(calls, given, createdAtLe) }
  }
  return { request, pageOf }
}

function cursorAfter(calls: Listed[], given: string[], before: string | undefined) {
  const last = calls.at(-1)?.createdAt
  if (!last) return null
  const together = calls.filter(({ createdAt }) => createdAt === last).map(({ id }) => id)
  return [last, ...(last === before ? given : []), ...together].join(SEPARATOR)
}
