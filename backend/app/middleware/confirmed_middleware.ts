import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { confirm } from '#services/auth/confirmation'

/** What moves money is done by somebody who said within ten minutes who they are. */
export default class ConfirmedMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    await confirm(ctx)
    return next()
  }
}
