import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import type { BrowserContext, Page } from 'playwright'
import type { Group } from '@japa/runner/core'
import { sandbox, work } from '#tests/support/town'

/** The built site in front of this run's application, with the stand-ins behind it. */
export function serveSite(group: Group) {
  group.setup(async () => {
    const close = await testUtils.httpServer().start()
    return async () => {
      // A spec that fails leaves its page open, and the page its stream.
      const streams = await app.container.make('liveStreams')
      streams.end()
      await close()
    }
  })
  group.setup(async () => {
    const town = await app.container.make('sandbox')
    await town.start(await app.container.make('integrations'))
    return () => town.stop()
  })
}

/** The address that a person types, under which cookies are kept. */
export function at(path: string) {
  return new URL(path, process.env.APP_URL).href
}

/** Everything that a page complains of: errors of scripts, and what its policy refused. */
export function complaintsOf(context: BrowserContext) {
  const complaints: string[] = []
  const listen = (page: Page) => {
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      // The browser says so of every answer that is no 2xx, wanted or not.
      const isStatus = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isStatus) complaints.push(message.text())
    })
  }
  context.on('page', listen)
  return complaints
}

/** Fills a form's fields by name and sends it; resolves on the page that follows. */
export async function submit(page: Page, button: string, fields: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value)
  const before = page.waitForEvent('domcontentloaded')
  await page.getByRole('button', { name: button, exact: true }).first().click()
  await before
}

/** Signs a newcomer up by the form, and presses the link of the mail that comes. */
export async function signUp(page: Page, who: Record<string, string>) {
  await page.goto(at('/signup'))
  await submit(page, 'Start free', who)
  await work()
  const town = await sandbox()
  const mail = (await town.act('mail', 'latest', { to: who.email })) as { text: string }
  await page.goto(/https?:\S+token=\S+/.exec(mail.text)![0])
  await submit(page, 'Yes, continue')
}

/** Signs somebody in by the form, whatever language the browser asks for. */
export async function signIn(page: Page, email: string, password: string) {
  await page.goto(at('/signin?lang=en'))
  await submit(page, 'Sign in', { email, password })
}
