import db from '@adonisjs/lucid/services/db'

/** Which request made which booking, when the call was real. */
export type MadeBy = Map<string, string>

export async function madeBy(callId: string): Promise<MadeBy> {
  const rows = await db
    .from('bookings')
    .where('call_id', callId)
    .whereNotNull('tool_call_id')
    .select('id', 'tool_call_id as request')
  return new Map(rows.map(({ id, request }) => [request, id]))
}

/** Gives bookings the ids that they had then: what was said of them later in the call names them by these. */
export async function adoptBookings(then: MadeBy, vendorCallId: string) {
  const made = await db
    .from('bookings')
    .join('calls', 'calls.id', 'bookings.call_id')
    .where('calls.vendor_call_id', vendorCallId)
    .whereNotNull('bookings.tool_call_id')
    .select('bookings.id', 'bookings.tool_call_id as request')
  for (const { id, request } of made) {
    const before = then.get(request)
    if (before && before !== id) await db.from('bookings').where({ id }).update({ id: before })
  }
}
