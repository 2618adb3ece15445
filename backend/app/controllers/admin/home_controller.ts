import type { HttpContext } from '@adonisjs/core/http'
import ReadNeeds from '#actions/admin/read_needs'

/** Where an operator begins: what needs them, and whether anything does. */
export default class HomeController {
  async show({ view }: HttpContext) {
    const { check, ...counts } = await new ReadNeeds().handle()
    const wrong = check?.findings.filter(({ severity }) => severity !== 'margin') ?? []
    const needs = [
      { name: 'findings', count: wrong.length, href: '/admin/ledger', isWrong: true },
      { name: 'refusals', count: counts.refusals, href: '/admin/refusals', isWrong: true },
      { name: 'disputes', count: counts.disputes, href: '/admin/disputes' },
      { name: 'bankDisputes', count: counts.bankDisputes, href: '/admin/purchases?money=disputed' },
      {
        name: 'failedRefunds',
        count: counts.failedRefunds,
        href: '/admin/purchases?money=not-refunded',
        isWrong: true,
      },
      {
        name: 'failedEvents',
        count: counts.failedEvents,
        href: '/admin/vendor-events?status=failed',
        isWrong: true,
      },
      { name: 'losing', count: counts.losing, href: '/admin/margin' },
      { name: 'stopped', count: counts.stopped, href: '/admin/accounts?credit=stopped' },
      { name: 'suspended', count: counts.suspended, href: '/admin/accounts?status=suspended' },
      { name: 'recoveredToday', count: counts.recoveredToday, href: '/admin/recovered' },
    ]
    const waiting = needs.filter(({ count }) => count > 0)
    return view.render('pages/admin/home', { check, needs, waiting })
  }
}
