import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { browserOnly } from '#policies/browser'
import { middleware, withSession } from '#start/kernel'

const { live } = controllers

/** What changes, as it changes: for the pages of a session. */
router
  .get('/api/v1/live', [live.Live, 'show'])
  .as('v1.live.show')
  .use([...withSession(), browserOnly, middleware.user(), middleware.account()])
