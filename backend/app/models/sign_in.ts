import { compose } from '@adonisjs/core/helpers'
import { SignInSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** One browser that somebody is signed in with. Without its row, its session is worth nothing. */
export default class SignIn extends compose(SignInSchema, HasUuid) {}
