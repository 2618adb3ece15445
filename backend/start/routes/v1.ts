import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const uuid = router.matchers.uuid()

/** Named by what they return: the typed client of the dashboard is generated from these. */
router
  .group(() => {
    router.get('me', [controllers.accounts.Me, 'show']).as('me.show')
    router.get('home', [controllers.accounts.Home, 'show']).as('home.show')
    router.get('settings', [controllers.accounts.Settings, 'show']).as('settings.show')

    router.get('templates', [controllers.agents.Templates, 'index']).as('templates.index')
    router.get('agents', [controllers.agents.Agents, 'index']).as('agents.index')
    router.get('agents/:id', [controllers.agents.Agents, 'show']).as('agents.show')

    router.get('calls', [controllers.calls.Calls, 'index']).as('calls.index')
    router.get('calls/:id', [controllers.calls.Calls, 'show']).as('calls.show')
    router.get('messages', [controllers.calls.Messages, 'index']).as('messages.index')
    router.get('bookings', [controllers.bookings.Bookings, 'index']).as('bookings.index')

    router.get('credits', [controllers.credits.Credits, 'show']).as('credits.show')

    router
      .get('connections', [controllers.connections.Connections, 'index'])
      .as('connections.index')

    router.get('webhooks', [controllers.webhooks.Webhooks, 'index']).as('webhooks.index')
    router.get('webhooks/:id', [controllers.webhooks.Webhooks, 'show']).as('webhooks.show')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('id', uuid)
  .use([...withSession(), middleware.user(), middleware.account()])
