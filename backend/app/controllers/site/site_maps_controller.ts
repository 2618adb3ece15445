import { siteMap } from '#services/site/site_map'
import type { HttpContext } from '@adonisjs/core/http'

export default class SiteMapsController {
  async show({ response }: HttpContext) {
    response.type('application/xml').send(await siteMap())
  }
}
