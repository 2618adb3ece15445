/** What an endpoint can be told, and when that is. */
export const events = [
  { name: 'call.started', when: 'A call begins' },
  { name: 'call.ended', when: 'A call is over, with its cost and transcript' },
  { name: 'booking.created', when: 'An appointment is made' },
  { name: 'booking.moved', when: 'An appointment is moved' },
  { name: 'booking.cancelled', when: 'An appointment is cancelled' },
  { name: 'message.taken', when: 'A caller leaves a message' },
  { name: 'credits.purchased', when: 'Credits are bought' },
  { name: 'credits.low', when: 'Credits run low' },
  { name: 'credits.exhausted', when: 'Credits are used up' },
  { name: 'agent.published', when: 'A receptionist goes live' },
  { name: 'connection.lost', when: 'A connection is lost' },
]

export const usual = ['call.ended', 'booking.created', 'message.taken']
