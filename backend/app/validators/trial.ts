import vine from '@vinejs/vine'
import { SCENARIOS } from '#services/scenarios/library/index'

export const gateValidator = vine.create({
  /** Left out by a form with no box ticked. */
  scenarios: vine.array(vine.enum(SCENARIOS.map(({ id }) => id))).optional(),
})
