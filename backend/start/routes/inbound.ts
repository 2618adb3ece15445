import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

router
  .post('/inbound/:provider', [controllers.inbound.VendorEvents, 'store'])
  .use(middleware.rawBody())
  .as('inbound.store')
