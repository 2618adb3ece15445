import { test } from '@japa/runner'
import memory from '@kametrix/memory'
import { integrationCard } from '#services/admin/integration_card'

const secretField = { key: 'apiKey', label: 'Key', secret: true, required: true, help: '' }

function cardWith(apiKey: string | undefined) {
  const provider = { ...memory, fields: [secretField] }
  const home = 'https://vendor.example.com'
  return integrationCard({ provider, home, options: { apiKey } }, 'en')
}

test.group('What an operator sees of a vendor’s settings', () => {
  test('of a long secret the last four characters, of a short one nothing', ({ assert }) => {
    const shown = (key: string) => cardWith(key).fields[0].shown
    assert.equal(shown('key-0123456789-wxyz'), '••••••••wxyz')
    assert.equal(shown('short'), '••••••••')
  })

  test('a vendor without its key is not configured, and live with it', ({ assert }) => {
    assert.equal(cardWith(undefined).state, 'missing')
    assert.equal(cardWith('key-0123456789-wxyz').state, 'live')
  })
})
