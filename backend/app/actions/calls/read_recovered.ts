import { DateTime } from 'luxon'
import Call from '#models/call'

const SHOWN = 100

interface Input {
  /** Fetched at or after; today in UTC when absent. */
  since?: DateTime
}

/** Calls whose report did not come by itself and was fetched: how many, and the newest, with their accounts. */
export default class ReadRecovered {
  async handle({ since = DateTime.utc().startOf('day') }: Input = {}) {
    const recovered = () => Call.query().where('recoveredAt', '>=', since.toJSDate())
    const [[{ $extras: counted }], calls] = await Promise.all([
      recovered().count('* as total'),
      recovered().preload('account').orderBy('recoveredAt', 'desc').orderBy('id').limit(SHOWN),
    ])
    return { count: Number(counted.total), calls }
  }
}
