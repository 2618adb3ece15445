import { Env } from '@adonisjs/core/env'
import { refuseUnsafeProduction } from '#services/boot/production'

const optional = () => Env.schema.string.optional()
/** Zero or more; what is set but empty counts as not set. */
const wholeNumber = () => (key: string, value?: string) => {
  if (!value?.trim()) return undefined
  if (/^\d{1,9}$/.test(value.trim())) return Number(value)
  throw new Error(`${key} has to be a whole number, not "${value}".`)
}
const between = (least: number, most: number) => (key: string, value?: string) => {
  if (!value?.trim()) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Error(`${key} has to be a whole number from ${least} to ${most}, not "${value}".`)
}
/** More than zero, with a point where it has parts. */
const rate = () => (key: string, value?: string) => {
  if (!value?.trim()) return undefined
  if (/^\d{1,6}(\.\d{1,6})?$/.test(value.trim()) && Number(value) > 0) return Number(value)
  throw new Error(`${key} has to be a number such as 0.92, not "${value}".`)
}
const optionalSecret = () => Env.schema.secret.optional()

// Before the first setting is read: all that is wrong, in sentences that say what to set.
if (process.env.KAMETRIX_MODE === 'production') refuseUnsafeProduction(process.env)

/** Every setting of an install. Described in docs/reference/env.md. Only `config/` reads it. */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  KAMETRIX_MODE: Env.schema.enum.optional(['sandbox', 'production'] as const),
  SANDBOX_PUBLIC: Env.schema.boolean.optional(),
  SANDBOX_URL: optional(),

  PORT: Env.schema.number(),
  HOST: Env.schema.string({ format: 'host' }),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  APP_KEY: Env.schema.secret(),
  SECRETS_KEYS: Env.schema.secret(),
  PASSWORD_COST: between(10, 20),
  LOG_LEVEL: Env.schema.string.optional(),

  DATABASE_URL: Env.schema.string(),
  DATABASE_MIGRATION_URL: optional(),
  SESSION_DRIVER: Env.schema.enum.optional(['database', 'memory'] as const),
  LIMITER_STORE: Env.schema.enum.optional(['database', 'memory'] as const),
  QUEUE_WORKER: Env.schema.boolean.optional(),
  MIGRATE_ON_BOOT: Env.schema.boolean.optional(),

  WELCOME_CREDITS: wholeNumber(),
  GRACE_CREDITS: wholeNumber(),
  GRACE_HOURS: wholeNumber(),
  SPAM_SECONDS: wholeNumber(),
  USD_RATE: rate(),

  SMTP_URL: optionalSecret(),
  MAIL_FROM: optional(),

  VAPI_API_KEY: optionalSecret(),
  VAPI_PUBLIC_KEY: optional(),
  VAPI_WEBHOOK_SECRET: optionalSecret(),
  VAPI_BASE_URL: optional(),

  STRIPE_SECRET_KEY: optionalSecret(),
  STRIPE_WEBHOOK_SECRET: optionalSecret(),
  STRIPE_AUTOMATIC_TAX: Env.schema.boolean.optional(),
  STRIPE_BASE_URL: optional(),

  GOOGLE_CLIENT_ID: optional(),
  GOOGLE_CLIENT_SECRET: optionalSecret(),
  GOOGLE_BASE_URL: optional(),
})
