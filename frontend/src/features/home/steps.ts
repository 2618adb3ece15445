import { paths } from '#/lib/paths.ts'

interface Words {
  title: string
  text: string
  href: string
  label: string
}

/** The way to the first call, in words. */
export const steps: Record<'agent' | 'calendar' | 'live' | 'number' | 'call', Words> = {
  agent: {
    title: 'Set up your receptionist',
    text: 'Pick your trade; it comes with services, hours and the usual questions.',
    href: paths.newAgent,
    label: 'Set it up',
  },
  calendar: {
    title: 'Connect your calendar',
    text: 'So that it offers only what is free.',
    href: paths.connections,
    label: 'Connect Google',
  },
  live: {
    title: 'Publish it',
    text: 'From then on it answers what it knows now.',
    href: paths.agents,
    label: 'Publish',
  },
  number: {
    title: 'Give it a number',
    text: 'Yours can be forwarded to it.',
    href: paths.agents,
    label: 'Get a number',
  },
  call: {
    title: 'Hear it answer',
    text: 'Ring it once before your customers do.',
    href: paths.agents,
    label: 'Ring it',
  },
}
