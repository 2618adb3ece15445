import { test } from '@japa/runner'
import User from '#models/user'
import { establishedBusiness } from '#tests/support/api/history'
import { memberOf, signedUp } from '#tests/support/api/people'
import { Visitor } from '#tests/support/api/visitor'

test.group('Pages', () => {
  test('of the dashboard send strangers to the door', async ({ assert }) => {
    for (const path of ['/app', '/app/calls']) {
      const response = await new Visitor().open(path)
      assert.equal(response.status, 302)
      assert.equal(response.headers.get('location'), `/signin?next=${encodeURIComponent(path)}`)
    }
  })

  test('of another account are not there', async ({ assert }) => {
    const theirs = await establishedBusiness()
    const { visitor } = await signedUp()
    for (const path of [`/calls/${theirs.call.id}`, `/agents/${theirs.agent.id}`, '/calls/none']) {
      const response = await visitor.open(`/app${path}`)
      assert.equal(response.status, 404, path)
      assert.include(await response.text(), 'There is nothing at this address')
    }
  })

  test('show data at first paint, as the person who asked', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    const { call } = await establishedBusiness()
    await call.merge({ accountId: account.id }).save()
    const page = await (await visitor.open('/app/calls')).text()
    assert.include(page, `/app/calls/${call.id}`)
    assert.include(page, '4 min 32 s')
  })

  test('say today without a capital, where other words go before', async ({ assert }) => {
    const { visitor, user } = await signedUp()
    const said = { en: 'Last seen: today, ', de: 'Zuletzt gesehen: heute, ' }
    for (const language of ['en', 'de'] as const) {
      await User.query().where('id', user.id).update({ locale: language })
      const page = await (await visitor.open('/app/settings/security')).text()
      assert.include(page, said[language])
    }
  })

  test('of welcome show a member the way in, and the form only to who belongs to no account', async ({
    assert,
  }) => {
    const { account } = await signedUp()
    const { visitor, membership } = await memberOf(account, 'member')
    const said = { en: `You belong to ${account.name}`, de: `Sie gehören zu ${account.name}` }
    const form = 'action="/api/v1/accounts"'
    for (const language of ['en', 'de'] as const) {
      await User.query().where('id', membership.userId).update({ locale: language })
      const page = await (await visitor.open('/welcome')).text()
      assert.include(page, said[language])
      assert.match(page, /<a href="\/app"/)
      assert.notInclude(page, form)
    }
    await membership.delete()
    const page = await (await visitor.open('/welcome')).text()
    assert.include(page, 'Sie gehören noch zu keinem Konto')
    assert.include(page, form)
  })

  test('may be framed by nobody and run no script but their own', async ({ assert }) => {
    const { visitor } = await signedUp()
    for (const path of ['/', '/signin', '/app', '/nowhere']) {
      const response = await (path === '/app' ? visitor : new Visitor()).open(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      assert.include(policy, `frame-ancestors 'none'`, path)
      const whole = policy + (await response.text())
      assert.match(whole, /script-src 'self' 'sha256-/, path)
      assert.notInclude(whole, 'unsafe-inline', path)
    }
  })

  test('that are the same for everybody set no cookie', async ({ assert }) => {
    for (const path of ['/', '/pricing', '/nowhere']) {
      const response = await new Visitor().open(path)
      assert.lengthOf(response.headers.getSetCookie(), 0, path)
    }
  })

  test('come compressed to those who take it, and whole to the others', async ({ assert }) => {
    const url = `http://${process.env.HOST}:${process.env.PORT}/panel.css`
    const small = await fetch(url, { headers: { 'accept-encoding': 'br' } })
    const whole = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    assert.equal(small.headers.get('content-encoding'), 'br')
    assert.isNull(whole.headers.get('content-encoding'))
    assert.equal(await small.text(), await whole.text())
    assert.isBelow(
      Number(small.headers.get('content-length')),
      Number(whole.headers.get('content-length')) / 3
    )
  })

  test('that are not there answer programs and people alike with 404', async ({ assert }) => {
    const page = await new Visitor().open('/nowhere')
    assert.equal(page.status, 404)
    assert.include(page.headers.get('content-type')!, 'text/html')
    const route = await new Visitor().json('GET', '/api/v1/nowhere')
    assert.equal(route.status, 404)
    assert.include(route.headers.get('content-type')!, 'application/json')
  })
})
