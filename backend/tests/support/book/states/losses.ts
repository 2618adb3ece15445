import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import LoseConnection from '#actions/connections/lose_connection'
import PingWebhook from '#actions/webhooks/ping_webhook'
import Export from '#models/export'
import { connectCalendar, registerBin, sandbox, type openBusiness } from '#tests/support/town'

/** A calendar that is not let in any more, the export that needed it, and an endpoint that wants no messages. */
export async function fillLosses(business: Awaited<ReturnType<typeof openBusiness>>) {
  const { account } = business
  const { id: connectionId } = await connectCalendar(business)
  await db.transaction((trx) => new LoseConnection().handle({ connectionId, trx }))
  const [startedAt, finishedAt] = [DateTime.utc().minus({ minutes: 3 }), DateTime.utc()]
  const failed = { status: 'failed', failure: 'E_GRANT_LOST', startedAt, finishedAt } as const
  await Export.create({ accountId: account.id, connectionId, subject: 'contacts', ...failed })

  const { bin, webhook } = await registerBin(account)
  const town = await sandbox()
  await town.act('webhooks', 'answer', { bin, status: 410 })
  await new PingWebhook().handle({ webhook })
  return { webhook }
}
