import type { CallAnswer, InboundResponse, ToolAnswer } from '@kametrix/contracts'

/** What Vapi makes of our answers, read by its documentation. */
export const ear = {
  callAnswer({ status, body }: InboundResponse): CallAnswer {
    if (status !== 200) throw new Error(`Vapi ignores a ${status}`)
    const { error, destination, assistantId, assistantOverrides } = body as Record<string, any>
    if (destination) {
      return {
        kind: 'transfer',
        number: destination.number,
        announcement: destination.message ?? '',
      }
    }
    if (error) return { kind: 'say', text: error }
    return {
      kind: 'agent',
      vendorAgentId: assistantId,
      maxDurationSeconds: assistantOverrides.maxDurationSeconds,
      variables: assistantOverrides.variableValues,
      metadata: assistantOverrides.metadata,
    }
  },

  toolAnswers({ status, body }: InboundResponse): ToolAnswer[] {
    if (status !== 200) throw new Error(`Vapi ignores a ${status}`)
    const { results } = body as { results: Record<string, string>[] }
    return results.map((result) => ({
      id: result.toolCallId!,
      name: result.name!,
      text: result.result ?? result.error!,
      ok: result.result !== undefined,
    }))
  },

  transferAnswer({ body }: InboundResponse): string | null {
    const { destination } = body as { destination?: { type: string; number: string } }
    return destination?.type === 'number' ? destination.number : null
  },
}
