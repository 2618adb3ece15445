import db from '@adonisjs/lucid/services/db'

export interface WallTime {
  /** `YYYY-MM-DD HH:MM`. */
  wall: string
  zone: string
}

/**
 * The instants at which clocks of a zone show a time, as PostgreSQL's own `AT TIME ZONE` has it: none in a
 * gap, two in an overlap. Milliseconds since the epoch, for each in its order.
 */
export async function instantsOf(times: WallTime[]): Promise<number[][]> {
  const { rows } = await db.rawQuery(
    `select said.at, extract(epoch from shown) * 1000 as instant
       from unnest(?::timestamp[], ?::text[]) with ordinality as said (wall, zone, at)
       cross join generate_series(
         (said.wall at time zone 'UTC') - interval '15 hours',
         (said.wall at time zone 'UTC') + interval '15 hours',
         interval '15 minutes'
       ) as shown
      where shown at time zone said.zone = said.wall
      order by said.at, shown`,
    [times.map(({ wall }) => wall), times.map(({ zone }) => zone)]
  )
  const instants = times.map((): number[] => [])
  for (const { at, instant } of rows) instants[Number(at) - 1]!.push(Number(instant))
  return instants
}
