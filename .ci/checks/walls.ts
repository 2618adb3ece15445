/** The walls hold in the sources, and each would be seen if it did not. */
import { rm } from 'node:fs/promises'
import { cruise } from './cruise.ts'
import { mirrorSources } from './mirror.ts'
import { plantViolations } from './plant_violations.ts'

const mirror = await mirrorSources()
try {
  const breaches = await cruise(mirror)
  for (const { rule, from, to } of breaches) console.error(`${rule}: ${from} → ${to}`)
  const unseen = await unseenViolations()
  console.log(`walls: ${breaches.length} breaches, ${unseen} planted violations went unseen`)
  process.exitCode = breaches.length + unseen > 0 ? 1 : 0
} finally {
  await rm(mirror, { recursive: true })
}

async function unseenViolations(): Promise<number> {
  const planted = await plantViolations(mirror)
  const seen = await cruise(mirror)
  const unseen = planted.filter(
    ({ rule, from }) => !seen.some((breach) => breach.rule === rule && breach.from === from)
  )
  for (const { rule, from } of unseen) console.error(`${rule}: does not see ${from}`)
  return unseen.length
}
