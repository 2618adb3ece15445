import { join } from 'node:path'
import { isLock, takeLock, type Lock } from './lock.ts'
import { Refusal, say } from './output.ts'
import { endProcess, isRunning } from './processes.ts'

/** One server a data directory. What a killed predecessor left running is ended first. */
export async function takeSupervisorLock(dataDirectory: string): Promise<Lock> {
  const answer = takeLock(join(dataDirectory, 'supervisor.lock'))
  if (!isLock(answer)) {
    throw new Refusal(
      `already running on ${dataDirectory} as process ${answer.pid}. Stop that one first, or set DATA_DIR and PORT for a second install.`
    )
  }
  const orphan = answer.abandonedBy?.child
  if (orphan && isRunning(orphan)) {
    say(`an earlier start was killed and left its server (process ${orphan.pid}); ending it.`)
    await endProcess(orphan, 10_000)
  }
  return answer
}
