import Booking from '#models/booking'
import { Together } from '#services/database/together'

interface ToolRequest {
  callId: string
  toolCallId: string
}

const asked = new Together<ToolRequest, Booking | null>(async (all) => {
  const bookings = await Booking.query().whereIn(
    ['callId', 'toolCallId'],
    all.map(({ callId, toolCallId }) => [callId, toolCallId])
  )
  const found = new Map(bookings.map((booking) => [nameOf(booking), booking]))
  return all.map((request) => found.get(nameOf(request)) ?? null)
})

/** What a request in a call has booked already; null when nothing. */
export function bookedBy(callId: string, toolCallId: string): Promise<Booking | null> {
  return asked.add({ callId, toolCallId })
}

function nameOf({ callId, toolCallId }: Pick<Booking, 'callId' | 'toolCallId'>): string {
  return `${callId} ${toolCallId}`
}
