import { test } from '@japa/runner'
import Service from '#models/service'
import Staff from '#models/staff'
import User from '#models/user'
import { isolate } from '#tests/support/api/isolation'
import { memberOf } from '#tests/support/api/people'
import { openReception } from '#tests/support/town'
import type { AgentContent } from '#services/agents/content'

const SAID = {
  en: {
    noPhone: 'While you are closed there is no phone to ring, so it answers and takes messages.',
    nobody: 'Nobody who can be booked does this',
    does: 'Nobody who can be booked does this',
  },
  de: {
    noPhone:
      'Wenn geschlossen ist, gibt es kein Telefon, das klingeln könnte. Deshalb nimmt er ab und notiert Nachrichten.',
    nobody: 'Das macht niemand, der gebucht werden kann',
    does: 'Niemand, der gebucht werden kann, macht',
  },
}

/** A receptionist that was told something more, and how its page is read. */
async function receptionTold(more: Partial<AgentContent>) {
  const reception = await openReception()
  const { account, agent, number } = reception
  await account.merge({ phone: null }).save()
  await number.merge({ fallbackNumber: null }).save()
  await agent.load('liveVersion')
  const { liveVersion } = agent
  await liveVersion.merge({ content: { ...liveVersion.content, ...more } }).save()
  const { visitor, membership } = await memberOf(account, 'owner')
  const cannot = async () => {
    const answer = await visitor.json('GET', `/api/v1/agents/${agent.id}`)
    return ((await answer.json()) as any).data.cannot
  }
  const page = async (language: 'en' | 'de', part = '') => {
    await User.query().where('id', membership.userId).update({ locale: language })
    return (await visitor.open(`/app/agents/${agent.id}${part}`)).text()
  }
  return { ...reception, cannot, page }
}

test.group('What a receptionist was told and cannot do', (group) => {
  isolate(group)

  test('is said of calls that are to go to a phone while it is closed, where there is none', async ({
    assert,
  }) => {
    const rule = 'transfer'
    const told = await receptionTold({ afterHours: { rule, number: null, sentence: null } })
    const { account, agent, number, cannot, page } = told
    assert.isTrue((await cannot()).lacksPhone)
    for (const language of ['en', 'de'] as const) {
      const shown = await page(language)
      assert.include(shown, SAID[language].noPhone)
      assert.include(shown, `/app/agents/${agent.id}/edit`)
      assert.include(await page(language, '/setup/finish'), SAID[language].noPhone)
    }
    await number.merge({ fallbackNumber: '+493023125001' }).save()
    assert.isFalse((await cannot()).lacksPhone)
    assert.notInclude(await page('en'), SAID.en.noPhone)
    await number.merge({ fallbackNumber: null }).save()
    await account.merge({ phone: '+493023125002' }).save()
    assert.isFalse((await cannot()).lacksPhone)
  })

  test('is not said where it answers while closed', async ({ assert }) => {
    const rule = 'message'
    const told = await receptionTold({ afterHours: { rule, number: null, sentence: null } })
    assert.isFalse((await told.cannot()).lacksPhone)
  })

  test('is said of services that nobody does whom it books', async ({ assert }) => {
    const { account, agent, cannot, page } = await receptionTold({})
    assert.deepEqual((await cannot()).unstaffed, [])
    assert.notInclude(await page('en'), SAID.en.nobody)

    const { id: accountId } = account
    const [first] = await Service.query().where({ accountId }).orderBy('id')
    const elsewhere = await Staff.create({ accountId, name: 'Mara', capacity: 1 })
    const { liveVersion } = agent
    const services = liveVersion.content.services.map((service) =>
      service.name === first.name ? { ...service, staffIds: [elsewhere.id] } : service
    )
    await liveVersion.merge({ content: { ...liveVersion.content, services } }).save()
    assert.deepEqual((await cannot()).unstaffed, [first.name])
    for (const language of ['en', 'de'] as const) {
      const shown = await page(language)
      assert.include(shown, SAID[language].nobody)
      assert.include(shown, '/app/settings/staff')
      assert.include(await page(language, '/setup/services'), SAID[language].nobody)
      assert.include(await page(language, '/setup/finish'), `${SAID[language].does}: ${first.name}`)
    }

    await elsewhere.related('agents').attach([agent.id])
    assert.deepEqual((await cannot()).unstaffed, [])
    await elsewhere.merge({ isActive: false }).save()
    assert.deepEqual((await cannot()).unstaffed, [first.name])
  })
})
