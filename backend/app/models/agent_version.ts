import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AgentVersionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import User from '#models/user'
import { complete, type AgentContent, type StoredContent } from '#services/agents/content'

/**
 * What an agent knew and did from one publication to the next. Live once the vendor's copy is confirmed;
 * one that could not be put live is a draft again and says why in `failure`.
 */
export default class AgentVersion extends compose(AgentVersionSchema, HasUuid) {
  declare state: 'draft' | 'publishing' | 'live' | 'superseded'

  /** Versions of earlier days have it completed as they are read. */
  @column({ consume: (stored: StoredContent) => complete(stored) })
  declare content: AgentContent

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>

  /** Nobody, where the account's settings did it. */
  @belongsTo(() => User, { foreignKey: 'publishedBy' })
  declare publisher: BelongsTo<typeof User>
}
