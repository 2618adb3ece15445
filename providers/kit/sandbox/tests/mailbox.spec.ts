import { test } from '@japa/runner'
import { createTransport } from 'nodemailer'
import type { Mail, Sandbox } from '../src/index.ts'
import { openShop } from './support.ts'

async function mail(sandbox: Sandbox, message: Record<string, unknown>) {
  const transport = createTransport(sandbox.smtpUrl)
  await transport.sendMail({ from: 'Kametrix <hello@example.com>', ...message })
  transport.close()
}

test.group('Mailbox', () => {
  test('keeps what was sent', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    sandbox.clock.freeze(new Date('2030-01-01T12:00:00Z'))
    await mail(sandbox, {
      to: 'Ada@example.com',
      bcc: 'bob@example.com',
      subject: 'Grüße ✓',
      text: 'Hällo\n',
      html: '<b>Hällo</b>',
    })
    const kept = (await sandbox.act('mail', 'latest', { to: 'ada@example.com' })) as Mail
    assert.deepEqual(
      { ...kept, text: kept.text.trim() },
      {
        id: '1',
        from: 'hello@example.com',
        to: ['ada@example.com', 'bob@example.com'],
        subject: 'Grüße ✓',
        text: 'Hällo',
        html: '<b>Hällo</b>',
        at: '2030-01-01T12:00:00.000Z',
      }
    )
  })

  test('finds by recipient, the latest first wanted', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    await mail(sandbox, { to: 'ada@example.com', subject: 'one', text: '.' })
    await mail(sandbox, { to: 'ada@example.com', subject: 'two', text: '.' })
    await mail(sandbox, { to: 'bob@example.com', subject: 'three', text: '.' })

    const subjects = async (input: unknown) =>
      ((await sandbox.act('mail', 'list', input)) as Mail[]).map(({ subject }) => subject)
    assert.deepEqual(await subjects({ to: 'ADA@example.com' }), ['one', 'two'])
    assert.deepEqual(await subjects(undefined), ['one', 'two', 'three'])
    assert.propertyVal(
      await sandbox.act('mail', 'latest', { to: 'ada@example.com' }),
      'subject',
      'two'
    )
    assert.isNull(await sandbox.act('mail', 'latest', { to: 'eve@example.com' }))
  })

  test('shows on the sandbox’s page, until a reset', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    await mail(sandbox, { to: 'ada@example.com', subject: 'one', text: '.' })
    const rows = () => sandbox.inspect().find(({ id }) => id === 'mail')?.inspections[0]?.rows
    assert.deepEqual(
      rows()?.map(([, to, subject]) => [to, subject]),
      [['ada@example.com', 'one']]
    )
    sandbox.reset()
    assert.deepEqual(rows(), [])
  })

  test('can be read in a browser; a mail’s markup can do nothing there', async ({
    assert,
    test: self,
  }) => {
    const { sandbox } = await openShop(self)
    const page = async (path: string) => fetch(sandbox.origins.mail + path)
    assert.include(await (await page('/')).text(), 'No mail yet.')

    const html = '<script>alert(1)</script><a href="https://example.com/verify">Verify</a>'
    await mail(sandbox, { to: 'ada@example.com', subject: '<i>one</i>', text: 'Plain', html })
    const list = await (await page('/')).text()
    assert.include(list, '<a href="./1">&lt;i&gt;one&lt;/i&gt;</a>')
    const shown = await page('/1')
    assert.equal(shown.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.include(await shown.text(), '<iframe src="./1/html"')
    const framed = await page('/1/html')
    assert.include(await framed.text(), html)
    assert.match(framed.headers.get('content-security-policy') ?? '', /^sandbox (?!.*script)/)
    assert.equal((await page('/2')).status, 404)
  })
})
