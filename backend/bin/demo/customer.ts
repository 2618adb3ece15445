import { randomUUID } from 'node:crypto'
import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Browser } from './browser.ts'
import type { Listener } from './timeline.ts'
import { until } from './until.ts'

export interface Business {
  email: string
  /** In E.164. */
  number: string
  /** What it was given to begin with. */
  availableMc: number
}

/** Signs up and puts a receptionist on a number. */
export async function openBusiness(browser: Browser, timeline: Listener): Promise<Business> {
  const email = `${randomUUID()}@example.com`
  // The form's own page, which gives the token that a post has to carry.
  await browser.visit('/signup')
  await browser.post('signup', {
    email,
    password: randomUUID(),
    fullName: 'Ines Falk',
    businessName: 'Salon Falk',
  })
  const { account } = await confirm(browser, email)
  const { balance } = await browser.get<{ balance: Data.Balance }>('credits')
  const { availableMc } = balance
  timeline.tell('signed-up', { accountId: account.id, email, availableMc })
  const agent = await hire(browser, timeline)
  const number = await takeNumber(browser, timeline, agent.id)
  return { email, number, availableMc }
}

/** Presses the link of the mail that signing up has caused. */
async function confirm(browser: Browser, email: string) {
  const token = await until('no mail came to confirm the address', async () => {
    const mail = await browser.act<{ text: string } | null>('mail', 'latest', { to: email })
    return mail?.text.match(/token=([\w.-]+)/)?.[1]
  })
  return browser.post<{ account: Data.Account }>('verifications', { token })
}

async function hire(browser: Browser, timeline: Listener): Promise<Data.Agent> {
  const { agent } = await browser.post<{ agent: Data.Agent }>('agents', { template: 'salon' })
  timeline.tell('agent', { agentId: agent.id, name: agent.name })
  await browser.post(`agents/${agent.id}/publications`)
  const live = await until('the agent did not go live', async () => {
    const { agent: now } = await browser.get<{ agent: Data.Agent }>(`agents/${agent.id}`)
    return now.live?.state === 'live' && now.live
  })
  timeline.tell('published', { versionId: live.id, version: live.number, state: live.state })
  return agent
}

async function takeNumber(browser: Browser, timeline: Listener, agentId: string) {
  const { number } = await browser.post<{ number: Data.Number }>('numbers', { agentId })
  const digits = await until('the number was not activated', async () => {
    const { agent } = await browser.get<{ agent: Data.Agent }>(`agents/${agentId}`)
    return agent.numbers.find(({ id, status }) => id === number.id && status === 'active')?.number
  })
  timeline.tell('number', { numberId: number.id, number: digits })
  return digits
}
