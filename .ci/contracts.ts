/**
 * Holds what our adapters send, and what the stand-ins answer, against the vendors' published files:
 *
 *   node .ci/contracts.ts                 files in ../shared beside the repository, or in VENDOR_FILES
 *   node .ci/contracts.ts <folder>        files in this folder
 *   node .ci/contracts.ts --self-test     proves that the check can fail
 *
 * Where a vendor does something else than it published, the provider's list in `sandbox/` says so.
 */
import { join, resolve } from 'node:path'
import { driveGoogle } from './contracts/drive/google.ts'
import { driveStripe } from './contracts/drive/stripe.ts'
import { driveVapi } from './contracts/drive/vapi.ts'
import { PLANTS } from './contracts/plants.ts'
import { record } from './contracts/record.ts'
import { report } from './contracts/report.ts'
import { readRules } from './contracts/rules.ts'
import { selfTest } from './contracts/self_test.ts'

const root = resolve(import.meta.dirname, '..')
const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--')) ?? process.env.VENDOR_FILES
const rules = readRules(root, resolve(folder ?? join(root, '..', 'shared')))

const passed = words.includes('--self-test')
  ? selfTest(rules, PLANTS)
  : report(rules, await record(root, [driveVapi, driveGoogle, driveStripe]))
process.exitCode = passed ? 0 : 1
