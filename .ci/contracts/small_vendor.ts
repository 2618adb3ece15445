import { post, type Plant } from './plant.ts'
import type { Exceptions } from './exceptions.ts'
import type { Rules } from './checker.ts'
import { vapiRules } from './vendors/vapi.ts'
import type { OpenApiFile } from './vendors/openapi.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string) => ({ 'application/json': { schema: ref(name) } })

const model = (provider: string) => ({
  type: 'object',
  properties: { provider: { type: 'string', enum: [provider] }, model: { type: 'string' } },
  required: ['provider', 'model'],
})

/** As a vendor publishes its API, in small: what the check looks at, without anybody's file. */
const FILE: OpenApiFile = {
  paths: {
    '/assistant': {
      post: {
        requestBody: { content: json('Assistant') },
        responses: { 201: { content: json('Assistant') } },
      },
    },
  },
  components: {
    schemas: {
      Assistant: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          maxDurationSeconds: { type: 'number' },
          model: { oneOf: [ref('OpenAi'), ref('Anthropic')] },
        },
        required: ['model'],
      },
      OpenAi: model('openai'),
      Anthropic: model('anthropic'),
      ServerMessage: { type: 'object' },
      ServerMessageResponseAssistantRequest: { type: 'object' },
      ServerMessageResponseToolCalls: { type: 'object' },
      ServerMessageResponseTransferDestinationRequest: { type: 'object' },
    },
  },
}

const RIGHT = { name: 'Front desk', model: { provider: 'openai', model: 'gpt-4.1' } }

export const SMALL_PLANTS: Plant[] = [
  {
    title: 'a wrong name',
    vendor: 'vapi',
    exchange: post('/assistant', { ...RIGHT, frist_message: 'Hi' }),
    expected: 'error frist_message no field',
  },
  {
    title: 'a wrong name below a discriminator',
    vendor: 'vapi',
    exchange: post('/assistant', { ...RIGHT, model: { ...RIGHT.model, temprature: 1 } }),
    expected: 'error model.temprature no field',
  },
  {
    title: 'a wrong type',
    vendor: 'vapi',
    exchange: post('/assistant', { ...RIGHT, maxDurationSeconds: '600' }),
    expected: 'error maxDurationSeconds must be number',
  },
  {
    title: 'a missing discriminator',
    vendor: 'vapi',
    exchange: post('/assistant', { ...RIGHT, model: { model: 'gpt-4.1' } }),
    expected: 'error model.provider discriminator',
  },
  {
    title: 'an answer of the stand-in that lacks a required field',
    vendor: 'vapi',
    exchange: { ...post('/assistant', RIGHT), status: 201, responseBody: { name: 'Front desk' } },
    expected: 'error model required',
  },
]

export function smallRules(exceptions: Exceptions): Rules {
  return vapiRules(FILE, exceptions)
}
