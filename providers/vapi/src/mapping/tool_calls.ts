import type { ToolCall } from '@kametrix/contracts'
import type { Message, ToolCallItem } from '../shapes/message.ts'

/** Calls of tools, in the order asked. One without an id cannot be answered and is left out. */
export function toolCalls(message: Message): ToolCall[] {
  return items(message).flatMap((item) => {
    if (!item.id) return []
    const name = item.function?.name ?? item.name ?? ''
    return [{ id: item.id, name, arguments: argumentsOf(item) }]
  })
}

/** The list has three homes; the documented one comes first. */
function items(message: Message): ToolCallItem[] {
  const withTools = message.toolWithToolCallList?.flatMap((entry) =>
    entry?.toolCall
      ? [{ ...entry.toolCall, name: entry.toolCall.name ?? entry.function?.name ?? entry.name }]
      : []
  )
  const homes = [message.toolCallList, message.toolCalls, withTools]
  const filled = homes.find((home) => home && home.length > 0) ?? []
  return filled.flatMap((item) => item ?? [])
}

/** Nested in `function` or flat, called `arguments` or `parameters`, an object or JSON in a string. */
function argumentsOf(item: ToolCallItem): Record<string, unknown> | null {
  const places = [
    item.function?.arguments,
    item.arguments,
    item.function?.parameters,
    item.parameters,
  ]
  const stated = places.find((place) => place !== undefined && place !== null)
  return stated === undefined ? {} : decoded(stated)
}

/** JSON was seen encoded twice over. */
function decoded(value: unknown): Record<string, unknown> | null {
  let current = value
  for (let layer = 0; layer < 2 && typeof current === 'string'; layer++) {
    if (current.trim() === '') return {}
    try {
      current = JSON.parse(current)
    } catch {
      return null
    }
  }
  const isObject = typeof current === 'object' && current !== null && !Array.isArray(current)
  return isObject ? (current as Record<string, unknown>) : null
}
