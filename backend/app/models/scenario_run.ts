import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { ScenarioRunSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import Trial from '#models/trial'
import { complete, type AgentContent, type StoredContent } from '#services/agents/content'

/** Scenarios played with what an agent knew at one moment. `broken`: they could not be played. */
export default class ScenarioRun extends compose(ScenarioRunSchema, HasUuid) {
  declare state: 'running' | 'done' | 'broken'

  @column({ consume: (stored: StoredContent) => complete(stored) })
  declare content: AgentContent

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>

  @hasMany(() => Trial, { foreignKey: 'runId' })
  declare trials: HasMany<typeof Trial>
}
