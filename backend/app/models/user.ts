import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { DbAccessTokensProvider, type AccessToken } from '@adonisjs/auth/access_tokens'
import { compose } from '@adonisjs/core/helpers'
import hash from '@adonisjs/core/services/hash'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { API_KEYS } from '#config/api_keys'
import { UserSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Membership from '#models/membership'

/** A person who can sign in. */
export default class User extends compose(UserSchema, HasUuid, withAuthFinder(hash)) {
  static apiKeys = DbAccessTokensProvider.forModel(User, API_KEYS)

  declare currentAccessToken?: AccessToken

  @hasMany(() => Membership)
  declare memberships: HasMany<typeof Membership>
}
