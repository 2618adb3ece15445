import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { isSandbox, isSandboxPublic } from '#config/mode'
import { middleware, withSession } from '#start/kernel'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const { sandbox } = controllers
const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
const READING = ['GET', 'HEAD', 'OPTIONS']

/** Nobody logs in here: it is for this machine, and not for other sites' pages in its browser. */
function fromHere({ request, response }: HttpContext, next: NextFn) {
  const isLocal = LOOPBACK.test(request.request.socket.remoteAddress ?? '')
  const isForeign = request.header('sec-fetch-site') === 'cross-site'
  if (!isLocal && !isSandboxPublic) return response.notFound('There is nothing at this address.')
  if (isForeign && !READING.includes(request.method())) {
    return response.forbidden('Another site’s page may not do that.')
  }
  return next()
}

if (isSandbox) {
  router
    .group(() => {
      router.get('/', [sandbox.Overview, 'show']).as('overview')
      router.post('/calls', [sandbox.Calls, 'store']).as('calls.store')
      router.get('/calls/:id', [sandbox.Calls, 'show']).as('calls.show')
      router.post('/clock', [sandbox.Clocks, 'update']).as('clock.update')
      router.post('/faults', [sandbox.Faults, 'store']).as('faults.store')
      router.post('/faults/removal', [sandbox.Faults, 'destroy']).as('faults.destroy')
      router.post('/resets', [sandbox.Resets, 'store']).as('resets.store')
    })
    .prefix('/sandbox')
    .use([fromHere, ...withSession(), middleware.panel()])
    .as('sandbox')

  router.any('/sandbox/:standIn', [sandbox.StandIns, 'show']).use(fromHere).as('sandbox.stand_in')
  router.any('/sandbox/:standIn/*', [sandbox.StandIns, 'show']).use(fromHere).as('sandbox.inside')
}
