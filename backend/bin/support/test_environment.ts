import { freePort } from './ports.ts'

/** Settings of an install that a test run must not inherit: it never meets a real vendor or a real mailbox. */
const OF_AN_INSTALL = /^(VAPI|STRIPE|GOOGLE|SMTP|MAIL|SANDBOX|DATABASE)_/

export interface TestInstall {
  databaseUrl: string
  /** For whatever the application keeps in files. */
  dataDirectory: string
  /** Null for suites without a browser. */
  chromium: string | null
}

/** Everything the suites are told. Their keys are public: they guard nothing. */
export async function testEnvironment(install: TestInstall): Promise<NodeJS.ProcessEnv> {
  const port = String(await freePort())
  const inherited = Object.entries(process.env).filter(([name]) => !OF_AN_INSTALL.test(name))
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'test',
    KAMETRIX_MODE: 'sandbox',
    HOST: '127.0.0.1',
    PORT: port,
    APP_URL: `http://localhost:${port}`,
    APP_KEY: 'a-key-for-tests-that-guards-nothing',
    SECRETS_KEYS: 'a-ring-of-one-key-that-guards-nothing',
    // Specs sign in very many people; what a password costs an attacker is production's to rule.
    PASSWORD_COST: '10',
    DATABASE_URL: install.databaseUrl,
    DATA_DIR: install.dataDirectory,
    ENV_PATH: install.dataDirectory,
    SESSION_DRIVER: 'memory',
    // The database's would be made inside a spec's own transaction, and outlive it.
    LIMITER_STORE: 'memory',
    ...(install.chromium && { CHROMIUM_PATH: install.chromium }),
  }
}
