import db from '@adonisjs/lucid/services/db'
import AgentVersion from '#models/agent_version'
import { lockAccount } from '#services/accounts/lock_account'
import type Agent from '#models/agent'
import type { AgentContent, Transfer } from '#services/agents/content'

/** What is decided for one receptionist alone; hours and services are its account's. */
export type DraftChanges = Partial<
  Pick<
    AgentContent,
    | 'afterHours'
    | 'avoid'
    | 'duties'
    | 'emergency'
    | 'farewell'
    | 'formality'
    | 'greeting'
    | 'greetsByName'
    | 'instructions'
    | 'maxDurationSeconds'
    | 'policies'
    | 'questions'
    | 'recording'
    | 'recordingNotice'
    | 'tone'
    | 'voice'
  > & {
    businessName: string
    trade: string
    description: string
    /** What is left out of one stays as it is for that number. */
    transfers: (Pick<Transfer, 'number' | 'description'> & Partial<Transfer>)[]
  }
>

interface Input {
  agent: Agent
  changes: DraftChanges
}

/** Writes changes into an agent's draft, begun from the newest version where there is none. What is live stays. */
export default class SaveDraft {
  async handle({ agent, changes }: Input): Promise<AgentVersion> {
    const { accountId, id: agentId } = agent
    return db.transaction(async (trx) => {
      // What the account settles is handed to drafts too: one after the other.
      await lockAccount(accountId, trx)
      const newest = await AgentVersion.query({ client: trx })
        .where({ agentId })
        .orderBy('number', 'desc')
        .forUpdate()
        .firstOrFail()
      const content = changed(newest.content, changes)
      if (newest.state === 'draft') return newest.merge({ content }).save()
      const number = newest.number + 1
      return AgentVersion.create(
        { accountId, agentId, number, content, state: 'draft' },
        { client: trx }
      )
    })
  }
}

function changed(
  content: AgentContent,
  { businessName, trade, description, transfers, ...changes }: DraftChanges
): AgentContent {
  const { business } = content
  const name = businessName ?? business.name
  const greeting = changes.greeting ?? content.greeting
  return {
    ...content,
    ...changes,
    greeting: greeting === content.greeting ? renamed(greeting, business.name, name) : greeting,
    transfers: transfers ? transfers.map((one) => whole(one, content)) : content.transfers,
    business: {
      name,
      trade: trade ?? business.trade,
      description: description ?? business.description,
    },
  }
}

/** A greeting that nobody worded anew names the business as it is called now. */
function renamed(greeting: string, before: string, after: string) {
  return greeting.replace(before, () => after)
}

function whole(
  said: Pick<Transfer, 'number' | 'description'> & Partial<Transfer>,
  { transfers }: AgentContent
): Transfer {
  const before = transfers.find(({ number }) => number === said.number)
  return { when: before?.when ?? null, hours: before?.hours ?? 'always', ...said }
}
