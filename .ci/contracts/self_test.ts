import type { Exchange } from '@kametrix/sandbox'
import { Checker, type Rules } from './checker.ts'
import type { Plant } from './plant.ts'

/** Plants each mistake and looks whether it, and nothing else, is found. */
export function selfTest(rules: Rules[], plants: Plant[]): boolean {
  const checkers = new Map(rules.map((one) => [one.vendor, new Checker(one)]))
  const failed = plants.filter((plant) => !isFound(plant, checkers.get(plant.vendor)))
  console.log(`self-test: ${plants.length - failed.length} found, ${failed.length} missed`)
  return failed.length === 0
}

function isFound({ title, vendor, exchange, expected }: Plant, checker?: Checker): boolean {
  const found = checker?.check(toExchange(vendor, exchange)) ?? []
  const [severity = '', field = '', ...words] = expected.split(' ')
  const [only] = found
  const right =
    found.length === 1 &&
    only?.severity === severity &&
    only.field === field &&
    only.message.includes(words.join(' '))
  console.log(`${right ? 'found' : 'MISSED'}: ${vendor}: ${title}`)
  if (!right) console.log(found)
  return right
}

function toExchange(vendor: string, exchange: Plant['exchange']): Exchange {
  return {
    standIn: vendor,
    direction: 'in',
    query: {},
    requestHeaders: {},
    requestBody: null,
    status: null,
    responseBody: null,
    fault: null,
    ...exchange,
  }
}
