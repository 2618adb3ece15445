import type Call from '#models/call'

export interface ToldCall {
  hoursAgo: number
  from: string | null
  name: string | null
  seconds: number
  outcome: Call['outcome']
  summary: string | null
  message?: { text: string; isUrgent?: boolean; isRead?: boolean }
}

/** What rang, oldest first; numbers are those kept for films. */
export const TOLD: ToldCall[] = [
  {
    hoursAgo: 150,
    from: '+493023125014',
    name: 'Rita Feldmann',
    seconds: 46,
    outcome: 'completed',
    summary: 'Asked whether you take children; told yes, from four years on.',
  },
  {
    hoursAgo: 98,
    from: '+4915228817386',
    name: null,
    seconds: 31,
    outcome: 'vendor-fault',
    summary: null,
  },
  {
    hoursAgo: 74,
    from: '+494066969123',
    name: 'Maximiliane Wörthmüller-Hagedorn',
    seconds: 63,
    outcome: 'completed',
    summary: 'Asked what colour costs for long hair, and booked it.',
    message: {
      text: 'Would like a call about a colour correction; she has an allergy to ammonia.',
      isRead: true,
    },
  },
  {
    hoursAgo: 52,
    from: '+496990009422',
    name: 'Tom Adeyemi',
    seconds: 64,
    outcome: 'transferred',
    summary: 'Asked for you by name and was put through.',
  },
  {
    hoursAgo: 27,
    from: null,
    name: null,
    seconds: 0,
    outcome: 'not-connected',
    summary: null,
  },
  {
    hoursAgo: 22,
    from: '+498999998077',
    name: 'Yusuf Demir',
    seconds: 38,
    outcome: 'completed',
    summary: 'Left a message about his appointment on Saturday.',
    message: { text: 'Comes ten minutes late on Saturday, and brings his son along.' },
  },
  {
    hoursAgo: 5,
    from: '+493023125077',
    name: 'Ingrid Solberg',
    seconds: 41,
    outcome: 'completed',
    summary: 'Her scalp burns since the treatment yesterday.',
    message: {
      text: 'Her scalp burns since the treatment yesterday. Please call back at once.',
      isUrgent: true,
    },
  },
  {
    hoursAgo: 2,
    from: '+4915228895456',
    name: 'Paul Neumann',
    seconds: 58,
    outcome: 'completed',
    summary: 'Booked a haircut.',
  },
]
