import { test } from '@japa/runner'
import { cheapHashes } from '#tests/support/hashes'
import { newOperator } from '#tests/support/operator'
import { openBusiness } from '#tests/support/town'

const PAGES = [
  '/admin',
  '/admin/accounts',
  '/admin/purchases',
  '/admin/disputes',
  '/admin/recovered',
  '/admin/refusals',
  '/admin/unwanted-numbers',
  '/admin/margin',
  '/admin/calls',
  '/admin/vendor-events',
  '/admin/transactions',
  '/admin/ledger',
  '/admin/prices',
  '/admin/prices/new',
  '/admin/packs',
  '/admin/packs/new',
  '/admin/audit',
  '/admin/integrations',
  '/admin/integrations/vapi',
]

test.group('The admin panel and who may see it', (group) => {
  group.each.setup(cheapHashes)

  test('{$self} sends somebody who is not signed in to the sign-in page')
    .with(PAGES)
    .run(async ({ client }, page) => {
      const response = await client.get(page).accept('html').redirects(0)
      response.assertStatus(302)
      response.assertHeader('location', '/signin')
    })

  test('{$self} is not there for the owner of a business')
    .with(PAGES)
    .run(async ({ client }, page) => {
      const { user } = await openBusiness()
      const response = await client.get(page).loginAs(user)
      response.assertStatus(404)
    })

  test('{$self} is there for an operator, with a policy that lets no inline style or script in')
    .with(PAGES)
    .run(async ({ client, assert }, page) => {
      const response = await client.get(page).loginAs(await newOperator())
      response.assertStatus(200)
      response.assertHeader('content-type', 'text/html; charset=utf-8')
      assert.include(response.text(), 'Sign out')
      assert.notInclude(response.header('content-security-policy'), 'unsafe-inline')
      assert.notMatch(response.text(), /\sstyle="|<script(?! src=)|@!?(panel|if|each|end|slot)\b/)
    })
})
