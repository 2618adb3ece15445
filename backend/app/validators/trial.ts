import vine from '@vinejs/vine'
import { SCENARIOS } from '#services/scenarios/library/index'

export const lineValidator = vine.create({
  text: vine.string().trim().minLength(1).maxLength(500),
})

export const gateValidator = vine.create({
  /** Left out by a form with no box ticked. */
  scenarios: vine.array(vine.enum(SCENARIOS.map(({ id }) => id))).optional(),
})
