import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import AddConnection from '#actions/connections/add_connection'
import CreateAgent from '#actions/agents/create_agent'
import GrantWelcome from '#actions/credits/grant_welcome'
import PublishAgent from '#actions/agents/publish_agent'
import RegisterWebhook from '#actions/webhooks/register_webhook'
import TakeNumber from '#actions/numbers/take_number'
import Account from '#models/account'
import Agent from '#models/agent'
import Membership from '#models/membership'
import User from '#models/user'
import { CREDIT } from '#config/credits'
import { credit } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import integrations from '#services/integrations/main'
import { OUTBOUND_EVENTS } from '#services/webhooks/payloads'
import { connectSandbox } from '@kametrix/sandbox'
import type { Trade } from '#services/agents/templates/template'
import type { Credentials } from '@kametrix/contracts'

/** A business with an owner and the welcome credits. */
export async function openBusiness(name = 'Salon Lumen') {
  return db.transaction(async (trx) => {
    const account = await Account.create(
      { name, zone: 'Europe/Berlin', language: 'en' },
      { client: trx }
    )
    const user = await User.create(
      {
        email: `${uuidv7()}@example.com`,
        password: 'correct horse battery',
        fullName: 'Ada Owner',
      },
      { client: trx }
    )
    await Membership.create(
      { accountId: account.id, userId: user.id, role: 'owner' },
      { client: trx }
    )
    await new GrantWelcome().handle({ accountId: account.id, trx })
    return { account, user }
  })
}

/** Credits of the operator's, in whole credits. */
export function giveCredits(account: Account, credits: bigint) {
  const amountMc = credits * CREDIT
  return db.transaction((trx) =>
    post(trx, {
      key: `adjust:${uuidv7()}`,
      kind: 'adjust',
      accountId: account.id,
      amountMc,
      reference: null,
      actor: 'system',
      entries: (purses) => [
        { purse: 'promotions', amountMc: -amountMc },
        ...credit(purses, amountMc),
      ],
    })
  )
}

/** A business whose receptionist is live on a number of its own. */
export async function openReception(template: Trade = 'salon') {
  const business = await openBusiness()
  const { account } = business
  // Specs ring from one number as often as they like.
  await account.merge({ callsAnHour: null }).save()
  const agent = await new CreateAgent().handle({ account, template })
  await new PublishAgent().handle({ agent })
  await makeRoomForANumber()
  const number = await new TakeNumber().handle({ account, agent, areaCode: null })
  return { ...business, agent: await Agent.findOrFail(agent.id), number }
}

const NUMBERS_AT_ONCE = 5
const NUMBERS_IN_STOCK = 100
let receptions = 0

/** The vendor gives away five numbers at a time: those of earlier tests ring no more. */
async function makeRoomForANumber() {
  const voice = await integrations.voice()
  const held = await voice.listNumbers()
  if (held.length >= NUMBERS_AT_ONCE) await voice.releaseNumber(held.at(-1)!.vendorId)
  receptions += 1
  if (receptions % NUMBERS_IN_STOCK !== 0) return
  const town = await sandbox()
  await town.act('vapi', 'seedAreaCodes', { '415': NUMBERS_IN_STOCK })
}

/** The stand-ins, by their control address. */
export async function sandbox() {
  const host = await app.container.make('sandbox')
  const located = await host.locate()
  return connectSandbox(located!.controlUrl)
}

/** Connects the business to a calendar and a sheet, the way a browser would. */
export async function connectCalendar({ account, user }: { account: Account; user: User }) {
  const credentials = await authorise()
  return new AddConnection().handle({
    account,
    user,
    provider: 'google',
    subject: `${account.id}/demo`,
    label: 'demo@example.com',
    credentials,
  })
}

/** An endpoint of the business that takes everything, in the request bin. */
export async function registerBin(account: Account) {
  const host = await app.container.make('sandbox')
  const { origins } = (await host.locate())!
  const bin = uuidv7()
  const url = `${origins.webhooks}/bin/${bin}`
  const { webhook, secret } = await new RegisterWebhook().handle({
    account,
    url,
    events: [...OUTBOUND_EVENTS],
  })
  return { bin, webhook, secret }
}

/** Works everything that is due. */
export async function work() {
  const queue = await app.container.make('queue')
  return queue.drain()
}

async function authorise(): Promise<Credentials> {
  const oauth = await integrations.oauth('google')
  const host = await app.container.make('sandbox')
  const { origins } = (await host.locate())!
  const verifier = randomBytes(32).toString('base64url')
  const redirectUri = 'http://localhost/callback'
  const query = new URLSearchParams({
    client_id: oauth.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: oauth.scopes.join(' '),
    state: 'test',
    access_type: 'offline',
    prompt: 'consent',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const { pathname } = new URL(oauth.authorizeUrl)
  const address = `${origins.google}${pathname.replace('/sandbox/google', '')}?${query}`
  const allowed = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ email: 'demo@example.com', decision: 'allow' }),
    redirect: 'manual',
  })
  const code = new URL(allowed.headers.get('location')!).searchParams.get('code')!
  const exchanged = await fetch(oauth.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  })
  const token = (await exchanged.json()) as any
  return {
    accessToken: token.access_token,
    refreshToken: token.refresh_token,
    expiresAt: new Date(Date.now() + token.expires_in * 1000),
  }
}
