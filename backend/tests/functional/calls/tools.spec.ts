import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import CallEvent from '#models/call_event'
import CallerMessage from '#models/caller_message'
import VendorEvent from '#models/vendor_event'
import { openReception, registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const HUMAN = '+493023125002'

test.group('What an agent asks of us in a call', () => {
  test('a message is taken once, however often it is asked for', async ({ assert }) => {
    const reception = await openReception()
    const { bin } = await registerBin(reception.account)
    const line = new VoiceLine(reception)
    await line.ask()
    const id = `call_${uuidv7()}`
    const take = () => line.use('take_message', { text: 'The tap drips.', urgent: true }, id)
    const answers = [...(await Promise.all([take(), take(), take()])), await take()]
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.isTrue(answers[0].ok)

    const call = await line.find()
    const [message, ...more] = await CallerMessage.query().where('callId', call.id)
    assert.lengthOf(more, 0)
    assert.deepEqual([message.text, message.isUrgent], ['The tap drips.', true])
    assert.lengthOf(await VendorEvent.query().where('key', `${line.callId}:tool-calls:${id}`), 1)
    await work()
    const town = await sandbox()
    const told: any = await town.act('webhooks', 'list', { bin })
    assert.deepEqual(
      told.map(({ body }: any) => JSON.parse(body).type),
      ['message.taken']
    )
  })

  test('{what} ends in a sentence')
    .with([
      { what: 'a tool that we do not have', tool: 'order_pizza', given: {} },
      { what: 'arguments that cannot be read', tool: 'find_slots', given: '{"service":' },
      { what: 'a message without words', tool: 'take_message', given: { text: '  ' } },
      { what: 'a service that we do not have', tool: 'find_slots', given: { service: 'massage' } },
      {
        what: 'a day that cannot be told',
        tool: 'find_slots',
        given: { service: 'Haircut', day: 'soon' },
      },
      { what: 'a booking of nothing', tool: 'book_slot', given: {} },
    ])
    .run(async ({ assert }, { tool, given }) => {
      const line = new VoiceLine(await openReception())
      await line.ask()
      const { status, ok, text } = await line.use(tool, given)
      assert.equal(status, 200)
      assert.isFalse(ok)
      assert.isAbove(text.length, 10)
      const [event] = await CallEvent.query().where({
        callId: (await line.find()).id,
        kind: 'tool',
      })
      assert.equal(event.data.text, text)
    })

  test('in a call of nobody’s, a sentence and nothing else', async ({ assert }) => {
    const stranger = { number: { vendorNumberId: 'unknown', number: '+15550109999' } } as never
    const { status, ok } = await new VoiceLine(stranger).use('take_message', { text: 'Hello' })
    assert.equal(status, 200)
    assert.isFalse(ok)
  })

  test('in a call that we were not asked about, help is given all the same', async ({ assert }) => {
    const line = new VoiceLine(await openReception())
    assert.isTrue((await line.use('take_message', { text: 'Call back.' })).ok)
    assert.equal((await line.find()).status, 'ringing')
  })
})

test.group('A caller who wants a human', () => {
  test('is put through to whom the owner named, else to the owner, else to nobody', async ({
    assert,
  }) => {
    const reception = await openReception()
    const ask = () => new VoiceLine(reception).tell('transfer-destination-request')
    assert.match((await ask()).body.error, /take a message/)

    await reception.account.merge({ phone: '+493023125001' }).save()
    assert.equal((await ask()).body.destination.number, '+493023125001')

    const { agent } = reception
    await agent.load('liveVersion')
    const { content } = agent.liveVersion
    const transfer = { number: HUMAN, description: 'the workshop', when: null }
    const transfers = [{ ...transfer, hours: 'always' as const }]
    await agent.liveVersion.merge({ content: { ...content, transfers } }).save()
    assert.equal((await ask()).body.destination.number, HUMAN)
  })

  test('asked again in the same call, the answer is the same', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    const first = await line.tell('transfer-destination-request')
    await reception.account.merge({ phone: HUMAN }).save()
    assert.deepEqual(await line.tell('transfer-destination-request'), first)
  })
})
