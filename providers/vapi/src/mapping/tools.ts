import type { AgentSpec, FixedParameter, ToolSpec, TransferTarget } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'

/** Filled in by Vapi from the line itself; the model neither sees nor chooses them. */
const LINE_VALUES = {
  'caller-number': '{{customer.number}}',
  'called-number': '{{phoneNumber.number}}',
  'call-id': '{{call.id}}',
}

/** Our functions, the transfers if there are any, and hanging up. */
export function toolsFor(spec: AgentSpec, server: Vapi.Server): Vapi.OpenAiModelToolsItem[] {
  return [
    ...spec.tools.map((tool) => functionTool(tool, server)),
    ...(spec.transfers.length > 0 ? [transferTool(spec.transfers)] : []),
    { type: 'endCall' },
  ]
}

function functionTool(tool: ToolSpec, server: Vapi.Server): Vapi.OpenAiModelToolsItem.Function {
  return {
    type: 'function',
    async: false,
    function: {
      name: tool.name,
      description: tool.description,
      // The schema type of the SDK covers a part of JSON Schema only.
      parameters: tool.parameters as unknown as Vapi.OpenAiFunctionParameters,
    },
    // Merged last, over whatever the model says.
    parameters: Object.entries(tool.fixed).map(([key, fixed]) => ({
      key,
      value: fixedValue(fixed),
    })),
    server: { ...server, timeoutSeconds: tool.timeoutSeconds },
    // Without this message a default filler is spoken; empty means silence.
    messages: [{ type: 'request-start', content: tool.waitingPhrase }],
  }
}

function fixedValue(fixed: FixedParameter): string {
  return 'value' in fixed ? fixed.value : LINE_VALUES[fixed.from]
}

function transferTool(transfers: TransferTarget[]): Vapi.OpenAiModelToolsItem.TransferCall {
  return {
    type: 'transferCall',
    destinations: transfers.map(({ number, description, announcement }) => ({
      type: 'number' as const,
      number,
      description,
      message: announcement,
    })),
  }
}
