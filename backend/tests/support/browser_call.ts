import { setTimeout as sleep } from 'node:timers/promises'
import Call from '#models/call'
import { appUrl } from '#config/app'
import { memberOf } from '#tests/support/api/people'
import { openReception, sandbox, work } from '#tests/support/town'
import type { Role } from '#models/membership'
import type Agent from '#models/agent'

const PATIENCE_MS = 15_000

/** A live receptionist, and a member of its business who presses "Talk to it". */
export async function openTrialPage(role: Role = 'owner') {
  const reception = await openReception()
  const { visitor } = await memberOf(reception.account, role)
  const press = async (agent: Pick<Agent, 'id'> = reception.agent) => {
    const response = await visitor.json('POST', `/api/v1/agents/${agent.id}/web-calls`)
    const { data, errors } = (await response.json()) as any
    return { status: response.status, code: errors?.[0]?.code, ...data }
  }
  return { ...reception, visitor, press }
}

/** What the vendor's library asks for first. */
export async function beginWith(grant: any, metadata = grant.overrides.metadata) {
  const response = await fetch(`${grant.baseUrl}/call/web`, {
    method: 'POST',
    headers: {
      'authorization': `Bearer ${grant.token}`,
      'content-type': 'application/json',
      'origin': new URL(appUrl).origin,
    },
    body: JSON.stringify({
      assistantId: grant.vendorAgentId,
      assistantOverrides: { ...grant.overrides, metadata },
    }),
  })
  return { status: response.status, id: ((await response.json()) as any).id as string }
}

/** Who speaks in the place of a person. */
export async function seat(caller: object) {
  await (await sandbox()).act('vapi', 'seatBrowserCaller', { paceMs: 0, ...caller })
}

type Which = { vendorCallId: string } | { accountId: string }

/** The record of a call, once its report is in. */
export function reportOf(which: Which): Promise<Call> {
  return callOnce(which, (call) => call.reportedAt !== null)
}

/** The record of a call, once somebody talks. */
export function talkOf(which: Which): Promise<Call> {
  return callOnce(which, (call) => call.status === 'in-progress')
}

async function callOnce(which: Which, isThere: (call: Call) => boolean): Promise<Call> {
  const patience = Date.now() + PATIENCE_MS
  for (;;) {
    await work()
    const call = await Call.findBy(which)
    if (call && isThere(call)) return call
    if (Date.now() > patience) throw new Error('No news of the call came')
    await sleep(50)
  }
}
