import type { ToolSpec } from '@kametrix/contracts'
import type { AgentContent } from './content.ts'

/** Set by the line, never by the model. */
const FIXED: ToolSpec['fixed'] = { caller: { from: 'caller-number' }, call: { from: 'call-id' } }

const WAIT = {
  en: {
    look: 'One moment, I am looking.',
    book: 'One moment, I am booking that.',
    move: 'One moment, I am moving that.',
    cancel: 'One moment, I am cancelling that.',
  },
  de: {
    look: 'Einen Moment, ich sehe nach.',
    book: 'Einen Moment, ich trage das ein.',
    move: 'Einen Moment, ich verlege das.',
    cancel: 'Einen Moment, ich sage das ab.',
  },
}

const TIMEOUT_SECONDS = 8

type Wants = Pick<ToolSpec, 'name' | 'description' | 'waitingPhrase'> & {
  properties: Record<string, object>
  required: string[]
}

function tool({ properties, required, ...rest }: Wants): ToolSpec {
  const parameters = { type: 'object', properties, required }
  return { ...rest, parameters, fixed: FIXED, timeoutSeconds: TIMEOUT_SECONDS }
}

/** What an agent may do in a call. Without services there is nothing to book. */
export function toolsOf({ language, services }: AgentContent): ToolSpec[] {
  const names = services.map(({ name }) => name)
  return names.length > 0 ? [...booking(names, WAIT[language]), message] : [message]
}

function booking(names: string[], wait: (typeof WAIT)['en']): ToolSpec[] {
  return [
    tool({
      name: 'find_slots',
      description:
        'Look up free times before offering any. Answers with the date that was understood, to be said back, and numbered offers, each with a slot code; or with a question, to be put to the caller. ' +
        'Offer only these times, and never read a slot code aloud.',
      properties: {
        service: { type: 'string', enum: names, description: 'The service wanted.' },
        when: {
          type: 'string',
          description:
            'When the caller would like to come, in their own words and language, corrections included: never a date or a time of your own making. Leave out for the next free day.',
        },
        booking: {
          type: 'string',
          description:
            'Only to move a booking: its booking code, so that times which overlap its own are offered too.',
        },
      },
      required: ['service'],
      waitingPhrase: wait.look,
    }),
    tool({
      name: 'book_slot',
      description:
        'Book one of the offered times, once the caller has chosen it and said a name. It is booked only when the answer says so.',
      properties: {
        slot: { type: 'string', description: 'The slot code of the chosen offer.' },
        service: { type: 'string', enum: names, description: 'The same service as looked up.' },
        name: { type: 'string', description: "The caller's name." },
        email: {
          type: 'string',
          description:
            "The caller's mail address for the confirmation, only if they said one: just the address, as it was said. Ask for it once; leave it out if they would rather not.",
        },
      },
      required: ['slot', 'service', 'name'],
      waitingPhrase: wait.book,
    }),
    tool({
      name: 'find_bookings',
      description:
        'Look up what is booked from the number that is calling. Answers with numbered bookings, each with a booking code. Never read a booking code aloud.',
      properties: {},
      required: [],
      waitingPhrase: wait.look,
    }),
    tool({
      name: 'move_booking',
      description:
        'Move one of the bookings that find_bookings named to one of the times that find_slots offered for the same service, once the caller has chosen it. It is moved only when the answer says so; until then the old time holds.',
      properties: {
        booking: { type: 'string', description: 'The booking code of the one to move.' },
        slot: { type: 'string', description: 'The slot code of the chosen offer.' },
      },
      required: ['booking', 'slot'],
      waitingPhrase: wait.move,
    }),
    tool({
      name: 'cancel_booking',
      description:
        'Cancel one of the bookings that find_bookings named, once the caller has said which. It is cancelled only when the answer says so.',
      properties: {
        booking: { type: 'string', description: 'The booking code of the one to cancel.' },
      },
      required: ['booking'],
      waitingPhrase: wait.cancel,
    }),
  ]
}

const message = tool({
  name: 'take_message',
  description: 'Take a message for the business when you cannot help yourself, or when asked to.',
  properties: {
    text: { type: 'string', description: 'The message, in the words of the caller.' },
    urgent: { type: 'boolean', description: 'Whether it cannot wait until tomorrow.' },
    for: { type: 'string', description: 'Whom it is for, if the caller says so.' },
  },
  required: ['text'],
  waitingPhrase: '',
})
