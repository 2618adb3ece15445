import type { TranscriptLine } from '@kametrix/contracts'

const GREETING = 'Salon Lumen, hello. What can I do for you?'

/** What was said in the calls that were talked, by who rang: the receptionist first, then in turns. */
const SAID: Record<string, string[]> = {
  'Rita Feldmann': [
    'Do you cut children’s hair as well?',
    'Yes, from four years on. Shall I look for a time?',
    'No, thank you. I only wanted to know.',
  ],
  'Maximiliane Wörthmüller-Hagedorn': [
    'What does colour cost for long hair?',
    'That depends on the colour; plan about two hours for it. Shall I look for a time?',
    'Please. And ask Lea to call me before: I have an allergy to ammonia.',
    'You are booked for ten, and I pass that on to Lea at once.',
  ],
  'Tom Adeyemi': ['May I speak to Lea?', 'One moment, I put you through.'],
  'Yusuf Demir': [
    'I have an appointment on Saturday. I will be ten minutes late, and I bring my son along.',
    'Thank you, Mr Demir. I have written that down for Lea.',
  ],
  'Ingrid Solberg': [
    'My scalp burns since the treatment yesterday. Somebody has to call me back.',
    'I am sorry to hear that. I pass it on as urgent, and somebody calls you back at once.',
  ],
}

const BETWEEN_MS = 11_000

/** The transcript of a call that somebody made; empty where nobody is known to have said anything. */
export function saidBy(name: string | null): TranscriptLine[] {
  const said = name ? SAID[name] : undefined
  if (!said) return []
  return [GREETING, ...said].map((text, index) => ({
    role: index % 2 === 0 ? 'agent' : 'caller',
    text,
    offsetMs: 900 + index * BETWEEN_MS,
  }))
}
