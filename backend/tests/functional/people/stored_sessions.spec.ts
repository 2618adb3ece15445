import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { newcomer, signUp } from '#tests/support/api/people'
import { spawnServer } from '#tests/support/api/spawned_server'
import { Visitor } from '#tests/support/api/visitor'

const SESSION = '__Host-session'

test.group('Sessions in the database', (group) => {
  let server: Awaited<ReturnType<typeof spawnServer>>

  group.setup(async () => {
    server = await spawnServer()
    return () => server.stop()
  })

  test('begin at the form, hold from request to request, and end when their row is gone', async ({
    assert,
  }) => {
    const visitor = await new Visitor({ at: server.origin }).arrive()
    const who = newcomer()
    assert.equal((await signUp(visitor, who)).status, 201)
    await visitor.form('/api/v1/signout')
    await visitor.arrive()

    const planted = visitor.cookies.get(SESSION)
    const signedIn = await visitor.form('/api/v1/signin', who)
    assert.equal(signedIn.headers.get('location'), '/app')
    assert.notEqual(visitor.cookies.get(SESSION), planted)
    const me = (await (await visitor.json('GET', '/api/v1/me')).json()) as any
    assert.equal(me.data.user.email, who.email)

    const ended = await db.from('sessions').where('user_id', me.data.user.id).delete()
    assert.equal(Number(ended), 1)
    assert.equal((await visitor.json('GET', '/api/v1/me')).status, 401)
  })

  test('are in a cookie that is for this host alone and out of reach of scripts', async ({
    assert,
  }) => {
    const visitor = new Visitor({ at: server.origin })
    const response = await visitor.json('GET', '/api/v1/me')
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith(`${SESSION}=`))
    assert.match(cookie!, /Path=\//)
    for (const word of ['Secure', 'HttpOnly', 'SameSite=Lax']) assert.include(cookie!, word)
    assert.notInclude(cookie!, 'Domain')
  })
})
