import { compose } from '@adonisjs/core/helpers'
import { RecoveryCodeSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Lets somebody in once whose second factor is lost. */
export default class RecoveryCode extends compose(RecoveryCodeSchema, HasUuid) {}
