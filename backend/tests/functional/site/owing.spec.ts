import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import CreateAgent from '#actions/agents/create_agent'
import AdjustCredits from '#actions/credits/adjust_credits'
import PlaceHolds from '#actions/credits/place_holds'
import PriceVersion from '#models/price_version'
import User from '#models/user'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { buy } from '#tests/support/till'

const WELCOME = 100n
const BOUGHT = 1000n

/** An owner with so many credits, negative for debt, and what the pages of credits say to them. */
async function standingAt(credits: bigint, hasBought = true) {
  const { visitor, account, user } = await signedUp()
  if (hasBought) await buy(account, BOUGHT)
  const worth = hasBought ? WELCOME + BOUGHT : WELCOME
  const amountMc = (credits - worth) * 1000n
  const actor = { userId: user.id, address: null }
  const adjustment = { accountId: account.id, amountMc, reason: 'A test', actor, formId: uuidv7() }
  if (amountMc !== 0n) await new AdjustCredits().handle(adjustment)
  const read = async (language: 'en' | 'de') => {
    await User.query().where('id', user.id).update({ locale: language })
    const open = async (path: string) => inWords(await (await visitor.open(path)).text())
    return {
      standing: await open('/app/credits'),
      buying: await open('/app/credits/buy'),
      home: await open('/app'),
    }
  }
  return { account, read }
}

/** Amounts hold together by spaces that do not break. */
function inWords(page: string) {
  return page.replace(/\s+/g, ' ')
}

test.group('The pages of credits', (group) => {
  isolate(group)

  test('tell what is owed alike, in money and in credits', async ({ assert }) => {
    const { read } = await standingAt(-120n)
    const en = await read('en')
    assert.include(en.standing, '€1.20 (120 credits) is owed; it comes off')
    assert.include(en.buying, 'You owe €1.20 (120 credits). It comes off')
    assert.include(en.home, '€1.20 (120 credits) is owed; it comes off')
    const de = await read('de')
    assert.include(de.standing, '1,20 € (120 Credits) sind offen; sie werden')
    assert.include(de.buying, '1,20 € (120 Credits) sind offen. Sie werden')
    assert.include(de.home, '1,20 € (120 Credits) sind offen; sie werden')
  })

  test('tell what is there alike, in money and in credits', async ({ assert }) => {
    const { read } = await standingAt(1100n)
    const en = await read('en')
    assert.match(en.standing, />€11</)
    assert.include(en.standing, '1,100 credits, about 73 minutes on the phone')
    assert.include(en.buying, 'You have €11 (1,100 credits), about 73 minutes on the phone')
    assert.include(en.home, '€11 left, about 73 minutes')
    const de = await read('de')
    assert.match(de.standing, />11 €</)
    assert.include(de.standing, '1.100 Credits, etwa 73 Minuten am Telefon')
    assert.include(de.buying, 'Sie haben 11 € (1.100 Credits), etwa 73 Minuten am Telefon')
  })

  test('count no minutes while calls are answered on account', async ({ assert }) => {
    const { read } = await standingAt(-120n)
    const en = await read('en')
    assert.include(en.standing, 'calls are still answered on account')
    assert.notMatch(en.standing + en.home, /\b0 minutes/)
    const de = await read('de')
    assert.include(de.standing, 'noch auf Vorschuss angenommen')
    assert.notMatch(de.standing + de.home, /\b0 Minuten/)
  })

  test('and home say until when calls are answered on account', async ({ assert }) => {
    const { account, read } = await standingAt(-120n)
    const graceUntil = DateTime.fromISO('2099-03-02T14:30:00Z')
    await account.merge({ graceUntil, zone: 'Europe/Berlin' }).save()
    const en = await read('en')
    assert.include(en.standing, 'may be used until Mon 2 Mar 2099, 15:30')
    assert.include(en.home, 'Calls are answered until Mon 2 Mar, 15:30 at the latest.')
    const de = await read('de')
    assert.include(de.standing, 'können bis Mo., 2. März 2099, 15:30')
    assert.include(de.home, 'Anrufe werden längstens bis Mo., 2. März, 15:30')
  })

  test('say that what a running call may cost is within what is owed', async ({ assert }) => {
    const { account, read } = await standingAt(0n)
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const running = { status: 'in-progress', chargeMc: null, settledAt: null } as const
    const call = await heldCall(account, agent, running)
    const price = await PriceVersion.firstOrFail()
    await db.transaction((trx) =>
      new PlaceHolds().handle([{ call, price, ceilingSeconds: 600 }], trx)
    )
    const en = await read('en')
    assert.include(en.standing, '€1.50 (150 credits) is owed, what is set aside included;')
    assert.include(en.buying, 'You owe €1.50 (150 credits), with what is set aside for calls.')
    const de = await read('de')
    assert.include(de.standing, 'sind offen, das Zurückgelegte eingerechnet;')
    assert.include(de.buying, 'sind offen, eingerechnet, was für Anrufe zurückgelegt ist.')
  })

  test('promise only what buying brings: running {title}')
    .with([
      {
        title: 'low, never bought before',
        credits: 20n,
        hasBought: false,
        en: 'without credits your receptionist answers no calls.',
        de: 'Ohne Guthaben nimmt Ihr Empfang keine Anrufe an.',
      },
      {
        title: 'low, with grace ahead',
        credits: 20n,
        hasBought: true,
        en: 'without credits your receptionist answers calls for a short while only.',
        de: 'Ohne Guthaben nimmt Ihr Empfang nur noch kurze Zeit Anrufe an.',
      },
      {
        title: 'out',
        credits: 0n,
        hasBought: false,
        en: 'is back as soon as you have bought credits.',
        de: 'Sobald Sie Guthaben kaufen, nimmt',
      },
      {
        title: 'out, with more owed than a pack settles',
        credits: -1200n,
        hasBought: true,
        en: 'is back as soon as you have bought more than you owe.',
        de: 'Sobald Sie mehr kaufen, als offen ist, nimmt',
      },
    ])
    .run(async ({ assert }, { credits, hasBought, ...said }) => {
      const { read } = await standingAt(credits, hasBought)
      assert.include((await read('en')).standing, said.en)
      assert.include((await read('de')).standing, said.de)
    })
})
