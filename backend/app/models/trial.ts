import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { TrialSchema } from '#database/schema'
import { asJson } from '#models/concerns/as_json'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import { complete, type AgentContent, type StoredContent } from '#services/agents/content'
import type { TrialBooking, TrialEffect, TrialLine, TrialTool } from '#services/trials/happened'
import type { Verdict } from '#services/scenarios/scenario'

/** One conversation to try an agent out: by chat, or a scenario's. What came of it is in it, and nowhere else. */
export default class Trial extends compose(TrialSchema, HasUuid) {
  /** Those of a run are judged; a chat is over at some time. */
  declare state: 'waiting' | 'open' | 'passed' | 'failed' | 'over'

  @column({ consume: (stored: StoredContent) => complete(stored) })
  declare content: AgentContent

  /** What the caller has booked, as far as this trial goes. */
  @column(asJson)
  declare bookings: TrialBooking[]

  @column(asJson)
  declare effects: TrialEffect[]

  @column(asJson)
  declare tools: TrialTool[]

  @column(asJson)
  declare transcript: TrialLine[]

  @column(asJson)
  declare verdicts: Verdict[]

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>
}
