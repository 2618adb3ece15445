import env from '#start/env'

/** `sandbox`: our own stand-ins for every vendor without a key. `production`: nothing is simulated. */
export const mode = env.get('KAMETRIX_MODE', 'sandbox')

export const isSandbox = mode === 'sandbox'

/** In the sandbox: reachable from other machines, on the operator's own word. */
export const isSandboxPublic = env.get('SANDBOX_PUBLIC', false)

/** Control address of a sandbox that runs in a process of its own. */
export const sandboxUrl = env.get('SANDBOX_URL')

/** This process works the queue itself, beside serving. */
export const worksQueue = env.get('QUEUE_WORKER', true)

/** Only the supervisor and the `migrate` step set it. */
export const migratesOnBoot = env.get('MIGRATE_ON_BOOT', false)

const origin = new URL(env.get('APP_URL'))
const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname)

/** Browsers keep Secure cookies for https and for loopback. */
export const isSecureOrigin = origin.protocol === 'https:' || isLoopback
