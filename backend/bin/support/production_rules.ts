/** What an install's settings look like before anything has read them. */
export type Settings = Record<string, string | undefined>

const REQUIRED: Record<string, string> = {
  APP_KEY: 'a random text of 32 characters or more, such as `openssl rand -base64 32` prints',
  SECRETS_KEYS:
    'one or more random texts of 32 characters or more, newest first, parted by commas; keep them apart from APP_KEY',
  DATABASE_URL: 'the address of a PostgreSQL 15 or newer: postgres://user:password@host:5432/name',
  APP_URL: 'the public address of this install, such as https://calls.example.com',
  SMTP_URL: 'the mail server that carries our mail: smtp://user:password@host:587',
  MAIL_FROM: 'the sender of our mail, such as Kametrix <hello@example.com>',
}

/** A vendor that may write to us must be able to prove who it is. */
const INBOUND_SECRETS: Record<string, string> = {
  VAPI_API_KEY: 'VAPI_WEBHOOK_SECRET',
  STRIPE_SECRET_KEY: 'STRIPE_WEBHOOK_SECRET',
}

const SHORTEST_KEY = 32
const LEAST_PASSWORD_COST = 17

/** Every reason why production must not start with these settings, each a sentence that says what to set. */
export function productionProblems(settings: Settings): string[] {
  return [
    ...missing(settings),
    ...weakKeys(settings),
    ...cheapPasswords(settings),
    ...unsafeAddress(settings),
    ...unguardedVendors(settings),
    ...simulatedVendors(settings),
  ]
}

function missing(settings: Settings): string[] {
  return Object.entries(REQUIRED)
    .filter(([name]) => !settings[name]?.trim())
    .map(([name, meaning]) => `${name} is not set. Set it to ${meaning}.`)
}

function weakKeys(settings: Settings): string[] {
  const keys: [string, string[]][] = [
    ['APP_KEY', [settings.APP_KEY?.trim() ?? '']],
    ['SECRETS_KEYS', (settings.SECRETS_KEYS ?? '').split(',').map((key) => key.trim())],
  ]
  return keys
    .filter(
      ([name, values]) => settings[name]?.trim() && values.some((key) => key.length < SHORTEST_KEY)
    )
    .map(([name]) => `${name} is too short to be safe. Set it to ${REQUIRED[name]}.`)
}

function cheapPasswords({ PASSWORD_COST }: Settings): string[] {
  if (!PASSWORD_COST?.trim() || Number(PASSWORD_COST) >= LEAST_PASSWORD_COST) return []
  return [
    `PASSWORD_COST is ${PASSWORD_COST}, which makes guessing passwords cheap. Unset it, or set it to ${LEAST_PASSWORD_COST} or more.`,
  ]
}

function unsafeAddress({ APP_URL }: Settings): string[] {
  if (!APP_URL?.trim() || isHttps(APP_URL)) return []
  return [`APP_URL is ${APP_URL}, which is not https. Set it to ${REQUIRED.APP_URL}.`]
}

function unguardedVendors(settings: Settings): string[] {
  return Object.entries(INBOUND_SECRETS)
    .filter(([key, secret]) => settings[key]?.trim() && !settings[secret]?.trim())
    .map(
      ([key, secret]) =>
        `${key} is set without ${secret}: anybody could write to us in the vendor's name. Set ${secret} to the secret that you gave the vendor, or unset ${key}.`
    )
}

function simulatedVendors(settings: Settings): string[] {
  return Object.entries(settings)
    .filter(([name, value]) => name.endsWith('_BASE_URL') && value?.trim())
    .filter(([, value]) => !isHttps(value!) || isLoopback(value!))
    .map(
      ([name, value]) =>
        `${name} is ${value}, which is not a vendor's address. Unset it, or set it to an https address of another machine.`
    )
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}

function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    hostname === '0.0.0.0' ||
    hostname.startsWith('127.')
  )
}
