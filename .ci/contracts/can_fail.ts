/**
 * Proves without any vendor's file that the contract check can fail: on a wrong name, a wrong type, a
 * missing discriminator. And that each entry of the lists of exceptions says where it is known from.
 */
import { join, resolve } from 'node:path'
import { Exceptions } from './exceptions.ts'
import { selfTest } from './self_test.ts'
import { SMALL_PLANTS, smallRules } from './small_vendor.ts'

const providers = resolve(import.meta.dirname, '..', '..', 'providers')
const LISTS = ['vapi/outside_openapi', 'google/outside_discovery', 'stripe/outside_spec']

for (const list of LISTS) {
  const [provider = '', name] = list.split('/')
  Exceptions.read(join(providers, provider, 'sandbox', `${name}.json`))
}
const passed = selfTest([smallRules(new Exceptions([]))], SMALL_PLANTS)
process.exitCode = passed ? 0 : 1
