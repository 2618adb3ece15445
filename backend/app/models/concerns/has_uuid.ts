import { beforeCreate } from '@adonisjs/lucid/orm'
import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { v7 as uuidv7 } from 'uuid'

/** Ids are made in code, and in time's order. */
export function HasUuid<Model extends NormalizeConstructor<LucidModel>>(superclass: Model) {
  class WithUuid extends superclass {
    static selfAssignPrimaryKey = true

    @beforeCreate()
    static assignUuid(row: LucidRow & { id?: string }) {
      row.id ??= uuidv7()
    }
  }
  return WithUuid
}
