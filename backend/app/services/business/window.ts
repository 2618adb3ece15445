import { errors } from '@vinejs/vine'
import type { WallTime } from '#services/agents/content'
import type { Words } from '#services/language/words'

export interface TypedWindow {
  opens?: WallTime | null
  closes?: WallTime | null
}

/** From when to when, as typed; until midnight is `24:00`. Throws when it is no window of one day. */
export function windowOf(typed: TypedWindow, words: Words) {
  const { opens, closes } = untilMidnight(typed)
  if (opens && closes && opens < closes) return { opens, closes }
  const message = words.t('business.noWindow')
  throw new errors.E_VALIDATION_ERROR([{ field: 'opens', message, rule: 'window' }])
}

/** A time field cannot say `24:00`: a window that ends at `00:00` ends with the day. */
export function untilMidnight({ opens, closes }: TypedWindow): TypedWindow {
  return { opens, closes: closes === '00:00' ? '24:00' : closes }
}
