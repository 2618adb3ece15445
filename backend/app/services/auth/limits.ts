import { createHash } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'

const QUARTER = '15 mins'

/** How often somebody may try, seen from where they are, whom they claim to be, and both. */
const LIMITS = {
  signin: { address: 50, email: 20, pair: 5, duration: QUARTER },
  signup: { address: 30, email: 5, pair: 5, duration: '1 hour' },
  reset: { address: 30, email: 5, pair: 5, duration: '1 hour' },
  link: { address: 50, email: 50, pair: 50, duration: QUARTER },
  /** The second step and the password asked once more: the address is the person. */
  code: { address: 8, email: 8, pair: 8, duration: QUARTER },
  password: { address: 8, email: 8, pair: 8, duration: QUARTER },
} as const

export interface Attempt {
  act: keyof typeof LIMITS
  /** IP address. */
  address: string
  email: string
}

/** Counts an attempt before it is made, so that many at once do not slip through. Throws `E_TOO_MANY_REQUESTS`. */
export async function countAttempt(attempt: Attempt) {
  for (const kind of ['address', 'pair', 'email'] as const) {
    await limiterOf(attempt, kind).consume(keyOf(attempt, kind))
  }
}

/** It was who they claimed to be: they start afresh. */
export async function forgetAttempts(attempt: Attempt) {
  for (const kind of ['pair', 'email'] as const) {
    await limiterOf(attempt, kind).delete(keyOf(attempt, kind))
  }
}

type Kind = 'address' | 'email' | 'pair'

function limiterOf({ act }: Attempt, kind: Kind) {
  return limiter.use({ requests: LIMITS[act][kind], duration: LIMITS[act].duration })
}

function keyOf({ act, address, email }: Attempt, kind: Kind) {
  const who = { address, email, pair: `${address} ${email}` }[kind]
  return `${act}:${kind}:${createHash('sha256').update(who).digest('base64url')}`
}
