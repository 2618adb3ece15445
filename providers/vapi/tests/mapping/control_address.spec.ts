import { assertFails } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { controlAddress } from '../../src/mapping/control_address.ts'

const HOME = 'https://api.vapi.ai'
const call = (controlUrl?: string) => ({ id: 'call-1', createdAt: '', monitor: { controlUrl } })

test.group('where a call is steered', () => {
  for (const address of [
    'https://aws-us-west-2-production1-phone-call-websocket.vapi.ai/call-1/control',
    'https://api.vapi.ai/call-1/control',
  ]) {
    test(`at ${address}`, ({ assert }) => {
      assert.equal(controlAddress(call(address), HOME), address)
    })
  }

  for (const address of [
    undefined,
    'not an address',
    'http://phone.vapi.ai/call-1/control',
    'https://vapi.ai.example.com/call-1/control',
    'https://notvapi.ai/call-1/control',
    'https://169.254.169.254/call-1/control',
  ]) {
    test(`never at ${address ?? 'no address'}: our key would go there`, async ({ assert }) => {
      await assertFails(assert, 'E_NOT_SUPPORTED', () => controlAddress(call(address), HOME))
    })
  }
})
