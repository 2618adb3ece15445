import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { admin } = controllers

router
  .group(() => {
    router
      .get('/', ({ response }) => response.redirect().toRoute('admin.accounts.index'))
      .as('home')

    router.get('/accounts', [admin.Accounts, 'index']).as('accounts.index')
    router.get('/accounts/:id', [admin.Accounts, 'show']).as('accounts.show')

    router.get('/calls', [admin.Calls, 'index']).as('calls.index')
    router.get('/calls/:id', [admin.Calls, 'show']).as('calls.show')

    router.get('/vendor-events', [admin.VendorEvents, 'index']).as('vendor_events.index')
    router.get('/vendor-events/:id', [admin.VendorEvents, 'show']).as('vendor_events.show')
    router
      .post('/vendor-events/:id/runs', [admin.VendorEventRuns, 'store'])
      .as('vendor_events.runs.store')

    router.get('/transactions', [admin.Transactions, 'index']).as('transactions.index')
    router.get('/ledger', [admin.LedgerChecks, 'show']).as('ledger')
  })
  .where('id', router.matchers.uuid())
  .prefix('/admin')
  .use([...withSession(), middleware.user(), middleware.operator(), middleware.panel()])
  .as('admin')

// Providers are known by name.
router
  .group(() => {
    router.get('/', [admin.Integrations, 'index']).as('index')
    router.get('/:id', [admin.Integrations, 'show']).as('show')
  })
  .prefix('/admin/integrations')
  .use([...withSession(), middleware.user(), middleware.operator(), middleware.panel()])
  .as('admin.integrations')
