import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BUILD_TARGETS, isCurrent, stampOf, writeStamp, type BuildTarget } from './build_stamp.ts'
import { isLock, takeLock, type Lock } from './lock.ts'
import { Refusal, say } from './output.ts'
import { BACKEND, ROOT } from './paths.ts'
import { capture } from './processes.ts'

/** Builds what changed since it was last built. Two at a time take turns. Rejects when aborted. */
export async function buildWhatChanged(signal?: AbortSignal): Promise<void> {
  if (BUILD_TARGETS.every(isCurrent)) return
  const lock = await waitForBuildLock(signal)
  try {
    const stale = BUILD_TARGETS.filter((target) => !isCurrent(target))
    const builds = await Promise.allSettled(stale.map((target) => build(target, signal)))
    // Only when all are over: one that failed must not leave another running.
    const failed = builds.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    lock.release()
  }
}

async function waitForBuildLock(signal?: AbortSignal): Promise<Lock> {
  const file = join(BACKEND, 'tmp/build.lock')
  let told = false
  for (;;) {
    const answer = takeLock(file)
    if (isLock(answer)) return answer
    if (!told) say(`waiting for the build of process ${answer.pid}.`)
    told = true
    await setTimeout(250, undefined, { signal })
  }
}

async function build(target: BuildTarget, signal?: AbortSignal): Promise<void> {
  const startedAt = Date.now()
  const stamp = stampOf(target)
  say(`building the ${target.name} …`)
  // Its stamp goes with it: an interrupted build is never taken for a finished one.
  rmSync(join(ROOT, target.output), { recursive: true, force: true })
  const ended = await capture('npm', ['run', '--silent', 'build', '-w', target.workspace], {
    cwd: ROOT,
    signal,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (ended.code !== 0) throw new Refusal(`the ${target.name} did not build:\n${ended.output}`)
  writeStamp(target, stamp)
  say(`built the ${target.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
}
