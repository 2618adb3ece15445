import type { AgentSpec } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { AssistantBody } from '../client.ts'
import { MONITOR_PLAN } from './monitor_plan.ts'
import { transcriberFor, voiceFor } from './speech.ts'
import { toolsFor } from './tools.ts'

/** Left out, Vapi sends eleven types, the whole history with most of them. */
const SERVER_MESSAGES: Vapi.CreateAssistantDtoServerMessagesItem[] = [
  'status-update',
  'end-of-call-report',
  'tool-calls',
  'transfer-destination-request',
  'transcript[transcriptType="final"]',
]

/**
 * The complete assistant. PATCH replaces every top-level field as a whole, so that creating and
 * changing send the same body; whatever has a default that matters is stated.
 */
export function assistantBody(spec: AgentSpec, server: Vapi.Server): AssistantBody {
  return {
    name: spec.name,
    metadata: {
      key: spec.key,
      // Not in Vapi's schema any more, so it may not be read back; this copy shows drift.
      silenceTimeoutSeconds: spec.silenceTimeoutSeconds,
    },
    model: {
      provider: 'openai',
      model: 'gpt-4.1',
      temperature: 0.3,
      maxTokens: 500,
      messages: [{ role: 'system', content: spec.prompt }],
      tools: toolsFor(spec, server),
    },
    voice: voiceFor(spec.voice),
    transcriber: transcriberFor(spec.language),
    firstMessage: spec.greeting,
    firstMessageMode: 'assistant-speaks-first',
    endCallMessage: spec.farewell,
    maxDurationSeconds: spec.maxDurationSeconds,
    silenceTimeoutSeconds: spec.silenceTimeoutSeconds,
    serverMessages: SERVER_MESSAGES,
    server,
    artifactPlan: {
      recordingEnabled: spec.recording,
      pcapEnabled: false,
      transcriptPlan: { enabled: true, assistantName: 'AI', userName: 'User' },
    },
    monitorPlan: MONITOR_PLAN,
  }
}
