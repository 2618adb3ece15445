import { BaseSchema } from '@adonisjs/lucid/schema'

/** Where whoever calls wants their appointments confirmed. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('ALTER TABLE contacts ADD COLUMN email text CHECK (length(email) <= 254)')
  }

  async down() {
    this.schema.raw('ALTER TABLE contacts DROP COLUMN email')
  }
}
