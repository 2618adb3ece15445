import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Membership from '#models/membership'
import Pack from '#models/pack'
import TopUp from '#models/top_up'
import User from '#models/user'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import type Account from '#models/account'

const SAID = {
  en: {
    low: 'Your credits are running low.',
    grace:
      'Your credits are used up. Calls are answered until Mon\u00a02\u00a0Mar\u00a02099, 15:30 at the latest.',
    stopped: 'Your credits are used up: your receptionist answers no calls.',
    paused: 'Automatic top-up is paused: nothing is charged automatically.',
    calls: 'Calls run on what you have.',
    suspended: 'Whoever calls is put through to your own phone',
  },
  de: {
    low: 'Ihr Guthaben geht zur Neige.',
    grace:
      'Ihr Guthaben ist aufgebraucht. Anrufe werden längstens bis Mo.,\u00a02.\u00a0März\u00a02099, 15:30 angenommen.',
    stopped: 'Ihr Guthaben ist aufgebraucht: Ihr Empfang nimmt nicht mehr ab.',
    paused: 'Das automatische Aufladen ist angehalten: Es wird nichts automatisch abgebucht.',
    calls: 'Anrufe laufen mit dem, was da ist.',
    suspended: 'Wer anruft, wird auf Ihr eigenes Telefon durchgestellt',
  },
}
const STATES = ['low', 'grace', 'stopped'] as const
const GRACE_UNTIL = DateTime.fromISO('2099-03-02T14:30:00Z')

async function stand(account: Account, creditState: Account['creditState']) {
  const graceUntil = creditState === 'grace' ? GRACE_UNTIL : null
  await account.merge({ creditState, graceUntil, zone: 'Europe/Berlin' }).save()
}

async function pause({ id: accountId }: Account) {
  const { id: packId } = await Pack.findByOrFail('isOffered', true)
  const set = { isOn: true, packId, thresholdMc: 500_000n, monthlyCapMinor: 5000 }
  return TopUp.create({ accountId, ...set, pausedReason: 'declined' })
}

test.group('How credits stand', (group) => {
  isolate(group)

  test('is said on every page of the dashboard where something is to be done: {$self}')
    .with([...STATES])
    .run(async ({ assert }, state) => {
      const { visitor, account, user } = await signedUp()
      await stand(account, state)
      for (const language of ['en', 'de'] as const) {
        await User.query().where('id', user.id).update({ locale: language })
        for (const path of ['/app/calls', '/app/settings', '/app/team']) {
          const page = await (await visitor.open(path)).text()
          assert.include(page, SAID[language][state], path)
          for (const other of STATES) {
            if (other !== state) assert.notInclude(page, SAID[language][other], path)
          }
          assert.include(page, '/app/credits/buy', path)
        }
      }
    })

  test('names automatic top-up that is paused beside how credits stand, until it is put right', async ({
    assert,
  }) => {
    const { visitor, account, user } = await signedUp()
    const topUp = await pause(account)
    await stand(account, 'stopped')
    for (const language of ['en', 'de'] as const) {
      await User.query().where('id', user.id).update({ locale: language })
      const page = await (await visitor.open('/app/calls')).text()
      assert.include(page, SAID[language].paused)
      assert.include(page, SAID[language].stopped)
      assert.notInclude(page, SAID[language].calls)
      assert.include(page, '/app/credits/top-up')
    }
    await stand(account, 'grace')
    const owing = await (await visitor.open('/app/calls')).text()
    assert.include(owing, SAID.de.grace)
    assert.notInclude(owing, SAID.de.calls)
    const topUpPage = await (await visitor.open('/app/credits/top-up')).text()
    assert.include(topUpPage, SAID.de.grace)
    assert.notInclude(topUpPage, 'Anrufe laufen mit Ihrem Guthaben')
    await stand(account, 'low')
    assert.include(await (await visitor.open('/app/calls')).text(), SAID.de.calls)
    await topUp.merge({ pausedReason: null }).save()
    assert.notInclude(await (await visitor.open('/app/calls')).text(), SAID.de.paused)
  })

  test('of a suspended account is one page, which says why and what callers hear', async ({
    assert,
  }) => {
    const { visitor, account, user } = await signedUp()
    await stand(account, 'stopped')
    const reason = 'Unpaid since August.'
    await account
      .merge({ status: 'suspended', suspendedAt: DateTime.utc(), suspendedReason: reason })
      .save()
    for (const language of ['en', 'de'] as const) {
      await User.query().where('id', user.id).update({ locale: language })
      const sent = await visitor.open('/app/calls')
      assert.equal(sent.headers.get('location'), '/suspended')
      const page = await (await visitor.open('/suspended')).text()
      assert.include(page, reason)
      assert.include(page, SAID[language].suspended)
      assert.notInclude(page, SAID[language].stopped)
    }
  })

  test('is not said where all is well, nor twice where it is said in full', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const banner = 'aria-label="Your credits"'
    assert.notInclude(await (await visitor.open('/app/calls')).text(), banner)
    await stand(account, 'stopped')
    for (const path of ['/app', '/app/credits']) {
      assert.notInclude(await (await visitor.open(path)).text(), banner, path)
    }
  })

  test('members are shown credits, and not the way to buy, nor a pause they cannot end', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    await pause(account)
    await stand(account, 'stopped')
    await Membership.query().where('accountId', account.id).update({ role: 'member' })
    const page = await (await visitor.open('/app/calls')).text()
    assert.include(page, SAID.en.stopped)
    assert.notInclude(page, '/app/credits/buy')
    assert.notInclude(page, SAID.en.paused)
  })
})
