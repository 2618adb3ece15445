import type { HttpContext } from '@adonisjs/core/http'
import PhoneNumber from '#models/phone_number'

/** The account's number that the address names, released ones included; throws 404. */
export function findNumber({ account, params }: HttpContext) {
  return PhoneNumber.query().where('accountId', account.id).where('id', params.id).firstOrFail()
}
