import logger from '@adonisjs/core/services/logger'
import { getActiveTestOrFail } from '@japa/runner'

type Stream = { write(line: string): void }

/** Everything that is logged until the test ends, at every level, a JSON object a line. */
export function recordLog(): string[] {
  const lines: string[] = []
  const { level } = logger
  const { pino } = logger as unknown as { pino: Record<symbol, Stream> }
  const stream = Object.getOwnPropertySymbols(pino).find(
    (one) => one.description === 'pino.stream'
  )!
  const before = pino[stream]
  pino[stream] = { write: (line) => lines.push(line) }
  logger.level = 'trace'
  getActiveTestOrFail().cleanup(() => {
    logger.level = level
    pino[stream] = before
  })
  return lines
}
