import { spread } from '#services/bookings/free_slots'
import type { DateTime } from 'luxon'
import type { Wish } from '#services/bookings/wish'

const OFFERS = 5

/**
 * At most five free starts of one day: of the first with any as wished for; where there are none, of the
 * next day with room, those nearest to the very time that was named.
 */
export function pickOffers<Offer extends { start: DateTime }>(
  { from, to, fits, at }: Wish,
  last: DateTime,
  freeOn: (day: DateTime) => Offer[]
): { offers: Offer[]; isAsWished: boolean } {
  let next: Offer[] = []
  for (let day = from; day <= last; day = day.plus({ days: 1 })) {
    const isAskedFor = to === null || day <= to
    if (!isAskedFor && next.length > 0) break
    const free = freeOn(day)
    const wished = isAskedFor ? free.filter(({ start }) => fits(start)) : []
    if (wished.length > 0) return { offers: spread(wished, OFFERS), isAsWished: true }
    if (next.length === 0) next = free
  }
  return { offers: at ? nearest(next, at) : spread(next, OFFERS), isAsWished: false }
}

function nearest<Offer extends { start: DateTime }>(offers: Offer[], at: DateTime): Offer[] {
  const distance = ({ start }: Offer) => Math.abs(+start - +at)
  return [...offers]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERS)
    .sort((a, b) => +a.start - +b.start)
}
