import { DateTime } from 'luxon'
import CodeRefusedException from '#exceptions/code_refused_exception'
import RecoveryCode from '#models/recovery_code'
import User from '#models/user'
import { countAttempt, forgetAttempts } from '#services/auth/limits'
import { recoveryHash, stepOf } from '#services/auth/second_factor'

/** The second step of signing in: a code of the person's app, or a recovery code. Each is good once. */
export default class CheckCode {
  async handle({ user, code }: { user: User; code: string }) {
    const attempt = { act: 'code', address: user.id, email: user.email } as const
    await countAttempt(attempt)
    const digits = code.replace(/\s/g, '')
    const isRight = /^\d{6}$/.test(digits)
      ? await this.#takeStep(user, digits)
      : await this.#takeRecoveryCode(user, code)
    if (!isRight) throw new CodeRefusedException()
    await forgetAttempts(attempt)
  }

  async #takeStep(user: User, digits: string): Promise<boolean> {
    const step = stepOf(user, digits)
    if (step === null) return false
    const taken = await User.query()
      .where('id', user.id)
      .where('totpLastStep', '<', step)
      .update({ totp_last_step: step })
    return Number(taken) === 1
  }

  async #takeRecoveryCode(user: User, code: string): Promise<boolean> {
    const taken = await RecoveryCode.query()
      .where({ userId: user.id, hash: recoveryHash(user, code) })
      .whereNull('usedAt')
      .update({ used_at: DateTime.utc().toJSDate() })
    return Number(taken) === 1
  }
}
