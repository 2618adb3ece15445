import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Account from '#models/account'
import PhoneNumber from '#models/phone_number'
import User from '#models/user'
import { restoreStandIns } from '#services/boot/restore_stand_ins'
import { seedSandbox } from '#services/boot/seed'
import integrations from '#services/integrations/main'
import { giveBackAll } from '#tests/support/numbers'
import { sandbox, work } from '#tests/support/town'

async function demoNumber() {
  const account = await Account.query()
    .whereHas('memberships', (members) =>
      members.whereHas('user', (users) => users.where('email', 'demo@example.com'))
    )
    .firstOrFail()
  return PhoneNumber.findByOrFail('accountId', account.id)
}

/** Another spec's server may have seeded this database already, with stand-ins that are gone. */
async function startAfresh() {
  await giveBackAll()
  await db.from('install_settings').where('key', 'demo-logins').delete()
  await User.query()
    .whereIn('email', ['demo@example.com', 'operator@example.com'])
    .update({ email: db.raw("id || '@example.com'") })
}

async function ring(number: PhoneNumber) {
  const town = await sandbox()
  const order = { number: number.number, script: 'books' }
  const { unmet }: any = await town.act('vapi', 'simulateCall', order)
  await work()
  return unmet
}

test.group('What a sandbox starts with', (group) => {
  group.setup(startAfresh)
  group.teardown(giveBackAll)

  test('a business that can be rung and booked, and an operator; the same at every start', async ({
    assert,
  }) => {
    const logins = await seedSandbox(app)
    assert.deepEqual(await seedSandbox(app), logins)

    const owner = await User.verifyCredentials(logins.owner.email, logins.owner.password)
    const operator = await User.verifyCredentials(logins.operator.email, logins.operator.password)
    assert.isFalse((await owner.refresh()).isOperator)
    assert.isTrue((await operator.refresh()).isOperator)
    assert.deepEqual(await ring(await demoNumber()), [])
  })

  test('what the voice stand-in forgot is put back, and answers again', async ({ assert }) => {
    await seedSandbox(app)
    const number = await demoNumber()
    await number.load('agent')
    const voice = await integrations.voice()
    await voice.releaseNumber(number.vendorNumberId!)
    await voice.removeAgent(number.agent.vendorAgentId!)

    await restoreStandIns(app)
    assert.deepEqual(await ring(await demoNumber()), [])
  })
})
