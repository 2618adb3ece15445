import { test } from '@japa/runner'
import Booking from '#models/booking'
import CallerMessage from '#models/caller_message'
import Trial from '#models/trial'
import { LIMITS } from '#services/trials/limits'
import { isolate } from '#tests/support/api/isolation'
import { memberOf } from '#tests/support/api/people'
import { receptionistOf } from '#tests/support/stage'

async function deskOf(language: 'en' | 'de' = 'en') {
  const receptionist = await receptionistOf('general', language)
  const { visitor } = await memberOf(receptionist.account, 'owner')
  const path = `/api/v1/agents/${receptionist.agent.id}`
  const say = async (text: string) => {
    const response = await visitor.json('POST', `${path}/chat`, { text })
    const { data, errors } = (await response.json()) as any
    return { status: response.status, chat: data?.chat, errors }
  }
  return { ...receptionist, visitor, path, say }
}

test.group('A chat with a receptionist', (group) => {
  isolate(group)

  test('books with the tools of calls, says what would have come of it, and leaves nothing', async ({
    assert,
  }) => {
    const { account, say } = await deskOf()
    const asked = await say('Hello, do you have an appointment free?')
    assert.equal(asked.chat.transcript[0].text.includes('AI receptionist'), true)
    assert.match(asked.chat.transcript.at(-1).text, /Which suits you\?$/)
    await say('The second one, please.')
    await say('Mara Lindt')
    const { chat } = await say('Please pass this on: I will bring cake.')
    assert.match(chat.effects[0], /^Would have booked Appointment for Mara Lindt: /)
    assert.match(chat.effects[1], /bring cake/)
    assert.lengthOf(chat.tools, 3)
    assert.isNull(await Booking.findBy('accountId', account.id))
    assert.isNull(await CallerMessage.findBy('accountId', account.id))
  })

  test('knows what was booked in it, until another is begun', async ({ assert }) => {
    const { path, say, visitor } = await deskOf('de')
    await say('Guten Tag, haben Sie einen Termin frei?')
    await say('Der erste passt mir gut. Mein Name ist Mara Lindt.')
    const { chat } = await say('Wann ist mein Termin?')
    assert.match(chat.transcript.at(-1).text, /^Von dieser Nummer gebucht: /)

    await visitor.json('POST', `${path}/chat/removals`)
    const anew = await say('Wann ist mein Termin?')
    assert.match(anew.chat.transcript.at(-1).text, /nichts gebucht/)
    assert.lengthOf(anew.chat.transcript, 4)
  })

  test('is about what the receptionist knew when it began, and the page says so', async ({
    assert,
  }) => {
    const { path, say, visitor } = await deskOf()
    await say('Hello?')
    await visitor.json('POST', `${path}/drafts`, { greeting: 'Good day.' })
    const page = (await (await visitor.json('GET', `${path}/trials`)).json()) as any
    assert.isFalse(page.data.chat.isCurrent)
    assert.equal(page.data.greeting, 'Good day.')
  })

  test('works as a form, and has so many lines a day', async ({ assert }) => {
    const { agent, path, say, visitor } = await deskOf()
    const sent = await visitor.form(`${path}/chat`, { text: 'Hello?' })
    assert.equal(sent.status, 303)
    assert.equal(sent.headers.get('location'), `/app/agents/${agent.id}/try`)
    const trial = await Trial.findByOrFail('agentId', agent.id)
    const line = { role: 'caller' as const, text: 'Hello?' }
    await trial.merge({ transcript: Array(LIMITS.chatLinesADay).fill(line) }).save()
    const { status, errors } = await say('Hello?')
    assert.equal(status, 429)
    assert.equal(errors[0].code, 'E_TRIALS_SPENT')
  })
})
