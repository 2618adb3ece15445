import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AgentVersionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import type { AgentContent } from '#services/agents/content'

/** What an agent knew and did from one publication to the next. Live once the vendor's copy is confirmed. */
export default class AgentVersion extends compose(AgentVersionSchema, HasUuid) {
  declare state: 'draft' | 'publishing' | 'live' | 'superseded'
  declare content: AgentContent

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>
}
