import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The admin panel is not there for anybody but operators. */
export default class OperatorMiddleware {
  async handle({ auth }: HttpContext, next: NextFn) {
    if (!auth.getUserOrFail().isOperator) {
      throw new Exception('There is nothing at this address.', {
        status: 404,
        code: 'E_ROUTE_NOT_FOUND',
      })
    }
    return next()
  }
}
