import { test } from '@japa/runner'
import { integrations } from '#config/integrations'
import { isolate } from '#tests/support/api/isolation'
import { newOperator } from '#tests/support/operator'
import { sectionOf } from '#services/presentation/markdown'
import { vendorGuide } from '#services/admin/vendor_guide'

const ours = [...integrations.map(({ provider }) => provider.id), 'memory']

/** What stands below what: headings, lists, tables and code, without what they say. */
function outlineOf(html: string) {
  return [...html.matchAll(/<(h\d|ol|ul|li|tr|pre)\b/g)].map(([, tag]) => tag)
}

test.group('The guide to a vendor', (group) => {
  isolate(group)

  test('of each of ours is there in both languages, and as long in one as in the other', async ({
    assert,
  }) => {
    for (const id of ours) {
      const [english, german] = [await vendorGuide(id, 'en'), await vendorGuide(id, 'de')]
      assert.equal(german!.language, 'de', id)
      assert.deepEqual(outlineOf(german!.html), outlineOf(english!.html), id)
      assert.notEqual(german!.html, english!.html, id)
    }
  })

  test('is read as a page, in the operator’s language', async ({ client, assert }) => {
    const operator = await newOperator()
    await operator.merge({ locale: 'de' }).save()
    const page = (await client.get('/admin/integrations/google').loginAs(operator)).text()
    assert.include(page, '<div lang="de" class="written guide">')
    assert.include(page, '<h3>Was bei Google zu klicken ist</h3>')
    assert.match(page, /<a href="https:\/\/console\.cloud\.google\.com" rel="noreferrer">/)
    assert.include(page, 'Client-Schlüssel')
    assert.notMatch(page, /On the same page|style=/)
  })

  test('is shown in English where a provider came without ours', async ({ assert }) => {
    assert.equal((await vendorGuide('kit/sandbox', 'de'))!.language, 'en')
    assert.isNull(await vendorGuide('kit/contracts', 'de'))
  })

  test('brings no markup, styles, pictures or addresses of its own', ({ assert }) => {
    const html = sectionOf(
      [
        '# Title\n\n<script>alert(1)</script>\n\n## Steps <b onclick="x">bold</b>',
        '[one](javascript:alert(1)) [two](../secret.md) [three](https://vendor.example.com)',
        '![seen](https://vendor.example.com/pixel.png)\n\n| a |\n| -: |\n| <i>b</i> |',
      ].join('\n\n')
    )
    assert.notMatch(html, /<script|<b |<i>|<img|<h1|style=|javascript:|secret/)
    assert.include(html, '&lt;script&gt;alert(1)&lt;/script&gt;')
    assert.deepEqual(html.match(/href="[^"]+"/g), ['href="https://vendor.example.com"'])
  })
})
