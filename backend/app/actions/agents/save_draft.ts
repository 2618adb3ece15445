import db from '@adonisjs/lucid/services/db'
import AgentVersion from '#models/agent_version'
import { lockAccount } from '#services/accounts/lock_account'
import type Agent from '#models/agent'
import type { AgentContent } from '#services/agents/content'

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
    | 'instructions'
    | 'maxDurationSeconds'
    | 'policies'
    | 'questions'
    | 'recording'
    | 'recordingNotice'
    | 'tone'
    | 'transfers'
    | 'voice'
  > & { description: string }
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

function changed(content: AgentContent, { description, ...changes }: DraftChanges): AgentContent {
  const { business } = content
  return {
    ...content,
    ...changes,
    business: { ...business, description: description ?? business.description },
  }
}
