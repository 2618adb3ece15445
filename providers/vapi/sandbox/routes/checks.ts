import { z } from 'zod'
import { Refusal } from './guard.ts'

const LONG_NAME = 'name must be shorter than or equal to 40 characters'
const name = z.string().max(40, LONG_NAME).optional()

/** What Vapi was seen to refuse, in its words; everything else passes. */
const assistant = z.looseObject({
  name,
  maxDurationSeconds: z
    .number()
    .min(10, 'maxDurationSeconds must not be less than 10')
    .max(43_200, 'maxDurationSeconds must not be greater than 43200')
    .optional(),
  silenceTimeoutSeconds: z
    .number()
    .min(10, 'silenceTimeoutSeconds must not be less than 10')
    .optional(),
  firstMessage: z.string('firstMessage must be a string').optional(),
  endCallMessage: z
    .string()
    .max(1000, 'endCallMessage must be shorter than or equal to 1000 characters')
    .optional(),
  model: z
    .looseObject({
      provider: z.string('model.provider is required'),
      tools: z
        .array(
          z.looseObject({
            type: z.string(),
            function: z
              .looseObject({
                name: z
                  .string()
                  .regex(/^[a-zA-Z0-9_-]{1,64}$/, 'function.name must match ^[a-zA-Z0-9_-]{1,64}$'),
              })
              .optional(),
          })
        )
        .optional(),
    })
    .optional(),
})

const E164 = z.string().regex(/^\+[1-9]\d{1,38}$/, 'number must be a valid phone number in E.164')

const anyNumber = {
  name,
  fallbackDestination: z.looseObject({ type: z.literal('number'), number: E164 }).nullish(),
}
const ownNumber = z.looseObject({
  provider: z.literal('vapi'),
  ...anyNumber,
  numberDesiredAreaCode: z
    .string()
    .length(3, 'numberDesiredAreaCode must be 3 characters')
    .optional(),
})
const SID = 'twilioAccountSid must be a valid Twilio account SID'
const importedChange = z.looseObject({ provider: z.literal('twilio'), ...anyNumber })
const imported = importedChange.extend({
  number: E164,
  twilioAccountSid: z.string(SID).regex(/^AC[0-9a-f]{32}$/i, SID),
})

// The discriminator is needed on changes, too.
const KNOWN = 'provider must be one of: vapi, twilio'
const phoneNumber = z.discriminatedUnion('provider', [ownNumber, imported], KNOWN)
const phoneNumberChange = z.discriminatedUnion('provider', [ownNumber, importedChange], KNOWN)

const credential = z.looseObject({
  provider: z.literal('custom-credential', 'provider is not known'),
  name: z.string().min(1).max(40, LONG_NAME),
  authenticationPlan: z.looseObject({
    type: z.literal('bearer', 'authenticationPlan.type is not known'),
    token: z.string('authenticationPlan.token must be a string').min(1),
    headerName: z.string().optional(),
    bearerPrefixEnabled: z.boolean().optional(),
  }),
})

export const checkAssistant = (body: unknown) => checked(assistant, body)
export const checkPhoneNumber = (body: unknown) => checked(phoneNumber, body)
export const checkNumberChange = (body: unknown) => checked(phoneNumberChange, body)
export const checkCredential = (body: unknown) => checked(credential, body)

function checked<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Refusal(
    400,
    parsed.error.issues.map((issue) => issue.message)
  )
}
