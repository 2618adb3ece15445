import { randomBytes } from 'node:crypto'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const SHORTEST = 12

/** Makes somebody an operator of this install. */
export default class AdminCreate extends BaseCommand {
  static commandName = 'admin:create'
  static description = 'Make somebody an operator: a new login, or one that exists'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Their e-mail address' })
  declare email: string

  @flags.string({ description: 'At least 12 characters; made up and printed when absent' })
  declare password?: string

  async run() {
    const { default: User } = await import('#models/user')
    const email = this.email.trim().toLowerCase()
    const known = await User.query().whereRaw('lower(email) = ?', [email]).first()
    if (known && this.password === undefined) {
      await known.merge({ isOperator: true }).save()
      return this.logger.success(`${email} is an operator now, with the password they have.`)
    }
    const password = this.password ?? randomBytes(12).toString('base64url')
    if (password.length < SHORTEST) {
      this.logger.error(`A password needs at least ${SHORTEST} characters.`)
      this.exitCode = 1
      return
    }
    await (known ?? new User()).merge({ email, password, isOperator: true }).save()
    this.logger.success(`${email} is an operator now.`)
    if (this.password === undefined) this.logger.log(`Password: ${password}`)
  }
}
