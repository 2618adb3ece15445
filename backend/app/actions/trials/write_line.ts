import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import TrialsSpentException from '#exceptions/trials_spent_exception'
import AgentVersion from '#models/agent_version'
import Trial from '#models/trial'
import { compile } from '#services/agents/compile'
import { isOpenNow } from '#services/business/is_open_now'
import { phrases } from '#services/calls/phrases'
import integrations from '#services/integrations/main'
import { localNow } from '#services/time/local_now'
import { LIMITS } from '#services/trials/limits'
import { openChat } from '#services/trials/open_chat'
import { TRIAL_NUMBER } from '#services/trials/trial_number'
import type Agent from '#models/agent'

interface Input {
  /** With its account. */
  agent: Agent
  text: string
}

/**
 * Writes a line to an agent as it was when the chat began, and keeps what it writes back. A line that the
 * vendor does not answer is not kept.
 */
export default class WriteLine {
  async handle({ agent, text }: Input): Promise<Trial> {
    await this.#mayWrite(agent)
    const trial = (await openChat(agent)) ?? (await this.#begin(agent))
    const voice = await integrations.voice()
    const { chatId, says } = await voice.chat(compile(agent.id, trial.content), {
      says: text,
      after: trial.vendorChatId,
      variables: await this.#variables(agent, trial),
      metadata: { trialId: trial.id },
    })
    // Its tools have written into it meanwhile.
    await trial.refresh()
    const answers = says.map((line) => ({ role: 'agent' as const, text: line }))
    const transcript = [...trial.transcript, { role: 'caller' as const, text }, ...answers]
    return trial.merge({ transcript, vendorChatId: chatId }).save()
  }

  async #mayWrite({ account }: Agent) {
    const today = DateTime.now().setZone(account.zone).startOf('day')
    const [{ lines }] = await db
      .from('trials')
      .where('account_id', account.id)
      .whereNull('run_id')
      .where('updated_at', '>=', today.toJSDate())
      .select(db.raw('coalesce(sum(jsonb_array_length(transcript)), 0) AS lines'))
    if (Number(lines) >= LIMITS.chatLinesADay) throw new TrialsSpentException()
  }

  /** Begins with what callers hear first, which the vendor does not say in writing. */
  async #begin({ id: agentId, accountId }: Agent): Promise<Trial> {
    const { content } = await AgentVersion.query()
      .where({ agentId })
      .orderBy('number', 'desc')
      .firstOrFail()
    const { greeting } = compile(agentId, content)
    return Trial.create({
      accountId,
      agentId,
      content,
      state: 'open',
      fromNumber: TRIAL_NUMBER,
      transcript: [{ role: 'agent', text: greeting }],
    })
  }

  async #variables({ account }: Agent, { content: { language, hours } }: Trial) {
    const words = phrases(language)
    const isOpen = await isOpenNow(account, hours)
    return {
      ...localNow(account.zone, language),
      caller_name: '',
      next_booking: '',
      open_now: isOpen ? words.open : words.closed,
    }
  }
}
