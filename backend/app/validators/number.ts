import vine from '@vinejs/vine'

export const takeNumberValidator = vine.create({
  agentId: vine.string().uuid(),
  areaCode: vine
    .string()
    .regex(/^\d{3}$/)
    .nullable()
    .optional(),
})

export const assignNumberValidator = vine.create({ agentId: vine.string().uuid() })
