/** What an endpoint can be told; when that is, is in the catalogue. */
export const events = [
  'call.started',
  'call.ended',
  'call.corrected',
  'booking.created',
  'booking.moved',
  'booking.cancelled',
  'message.taken',
  'credits.purchased',
  'credits.low',
  'credits.exhausted',
  'agent.published',
  'connection.lost',
] as const

export const usual = ['call.ended', 'call.corrected', 'booking.created', 'message.taken']
