import type { HttpContext } from '@adonisjs/core/http'
import type User from '#models/user'

/** Signs a person in, under a new session id, and notes whose session it is so that it can be ended from elsewhere. */
export async function beginSession({ auth, session }: HttpContext, user: User) {
  await auth.use('web').login(user)
  await session.tag(user.id)
}
