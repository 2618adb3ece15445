import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { browserOnly } from '#policies/browser'
import { atLeast } from '#policies/roles'
import { middleware, withSession } from '#start/kernel'

const { accounts } = controllers

/** Invitations, for whoever has the mail. */
router
  .group(() => {
    router.get('acceptances', [accounts.Acceptances, 'show']).as('acceptances.show')
    router.post('acceptances', [accounts.Acceptances, 'store']).as('acceptances.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .use([...withSession(), browserOnly])

/** Which account somebody works in. */
router
  .group(() => {
    router.post('accounts', [accounts.Accounts, 'store']).as('accounts.store')
    router.post('account/choices', [accounts.Choices, 'store']).as('account.choices.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .use([...withSession(), browserOnly, middleware.user()])

router
  .group(() => {
    router.get('team', [accounts.Team, 'show']).as('team.show')
    router.post('account/departures', [accounts.Departures, 'store']).as('account.departures.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .use([...withSession(), browserOnly, middleware.user(), middleware.account()])

/** Who belongs to the account, and who may ask its API. */
router
  .group(() => {
    router.post('invitations', [accounts.Invitations, 'store']).as('invitations.store')
    router
      .post('invitations/:id/resends', [accounts.Invitations, 'update'])
      .as('invitations.resends.store')
    router
      .post('invitations/:id/removals', [accounts.Invitations, 'destroy'])
      .as('invitations.removals.store')
    router.post('members/:id/roles', [accounts.Members, 'update']).as('members.roles.store')
    router.post('members/:id/removals', [accounts.Members, 'destroy']).as('members.removals.store')
    router.get('keys', [accounts.Keys, 'index']).as('keys.index')
    router.post('keys', [accounts.Keys, 'store']).as('keys.store')
    router.post('keys/:id/removals', [accounts.Keys, 'destroy']).as('keys.removals.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('id', router.matchers.uuid())
  .use([...withSession(), browserOnly, middleware.user(), middleware.account(), atLeast('admin')])

router
  .post('/api/v1/account/closings', [accounts.Closings, 'store'])
  .as('v1.account.closings.store')
  .use([...withSession(), browserOnly, middleware.user(), middleware.account(), atLeast('owner')])
