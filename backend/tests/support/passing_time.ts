import db from '@adonisjs/lucid/services/db'
import { DateTime, type DurationLike } from 'luxon'
import { freeze } from '#tests/support/clock'
import { work } from '#tests/support/town'

/** So much time goes by, our clock's and that of the jobs that carry one of these ids; then what is due is worked. */
export async function letPass(duration: DurationLike, ids: string[]) {
  const now = DateTime.now()
  const then = now.plus(duration)
  freeze(then)
  await db.rawQuery(
    `UPDATE pgboss.job SET start_after = start_after - ? * interval '1 millisecond'
     WHERE state IN ('created', 'retry')
       AND EXISTS (SELECT FROM jsonb_each_text(data) AS one WHERE one.value = ANY (?))`,
    [then.diff(now).toMillis(), ids]
  )
  await work()
}
