import { test } from '@japa/runner'
import { productionProblems, type Settings } from '../../../bin/support/production_rules.ts'

const KEY = 'k'.repeat(32)

const safe: Settings = {
  APP_KEY: KEY,
  SECRETS_KEYS: `${KEY},${KEY}`,
  DATABASE_URL: 'postgres://kametrix:secret@db:5432/kametrix',
  APP_URL: 'https://calls.example.com',
  SMTP_URL: 'smtp://mail:587',
  MAIL_FROM: 'Kametrix <hello@example.com>',
}

test.group('Production rules', () => {
  test('settings that are all there and safe have no problems', ({ assert }) => {
    assert.deepEqual(productionProblems(safe), [])
  })

  test('a missing {$self} is named, with what to set')
    .with(Object.keys(safe))
    .run(({ assert }, name) => {
      for (const value of [undefined, '', '  ']) {
        const problems = productionProblems({ ...safe, [name]: value })
        assert.lengthOf(problems, 1)
        assert.match(problems[0]!, new RegExp(`^${name} is not set\\. Set it to .+\\.$`))
      }
    })

  test('everything missing is said at once', ({ assert }) => {
    assert.lengthOf(productionProblems({}), Object.keys(safe).length)
  })

  test('a key that could be guessed is refused, wherever it stands in the ring', ({ assert }) => {
    assert.match(productionProblems({ ...safe, APP_KEY: 'short' })[0]!, /^APP_KEY is too short/)
    const ring = productionProblems({ ...safe, SECRETS_KEYS: `${KEY},short` })
    assert.match(ring[0]!, /^SECRETS_KEYS is too short/)
  })

  test('passwords are not kept where guessing them is cheap', ({ assert }) => {
    assert.match(productionProblems({ ...safe, PASSWORD_COST: '16' })[0]!, /^PASSWORD_COST is 16/)
    assert.deepEqual(productionProblems({ ...safe, PASSWORD_COST: '17' }), [])
  })

  test('{$self} is no address for production')
    .with(['http://calls.example.com', 'calls.example.com', 'ftp://calls.example.com'])
    .run(({ assert }, address) => {
      const problems = productionProblems({ ...safe, APP_URL: address })
      assert.lengthOf(problems, 1)
      assert.include(problems[0]!, 'not https')
    })

  test("{key} without {secret} would let anybody write in the vendor's name")
    .with([
      { key: 'VAPI_API_KEY', secret: 'VAPI_WEBHOOK_SECRET' },
      { key: 'STRIPE_SECRET_KEY', secret: 'STRIPE_WEBHOOK_SECRET' },
    ])
    .run(({ assert }, { key, secret }) => {
      const problems = productionProblems({ ...safe, [key]: 'set' })
      assert.lengthOf(problems, 1)
      assert.include(problems[0]!, secret)
      assert.deepEqual(productionProblems({ ...safe, [key]: 'set', [secret]: 'set' }), [])
    })

  test('{$self} is not where a vendor lives')
    .with([
      'http://api.example.com',
      'https://localhost:4000',
      'https://127.0.0.2',
      'https://[::1]:4000',
      'nonsense',
    ])
    .run(({ assert }, address) => {
      const problems = productionProblems({ ...safe, VAPI_BASE_URL: address })
      assert.lengthOf(problems, 1)
      assert.match(problems[0]!, /^VAPI_BASE_URL is /)
    })

  test("a vendor's other https address is allowed", ({ assert }) => {
    const eu = { ...safe, VAPI_BASE_URL: 'https://api.eu.example.com' }
    assert.deepEqual(productionProblems(eu), [])
  })
})
