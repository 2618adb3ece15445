import hash from '@adonisjs/core/services/hash'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Group } from '@japa/runner/core'

/** Every test on a database of its own making, with passwords that cost nothing to hash. */
export function isolate(group: Group) {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    hash.fake()
    return () => hash.restore()
  })
}
