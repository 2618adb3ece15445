import { DateTime } from 'luxon'
import Export from '#models/export'
import type Connection from '#models/connection'

const RUNNING = { status: 'waiting', written: 3, total: 8 } as const
const FAILED = { status: 'failed', failure: 'E_VENDOR_REFUSED' } as const

/** One that is written, one that is being written, one that failed. */
export async function fillExports({ id: connectionId, accountId, sheetUrl, sheetId }: Connection) {
  const [startedAt, finishedAt] = [DateTime.utc().minus({ minutes: 3 }), DateTime.utc()]
  const sheet = { connectionId, sheetId, sheetUrl }
  const written = {
    ...sheet,
    status: 'idle',
    schedule: 'weekly',
    written: 9,
    total: 9,
  } as const
  await Export.createMany([
    { accountId, subject: 'calls', startedAt, finishedAt, ...written },
    { accountId, subject: 'bookings', startedAt, ...sheet, ...RUNNING },
    { accountId, subject: 'contacts', startedAt, finishedAt, ...FAILED },
  ])
}
