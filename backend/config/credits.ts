import env from '#start/env'

/** One credit in millicredits. */
export const CREDIT = 1000n

export default {
  /** ISO 4217, lower case; a credit is a hundredth of its unit. */
  currency: 'eur',
  /** Given to a new account. */
  welcomeGrantMc: BigInt(env.get('WELCOME_CREDITS', 100)) * CREDIT,
  /** How far an account may go into debt, once it has bought something. */
  graceLimitMc: BigInt(env.get('GRACE_CREDITS', 500)) * CREDIT,
  /** How long it may owe before its calls stop. */
  graceHours: env.get('GRACE_HOURS', 72),
  /** What a vendor's dollar counts as when margins are looked at: so many of the install's currency. */
  dollarMc: BigInt(Math.round(env.get('USD_RATE', 1) * 100 * Number(CREDIT))),
  /** A call that ends within so many seconds, with nobody having spoken, is given back. */
  spamSeconds: env.get('SPAM_SECONDS', 10),
  /** A call is let in if this many seconds can be paid. */
  admissionSeconds: 60,
  /** Seconds a call may run on after its ceiling before they stop counting. */
  overrunSeconds: 5,
  /** A hold lapses this long after its call's ceiling. */
  holdSlackSeconds: 15 * 60,
  /** What somebody who objects to a call's charge is given back at once; the rest is for the operator. */
  disputes: {
    /** After its call. */
    withinDays: 60,
    /** At once for one call. */
    atOnceMc: 100n * CREDIT,
    /** At once for all calls of an account, in so many days. */
    accountMc: 300n * CREDIT,
    accountDays: 30,
  },
}
