import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { admin } = controllers

router
  .group(() => {
    router.get('/', [admin.Home, 'show']).as('home')

    router.get('/accounts', [admin.Accounts, 'index']).as('accounts.index')
    router.get('/accounts/:id', [admin.Accounts, 'show']).as('accounts.show')

    router.get('/calls', [admin.Calls, 'index']).as('calls.index')
    router.get('/calls/:id', [admin.Calls, 'show']).as('calls.show')
    router.get('/calls/:id/replay', [admin.Replays, 'show']).as('calls.replay')

    router.get('/vendor-events', [admin.VendorEvents, 'index']).as('vendor_events.index')
    router.get('/vendor-events/:id', [admin.VendorEvents, 'show']).as('vendor_events.show')

    router.get('/numbers', [admin.Numbers, 'index']).as('numbers.index')
    router.get('/unwanted-numbers', [admin.UnwantedNumbers, 'index']).as('unwanted_numbers.index')
    router.get('/drift', [admin.Drifts, 'index']).as('drift.index')
    router.post('/drift/runs', [admin.Drifts, 'store']).as('drift.runs.store')

    router.get('/transactions', [admin.Transactions, 'index']).as('transactions.index')
    router.get('/transactions/:id', [admin.Transactions, 'show']).as('transactions.show')
    router
      .get('/accounts/:id/adjustments/new', [admin.Adjustments, 'create'])
      .as('adjustments.create')
    router.get('/prices', [admin.Prices, 'index']).as('prices.index')
    router.get('/prices/new', [admin.Prices, 'create']).as('prices.create')
    router.get('/packs', [admin.Packs, 'index']).as('packs.index')
    router.get('/packs/new', [admin.Packs, 'create']).as('packs.create')
    router.get('/packs/:id', [admin.Packs, 'edit']).as('packs.edit')
    router.get('/audit', [admin.Audit, 'index']).as('audit.index')
    router.get('/audit.csv', [admin.Audit, 'show']).as('audit.show')
    router.get('/ledger', [admin.LedgerChecks, 'show']).as('ledger')
    router.post('/ledger/runs', [admin.LedgerChecks, 'store']).as('ledger.runs.store')
    router.get('/purchases', [admin.Purchases, 'index']).as('purchases.index')
    router.get('/purchases/:id', [admin.Purchases, 'show']).as('purchases.show')
    router.get('/disputes', [admin.Disputes, 'index']).as('disputes.index')
    router.get('/disputes/:id', [admin.Disputes, 'show']).as('disputes.show')
    router.get('/refusals', [admin.Refusals, 'index']).as('refusals.index')
    router.get('/recovered', [admin.Recoveries, 'index']).as('recovered.index')
    router.get('/margin', [admin.Margins, 'index']).as('margin.index')
  })
  .where('id', router.matchers.uuid())
  .prefix('/admin')
  .use([...withSession(), middleware.user(), middleware.operator(), middleware.panel()])
  .as('admin')

// What moves money, or decides whether somebody's calls are answered.
router
  .group(() => {
    router.post('/accounts/:id/adjustments', [admin.Adjustments, 'store']).as('adjustments.store')
    router.post('/accounts/:id/suspensions', [admin.Suspensions, 'store']).as('suspensions.store')
    router.post('/accounts/:id/resumptions', [admin.Suspensions, 'destroy']).as('resumptions.store')
    router.post('/numbers', [admin.Numbers, 'store']).as('numbers.store')
    router.post('/numbers/imports', [admin.NumberImports, 'store']).as('numbers.imports.store')
    router
      .post('/numbers/:id/assignments', [admin.NumberAssignments, 'store'])
      .as('numbers.assignments.store')
    router.post('/numbers/adoptions', [admin.Orphans, 'store']).as('numbers.adoptions.store')
    router.post('/numbers/:id/releases', [admin.Numbers, 'destroy']).as('numbers.releases.store')
    router.post('/numbers/removals', [admin.Orphans, 'destroy']).as('numbers.removals.store')
    router.post('/unwanted-numbers', [admin.UnwantedNumbers, 'store']).as('unwanted_numbers.store')
    router
      .post('/unwanted-numbers/:id/removals', [admin.UnwantedNumbers, 'destroy'])
      .as('unwanted_numbers.removals.store')
    router
      .post('/vendor-events/:id/runs', [admin.VendorEventRuns, 'store'])
      .as('vendor_events.runs.store')
    router.post('/drift/removals', [admin.StrayCopies, 'destroy']).as('drift.removals.store')
    router.post('/drift/:id/restorations', [admin.Drifts, 'destroy']).as('drift.restorations.store')
    router.post('/refusals/:id/closures', [admin.Refusals, 'destroy']).as('refusals.closures.store')
    router.post('/transactions/:id/reversals', [admin.Reversals, 'store']).as('reversals.store')
    router.post('/purchases/:id/refunds', [admin.Refunds, 'store']).as('refunds.store')
    router.post('/disputes/:id/decisions', [admin.Decisions, 'store']).as('decisions.store')
    router.post('/prices', [admin.Prices, 'store']).as('prices.store')
    router.post('/packs', [admin.Packs, 'store']).as('packs.store')
    router
      .post('/packs/confirmations', [admin.PackConfirmations, 'store'])
      .as('packs.confirmations.store')
    router.post('/packs/:id/versions', [admin.Packs, 'update']).as('packs.versions.store')
    router.post('/packs/:id/moves', [admin.PackMoves, 'store']).as('packs.moves.store')
    router.post('/packs/:id/withdrawals', [admin.Packs, 'destroy']).as('packs.withdrawals.store')
  })
  .where('id', router.matchers.uuid())
  .prefix('/admin')
  .use([
    ...withSession(),
    middleware.user(),
    middleware.operator(),
    middleware.panel(),
    middleware.confirmed(),
  ])
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
