import { BaseSchema } from '@adonisjs/lucid/schema'

/** The limiter counts with this column as a number, and our driver reads whole 64-bit columns as `bigint`. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('ALTER TABLE rate_limits ALTER COLUMN expire TYPE double precision')
  }

  async down() {
    this.schema.raw('ALTER TABLE rate_limits ALTER COLUMN expire TYPE bigint')
  }
}
