import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import limiter from '@adonisjs/limiter/services/main'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { browserClient } from '@japa/browser-client'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import { spec } from '@japa/runner/reporters'
import { chromium } from 'playwright'
import type { Config } from '@japa/runner/types'
import { signInsOfClients } from '#tests/support/api/sign_ins_of_clients'
import { countsReporter } from '#tests/support/counts_reporter'
import { migrate } from '#services/boot/migrate'

/** Debian's Chromium; nothing is downloaded. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export const plugins: Config['plugins'] = [
  assert(),
  pluginAdonisJS(app),
  apiClient(),
  sessionApiClient(app),
  shieldApiClient(),
  authApiClient(app),
  signInsOfClients,
  browserClient({
    runInSuites: ['browser'],
    launcher: (options) =>
      chromium.launch({ ...options, executablePath: CHROMIUM, args: ['--no-sandbox'] }),
  }),
]

export const reporters: Config['reporters'] = {
  activated: ['spec', 'counts'],
  list: [spec(), countsReporter],
}

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [() => migrate(app)],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (suite.name === 'unit') return
  // What other specs have left undone is nobody's work here.
  suite.onGroup((group) => group.setup(forgetWork))
  if (suite.name !== 'functional') return
  // Every spec comes from the same address: what one used up must not be missing to the next.
  suite.onGroup((group) => group.each.setup(() => limiter.clear()))
  suite.setup(() => testUtils.httpServer().start())
  suite.setup(async () => {
    const sandbox = await app.container.make('sandbox')
    await sandbox.start(await app.container.make('integrations'))
    return () => sandbox.stop()
  })
}

async function forgetWork() {
  await db.rawQuery('DELETE FROM pgboss.job')
}
