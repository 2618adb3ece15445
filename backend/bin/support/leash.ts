/**
 * Loaded into a child before its own code: when the parent is gone, however it went,
 * the child ends too, in its own orderly way first.
 */
const GRACE_MS = 10_000

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
})
// Listening must not keep a process alive that has nothing left to do.
process.channel?.unref()
