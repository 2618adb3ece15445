import { DateTime } from 'luxon'
import ForwardingCheck from '#models/forwarding_check'
import type PhoneNumber from '#models/phone_number'

const MINUTES = 5

/** Waits, from now on, for a call to arrive at a number. Another check of it begins anew. */
export default class BeginForwardingCheck {
  async handle({ number }: { number: PhoneNumber }): Promise<ForwardingCheck> {
    return ForwardingCheck.create({
      accountId: number.accountId!,
      numberId: number.id,
      expiresAt: DateTime.utc().plus({ minutes: MINUTES }),
    })
  }
}
