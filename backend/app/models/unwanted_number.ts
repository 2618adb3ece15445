import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { UnwantedNumberSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Call from '#models/call'

/** A number that an operator knows for unwanted calls, to whomever. */
export default class UnwantedNumber extends compose(UnwantedNumberSchema, HasUuid) {
  /** Calls from it that were turned away as spam since it is on the list. */
  @hasMany(() => Call, {
    localKey: 'phone',
    foreignKey: 'fromNumber',
    onQuery: (calls) =>
      calls
        .where('calls.excused', 'spam')
        .if(calls.isRelatedSubQuery, (counted) =>
          counted.whereColumn('calls.created_at', '>=', 'unwanted_numbers.created_at')
        ),
  })
  declare stopped: HasMany<typeof Call>
}
