import { Stage } from '../demo/stage.ts'
import { measure, type Figure } from './figure.ts'
import { percentilesOf, timedAtOnce } from './latency.ts'
import { openReception, untilQuiet } from './reception.ts'
import { callers } from './voice_line.ts'

const CALLS = 200
const ROUNDS = 3
/** Rounds that are not counted, until the server runs as it does after its first minutes. */
const WARM_UPS = 3

/** Who answers? Two hundred callers at once, credits held for each, beside a bare route of the same server. */
export async function assistantRequest(): Promise<Figure> {
  await using stage = new Stage()
  const reception = await openReception(stage)
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const lines = callers(reception, CALLS)
    const asked = await timedAtOnce(lines, (line) => line.ask())
    const live = await timedAtOnce(lines, () => fetch(`${reception.url}/health/live`))
    if (round >= WARM_UPS) {
      ours.push(...asked)
      bare.push(...live)
    }
    for (const line of lines) await line.hangUp()
    await untilQuiet(reception.databaseUrl)
  }
  const percentiles = percentilesOf(ours)
  const barePercentiles = percentilesOf(bare)
  return { ...measure(percentiles.p99, 'ms', barePercentiles.p99), percentiles, barePercentiles }
}
