import type { Delivery } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { Webhook } from 'standardwebhooks'
import { generateSecret, signedHeaders } from '../src/signature.ts'

const SECRET = `whsec_${Buffer.from('kametrix-webhook-test-key-01').toString('base64')}`

function sign(changes: Partial<Delivery> = {}) {
  const body = '{"type":"booking.created","data":{"title":"Schnitt & Färben ✓"}}'
  return {
    body,
    headers: signedHeaders({
      url: 'https://example.com/',
      messageId: 'msg_01hqkametrix',
      body,
      secrets: [SECRET],
      attemptedAt: new Date(),
      ...changes,
    }),
  }
}

test.group('Signature', () => {
  test('the specification’s own library accepts it', ({ assert }) => {
    const { body, headers } = sign()
    assert.deepEqual(new Webhook(SECRET).verify(body, headers), JSON.parse(body))
  })

  test('it is the one that the library would have made', ({ assert }) => {
    const attemptedAt = new Date('2030-01-01T12:00:00.900Z')
    const { body, headers } = sign({ attemptedAt })
    assert.deepEqual(headers, {
      'webhook-id': 'msg_01hqkametrix',
      'webhook-timestamp': '1893499200',
      'webhook-signature': new Webhook(SECRET).sign('msg_01hqkametrix', attemptedAt, body),
    })
    assert.match(headers['webhook-signature'], /^v1,[A-Za-z0-9+/]{43}=$/)
  })

  test('another body, id, time or secret is refused', ({ assert }) => {
    const { body, headers } = sign()
    const earlier = String(Number(headers['webhook-timestamp']) - 1)
    const judge = new Webhook(SECRET)
    assert.throws(() => judge.verify(`${body} `, headers))
    assert.throws(() => judge.verify(body, { ...headers, 'webhook-id': 'msg_02' }))
    assert.throws(() => judge.verify(body, { ...headers, 'webhook-timestamp': earlier }))
    assert.throws(() => new Webhook(generateSecret()).verify(body, headers))
  })

  test('while a secret is rotated, holders of either accept it', ({ assert }) => {
    const next = generateSecret()
    const { body, headers } = sign({ secrets: [next, SECRET] })
    for (const secret of [next, SECRET]) {
      assert.deepEqual(new Webhook(secret).verify(body, headers), JSON.parse(body))
    }
  })

  test('nothing is signed with {0}')
    .with([
      ['no secret', { secrets: [] }],
      ['a secret without its prefix', { secrets: [SECRET.slice('whsec_'.length)] }],
      ['a secret that is too short', { secrets: [`whsec_${btoa('short')}`] }],
      ['a secret that is no base64', { secrets: [SECRET.replace('a', '!')] }],
      ['a dot in the id', { messageId: 'msg.01' }],
    ] as [string, Partial<Delivery>][])
    .run(({ assert }, [, changes]) => {
      assert.throws(() => sign(changes), TypeError)
    })
})
