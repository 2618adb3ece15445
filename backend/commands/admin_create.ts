import { randomBytes } from 'node:crypto'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const SHORTEST = 12

/** Makes somebody an operator of this install. */
export default class AdminCreate extends BaseCommand {
  static commandName = 'admin:create'
  static description = 'Make somebody an operator: a new login, or one that exists'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Their e-mail address; asked for when absent', required: false })
  declare email?: string

  @flags.string({ description: 'At least 12 characters; made up and printed when absent' })
  declare password?: string

  async run() {
    const { default: User } = await import('#models/user')
    const given = this.email ?? (await this.prompt.ask('Their e-mail address'))
    const email = (given ?? '').trim().toLowerCase()
    if (!email.includes('@')) return this.#refuse('That is no e-mail address.')
    const known = await User.query().whereRaw('lower(email) = ?', [email]).first()
    if (known && this.password === undefined) {
      await known.merge({ isOperator: true }).save()
      return this.logger.success(`${email} is an operator now, with the password they have.`)
    }
    const password = this.password ?? randomBytes(12).toString('base64url')
    if (password.length < SHORTEST) {
      return this.#refuse(`A password needs at least ${SHORTEST} characters.`)
    }
    await (known ?? new User()).merge({ email, password, isOperator: true }).save()
    this.logger.success(`${email} is an operator now.`)
    if (this.password === undefined) this.logger.log(`Password: ${password}`)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
