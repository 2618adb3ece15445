import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../store.ts'
import { Refusal } from './guard.ts'

const claimsShape = z.object({
  orgId: z.uuid(),
  exp: z.number(),
  token: z.object({
    tag: z.literal('public'),
    restrictions: z.object({
      enabled: z.literal(true),
      allowedOrigins: z.array(z.string()),
      allowedAssistantIds: z.array(z.string()),
      allowTransientAssistant: z.literal(false),
    }),
  }),
})

interface Wanted {
  token: string
  assistantId: unknown
  origin: string | undefined
}

/**
 * Lets through what the token is for. The real vendor takes wider ones as well; the stand-in wants ours:
 * signed with a key that the organisation uses, restricted, and still good.
 */
export function checkToken(store: Store, { token, assistantId, origin }: Wanted): void {
  const claims = readClaims(store, token)
  if (!claims) throw new Refusal(401, 'Invalid Key. Hot tip, you may be using the wrong kind.')
  if (claims.exp * 1000 <= Date.parse(store.now())) throw new Refusal(401, 'The token has expired.')
  const { allowedOrigins, allowedAssistantIds } = claims.token.restrictions
  if (!origin || !allowedOrigins.includes(origin)) {
    throw new Refusal(403, 'The token is not for this origin.')
  }
  if (typeof assistantId !== 'string' || !allowedAssistantIds.includes(assistantId)) {
    throw new Refusal(403, 'The token is not for this assistant.')
  }
}

function readClaims(store: Store, token: string) {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const isOurs = [...store.keys].some((key) => {
    const made = createHmac('sha256', key).update(`${header}.${payload}`).digest()
    const given = Buffer.from(signature, 'base64url')
    return made.length === given.length && timingSafeEqual(made, given)
  })
  if (!isOurs || decoded(header)?.alg !== 'HS256') return null
  const parsed = claimsShape.safeParse(decoded(payload))
  return parsed.success ? parsed.data : null
}

function decoded(part: string) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    return null
  }
}
