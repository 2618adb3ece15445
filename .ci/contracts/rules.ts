import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rules } from './checker.ts'
import { Exceptions } from './exceptions.ts'
import { googleRules } from './vendors/google.ts'
import { stripeRules } from './vendors/stripe.ts'
import { vapiRules } from './vendors/vapi.ts'

/** `root`: the repository; `files`: the folder with the vendors' published files. */
export function readRules(root: string, files: string): Rules[] {
  const json = (...path: string[]) => {
    const file = join(files, ...path)
    if (!existsSync(file)) {
      throw new Error(`${file} is missing: name the folder of the vendors' files`)
    }
    return JSON.parse(readFileSync(file, 'utf8'))
  }
  const exceptions = (...path: string[]) => Exceptions.read(join(root, 'providers', ...path))

  return [
    vapiRules(json('vapi', 'openapi.json'), exceptions('vapi', 'sandbox', 'outside_openapi.json')),
    googleRules(
      {
        calendar: json('google', 'calendar-v3.discovery.json'),
        sheets: json('google', 'sheets-v4.discovery.json'),
      },
      exceptions('google', 'sandbox', 'outside_discovery.json')
    ),
    stripeRules(
      json('stripe', 'spec3.json'),
      json('stripe', 'fixtures3.json'),
      exceptions('stripe', 'sandbox', 'outside_spec.json')
    ),
  ]
}
