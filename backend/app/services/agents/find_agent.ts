import type { HttpContext } from '@adonisjs/core/http'
import Agent from '#models/agent'

/** The account's agent that the address names; throws 404. */
export function findAgent({ account, params }: HttpContext) {
  return Agent.query().where('accountId', account.id).where('id', params.id).firstOrFail()
}
