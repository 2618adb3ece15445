import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import AgentVersion from '#models/agent_version'
import Contact from '#models/contact'
import { promptOf } from '#services/agents/prompt'
import { bookingOf, heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { giveCredits, openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const FROM = '+15550100150'
const WHEN = DateTime.fromISO('2099-06-16T14:30', { zone: 'Europe/Berlin' })

/** What the agent reads of the moment and of who rings: its prompt, filled in as the vendor does. */
async function told(line: VoiceLine, language: 'en' | 'de', greetsByName = true) {
  const { body } = await line.ask()
  const values = body.assistantOverrides.variableValues as Record<string, string>
  const { agentVersionId } = await line.find()
  const { content } = await AgentVersion.findOrFail(agentVersionId)
  const prompt = promptOf({ ...content, language, greetsByName })
  return prompt.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** A live receptionist who speaks a language, and somebody with an appointment there. */
async function acquainted(language: 'en' | 'de') {
  const reception = await openReception()
  const version = await AgentVersion.findOrFail(reception.agent.liveVersionId!)
  await version.merge({ content: { ...version.content, language } }).save()
  const { id: accountId } = reception.account
  const contact = await Contact.create({ accountId, phone: FROM, name: 'Nora Klein' })
  const before = await heldCall(reception.account, reception.agent, { contactId: contact.id })
  const booking = await bookingOf(before, WHEN as DateTime<true>)
  await booking.merge({ contactId: contact.id }).save()
  return reception
}

test.group('A caller who is known', (group) => {
  isolate(group)

  const SAID = {
    en: ['Nora Klein', 'Tuesday, June 16, 2099', '2:30', 'greet them by it'],
    de: ['Nora Klein', 'Dienstag, 16. Juni 2099', '14:30', 'begrüßen Sie die Person'],
  }
  for (const language of ['en', 'de'] as const) {
    test(`is greeted by name in "${language}", and their next appointment is known`, async ({
      assert,
    }) => {
      const reception = await acquainted(language)
      const prompt = await told(new VoiceLine(reception, FROM), language)
      for (const words of SAID[language]) assert.include(prompt, words)
      assert.notInclude(prompt, '{{')
    })
  }

  test('is not addressed by name where the owner does not want it, and of a stranger nothing is known', async ({
    assert,
  }) => {
    const reception = await acquainted('en')
    await giveCredits(reception.account, 1000n)
    const kept = await told(new VoiceLine(reception, FROM), 'en', false)
    assert.include(kept, 'Do not address them by name')
    assert.notInclude(kept, 'greet them by it')
    const stranger = await told(new VoiceLine(reception, '+15550100199'), 'en')
    assert.include(stranger, 'The caller’s name: . Their next appointment: .')
  })
})
