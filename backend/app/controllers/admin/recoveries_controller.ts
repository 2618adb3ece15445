import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import ReadRecovered from '#actions/calls/read_recovered'

const PERIODS = ['0', '7', '30']

/** Calls whose report never came and was fetched: today's, or of the last days. */
export default class RecoveriesController {
  async index({ request, view }: HttpContext) {
    const { days: wanted } = request.qs()
    const days = PERIODS.includes(wanted) ? wanted : '0'
    const since = DateTime.utc()
      .startOf('day')
      .minus({ days: Number(days) })
    const { count, calls } = await new ReadRecovered().handle({ since })
    return view.render('pages/admin/recovered', { count, calls, days, periods: PERIODS })
  }
}
