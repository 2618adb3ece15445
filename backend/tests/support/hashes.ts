import hash from '@adonisjs/core/services/hash'

/** Passwords are as slow to hash as they have to be; specs that are not about them need not wait. */
export function cheapHashes() {
  hash.fake()
  return () => hash.restore()
}
