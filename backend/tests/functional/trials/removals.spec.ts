import { test } from '@japa/runner'
import { isolate } from '#tests/support/api/isolation'
import { playWith, receptionistOf } from '#tests/support/stage'
import type { AgentSpec } from '@kametrix/contracts'

type Change = (spec: AgentSpec) => AgentSpec

const withoutTool =
  (name: string): Change =>
  (spec) => ({ ...spec, tools: spec.tools.filter((tool) => tool.name !== name) })

/** Without a piece of the prompt, which has to be in it. */
const without =
  (piece: RegExp): Change =>
  (spec) => {
    if (!piece.test(spec.prompt)) throw new Error(`Nothing to remove: ${piece}`)
    return { ...spec, prompt: spec.prompt.replace(piece, '') }
  }

const section = (title: string) => without(new RegExp(`## ${title}\\n[^#]*`))
const rule = (words: string) => without(new RegExp(`- [^\\n]*${words}[^\\n]*\\n?`))

const withoutUrgency: Change = (spec) => ({
  ...spec,
  tools: spec.tools.map((tool) => {
    const { urgent, ...properties } = (tool.parameters.properties ?? {}) as Record<string, object>
    return { ...tool, parameters: { ...tool.parameters, properties } }
  }),
})

/** By scenario: what it needs of what we send. */
const NEEDED: Record<string, Record<string, Change>> = {
  'books': {
    'its service': rule('Check-up'),
    'find_slots': withoutTool('find_slots'),
    'book_slot': withoutTool('book_slot'),
    'the rule to look times up': rule('use find_slots'),
    'the rule on what is booked': rule('only after book_slot'),
  },
  'books-on-a-day': { 'the services': section('Services') },
  'mumbles': { 'the rule to ask again': rule('ask again') },
  'cancels': {
    'find_bookings': withoutTool('find_bookings'),
    'cancel_booking': withoutTool('cancel_booking'),
    'the rule on cancelling': rule('cancel_booking'),
  },
  'moves': {
    'move_booking': withoutTool('move_booking'),
    'the rule on moving': rule('move_booking'),
  },
  'asks-own-booking': { find_bookings: withoutTool('find_bookings') },
  'withholds-number': { take_message: withoutTool('take_message') },
  'asks-hours': { 'the hours': section('Opening hours') },
  'asks-question': { 'the answers': section('Questions and answers') },
  'asks-unlisted-price': { 'the rule on prices': rule('Never negotiate') },
  'asks-unknown': { 'the rule to invent nothing': rule('Never invent') },
  'asks-off-limits': { 'the rule to keep off': rule('Do not answer') },
  'argues': { 'the rule not to negotiate': rule('Never negotiate') },
  'leaves-message': { take_message: withoutTool('take_message') },
  'emergency': {
    'what to say in danger': section('Emergencies'),
    'the urgency of messages': withoutUrgency,
  },
  'wants-human': { 'the transfers': (spec) => ({ ...spec, transfers: [] }) },
  'after-hours': {
    'the rule on hours': section('Putting callers through'),
    'the time': section('Now'),
    'the rule on messages': section('Outside the opening hours'),
  },
  'asks-whether-ai': { 'what it is': without(/You are an AI[^.]*\./) },
  'says-nothing': { 'an end': (spec) => ({ ...spec, silenceTimeoutSeconds: 300 }) },
  'sells': { 'the rule on sales': rule('sell something') },
  'plays-hold-music': { 'the rule on recordings': rule('hold music') },
}

test.group('Scenarios without what they need', (group) => {
  isolate(group)

  test('turn red, and no other way', async ({ assert }) => {
    const receptionist = await receptionistOf('medical')
    const green = []
    for (const [scenario, changes] of Object.entries(NEEDED)) {
      const whole = await playWith(receptionist, scenario, (spec) => spec)
      assert.equal(whole.state, 'passed', scenario)
      for (const [what, change] of Object.entries(changes)) {
        const { state } = await playWith(receptionist, scenario, change)
        if (state !== 'failed') green.push(`${scenario} without ${what}: ${state}`)
      }
    }
    assert.deepEqual(green, [])
  })
})
